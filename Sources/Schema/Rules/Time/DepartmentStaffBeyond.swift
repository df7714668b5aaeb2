extension Rule {
  /// A department's own employees are counted in addition to those of its place.
  static let departmentStaffBeyond = Rule(
    "department-staff-beyond",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Τμήμα με περισσότερους υπαλλήλους από όσους έχουν όλα τα άλλα μαζί",
      en: "A department has more employees than all the others together"),
    explanation: Bilingual(
      el: """
        Οι υπάλληλοι ενός τμήματος μετρούν επιπλέον από το staff του τόπου, που είναι για τα άλλα \
        θέματα. Τμήμα με περισσότερους από τον τόπο του ίσως μετρήθηκε δύο φορές. Είναι πολιτική \
        της πλατφόρμας και μόνο σημείωση· δείτε το άθροισμα και διορθώστε όποιον αριθμό χρειάζεται.
        """,
      en: """
        A department’s employees count beside the staff of the place, which is for the other \
        topics. A department with more of them than its place may have been counted twice. This is \
        a policy of the platform, and only a note; look at the sum, and correct the number if need \
        be.
        """),
    accepts: [.department("staff: {inPerson: 2}")],
    rejects: [.department("staff: {inPerson: ⟦4⟧}")],
    check: .judging { declaration, judgement in
      for department in declaration.departments.value ?? [] {
        for mode in Mode.allCases {
          guard let own = department.value.staff.value?[mode].located,
            let general = declaration.staff.value?[mode].located
          else { continue }
          var most = general.value
          for office in declaration.offices.value ?? [] where mode == .inPerson {
            most = max(most, office.value.staff.value ?? 0)
          }
          guard own.value > most else { continue }
          let sum = own.value + general.value
          judgement.report(
            own.span,
            el: "Οι υπάλληλοι του «\(department.name)» μετρούν επιπλέον (\(mode.label.el)):"
              + " \(general.value) + \(own.value) = \(sum)",
            en: "The employees of “\(department.name)” count besides (\(mode.label.en)):"
              + " \(general.value) + \(own.value) = \(sum)",
            related: [
              Finding.Related(
                span: general.span,
                note: Bilingual(el: "οι υπάλληλοι του τόπου", en: "the employees of the place"))
            ])
        }
      }
    })
}
