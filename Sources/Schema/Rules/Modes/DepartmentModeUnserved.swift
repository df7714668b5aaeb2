extension Rule {
  /// A department has hours, employees and offices only for the modes of its topics.
  static let departmentModeUnserved = Rule(
    "department-mode-unserved",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Τμήμα με ωράριο ή υπαλλήλους για τρόπο που δεν έχει κανένα θέμα του",
      en: "A department has hours or employees of a mode that none of its topics has"),
    explanation: Bilingual(
      el: """
        Ένα τμήμα εξυπηρετεί μόνο με τους τρόπους των θεμάτων του. Ωράριο, περίοδος, υπάλληλοι ή \
        καταστήματα για άλλον τρόπο δεν θα είχαν ποιον να εξυπηρετήσουν. Είναι πολιτική της \
        πλατφόρμας. Σβήστε τη γραμμή, ή προσθέστε τον τρόπο στο modes ενός θέματός του.
        """,
      en: """
        A department serves only in the modes of its topics. Hours, a season, employees or offices \
        for another mode would have nobody to serve. This is a policy of the platform. Delete the \
        line, or add the mode to one of its topics.
        """),
    accepts: [.department("hours: {video: {wednesday: 10:00-12:00}}")],
    rejects: [
      .department("hours: {⟦phone⟧: {tuesday: 10:00-12:00}}"),
      .department("staff: {inPerson: 1, ⟦phone⟧: 1}\n    sharedStaff: false"),
      .department("⟦offices⟧: [dimarcheio]", topics: "[plirofories]"),
    ],
    check: .judging { declaration, judgement in
      for department in declaration.departments.value ?? [] {
        let topics = declaration.topics(of: department.value)
        guard !topics.isEmpty, topics.allSatisfy({ $0.value.modes.value != nil }) else { continue }
        func isUnserved(_ mode: Mode) -> Bool {
          !topics.contains { $0.value.modes.value?.holds(mode) ?? false }
        }
        var places: [SourceSpan] = []
        for mode in Mode.allCases where isUnserved(mode) {
          for season in department.value.seasons.value ?? [] {
            if let week = season.value.hours.value?[mode].located { places.append(week.key) }
          }
          if let week = department.value.hours.value?[mode].located { places.append(week.key) }
          if let staff = department.value.staff.value?[mode].located { places.append(staff.key) }
        }
        if isUnserved(.inPerson), let offices = department.value.offices.located {
          places.append(offices.key)
        }
        for place in places { judgement.reportUnserved(place, by: department) }
      }
    })
}

extension Judgement {
  fileprivate mutating func reportUnserved(
    _ place: SourceSpan, by department: Located<Department>
  ) {
    report(
      place, el: "Κανένα θέμα του τμήματος «\(department.name)» δεν έχει αυτόν τον τρόπο",
      en: "No topic of the department “\(department.name)” has this mode")
  }
}
