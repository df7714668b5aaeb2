import Schema
import TestSupport

@testable import Outputs

/// What `onboard check` must print of a recorded finding, composed in the plainest way.
///
/// The words are those of the record and of this file; lines and marks are drawn anew.
struct ComposedReport {
  let compilation: Compilation
  let language: Language

  /// The text of a finding, as its record words it.
  func text(_ finding: Finding, _ record: RecordedFinding) -> String {
    let id = finding.rule.id
    var lines = ["\(weight(record.parts[0]))[\(id)]: \(record.message(language))"]
    lines.append("  --> example.yaml:\(record.parts[2])")
    lines += drawn(finding.span, record.parts[0] == "error" ? "^" : "~", note: "")
    for (place, related) in zip(finding.related, record.related) {
      lines += drawn(place.span, "-", note: " " + related.note(language))
    }
    lines += basis(of: finding.rule)
    if let waiver = finding.waiver {
      let end = waiver.until.value.map(told) ?? "", reason = waiver.reason.value ?? ""
      lines.append(
        "      = " + say("εξαίρεση έως \(end): \(reason)", "waived until \(end): \(reason)"))
    }
    if let help = record.help {
      lines += wrapped(say("βοήθεια", "help") + ": " + help(language))
    }
    lines.append("      = " + say("εξήγηση", "explanation") + ": onboard explain \(id)")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The line that closes the report of one file.
  var summary: String {
    let weights = compilation.findings.map(\.severity.rawValue)
    let (errors, warnings) = (weights.count { $0 == "error" }, weights.count { $0 == "warning" })
    let notes = weights.count - errors - warnings
    return say(
      "1 αρχείο: \(errors) \(errors == 1 ? "λάθος" : "λάθη"), \(warnings) "
        + (warnings == 1 ? "προειδοποίηση" : "προειδοποιήσεις")
        + (notes == 0 ? "" : ", \(notes) \(notes == 1 ? "σημείωση" : "σημειώσεις")"),
      "1 file: \(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning"
        + (warnings == 1 ? "" : "s")
        + (notes == 0 ? "" : ", \(notes) note\(notes == 1 ? "" : "s")")) + "\n"
  }

  private func say(_ greek: String, _ english: String) -> String {
    language == .greek ? greek : english
  }

  private func weight(_ severity: String) -> String {
    say(["error": "λάθος", "warning": "προσοχή"][severity] ?? "σημείωση", severity)
  }

  private func basis(of rule: Rule) -> [String] {
    switch rule.basis {
    case .law(let provision, let quote):
      let place = say("νόμος: \(provision.citationEl)", "law: \(provision.citationEn)")
      return ["  ::: " + place, "      | «… \(quote) …»"]
    case .interpretation(let ruling, let provision, let quote):
      let place = say(
        "ερμηνεία \(ruling.id) (όχι νόμος): \(provision.citationEl)",
        "interpretation \(ruling.id) (not law): \(provision.citationEn)")
      return ["  ::: " + place, "      | «… \(quote) …»"]
    case .policy(let policy):
      let word = say("πολιτική (όχι νόμος)", "policy (not law)")
      return ["      = \(word): \(policy.title(language)), 2026.1"]
    }
  }

  /// Words in lines of 90 columns at most.
  private func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.unicodeScalars.count + 1 + word.unicodeScalars.count > 90 {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return (lines + [line]).enumerated().map { ($0 == 0 ? "      = " : "        ") + $1 }
  }

  /// A line of the file with its number, and marks below it.
  private func drawn(_ span: SourceSpan, _ mark: String, note: String) -> [String] {
    let bytes = compilation.source.bytes
    let start = Int(span.start)
    let first = bytes[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let last = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    let number = "\(bytes[..<start].count { $0 == 0x0A } + 1)"
    let before = columns(first..<start, of: first..<last)
    let marked = columns(first..<min(Int(span.end), last), of: first..<last) - before
    let isOnCharacter = isCombining(at: start)
    return [
      String(repeating: " ", count: 5 - number.count) + "\(number) | " + shown(first..<last),
      "      | " + String(repeating: " ", count: isOnCharacter ? before - 1 : before)
        + String(repeating: mark, count: max(1, marked)) + note,
    ]
  }
}

extension ComposedReport {
  /// The columns of a part of a line: one for each character that is no mark on another.
  private func columns(_ part: Range<Int>, of line: Range<Int>) -> Int {
    let text = String(decoding: compilation.source.bytes[part], as: UTF8.self)
    // Han characters take two columns.
    return text.unicodeScalars.reduce(0) { width, scalar in
      let isMark = scalar.properties.generalCategory == .nonspacingMark
      return width + (isMark ? 0 : 0x4E00...0x9FFF ~= scalar.value ? 2 : 1)
    }
  }

  private func isCombining(at offset: Int) -> Bool {
    let rest = String(decoding: compilation.source.bytes[offset...].prefix(4), as: UTF8.self)
    return rest.unicodeScalars.first?.properties.generalCategory == .nonspacingMark
  }

  /// A line with dots for what may name a person, and signs for what does not show.
  private func shown(_ line: Range<Int>) -> String {
    let scalars = Array(
      String(decoding: compilation.source.bytes[line], as: UTF8.self).unicodeScalars)
    let contacts = Contacts.places(in: scalars)
    var offset = line.lowerBound
    var text = ""
    for (index, scalar) in scalars.enumerated() {
      let isPersonal = compilation.personal.contains { $0.start <= offset && offset < $0.end }
      let plain = scalar == "\t" ? "→" : Self.isHidden(scalar) ? "\u{FFFD}" : String(scalar)
      text += isPersonal || contacts.contains(index) ? Mask.hide(plain) : plain
      offset += UTF8.width(scalar)
    }
    return text
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    [.control, .format, .lineSeparator, .paragraphSeparator].contains(
      scalar.properties.generalCategory)
  }

  /// A day as people read it.
  private func told(_ day: Day) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return say(
      "\(day.day)/\(day.month)/\(day.year)", "\(day.day) \(months[day.month - 1]) \(day.year)")
  }
}
