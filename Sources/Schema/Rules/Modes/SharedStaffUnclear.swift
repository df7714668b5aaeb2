extension Rule {
  /// A department that shares employees between modes must say how many there are in each.
  static let sharedStaffUnclear = Rule(
    "shared-staff-unclear",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Κοινοί υπάλληλοι τμήματος χωρίς τον αριθμό τους σε κάθε τρόπο",
      en: "A department shares employees without their number in each mode"),
    explanation: Bilingual(
      el: """
        Με sharedStaff οι ίδιοι υπάλληλοι του τμήματος εξυπηρετούν με όλους τους τρόπους και σε \
        όλα τα καταστήματά του, και κανένας δεν κλείνεται δύο φορές την ίδια ώρα (άρθρο 5 παρ. 1). \
        Γι’ αυτό το τμήμα γράφει δικό του staff, για κάθε τρόπο των θεμάτων του: πόσοι το πολύ \
        εξυπηρετούν έτσι μαζί. Είναι πολιτική της πλατφόρμας.
        """,
      en: """
        With sharedStaff the same employees of the department serve in all its modes and at all \
        its offices, and nobody is booked twice at a time (Article 5 § 1). So the department \
        writes staff of its own for each mode of its topics: how many at most serve so at once. \
        This is a policy of the platform.
        """),
    accepts: [.department("staff: {inPerson: 1, video: 1}\n    sharedStaff: true")],
    rejects: [
      .department("staff: {inPerson: 1}\n    ⟦sharedStaff⟧: true"),
      .department("⟦sharedStaff⟧: true"),
    ],
    check: .judging { declaration, judgement in
      for department in declaration.departments.value ?? [] {
        guard let shared = department.value.sharedStaff.located, shared.value else { continue }
        let topics = declaration.topics(of: department.value)
        let modes = Mode.allCases.filter { mode in
          topics.contains { $0.value.modes.value?.holds(mode) ?? false }
        }
        let staff = department.value.staff
        guard staff.isAbsent || staff.value != nil else { continue }
        let lacking = modes.filter { staff.value?[$0].isAbsent ?? true }
        guard !lacking.isEmpty else { continue }
        let named = Bilingual.enumeration(lacking.map { $0.named })
        let text = modes.map { "\($0.key.text): 1" }.joined(separator: ", ")
        judgement.report(
          shared.key,
          el:
            "Το τμήμα «\(department.name)» έχει κοινούς υπαλλήλους, χωρίς staff για: \(named.el)",
          en:
            "The department “\(department.name)” shares employees without staff for \(named.en)",
          help: Bilingual(
            el: "γράψτε στο τμήμα, π.χ. «staff: {\(text)}»",
            en: "write under the department, for example, “staff: {\(text)}”"))
      }
    })
}
