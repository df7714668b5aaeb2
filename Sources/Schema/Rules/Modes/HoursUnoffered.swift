extension Rule {
  /// Hours may be declared only for modes that are offered.
  static let hoursUnoffered = Rule(
    "hours-unoffered",
    basis: .interpretation(
      .unofferedModes, .article(6, 2), quote: "τους παρεχόμενους τρόπους εξυπηρέτησης"),
    title: Bilingual(
      el: "Ωράριο για τρόπο εξυπηρέτησης που δεν παρέχεται",
      en: "Hours of a mode of service that is not offered"),
    explanation: Bilingual(
      el: """
        Ραντεβού προγραμματίζονται μόνο με τους τρόπους που καθορίζει ο Δήμος (άρθρο 6 παρ. 2), \
        δηλαδή όσους γράφει το modes. Ωράριο για άλλον τρόπο αντιφάσκει με αυτό. Σβήστε το, ή \
        προσθέστε τον τρόπο στο modes αν πράγματι παρέχεται.
        """,
      en: """
        Appointments are made only in the modes that the municipality determines (Article 6 § 2), \
        those under modes. Hours of another mode contradict it. Delete them, or add the mode to \
        modes if it is really offered.
        """),
    rejects: [
      .inPersonOnly(
        hours: """
          hours:
            inPerson:
              monday: 08:00-14:30
            ⟦video⟧:
              wednesday: 10:00-14:00
          """),
      .inPersonOnly(
        other: """
          seasons:
            - name: Θερινό ωράριο
              from: 06-15
              to: 09-15
              hours:
                ⟦phone⟧:
                  monday: 09:00-12:00
          """),
      .phoneOnly("⟦hours⟧:\n      monday: 09:00-12:00"),
    ],
    check: .judging { declaration, judgement in
      judgement.refuseUnoffered(TopFields.hours, declaration.hours, of: declaration)
      for season in declaration.seasons.value ?? [] {
        judgement.refuseUnoffered(Season.Fields.hours, season.value.hours, of: declaration)
      }
      for office in declaration.offices.value ?? [] {
        judgement.refuseOffice(Office.Fields.hours, office.value.hours, of: declaration)
        judgement.refuseOffice(Office.Fields.seasons, office.value.seasons, of: declaration)
      }
    })
}
