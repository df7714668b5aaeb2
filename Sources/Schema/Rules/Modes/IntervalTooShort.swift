extension Rule {
  /// Every interval must have room for at least one appointment.
  static let intervalTooShort = Rule(
    "interval-too-short",
    basis: .interpretation(
      .distance, .article(5, 2), quote: "χρονική απόσταση ικανή για να ολοκληρωθεί"),
    title: Bilingual(
      el: "Διάστημα στο οποίο δεν χωρά ραντεβού",
      en: "An interval in which no appointment fits"),
    explanation: Bilingual(
      el: """
        Κάθε ραντεβού έχει χρόνο ικανό για να ολοκληρωθεί (άρθρο 5 παρ. 2). Σε διάστημα μικρότερο \
        και από το συντομότερο ραντεβού του ίδιου τρόπου δεν μπορεί να εξυπηρετηθεί κανείς, παρότι \
        ο Δήμος φαίνεται ανοικτός. Μεγαλώστε το διάστημα, σβήστε το, ή διορθώστε τη διάρκεια.
        """,
      en: """
        Every appointment has enough time to be completed (Article 5 § 2). In an interval shorter \
        than even the shortest appointment of its mode nobody can be served, though the \
        municipality seems open. Lengthen the interval, delete it, or correct the duration.
        """),
    accepts: [.inPersonOnly(hours: "hours:\n  inPerson:\n    monday: 08:00-08:15")],
    rejects: [
      .inPersonOnly(hours: "hours:\n  inPerson:\n    monday: [⟦08:00-08:14⟧, 09:00-14:00]"),
      .inPersonOnly(
        topics: """
          topics:
            - id: dimotologio
              title: Δημοτολόγιο
              field: civil-registry
              kind: transaction
              modes: [inPerson]
              audience: [citizens]
              durations:
                inPerson: 20 min
            - id: lixiarcheio
              title: Ληξιαρχείο
              field: civil-registry
              kind: transaction
              modes: [inPerson]
              audience: [citizens]
              durations:
                inPerson: 20 min
          """,
        hours: "hours:\n  inPerson:\n    monday: [⟦08:00-08:15⟧, 09:00-14:00]"),
      .inPersonOnly(
        hours: "hours:\n  inPerson:\n    monday: [⟦08:00-09:59⟧, 10:00-14:00]",
        durations: "durations:\n  inPerson: 120 min"),
      .inPersonOnly(
        other: """
          offices:
            - id: dimarcheio
              name: Δημαρχείο
              street: Ελευθερίου Βενιζέλου 16
              postcode: 17122
              city: Νέα Σμύρνη
              hours:
                monday: ⟦08:00-08:10⟧
          """),
      .inPersonOnly(
        other: """
          seasons:
            - name: Θερινό ωράριο
              from: 06-15
              to: 09-15
              hours:
                inPerson:
                  monday: ⟦08:00-08:10⟧
          """),
      Example(
        """
        openings:
          - date: 2026-11-28
            modes: [phone, video]
            hours: ⟦09:00-09:15⟧
            reason: Ημέρα του πολίτη
        """),
    ],
    check: .judging { declaration, judgement in
      declaration.forEachWeek(judgement.policy) { week, mode, least in
        for day in week.days {
          for interval in day.value ?? [] { judgement.compare(interval, mode, least) }
        }
      }
      let most =
        Mode.allCases.compactMap { mode in
          declaration.shortestDuration(of: mode, judgement.policy)?.value
        }.max() ?? 0
      let isAnyShort = declaration.datedHours.contains { opening in
        opening.value.hours.value?.contains { $0.value.minutes < most } ?? false
      }
      let prolonging = isAnyShort ? judgement.prolonging(in: declaration) : []
      for opening in declaration.datedHours {
        let own = opening.value.scope.modes
        let concerned = own.isAbsent ? declaration.modes : own
        for interval in opening.value.hours.value ?? []
        where !prolonging.contains(interval.span) {
          // One mode for which the interval is too short is enough for a finding.
          for mode in concerned.value ?? [] {
            guard
              let least = declaration.shortestDuration(of: mode.value, judgement.policy)
            else { continue }
            if judgement.compare(interval, mode.value, least) { break }
          }
        }
      }
    })
}

extension Judgement {
  /// Reports an interval that is too short for any appointment; returns whether it is.
  @discardableResult
  fileprivate mutating func compare(
    _ interval: Located<Interval>, _ mode: Mode, _ least: Located<Int>
  ) -> Bool {
    let found = interval.value
    guard found.minutes > 0, found.minutes < least.value else { return false }
    let note = Bilingual(el: "εδώ δηλώνεται η διάρκεια", en: "the duration is declared here")
    let length = found.minutes.counted(.minute), wanted = least.value.counted(.ofMinutes)
    report(
      interval.span,
      el: "Το διάστημα \(found.text) έχει \(length.el), ενώ το συντομότερο ραντεβού"
        + " (\(mode.label.el)) διαρκεί \(least.value)",
      en: "The interval \(found.text) has \(length.en), but the shortest appointment"
        + " (\(mode.label.en)) takes \(least.value)",
      help: Bilingual(
        el: "γράψτε διάστημα \(wanted.el) τουλάχιστον, ή σβήστε το",
        en: "write an interval of at least \(wanted.en), or delete it"),
      related: [Finding.Related(span: least.span, note: note)])
    return true
  }
}
