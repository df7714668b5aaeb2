extension Rule {
  /// The declared employees must be able to work the hours of a week.
  static let staffInsufficient = Rule(
    "staff-insufficient",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Το ωράριο θέλει περισσότερους υπαλλήλους από όσους δηλώνονται",
      en: "The hours need more employees than are declared"),
    explanation: RuleText.quoting { policy in
      Bilingual(
        el: """
          Κανένας υπάλληλος δεν έχει δύο ραντεβού μαζί (άρθρο 5 παρ. 1), ανάμεσά τους μεσολαβεί \
          χρόνος ικανός να ολοκληρωθούν (παρ. 2), και ημέρες και ώρες ορίζονται ανά υπάλληλο \
          (παρ. 3). Όταν το ωράριο μιας εβδομάδας ξεπερνά τις \(policy.weeklyHours) ώρες, όσοι \
          δηλώνονται ότι εξυπηρετούν ταυτόχρονα δεν φτάνουν να το καλύψουν μόνοι τους: χρειάζονται \
          βάρδιες. Είναι πολιτική της πλατφόρμας και μόνο σημείωση. Αν υπάρχουν και άλλοι \
          υπάλληλοι που τους αντικαθιστούν, αφήστε το όπως είναι.
          """,
        en: """
          No employee has two appointments at once (Article 5 § 1), between them lies time enough \
          to complete them (§ 2), and days and hours are set for each employee (§ 3). When the \
          hours of a week are more than \(policy.weeklyHours), those who are declared to serve at \
          the same time cannot cover them alone: shifts are needed. This is a policy of the \
          platform, and only a note. If there are others who relieve them, leave it as it is.
          """)
    },
    accepts: [hours(from: "08:00", to: "16:00")],
    rejects: [
      hours("⟦inPerson⟧", from: "08:00", to: "17:00"),
      hours("⟦inPerson⟧", from: "08:00", to: "16:30"),
      hours("⟦inPerson⟧", from: "08:00", to: "16:15"),
      .inPersonOnly(
        other: """
          offices:
            - id: dimarcheio
              name: Δημαρχείο
              street: Ελευθερίου Βενιζέλου 16
              postcode: 17122
              city: Νέα Σμύρνη
              staff: 3
              ⟦hours⟧:
                monday: 07:30-20:00
                tuesday: 07:30-20:00
                wednesday: 07:30-20:00
                thursday: 07:30-20:00
          """),
    ],
    check: .judging { declaration, judgement in
      for mode in declaration.modes.value ?? [] {
        guard let staff = declaration.staff.value?[mode.value].located else { continue }
        judgement.weigh(declaration.hours.value?[mode.value], staff)
        for season in declaration.seasons.value ?? [] {
          judgement.weigh(season.value.hours.value?[mode.value], staff)
        }
        guard mode.value == .inPerson else { continue }
        for office in declaration.offices.value ?? [] {
          judgement.weigh(office.value.hours, office.value.staff.located ?? staff)
        }
      }
      for department in declaration.departments.value ?? [] {
        for mode in declaration.modes.value ?? [] {
          guard
            let staff = department.value.staff.value?[mode.value].located
              ?? declaration.staff.value?[mode.value].located
          else { continue }
          judgement.weigh(department.value.hours.value?[mode.value], staff)
        }
      }
    })

  private static func hours(_ mode: String = "inPerson", from: String, to: String) -> Example {
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday"]
    let lines = days.map { "    \($0): \(from)-\(to)" }.joined(separator: "\n")
    return .inPersonOnly(hours: "hours:\n  \(mode):\n\(lines)")
  }
}

extension Judgement {
  /// Reports a week with more hours than one employee can work.
  fileprivate mutating func weigh(
    _ week: Answer<Week>?, _ staff: Located<Int>
  ) {
    guard let week = week?.located else { return }
    var minutes = 0
    for day in week.value.days {
      for interval in day.value ?? [] { minutes += max(0, interval.value.minutes) }
    }
    let most = policy.weeklyHours * 60
    guard minutes > most else { return }
    let count = staff.value
    let needed = (minutes * count + most - 1) / most
    let hours = HoursText(minutes), sum = HoursText(minutes * count)
    let bound = policy.weeklyHours, others = needed.counted(.employee)
    report(
      week.key,
      el: "\(hours.el) ώρες την εβδομάδα × \(count) = \(sum.el) ώρες εργασίας, ενώ"
        + " \(count) × \(bound) = \(count * bound):"
        + " \(needed.agreeing("χρειάζεται", "χρειάζονται")) τουλάχιστον \(others.el)",
      en: "\(hours.en) hours a week × \(count) = \(sum.en) hours of work, but"
        + " \(count) × \(bound) = \(count * bound): at least \(others.en)"
        + " \(needed.agreeing("is", "are")) needed",
      related: [.servingAtOnce(at: staff.span)])
  }
}

/// Minutes as hours with a decimal fraction in each language: 39,5 and 39.5.
private struct HoursText {
  let el: String
  let en: String

  init(_ minutes: Int) {
    let hundredths = minutes % 60 * 100 / 60
    let digits =
      hundredths % 10 == 0 ? "\(hundredths / 10)" : "\(hundredths / 10)\(hundredths % 10)"
    el = hundredths == 0 ? "\(minutes / 60)" : "\(minutes / 60),\(digits)"
    en = hundredths == 0 ? "\(minutes / 60)" : "\(minutes / 60).\(digits)"
  }
}
