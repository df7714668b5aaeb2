extension Rule {
  /// A department that counts its employees in several modes must say whether they are the same.
  static let departmentStaffInModes = Rule(
    "department-staff-in-modes",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Υπάλληλοι τμήματος που μετρώνται χωριστά σε κάθε τρόπο",
      en: "Employees of a department who count separately in each mode"),
    explanation: Bilingual(
      el: """
        Χωρίς sharedStaff οι υπάλληλοι ενός τμήματος σε κάθε τρόπο είναι άλλοι: με «staff: \
        {inPerson: 1, phone: 1}» την ίδια ώρα κλείνονται δύο ραντεβού. Αν είναι οι ίδιοι, γράψτε \
        «sharedStaff: true», ώστε κανένας να μην κλείνεται δύο φορές (άρθρο 5 παρ. 1). Αν είναι \
        άλλοι, γράψτε «sharedStaff: false». Είναι πολιτική της πλατφόρμας και μόνο σημείωση.
        """,
      en: """
        Without sharedStaff the employees of a department are others in each mode: with “staff: \
        {inPerson: 1, phone: 1}” two appointments are booked at the same time. If they are the \
        same, write “sharedStaff: true”, so that nobody is booked twice (Article 5 § 1). If they \
        are others, write “sharedStaff: false”. This is a policy of the platform, and only a note.
        """),
    accepts: [
      .department("staff: {inPerson: 1, video: 1}\n    sharedStaff: true"),
      .department("staff: {inPerson: 2, video: 1}\n    sharedStaff: false"),
      .department("staff: {inPerson: 1}"),
    ],
    rejects: [.department("⟦staff⟧: {inPerson: 1, video: 1}")],
    check: .judging { declaration, judgement in
      for department in declaration.departments.value ?? [] {
        guard department.value.sharedStaff.isAbsent, let staff = department.value.staff.located
        else { continue }
        let modes = Mode.allCases.filter { staff.value[$0].value != nil }
        guard modes.count > 1 else { continue }
        let sum = modes.reduce(0) { $0 + (staff.value[$1].value ?? 0) }
        judgement.report(
          staff.key,
          el: "Οι υπάλληλοι μετρώνται χωριστά σε κάθε τρόπο: την ίδια ώρα κλείνονται έως"
            + " \(sum) ραντεβού",
          en: "The employees count separately in each mode: up to"
            + " \(sum) appointments are booked at the same time",
          help: Bilingual(
            el: "αν είναι οι ίδιοι, γράψτε «sharedStaff: true»· αν όχι, «sharedStaff: false»",
            en: "if they are the same, write “sharedStaff: true”; if not, “sharedStaff: false”"))
      }
    })
}
