extension Rule {
  /// A season of the municipality does not affect an office or department with hours of its own.
  static let seasonBesideOffice = Rule(
    "season-beside-office",
    .note,
    basis: .policy(.bookableTime),
    rulings: [.seasonOffice],
    title: Bilingual(
      el: "Περίοδος που δεν αλλάζει το ωράριο καταστήματος ή τμήματος με δικό του ωράριο",
      en: "A season that does not change an office or a department with hours of its own"),
    explanation: Bilingual(
      el: """
        Ισχύει πάντα το πιο κοντινό ωράριο: κατάστημα ή τμήμα με δικό του hours το κρατά και όταν \
        το ωράριο του Δήμου αλλάζει με την περίοδο. Είναι σημείωση, ποτέ λάθος. Αν αλλάζει κι αυτό \
        ωράριο τότε, γράψτε του δικό του seasons· αν έχει πάντα το ωράριο του Δήμου, σβήστε το \
        hours του.
        """,
      en: """
        The nearest hours always count: an office or a department with hours of its own keeps them \
        when those of the municipality change with the season. This is a note, never an error. If \
        its hours change as well, write seasons of its own; if it always has those of the \
        municipality, delete its hours.
        """),
    accepts: [
      office("", season: "inPerson"), office(ownHours, season: "phone"),
      office(ownHours + ownSeason, season: "inPerson"),
    ],
    rejects: [office(ownHours, season: "⟦inPerson⟧"), department],
    check: .judging { declaration, judgement in
      for season in declaration.seasons.value ?? [] {
        for mode in Mode.allCases {
          guard let hours = season.value.hours.value?[mode].located else { continue }
          let deaf = declaration.placesWithoutSeasons(mode)
          guard !deaf.isEmpty else { continue }
          judgement.report(
            hours.key,
            el: "Η περίοδος δεν αλλάζει ό,τι έχει δικό του ωράριο: "
              + deaf.map { $0.el }.joined(separator: ", "),
            en: "The season does not change what has hours of its own: "
              + deaf.map { $0.en }.joined(separator: ", "),
            help: Bilingual(
              el: "αν αλλάζει κι εκεί το ωράριο, γράψτε εκεί δικό του seasons",
              en: "if the hours change there as well, write seasons there"))
        }
      }
    })

  private static let department = Example(
    """
    departments:
      - id: dimotologio
        name: Τμήμα Δημοτολογίου
        topics: [dimotologio]
        hours: {video: {wednesday: 10:00-12:00}}
    seasons:
      - name: Θερινό ωράριο
        from: 07-01
        to: 08-31
        hours:
          ⟦video⟧:
            wednesday: 10:00-13:00
    """)

  private static let ownHours = "\n    hours:\n      monday: 09:00-13:00"

  private static let ownSeason =
    "\n    seasons:\n      - name: Θερινό ωράριο\n        from: 07-01\n        to: 08-31"
    + "\n        hours:\n          monday: 09:00-12:00"

  private static func office(_ more: String, season mode: String) -> Example {
    Example(
      """
      offices:
        - id: dimarcheio
          name: Δημαρχείο
          street: Ελευθερίου Βενιζέλου 16
          postcode: 17122
          city: Νέα Σμύρνη\(more)
      seasons:
        - name: Θερινό ωράριο
          from: 07-01
          to: 08-31
          hours:
            \(mode):
              monday: 09:00-13:00
      """)
  }
}

extension Declaration {
  /// The offices and departments that have hours of their own in a mode, and no season.
  fileprivate func placesWithoutSeasons(_ mode: Mode) -> [Bilingual] {
    func words(_ name: Answer<String>) -> Bilingual? {
      name.value.map { Bilingual(el: "«\($0)»", en: "“\($0)”") }
    }
    let offices = (offices.value ?? []).filter { office in
      mode == .inPerson && office.value.hours.value != nil && office.value.seasons.isAbsent
    }
    let departments = (departments.value ?? []).filter { department in
      department.value.hours.value?[mode].value != nil && department.value.seasons.isAbsent
    }
    return offices.compactMap { words($0.value.name) }
      + departments.compactMap { words($0.value.name) }
  }
}
