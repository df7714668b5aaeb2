extension Rule {
  /// Employees may be declared only for modes that are offered.
  static let staffUnoffered = Rule(
    "staff-unoffered",
    basis: .interpretation(
      .unofferedModes, .article(6, 2), quote: "τους παρεχόμενους τρόπους εξυπηρέτησης"),
    title: Bilingual(
      el: "Υπάλληλοι για τρόπο εξυπηρέτησης που δεν παρέχεται",
      en: "Employees of a mode of service that is not offered"),
    explanation: Bilingual(
      el: """
        Ραντεβού προγραμματίζονται μόνο με τους τρόπους που καθορίζει ο Δήμος (άρθρο 6 παρ. 2), \
        δηλαδή όσους γράφει το modes. Υπάλληλοι για άλλον τρόπο δεν θα είχαν ποιον να \
        εξυπηρετήσουν. Σβήστε τη γραμμή, ή προσθέστε τον τρόπο στο modes αν πράγματι παρέχεται.
        """,
      en: """
        Appointments are made only in the modes that the municipality determines (Article 6 § 2), \
        those under modes. Employees of another mode would have nobody to serve. Delete the \
        line, or add the mode to modes if it is really offered.
        """),
    rejects: [
      .inPersonOnly(
        staff: """
          staff:
            inPerson: 2
            ⟦video⟧: 1
          """),
      .phoneOnly("⟦staff⟧: 2"),
    ],
    check: .judging { declaration, judgement in
      judgement.refuseUnoffered(TopFields.staff, declaration.staff, of: declaration)
      for office in declaration.offices.value ?? [] {
        judgement.refuseOffice(Office.Fields.staff, office.value.staff, of: declaration)
      }
    })
}
