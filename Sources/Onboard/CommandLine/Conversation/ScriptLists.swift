import Schema

/// The parts of the script that ask for lists.
extension Script {
  mutating func askOffices() throws(Stop) {
    var index = 0
    repeat {
      let place = ["offices", String(index)]
      let name = try ask(
        place + ["name"],
        Bilingual(
          el: "Κατάστημα \(index + 1): όνομα", en: "Office \(index + 1): name"),
        initial: index == 0 ? .same("Δημαρχείο") : nil)
      setID(of: name, at: place)
      try ask(place + ["street"])
      try ask(place + ["postcode"])
      try ask(place + ["city"])
      try ask(
        place + ["stepFree"],
        Bilingual(
          el: "Η είσοδος είναι χωρίς σκαλιά; (ναι, όχι, ή Enter αν δεν ξέρετε)",
          en: "Is access step-free? (yes, no, or Enter if unknown)"), isOptional: true)
      index += 1
    } while try goesOn(
      "offices", after: index - 1, Bilingual(el: "Υπάρχει άλλο κατάστημα;", en: "Another office?"))
  }

  mutating func askTopics() throws(Stop) {
    var index = 0
    repeat {
      let place = ["topics", String(index)]
      let title = try ask(
        place + ["title"],
        Bilingual(
          el: "Θεματικό πεδίο \(index + 1): ο τίτλος που βλέπει ο πολίτης",
          en: "Topic \(index + 1): the title citizens see"))
      setID(of: title, at: place)
      try ask(place + ["field"])
      try ask(place + ["kind"])
      try askModes(of: place)
      try ask(place + ["audience"], initial: .same("1"))
      try ask(
        place + ["documents"],
        Bilingual(
          el: "Δικαιολογητικά, με ερωτηματικό (;) ανάμεσα (ή Enter αν δεν χρειάζονται)",
          en: "Documents to bring, with semicolons between (or Enter for none)"),
        isOptional: true)
      index += 1
    } while try goesOn(
      "topics", after: index - 1,
      Bilingual(el: "Υπάρχει άλλο θεματικό πεδίο;", en: "Another topic?"))
  }

  /// Asks for the modes of a topic; by phone only information is given (Article 1 § 3).
  private mutating func askModes(of place: [String]) throws(Stop) {
    var modes = offered
    if draft.text(at: place + ["kind"]) == "transaction" {
      modes.removeAll { $0 == .phone }
    }
    let numbers = modes.map { String($0.rawValue + 1) }
    try ask(
      place + ["modes"], initial: numbers.isEmpty ? nil : .same(numbers.joined(separator: ", ")))
  }

  /// Sets a short name made from a title, unique within its list.
  mutating func setID(of name: String, at place: [String]) {
    let made = Slug.id(of: name)
    let isLatin = made.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
    let kinds = ["offices": "katastima", "topics": "thema", "departments": "tmima"]
    let base = isLatin ? made : "\(kinds[place[0]] ?? place[0])-\(place[1])"
    let others = (0..<(Int(place[1]) ?? 0)).compactMap { index in
      draft.text(at: [place[0], String(index), "id"])
    }
    var id = base
    var number = 2
    while others.contains(id) {
      id = String(base.prefix(36)) + "-\(number)"
      number += 1
    }
    set(id, at: place + ["id"])
  }

  mutating func askAdministrators() throws(Stop) {
    var index = 0
    repeat {
      let place = ["administrators", String(index)]
      try ask(
        place + ["title"],
        Bilingual(
          el: "Διαχειριστής \(index + 1): η θέση του, όχι όνομα",
          en: "Administrator \(index + 1): the post, not a name"),
        initial: index == 0 ? .same("Προϊστάμενος Τμήματος ΚΕΠ") : nil)
      try ask(
        place + ["email"],
        Bilingual(
          el: "Διαχειριστής \(index + 1): η υπηρεσιακή θυρίδα",
          en: "Administrator \(index + 1): the role mailbox"), hint: Self.mailboxHint)
      index += 1
    } while try goesOn(
      "administrators", after: index - 1,
      Bilingual(el: "Υπάρχει άλλος διαχειριστής;", en: "Another administrator?"))
  }

  mutating func askModes() throws(Stop) {
    for mode in offered {
      let key = mode.key.text
      let usual = Scaffold.usual(mode)
      try ask(["durations", key], initial: .same(usual.minutes))
      try ask(["staff", key], initial: .same("1"))
      let hours = try answer(
        Question(
          path: ["hours", key],
          text: Bilingual(
            el: "ωράριο ραντεβού (\(mode.label.el))",
            en: "hours of appointments (\(mode.label.en))"),
          initial: Bilingual(el: "Δευτέρα-Παρασκευή " + usual.day, en: "Mo-Fr " + usual.day),
          hint: Bilingual(
            el: "Όπως «Δευτέρα-Παρασκευή 08:00-14:30, Τρίτη 17:00-20:00».",
            en: "Such as “Mo-Fr 08:00-14:30, Tu 17:00-20:00”."),
          example: "Δευτέρα-Πέμπτη 08:00-14:30; Παρασκευή 08:00-13:00"))
      try add(hours: hours, for: mode)
      try ask(["means", key])
    }
    if offered.contains(.video) {
      try ask(["thirdParty"], Self.thirdParty)
      try ask(["interpretation"], Self.interpretation, isOptional: true)
    }
  }

  private static let thirdParty = Bilingual(
    el: "Μπορεί τρίτο πρόσωπο να μπει στην τηλεδιάσκεψη; (ναι, όχι)",
    en: "May a third person join a video conference? (yes, no)")
  private static let interpretation = Bilingual(
    el: "διερμηνεία για κωφούς (Enter αν δεν παρέχεται)",
    en: "interpretation for the deaf (Enter for none)")

  mutating func askCalendar() throws(Stop) {
    // The hours may already have added some.
    var index = draft.count(at: ["localHolidays"])
    while try agrees(
      ["localHolidays", String(index), "any"],
      index == 0
        ? Bilingual(
          el: "Έχετε τοπική αργία, π.χ. του πολιούχου;",
          en: "Do you have a local holiday, e.g. of the patron saint?")
        : Bilingual(el: "Έχετε άλλη τοπική αργία;", en: "Do you have another local holiday?"))
    {
      let place = ["localHolidays", String(index)]
      try ask(place + ["name"])
      try ask(place + ["date"])
      index += 1
    }
    index = draft.count(at: ["closures"])
    while try agrees(
      ["closures", String(index), "any"],
      index == 0
        ? Bilingual(
          el: "Υπάρχουν ημέρες που θα είστε κλειστά;",
          en: "Are there days on which you are closed?")
        : Bilingual(
          el: "Υπάρχουν άλλες ημέρες που θα είστε κλειστά;",
          en: "Are there more days on which you are closed?"))
    {
      let place = ["closures", String(index)]
      try ask(place + ["from"])
      try ask(place + ["to"], isOptional: true)
      try ask(place + ["reason"])
      index += 1
    }
  }
}
