import Ground
import Schema

/// `onboard init --hours`: the sections of a declaration that correspond to opening hours.
struct HoursImport {
  /// The mode that the hours are of.
  let mode: Mode
  /// The language of messages.
  let language: Language
  /// What the word `easter` means, if that was said.
  var easter: OpeningEaster?

  /// Writes the sections of a declaration that correspond to opening hours.
  func run(_ hours: String) -> Exit {
    do throws(OpeningHoursFault) {
      let rules = try OpeningHoursParser.parse(hours, easter: easter)
      try demandDays(rules)
      let schedule = try OpeningSchedule(rules)
      var draft = Draft()
      draft.add(schedule, for: mode)
      Terminal.write(draft.noted.text(below: notes(schedule)))
      return .clean
    } catch {
      Terminal.complain(error.text(in: hours, language))
      return .findings
    }
  }

  /// Refuses hours that apply on every day only because no day is named: no office means them.
  private func demandDays(_ hours: OpeningHours) throws(OpeningHoursFault) {
    for rule in hours.rules
    where !rule.isClosed && rule.namesNoDay && rule.dates.isEmpty && rule.weeks.isEmpty {
      throw Refused.noDays(rule.spans, rule.column)
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
