import Ground

extension RuntimeConfiguration {
  /// A configuration with the words of the first version of the format, where later versions have
  /// better ones: names of holidays, a notice, the announcement.
  ///
  /// Configurations of that time were approved with these bytes.
  static func withFormerWords(_ value: JSONValue) -> JSONValue {
    value
      .changing("calendar", "holidays") { holidays in
        .array(
          (holidays.elements ?? []).map { holiday in
            // A local holiday has the name that the municipality gave it.
            holiday["local"] == nil ? holiday.changing("name") { former($0) } : holiday
          })
      }
      .changing("conduct", "notices") { notices in
        .array(
          (notices.elements ?? []).map { notice in
            notice.changing("el") { former($0) }.changing("en") { former($0) }
          })
      }
      .changing("announcement", "text") { text in
        guard let words = text.text, words.hasSuffix(announced.now) else { return text }
        return .string(words.dropLast(announced.now.count) + announced.then)
      }
  }

  private static func former(_ text: JSONValue) -> JSONValue {
    text.text.flatMap { words[$0] }.map(JSONValue.string) ?? text
  }

  private static let announced = (
    now: "με τους κωδικούς τους TAXISnet (ΓΓΠΣΔΔ).", then: "με τους κωδικούς τους της ΓΓΠΣΔΔ."
  )

  private static let words = [
    "Εθνική Επέτειος της 25ης Μαρτίου": "Εικοστή Πέμπτη Μαρτίου",
    "Αγίου Πνεύματος": "Δευτέρα του Αγίου Πνεύματος",
    "Εθνική Επέτειος της 28ης Οκτωβρίου": "Ημέρα του Όχι",
    "Αν κλείσατε το ραντεβού για άλλο πρόσωπο, πρέπει να εμφανιστεί το ίδιο το πρόσωπο.":
      "Αν το ραντεβού κλείστηκε για άλλο πρόσωπο, πρέπει να εμφανιστεί το ίδιο το πρόσωπο.",
    "If you booked the appointment for another person, that person must appear.":
      "If the appointment was booked for another person, that person must appear.",
  ]
}

extension JSONValue {
  /// A copy with the value at a path changed, if that value exists.
  fileprivate func changing(_ path: String..., by change: (JSONValue) -> JSONValue) -> JSONValue {
    changing(path[...], by: change)
  }

  private func changing(
    _ path: ArraySlice<String>, by change: (JSONValue) -> JSONValue
  ) -> JSONValue {
    guard let name = path.first else { return change(self) }
    guard let value = self[name] else { return self }
    return with([name: value.changing(path.dropFirst(), by: change)])
  }
}
