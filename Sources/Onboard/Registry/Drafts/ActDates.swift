import Ground
import Outputs
import Schema

/// The tables of days and terms: what differs from the weekly hours, and how to book.
extension ActOffer {
  /// The seasons with different hours.
  var seasons: Table {
    let seasons =
      plan.calendar.seasons.map { (season: $0, owner: "", id: "") }
      + plan.offices.flatMap { office in office.seasons.map { ($0, office.name, office.id) } }
      + plan.departments.flatMap { one in one.seasons.map { ($0, one.name, one.id) } }
    let text = WeekText(language: .greek)
    return Table(
      title: "Περίοδοι με διαφορετικό ωράριο",
      columns: [
        .init("Περίοδος", 40), .init("Διάστημα", 40), .init("Τρόπος", 37),
        .init("Ωράριο", 48, .figures),
      ],
      rows: seasons.flatMap { season, owner, id in
        season.weeks.map { entry in
          let hours = text.lines(entry.week)
          return Row(
            "\(id) \(season.name) \(entry.mode.key.text)",
            [
              season.name, Self.period(season.from, season.to),
              Self.label(entry.mode) + (owner.isEmpty ? "" : "\n" + owner),
              hours.isEmpty ? "κλειστά" : hours.joined(separator: "\n"),
            ],
            marks: ["\(id) \(season.name)", "\(id) \(season.span.words.el) \(entry.mode.key.text)"])
        }
      })
  }

  /// Closures, additional and other hours, and other numbers of employees.
  var days: Table {
    let calendar = plan.calendar
    let all =
      calendar.closureGroups.map { group in
        day("Κλειστά", group.entry(in: plan), group.map { ($0.days, $0.reason, $0.scope) })
      }
      + calendar.openingGroups.map { group in
        day("Έκτακτες ώρες", group.entry(in: plan), group.map { ($0.days, $0.reason, $0.scope) })
      }
      + calendar.specialGroups.map { group in
        day("Άλλες ώρες", group.entry(in: plan), group.map { ($0.days, $0.reason, $0.scope) })
      }
      + calendar.staffHours.map { one in
        let words = one.entry(in: plan).el
        return Row(
          "staff \(words)", ["Άλλος αριθμός υπαλλήλων", Typography.dashed(words)],
          marks: ["\(one.weekdays) \(one.hours)", "\(one.hours) \(one.scope)"])
      }
    return Table(
      title: "Ημέρες και ώρες που διαφέρουν",
      columns: [.init("Είδος", 40), .init("Πότε, πού και γιατί", 125)], rows: all)
  }

  /// A row of days, recognized after a change by its days, or by its reason.
  private func day(
    _ kind: String, _ words: Bilingual,
    _ all: [(days: DayRule, reason: String, scope: CalendarPlan.ScopePlan)]
  ) -> Row {
    guard let first = all.first else { return Row(kind, [kind, words.el]) }
    let days = all.map { "\(kind) \($0.days.text)" }, reason = "\(kind) «\(first.reason)»"
    let scope = "\(first.scope)"
    return Row(
      "\(kind) \(words.el)", [kind, Typography.dashed(words.el)],
      marks: days + days.map { "\($0) \(scope)" } + [reason, "\(reason) \(scope)"])
  }

  /// The local holidays, independent of the year.
  var localHolidays: Table {
    Table(
      title: "Τοπικές αργίες", columns: [.init("Αργία", 80), .init("Ημέρα", 85)],
      rows: plan.calendar.feasts.map { feast in
        let bound = feast.notBefore.map { ", όχι πριν από \($0.words.el)" } ?? ""
        let day = feast.date.words.el
        return Row(feast.name, [feast.name, day + bound], marks: [day])
      })
  }

  /// The terms of appointments: those for all topics, and the topics that differ.
  var terms: Table {
    let own = plan.topics.filter { $0.terms != plan.bookingTerms }
    var table = Table(
      title: "Προθεσμίες και όροι των ραντεβού",
      columns: [
        .init("Θεματικά πεδία", 45), .init("Κλείνεται το αργότερο", 26),
        .init("Κλείνεται το νωρίτερο", 26), .init("Παύση μετά", 20), .init("Αρχή κάθε", 22),
        .init("Το πολύ την ημέρα", 26),
      ],
      rows: [Row(" ", ["Όλα, αν δεν ορίζεται αλλιώς"] + cells(plan.bookingTerms))]
        + own.map { Row($0.id, [$0.title] + cells($0.terms)) }, repeatsNames: true)
    table.general = Set(plan.topics.map(\.id)).subtracting(own.map(\.id))
    return table
  }

  private func cells(_ terms: BookingTerms) -> [String] {
    let lead = terms.leadHours(plan.policy), horizon = terms.horizonDays(plan.policy)
    let hours = lead.counted(.hour).el, days = horizon.counted(.day).el
    return [
      "\(hours) πριν", "\(days) πριν",
      terms.pause.map { $0 == 0 ? "καμία" : Self.minutes($0) } ?? "καμία",
      terms.step.map(Self.minutes) ?? "όσο διαρκεί",
      terms.dailyMaximum.map { "\($0)" } ?? "όσα χωρούν",
    ]
  }

  private static func period(_ from: SeasonDay, _ to: SeasonDay) -> String {
    let isYearly = from.isYearly && to.isYearly
    let ends = DaySpan(from: from, to: to).ends
    return "\(ends.from.el) έως \(ends.to?.el ?? "")" + (isYearly ? ", κάθε έτος" : "")
  }
}
