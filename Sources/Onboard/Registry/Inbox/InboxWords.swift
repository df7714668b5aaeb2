import Ground
package import Schema

/// The sentences of the inbox.
struct InboxWords {
  let language: Language
  let day: Day

  /// The kind, with the number of signatures if there are any.
  func title(of item: InboxItem) -> String {
    // It was submitted, and is to be submitted again.
    guard item.cause?.code != .approvalEnded else {
      return language.say(el: "η έγκριση δεν μετρά πια", en: "its approval no longer counts")
    }
    let title = item.kind.title(language)
    guard let (persons, needed) = item.signed,
      item.kind == .halfSigned || item.kind == .halfRecorded
    else { return title }
    return "\(title) (\(persons.count)/\(needed))"
  }

  /// The time for which it has waited: `από 27/11/2026, 2 ημέρες`.
  func age(of item: InboxItem) -> String {
    guard let since = item.since, let age = item.age(on: day) else { return "" }
    let days = DayText(language: language).full(since)
    guard age > 0 else { return language.say(el: "σήμερα", en: "today") }
    let length = age.counted(.day)
    return language.say(el: "από \(days), \(length.el)", en: "since \(days), \(length.en)")
  }

  /// The changes for citizens, in one line.
  func effect(of item: InboxItem) -> String {
    guard let effect = item.effect else { return "" }
    var parts = effect.classes.map { one in
      let (single, several) = one.kind.nouns
      return "\(one.count) \(one.count.agreeing(single(language), several(language)))"
    }
    let lost = effect.lost.appointments, gained = effect.gained.appointments
    for (sign, count) in [("−", lost), ("+", gained)] where count > 0 {
      let number = count.grouped(in: language)
      parts.append(
        language.say(
          el: "\(sign)\(number) ραντεβού τον χρόνο",
          en: "\(sign)\(number) \(count.agreeing("appointment", "appointments")) a year"))
    }
    return parts.joined(separator: ", ")
  }

  /// The cause, without the place, which the code already names.
  func cause(of item: InboxItem) -> String {
    item.cause.map { "\($0.reason(language).visible) [\($0.code.rawValue)]" } ?? ""
  }

  /// The sentence for an empty inbox.
  var nothing: String { language.say(el: "Δεν περιμένει τίποτα.", en: "Nothing waits.") }
}

extension InboxItem.Kind {
  /// The action that is due, in a few words.
  package var title: Bilingual {
    switch self {
    case .unproved:
      Bilingual(el: "οι αποφάσεις δεν αποδεικνύονται", en: "records that do not hold")
    case .broken: Bilingual(el: "η δήλωση έχει λάθη", en: "the file has errors")
    case .unsubmitted: Bilingual(el: "δεν έχει υποβληθεί", en: "not submitted")
    case .edited: Bilingual(el: "άλλαξε χωρίς υποβολή", en: "edited, not submitted")
    case .new: Bilingual(el: "νέα υποβολή", en: "new submission")
    case .changed: Bilingual(el: "υποβολή με αλλαγές", en: "changed submission")
    case .resubmitted: Bilingual(el: "νέα υποβολή μετά από απόρριψη", en: "submitted again")
    case .halfSigned: Bilingual(el: "λείπουν υπογραφές", en: "half signed")
    case .rejected: Bilingual(el: "απορρίφθηκε", en: "rejected")
    case .approved: Bilingual(el: "εγκρίθηκε, λείπει η πράξη", en: "approved, no act yet")
    case .halfRecorded: Bilingual(el: "πράξη με μισές υπογραφές", en: "act half signed")
    case .unsealed: Bilingual(el: "να σφραγιστεί", en: "to be sealed")
    case .confirmationDue: Bilingual(el: "να επιβεβαιωθεί", en: "confirmation due")
    }
  }
}

extension InboxItem.Party {
  /// The party that has to act, as a heading.
  package var title: Bilingual {
    switch self {
    case .municipality: Bilingual(el: "Περιμένει τον Δήμο", en: "Waits for the municipality")
    case .receiver: Bilingual(el: "Περιμένει παραλαβή", en: "Waits to be received")
    case .reviewer: Bilingual(el: "Περιμένει έλεγχο", en: "Waits for reviewers")
    case .enactor: Bilingual(el: "Περιμένει πράξη", en: "Waits for an act")
    case .registry: Bilingual(el: "Περιμένει το μητρώο", en: "Waits for the registry")
    }
  }
}
