extension Rule {
  /// A season should change some hours on some day to come.
  static let seasonWithoutEffect = Rule(
    "season-without-effect",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Περίοδος που δεν αλλάζει τίποτα", en: "A season that changes nothing"),
    explanation: Bilingual(
      el: """
        Η περίοδος έχει περάσει, ή το ωράριό της είναι το ίδιο με εκείνο που αντικαθιστά. Είναι \
        σημείωση, ποτέ λάθος. Γράψτε τις επόμενες ημερομηνίες (ή χωρίς έτος, για κάθε χρόνο), \
        διορθώστε τις ώρες, ή σβήστε την.
        """,
      en: """
        The season has passed, or its hours are the same as those that it replaces. This is a \
        note, never an error. Write the next dates (or without a year, for every year), correct \
        the hours, or delete it.
        """),
    accepts: [
      season("07-01", "08-31", "08:00-13:00"), season("2027-07-01", "2027-08-31", "09:00-13:00"),
    ],
    rejects: [
      season("⟦2026-07-01⟧", "2026-08-31", "08:00-13:00"),
      season("⟦07-01⟧", "08-31", "08:00-14:30"),
    ],
    check: .judging { declaration, judgement in
      let municipality = declaration.hours.value
      for season in declaration.seasons.value ?? [] {
        let changes = season.value.hours.changes { mode, week in
          !week.isSame(as: municipality?[mode].value)
        }
        judgement.report(season.value.from, season.value.to, changes: changes)
      }
      for office in declaration.offices.value ?? [] {
        let usual = office.value.hours.value ?? municipality?[.inPerson].value
        for season in office.value.seasons.value ?? [] {
          let changes = season.value.hours.value.map { !$0.isSame(as: usual) } ?? true
          judgement.report(season.value.from, season.value.to, changes: changes)
        }
      }
      for department in declaration.departments.value ?? [] {
        let usual = department.value.hours.value
        for season in department.value.seasons.value ?? [] {
          // Where a department has no hours, those of its offices and the municipality may differ.
          let changes = season.value.hours.changes { mode, week in
            usual?[mode].value.map { !week.isSame(as: $0) } ?? true
          }
          judgement.report(season.value.from, season.value.to, changes: changes)
        }
      }
    })

  private static func season(_ from: String, _ to: String, _ hours: String) -> Example {
    .inPersonOnly(
      hours: "hours:\n  inPerson:\n    monday: 08:00-14:30",
      other: """
        seasons:
          - name: Θερινό ωράριο
            from: \(from)
            to: \(to)
            hours:
              inPerson:
                monday: \(hours)
        """)
  }
}

extension Judgement {
  /// Reports a season that has passed or changes nothing.
  fileprivate mutating func report(
    _ from: Answer<SeasonDay>, _ to: Answer<SeasonDay>, changes: Bool
  ) {
    guard let first = from.located, let last = to.value else { return }
    if let start = first.value.date, let end = last.date, end < today, start <= end {
      report(
        first.span,
        el: "Η περίοδος έχει περάσει: τελείωσε στις \(end.words.el)",
        en: "The season has passed: it ended on \(end.words.en)",
        help: Bilingual(
          el: "σβήστε την, ή γράψτε τις επόμενες ημερομηνίες",
          en: "delete it, or write the next dates"))
    } else if !changes {
      report(
        first.span,
        el: "Το ωράριο της περιόδου είναι το ίδιο με το συνηθισμένο",
        en: "The hours of the season are the same as the usual ones",
        help: Bilingual(
          el: "διορθώστε τις ώρες, ή σβήστε την περίοδο",
          en: "correct the hours, or delete the season"))
    }
  }
}

extension Answer<PerMode<Week>> {
  /// Whether a mode changes; hours that could not be read may say anything, so they count as a
  /// change.
  fileprivate func changes(_ differs: (Mode, Week) -> Bool) -> Bool {
    guard let own = value else { return true }
    return Mode.allCases.contains { mode in
      switch own[mode] {
      case .given(let week): differs(mode, week.value)
      case .unreadable: true
      case .absent: false
      }
    }
  }
}

extension Week {
  /// Whether all days have the same hours; false if a part of them could not be read.
  fileprivate func isSame(as other: Week?) -> Bool {
    guard let other, isReadable, other.isReadable else { return false }
    return zip(days, other.days).allSatisfy { one, two in
      (one.value ?? []).map { $0.value } == (two.value ?? []).map { $0.value }
    }
  }
}
