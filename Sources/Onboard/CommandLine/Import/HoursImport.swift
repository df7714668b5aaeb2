import Ground
import Schema

/// `onboard init --hours`: the sections of a declaration that correspond to opening hours.
struct HoursImport {
  /// The mode to which the hours belong.
  let mode: Mode
  /// The language of messages.
  let language: Language
  /// The meaning of the word `easter`, if the user gave one.
  var easter: OpeningEaster?
  /// The day as of which the hours are read.
  var today = Today.day

  /// Writes the sections of a declaration that correspond to opening hours.
  func run(_ hours: String) -> Exit {
    do throws(OpeningHoursFault) {
      let rules = try OpeningHoursParser.parse(hours, easter: easter)
      try demandDays(rules)
      let schedule = try OpeningSchedule(rules.ahead(of: today))
      var draft = Draft()
      draft.add(schedule, for: mode)
      Terminal.write(draft.noted.text(below: notes(schedule)))
      return .clean
    } catch {
      Terminal.complain(lines: error.text(in: hours, language))
      return .findings
    }
  }

  /// Refuses hours that apply to every day only because no day is named: no office is open like
  /// that. The same holds for the hours of a period, where the week has closed days that no other
  /// rule closes again.
  private func demandDays(_ hours: OpeningHours) throws(OpeningHoursFault) {
    let weekly = hours.rules.filter { $0.dates.isEmpty && !$0.recurs }
    let week = OpeningWeek(rules: weekly).week(of: Array(weekly.indices))
    let closed = Weekday.allCases.filter { week[Int($0.rawValue)].isEmpty }
    for (index, rule) in hours.rules.enumerated()
    where !rule.isClosed && rule.namesNoDay && rule.weeks.isEmpty {
      let isClosedAgain = hours.rules[(index + 1)...].contains { later in
        later.isClosed && later.dates.isEmpty && closed.allSatisfy { later.weekdays.contains($0) }
      }
      let isOfPeriod = !closed.isEmpty && !isClosedAgain && rule.dates.allSatisfy { $0.isLong }
      if rule.dates.isEmpty || isOfPeriod { throw Refused.noDays(rule.spans, rule.column) }
    }
  }

  /// Remarks for the reader of the sections, written as comments.
  private func notes(_ schedule: OpeningSchedule) -> [String] {
    var notes = ["# Στις επίσημες αργίες η πλατφόρμα είναι κλειστή· το PH δεν χρειάζεται."]
    if !schedule.holidays.isEmpty {
      notes.append("# Οι τοπικές αργίες κλείνουν όλους τους τρόπους εξυπηρέτησης.")
    }
    return notes
  }
}
