import Schema

/// The parts of the script that few municipalities need: departments, and days with hours of their
/// own.
extension Script {
  /// Asks once whether any of them is needed; Enter skips them all.
  mutating func askParticulars() throws(Stop) {
    let any = Bilingual(
      el: "Έχετε τμήματα με δικό τους ωράριο ή προσωπικό, ή ημέρες με πρόσθετες ώρες ή άλλο"
        + " ωράριο;",
      en: "Are there departments with hours or employees of their own, or days with additional or "
        + "other hours?")
    guard try agrees(["particulars", "any"], any) else { return }
    try askDepartments()
    try askDays(
      "openings",
      Bilingual(
        el: "Υπάρχουν ημέρες με πρόσθετες ώρες, πέρα από το συνηθισμένο ωράριο;",
        en: "Are there days with additional hours, besides the usual ones?"),
      more: Bilingual(
        el: "Υπάρχουν άλλες ημέρες με πρόσθετες ώρες;",
        en: "Are there more days with additional hours?"))
    try askDays(
      "specialHours",
      Bilingual(
        el: "Υπάρχουν ημέρες με άλλο ωράριο, στη θέση του συνηθισμένου;",
        en: "Are there days with other hours, instead of the usual ones?"),
      more: Bilingual(
        el: "Υπάρχουν κι άλλες ημέρες με άλλο ωράριο;",
        en: "Are there more days with other hours?"))
  }

  // MARK: Departments

  private mutating func askDepartments() throws(Stop) {
    var index = 0
    while try agrees(
      ["departments", String(index), "any"],
      index == 0
        ? Bilingual(
          el: "Έχουν ορισμένα θέματα άλλες ημέρες, ώρες ή δικούς τους υπαλλήλους;",
          en: "Do certain topics have other days, hours or employees of their own?")
        : Bilingual(el: "Υπάρχει άλλο τμήμα;", en: "Another department?"))
    {
      let place = AnswerPath.item(index, of: "departments")
      let name = try ask(
        place.appending("name"),
        Bilingual(
          el: "Τμήμα \(index + 1): όνομα", en: "Department \(index + 1): name"))
      setID(of: name, at: place)
      try askTopics(of: place)
      for mode in offered where serves(place, mode) { try askHours(of: place, mode) }
      for mode in offered where serves(place, mode) { try askStaff(of: place, mode) }
      if draft.count(at: place.appending("staff")) > 1 {
        try ask(
          place.appending("sharedStaff"),
          Bilingual(
            el: "Οι ίδιοι υπάλληλοι σε όλους τους τρόπους; (ναι, όχι, ή Enter για όχι)",
            en: "The same employees in all modes? (yes, no, or Enter for no)"), isOptional: true)
      }
      index += 1
    }
  }

  /// Asks which topics a department serves, by number or by title.
  private mutating func askTopics(of place: AnswerPath) throws(Stop) {
    let places = (0..<draft.count(at: ["topics"])).map { AnswerPath.item($0, of: "topics") }
    let titles = places.map { draft.text(at: $0.appending("title")) ?? "" }
    let list = titles.enumerated().map { "\($0.offset + 1)  \($0.element)" }
    var question = Question(
      path: place.appending("topics"),
      text: Bilingual(el: "τα θέματα που εξυπηρετεί", en: "the topics that it serves"),
      hint: .same(list.joined(separator: "\n  ")), example: "1, 2")
    if titles.count == 1 { question.initial = .same("1") }
    let answer = try answer(question)
    let whole = titles.contains { Fold.key($0) == Fold.key(answer) }
    let ids = places.map { draft.text(at: $0.appending("id")) ?? "" }
    try set(place.appending("topics")) { () throws(Wording.Fault) in
      let parts = whole ? [answer] : Wording.parts(of: answer)
      var served: [String] = []
      for part in parts.isEmpty ? [""] : parts {
        let number =
          Int(part).map { $0 - 1 } ?? titles.firstIndex { Fold.key($0) == Fold.key(part) }
        guard let number, ids.indices.contains(number) else {
          throw Wording.Fault(
            el: "Δεν υπάρχει θέμα «\(part)»: γράψτε αριθμούς από το 1 έως το \(titles.count)",
            en: "There is no topic “\(part)”: write numbers from 1 to \(titles.count)")
        }
        if !served.contains(ids[number]) { served.append(ids[number]) }
      }
      return served
    }
  }

  /// Whether a department has topics of a mode.
  private func serves(_ department: AnswerPath, _ mode: Mode) -> Bool {
    let ids = draft.values(at: department.appending("topics")) ?? []
    return (0..<draft.count(at: ["topics"])).contains { index in
      let topic = AnswerPath.item(index, of: "topics")
      return draft.text(at: topic.appending("id")).map { ids.contains($0) } ?? false
        && draft.values(at: topic.appending("modes"))?.contains(mode.key.text) ?? false
    }
  }

  private mutating func askHours(of place: AnswerPath, _ mode: Mode) throws(Stop) {
    let path = place.appending("hours", mode.key.text)
    let hours = try answer(
      Question(
        path: path,
        text: Bilingual(
          el: "Δικό του ωράριο (\(mode.label.el)), ή Enter αν ισχύει του Δήμου",
          en: "Its own hours (\(mode.label.en)), or Enter if those of the municipality hold"),
        isOptional: true, example: "Τρίτη και Πέμπτη 09:00-13:00"))
    if !hours.isEmpty { try set(week: hours, at: path) }
  }

  private mutating func askStaff(of place: AnswerPath, _ mode: Mode) throws(Stop) {
    try ask(
      place.appending("staff", mode.key.text),
      Bilingual(
        el: "Δικοί του υπάλληλοι (\(mode.label.el)), ή Enter αν εξυπηρετούν όλοι",
        en: "Its own employees (\(mode.label.en)), or Enter if all serve"), isOptional: true)
  }

  // MARK: Days

  private mutating func askDays(
    _ list: String, _ first: Bilingual, more: Bilingual
  ) throws(Stop) {
    // The hours may already have added some.
    var index = draft.count(at: [list])
    let start = index
    while try agrees([list, String(index), "any"], index == start ? first : more) {
      let place = AnswerPath.item(index, of: list)
      if try askDates(of: place) == false {
        try ask(place.appending("weekdays"))
        try ask(
          place.appending("weekOfMonth"),
          Bilingual(
            el: "Ποιες του μήνα (ή Enter για κάθε εβδομάδα)",
            en: "Which of the month (or Enter for every week)"), isOptional: true)
        try ask(
          place.appending("from"),
          Bilingual(
            el: "Από ποια ημέρα (ή Enter για πάντα)", en: "From which day (or Enter for always)"),
          isOptional: true)
        if draft.holds(place.appending("from")) {
          try ask(
            place.appending("everyWeeks"),
            Bilingual(
              el: "Ανά πόσες εβδομάδες (ή Enter για κάθε εβδομάδα)",
              en: "Every how many weeks (or Enter for every week)"), isOptional: true)
        }
      }
      try ask(place.appending("hours"))
      if offered.count > 1 {
        try ask(
          place.appending("modes"),
          Bilingual(
            el: "Τρόποι που αφορά (ή Enter για όλους)", en: "Modes concerned (or Enter for all)"),
          isOptional: true)
      }
      try ask(place.appending("reason"))
      index += 1
    }
  }

  /// Asks for one day or several; returns whether any was given.
  private mutating func askDates(of place: AnswerPath) throws(Stop) -> Bool {
    let answer = try answer(
      Question(
        path: place.appending("dates"),
        text: Bilingual(
          el: "Ποια ημέρα, ή μερικές με κόμμα (ή Enter αν επαναλαμβάνονται, όπως κάθε Σάββατο)",
          en: "Which day, or several with commas (or Enter if they recur, such as every Saturday)"),
        isOptional: true, example: "10/12/2026, 7/1/2027"))
    let parts = Wording.parts(of: answer)
    guard !parts.isEmpty else { return false }
    try set(place.appending(parts.count == 1 ? "date" : "dates")) { () throws(Wording.Fault) in
      var days: [String] = []
      for part in parts { days.append(try Wording.date(part, at: .several).iso) }
      return days
    }
    return true
  }
}
