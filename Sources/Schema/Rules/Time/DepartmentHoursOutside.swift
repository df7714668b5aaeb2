extension Rule {
  /// A department that shares the employees of its place must work when the place does.
  static let departmentHoursOutside = Rule(
    "department-hours-outside",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Τμήμα χωρίς δικούς του υπαλλήλους, με ώρες που ο τόπος του είναι κλειστός",
      en: "A department without employees of its own has hours when its place is closed"),
    explanation: Bilingual(
      el: """
        Χωρίς δικό του staff ένα τμήμα έχει τους υπαλλήλους του τόπου του: του καταστήματος, ή του \
        τρόπου. Σε ώρες που ο τόπος είναι κλειστός κλείνονται τόσα ραντεβού όσα και όταν δουλεύουν \
        όλοι. Είναι πολιτική της πλατφόρμας και μόνο σημείωση. Αν τότε δουλεύουν λιγότεροι, γράψτε \
        στο τμήμα staff· αν δουλεύουν όλοι, αφήστε το όπως είναι.
        """,
      en: """
        Without staff of its own a department has the employees of its place: of the office, or of \
        the mode. At hours when the place is closed, as many appointments are booked as when all \
        are at work. This is a policy of the platform, and only a note. If fewer work then, write \
        staff under the department; if all do, leave it as it is.
        """),
    accepts: [
      .department("hours: {inPerson: {monday: 09:00-12:00}}"),
      .department(
        "hours: {inPerson: {saturday: 10:00-13:00}}\n    staff: {inPerson: 1, video: 1}"
          + "\n    sharedStaff: true"),
    ],
    rejects: [
      .department("hours: {inPerson: {⟦saturday⟧: 10:00-13:00}}"),
      .department("hours: {video: {⟦wednesday⟧: 10:00-15:00}}"),
    ],
    check: .judging { declaration, judgement in
      for department in declaration.departments.value ?? [] {
        guard let own = department.value.hours.value else { continue }
        for mode in Mode.allCases {
          guard let week = own[mode].value, department.value.staff.isSilent(on: mode),
            let place = declaration.hours.value?[mode].value
          else { continue }
          var places = [place]
          for office in declaration.offices.value ?? [] where mode == .inPerson {
            if let week = office.value.hours.value { places.append(week) }
          }
          let outside = Weekday.allCases.first { day in
            let hours = (week[day].value ?? []).map { $0.value }
            return places.allSatisfy { place in
              !hours.without((place[day].value ?? []).map { $0.value }).isEmpty
            }
          }
          guard let outside, let key = week[outside].located?.key else { continue }
          judgement.report(
            key,
            el:
              "Το «\(department.name)» έχει τους υπαλλήλους του τόπου του, που τότε είναι κλειστός",
            en: "“\(department.name)” has the employees of its place, which is closed then",
            help: Bilingual(
              el:
                "αν τότε δουλεύουν λιγότεροι, γράψτε στο τμήμα, π.χ. «staff:"
                + " {\(mode.key.text): 1}»",
              en: "if fewer work then, write under the department, for example, “staff:"
                + " {\(mode.key.text): 1}”"))
        }
      }
    })
}

extension Answer where Value == PerMode<Int> {
  /// Whether it certainly has no value for a mode.
  fileprivate func isSilent(on mode: Mode) -> Bool {
    isAbsent || value?[mode].isAbsent ?? false
  }
}
