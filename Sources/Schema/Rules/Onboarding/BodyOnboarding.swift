extension Rule {
  /// Only a municipality may join the platform for appointments.
  static let bodyOnboarding = Rule(
    "body-onboarding",
    basis: .law(.article(6, 1), quote: "Ο εκάστοτε Δήμος υποβάλλει αίτημα"),
    rulings: [.municipalitiesOnly],
    title: Bilingual(
      el: "Φορέας που δεν είναι Δήμος ζητά ένταξη στα ραντεβού",
      en: "A body that is no municipality asks to join the appointments"),
    explanation: Bilingual(
      el: """
        Στην πλατφόρμα των ραντεβού εντάσσονται μόνο Δήμοι (άρθρο 6 παρ. 1 και 3). Μια Περιφέρεια \
        ή άλλος φορέας μπορεί να ζητήσει μόνο αυθεντικοποίηση χρηστών (απόφαση 45174). Στο αρχείο \
        του φορέα (body) κρατήστε μόνο τα version, body, contact και authentication. Αν το αρχείο \
        είναι Δήμου, γράψτε municipality αντί για body.
        """,
      en: """
        Only municipalities join the platform for appointments (Article 6 §§ 1 and 3). A region or \
        another body may ask for sign-in only (Decision 45174). Keep only version, body, contact \
        and authentication in a body’s file. If the file is a municipality’s, write municipality \
        in place of body.
        """),
    accepts: [.body()],
    rejects: [
      .body(more: "⟦modes⟧: [phone]"),
      .body(
        more: """
          ⟦municipality⟧:
            code: 9200
            name: Δήμος Νέας Σμύρνης
            website: https://www.dimos.example
          """),
      .body(
        more: """
          ⟦topics⟧:
            - id: adeies
              title: Άδειες οδήγησης
              kind: information
              modes: [phone]
              audience: [citizens]
          durations:
            phone: 10 min
          """),
    ],
    check: .judging { declaration, judgement in
      guard declaration.isOfBody else { return }
      let asked = declaration.onboardingKeys
      guard let first = asked.first else { return }
      let keys = asked.map { $0.name }.joined(separator: ", ")
      let related = asked.dropFirst().prefix(3).map {
        Finding.Related(
          span: $0.span, note: Bilingual(el: "και αυτό αφορά ραντεβού", en: "this asks for it too"))
      }
      judgement.report(
        first.span,
        el: "Μόνο Δήμος εντάσσεται στην πλατφόρμα των ραντεβού· ο φορέας ζητά ένταξη με: \(keys)",
        en: "Only a municipality joins the appointments; this body asks for it by: \(keys)",
        help: Bilingual(
          el: "σβήστε τις ενότητες αυτές και κρατήστε το authentication",
          en: "delete these sections, and keep authentication"),
        related: Array(related))
    })
}

extension Declaration {
  /// The keys that request appointments, with their positions, in the order of the form.
  fileprivate var onboardingKeys: [(name: String, span: SourceSpan)] {
    var found: [(name: String, span: SourceSpan)] = []
    func note<Value>(_ field: Field, _ answer: Answer<Value>) {
      if let located = answer.located { found.append((field.name, located.key)) }
    }
    note(TopFields.municipality, municipality)
    note(TopFields.request, request)
    note(TopFields.modes, modes)
    note(TopFields.offices, offices)
    note(TopFields.topics, topics)
    note(TopFields.hours, hours)
    note(TopFields.seasons, seasons)
    note(TopFields.closures, closures)
    note(TopFields.localHolidays, localHolidays)
    note(TopFields.openings, openings)
    note(TopFields.specialHours, specialHours)
    note(TopFields.durations, durations)
    note(TopFields.staff, staff)
    note(TopFields.staffHours, staffHours)
    note(BookingAnswers.Fields.leadTime, booking.leadTime)
    note(BookingAnswers.Fields.horizon, booking.horizon)
    note(BookingAnswers.Fields.pause, booking.pause)
    note(BookingAnswers.Fields.step, booking.step)
    note(BookingAnswers.Fields.dailyMaximum, booking.dailyMaximum)
    note(TopFields.thirdParty, thirdParty)
    note(TopFields.interpretation, interpretation)
    note(TopFields.means, means)
    note(TopFields.administrators, administrators)
    return found
  }
}
