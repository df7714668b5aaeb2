extension Rule {
  /// A season of the municipality does not reach an office with hours of its own.
  static let seasonBesideOffice = Rule(
    "season-beside-office",
    .note,
    basis: .policy(.bookableTime),
    rulings: [.seasonOffice],
    title: Bilingual(
      el: "Περίοδος που δεν αλλάζει το ωράριο καταστήματος με δικό του ωράριο",
      en: "A season that does not change the hours of an office with hours of its own"),
    explanation: Bilingual(
      el: """
        Ισχύει πάντα το πιο κοντινό ωράριο: κατάστημα με δικό του hours το κρατά και όταν το \
        ωράριο του Δήμου αλλάζει με την περίοδο. Είναι σημείωση, ποτέ λάθος. Αν και το κατάστημα \
        αλλάζει ωράριο τότε, γράψτε του δικό του seasons· αν έχει πάντα το ωράριο του Δήμου, \
        σβήστε το hours του.
        """,
      en: """
        The nearest hours always count: an office with hours of its own keeps them when those of \
        the municipality change with the season. This is a note, never an error. If the office \
        changes its hours as well, write seasons of its own; if it always has those of the \
        municipality, delete its hours.
        """),
    accepts: [
      office("", season: "inPerson"), office(ownHours, season: "phone"),
      office(ownHours + ownSeason, season: "inPerson"),
    ],
    rejects: [office(ownHours, season: "⟦inPerson⟧")],
    check: .judging { declaration, judgement in
      let deaf = (declaration.offices.value ?? []).filter { office in
        office.value.hours.value != nil && office.value.seasons.isAbsent
      }
      let names = deaf.compactMap { $0.value.name.value }.map { "«\($0)»" }
      let ids = deaf.compactMap { $0.value.id.value }.map { "“\($0)”" }
      guard !names.isEmpty else { return }
      for season in declaration.seasons.value ?? [] {
        guard let hours = season.value.hours.value?.inPerson.located else { continue }
        judgement.report(
          hours.key,
          el: "Η περίοδος δεν αλλάζει ό,τι έχει δικό του ωράριο: "
            + names.joined(separator: ", "),
          en: "The season does not change what has hours of its own: "
            + ids.joined(separator: ", "),
          help: Bilingual(
            el: "αν αλλάζει κι εκεί το ωράριο, γράψτε seasons κάτω από το κατάστημα",
            en: "if the hours change there as well, write seasons below the office"))
      }
    })

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
