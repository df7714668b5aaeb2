import Schema

/// The parts of the script that ask for lists.
extension Script {
  mutating func askOffices() throws(Stop) {
    var index = 0
    repeat {
      let place = AnswerPath.item(index, of: "offices")
      let name = try ask(
        place.appending("name"),
        Bilingual(
          el: "Κατάστημα \(index + 1): όνομα", en: "Office \(index + 1): name"),
        initial: index == 0 ? .same("Δημαρχείο") : nil)
      setID(of: name, at: place)
      try ask(place.appending("street"))
      try ask(place.appending("postcode"))
      try ask(place.appending("city"))
      try ask(
        place.appending("stepFree"),
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
      let place = AnswerPath.item(index, of: "topics")
      let title = try ask(
        place.appending("title"),
        Bilingual(
          el: "Θεματικό πεδίο \(index + 1): ο τίτλος που βλέπει ο πολίτης",
          en: "Topic \(index + 1): the title citizens see"))
      setID(of: title, at: place)
      try ask(place.appending("field"))
      try ask(place.appending("kind"))
      try askModes(of: place)
      try ask(place.appending("audience"), initial: .same("1"))
      try ask(
        place.appending("documents"),
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
  private mutating func askModes(of place: AnswerPath) throws(Stop) {
    var modes = offered
    if draft.text(at: place.appending("kind")) == "transaction" {
      modes.removeAll { $0 == .phone }
    }
    let numbers = modes.map { String($0.rawValue + 1) }
    try ask(
      place.appending("modes"),
      initial: numbers.isEmpty ? nil : .same(numbers.joined(separator: ", ")))
  }

  /// Sets a short name made from a title, unique within its list.
  mutating func setID(of name: String, at place: AnswerPath) {
    let made = Slug.id(of: name)
    let isLatin = made.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
    let kinds = ["offices": "katastima", "topics": "thema", "departments": "tmima"]
    let list = place.top ?? "", index = place.last.flatMap { Int($0) } ?? 0
    let base = isLatin ? made : "\(kinds[list] ?? list)-\(index)"
    let others = (0..<index).compactMap { draft.text(at: .item($0, of: list).appending("id")) }
    var id = base
    var number = 2
    while others.contains(id) {
      id = String(base.prefix(36)) + "-\(number)"
      number += 1
    }
    set(id, at: place.appending("id"))
  }

  mutating func askAdministrators() throws(Stop) {
    var index = 0
    repeat {
      let place = AnswerPath.item(index, of: "administrators")
      try ask(
        place.appending("title"),
        Bilingual(
          el: "Διαχειριστής \(index + 1): η θέση του, όχι όνομα",
          en: "Administrator \(index + 1): the post, not a name"),
        initial: index == 0 ? .same("Προϊστάμενος Τμήματος ΚΕΠ") : nil)
      try ask(
        place.appending("email"),
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
      let place = AnswerPath.item(index, of: "localHolidays")
      try ask(place.appending("name"))
      try ask(place.appending("date"))
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
      let place = AnswerPath.item(index, of: "closures")
      try ask(place.appending("from"))
      try ask(place.appending("to"), isOptional: true)
      try ask(place.appending("reason"))
      index += 1
    }
  }
}
