import Ground
import Schema

/// The sentences of a rehearsal, shared by the terminal and the page.
struct ImpactWords {
  let impact: Impact
  let language: Language

  private var days: DayText { DayText(language: language) }

  func say(el: String, en: String) -> String { language.say(el: el, en: en) }

  /// The heading: what was rehearsed.
  var title: String {
    say(
      el: "Πρόβα: όσα ισχύουν, αν κρίνονταν ξανά στις \(days.full(impact.day))",
      en: "Rehearsal: what is in force, judged anew on \(days.full(impact.day))")
  }

  /// The version, the policy and the months that are counted.
  var basis: String {
    let edition = PlatformPolicy.edition(on: impact.day).version
    let from = days.full(impact.period.lowerBound), to = days.full(impact.period.upperBound)
    return say(
      el: "onboard \(Program.version), πολιτική \(edition). Τα λεπτά ραντεβού είναι από \(from) έως"
        + " \(to). Τίποτα δεν αποφασίζεται και τίποτα δεν γράφεται.",
      en: "onboard \(Program.version), policy \(edition). Minutes of appointments are from \(from)"
        + " to \(to). Nothing is decided, and nothing is written.")
  }

  /// The number of municipalities with each consequence.
  var counts: String {
    let parts = Impact.Consequence.allCases.compactMap { one -> String? in
      let count = impact.count(of: one)
      return count == 0 ? nil : "\(one.noun(language)): \(count)"
    }
    let all = impact.rehearsed.count
    return ([say(el: "Σε ισχύ: \(all)", en: "In force: \(all)")] + parts).joined(separator: " · ")
  }

  /// The moved holidays of this year and later, and those that do not count yet.
  var holidays: [String] {
    impact.moved.moves.filter { $0.year >= impact.day.year }.map { move in
      say(el: "Μετατεθείσα αργία: ", en: "Moved holiday: ") + told(move)
    }
      + impact.waiting.map { move in
        say(el: "Δεν μετρά ακόμη: ", en: "Does not count yet: ") + told(move)
          + say(
            el: ", δημοσιεύεται στις \(days.full(move.published))",
            en: ", published on \(days.full(move.published))")
      }
  }

  private func told(_ move: MovedHolidays.Move) -> String {
    "\(move.holiday.label(language)) \(move.year), \(days.full(move.observed)) (\(move.decision))"
  }

  /// A municipality, with what it would need.
  func heading(of one: Impact.Rehearsed) -> String {
    "\(one.matter) \(one.name): \(one.consequence.title(language))"
  }

  /// The differences, one per line: errors, changes for citizens, then bookable time.
  func lines(of one: Impact.Rehearsed, atMost most: Int = .max) -> [String] {
    let errors = one.findings.map { placed in
      say(el: "λάθος", en: "error") + "[\(placed.finding.rule.id)]: "
        + placed.finding.message(language)
        + say(el: " (γραμμή \(placed.line))", en: " (line \(placed.line))")
    }
    let lines = errors + parts(of: one) + Self.changes(of: one, language)
    let more = lines.count - most
    guard more > 0 else { return lines }
    return lines.prefix(most) + [say(el: "και άλλα \(more)", en: "and \(more) more")]
  }

  /// The parts that differ, where no change describes them.
  private func parts(of one: Impact.Rehearsed) -> [String] {
    guard one.changes.isEmpty, !one.members.isEmpty else { return [] }
    let names = ReviewParts.names(of: one.members, language)
    guard !one.isCompiledAgain else {
      return [say(el: "διαφέρουν: \(names)", en: "these differ: \(names)")]
    }
    return [
      say(
        el: "διαφέρουν: \(names) (εγκρίθηκε με άλλη έκδοση, και δεν περιγράφεται τι αλλάζει)",
        en: "these differ: \(names) (approved with another version, so no change is described)")
    ]
  }

  /// The changes for citizens, then the amount of bookable time.
  static func changes(of one: Impact.Rehearsed, _ language: Language) -> [String] {
    one.changes.map { $0.text(language) } + one.effects.map { effect(of: $0, language) }
  }

  private static func effect(of effect: BookableEffect, _ language: Language) -> String {
    let minutes = [("−", effect.lost.total.minutes), ("+", effect.gained.total.minutes)]
    let signed = minutes.filter { $0.1 > 0 }.map { "\($0.0)\($0.1)" }.joined(separator: " ")
    let before = effect.before.total.appointments, after = effect.after.total.appointments
    let place = effect.officeName.map { " · \($0)" } ?? ""
    return "\(effect.title) · \(effect.mode.label(language))\(place): "
      + language.say(
        el: "\(signed.isEmpty ? "0" : signed) λεπτά, ραντεβού \(before) → \(after)",
        en: "\(signed.isEmpty ? "0" : signed) minutes, appointments \(before) → \(after)")
  }
}
