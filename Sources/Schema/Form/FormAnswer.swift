/// Answers the questions that the page in the browser asks the core (`onboard/page/v1`).
///
/// A question consists of a line with a verb and its arguments, and a text below it:
///
///     check 2026-10-01⏎…file…            what `onboard check --format json` writes
///     judge 2026-10-01⏎…file…            the same, with the answers in the file's fields
///     preview 2026-10-01 2026-10-05⏎…    the slots of a week and the counts of twelve months
///     edit 25⏎…edits……file…              the file after the edits, which have that many bytes
///     format 2026-10-01⏎…file…           the file in its canonical layout
///     fix 2026-10-01⏎…file…              the file after all certain fixes
///     search⏎…words…                     the municipalities that match the words or a code
///     typed contact/phone⏎…text…         what was typed into a field, in the notation of files
///     schedule⏎…text…                    a week's hours in a pasted table or text
///     slug⏎…words…                       an identifier for references
///     catalogue 2026-10-01⏎              the fields, their words, and everything else in the form
///     rulebook 2026-10-01⏎               the rulebook as text, for computing its digest
///
/// Edits are separated by U+001E, and their path and values by U+001F; an edit without a value
/// removes the answer. Every answer except the findings and the rulebook is an object with a
/// `format`.
public enum FormAnswer {
  /// The answer to a question; empty for an unknown question.
  public static func bytes(to question: [UInt8]) -> [UInt8] {
    let end = question.firstIndex(of: 0x0A) ?? question.endIndex
    let line = question[..<end].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    let text = Array(question[min(end + 1, question.endIndex)...])
    let day = line.dropFirst().first.flatMap { Day(iso: Array($0.utf8)[...]) } ?? .epoch
    switch line.first {
    case "check": return FindingsJSON.write([compile(text, day)])
    case "judge":
      let reading = Reader.read(source(text))
      return AnswersJSON.write(compiler(on: day).compile(reading, planning: false), of: reading)
    case "preview":
      return PreviewJSON.write(
        compile(text, day, planning: true),
        week: line.last.flatMap { Day(iso: Array($0.utf8)[...]) } ?? day)
    case "edit": return edited(text, Int(line.last ?? "") ?? 0)
    case "format": return formatted(text, day)
    case "fix":
      return file(Repair(of: source(text), by: compiler(on: day)).source.bytes)
    case "search": return RegisterJSON.write(String(decoding: text, as: UTF8.self))
    case "typed":
      return TypedText.write(String(decoding: text, as: UTF8.self), at: line.last ?? "")
    case "schedule": return PastedSchedule.write(String(decoding: text, as: UTF8.self))
    case "slug": return file(Array(Slug.id(of: String(decoding: text, as: UTF8.self)).utf8))
    case "catalogue": return CatalogueJSON.write(on: day)
    case "rulebook": return Array(Rulebook.text(.edition(on: day)).utf8)
    default: return []
    }
  }

  /// The format of the answers.
  static let format: StaticString = "onboard/page/v1"

  /// The file, under the same name as standard input on the command line.
  private static func source(_ text: [UInt8]) -> Source { Source(path: "<stdin>", bytes: text) }

  private static func compile(
    _ text: [UInt8], _ day: Day, planning: Bool = false
  ) -> Compilation {
    compiler(on: day).compile(source(text), planning: planning)
  }

  /// The page does not know any decision that moved a holiday.
  private static func compiler(on day: Day) -> Compiler { Compiler(asOf: day, moved: .empty) }

  private static func edited(_ text: [UInt8], _ count: Int) -> [UInt8] {
    guard count >= 0, count <= text.count else { return file(nil) }
    let edits = text[..<count].split(separator: 0x1E).map { record -> FileEdit in
      let parts = record.split(separator: 0x1F, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      return FileEdit(
        AnswerPath(parsing: parts[0]), parts.count > 1 ? Array(parts.dropFirst()) : nil)
    }
    return file(source(Array(text[count...])).edited(edits)?.bytes)
  }

  private static func formatted(_ text: [UInt8], _ day: Day) -> [UInt8] {
    switch Layout.format(source(text), by: compiler(on: day)) {
    case .formatted(let bytes): return file(bytes)
    case .refused: return file(nil)
    }
  }

  /// A file, or `null` when the request is impossible.
  private static func file(_ bytes: [UInt8]?) -> [UInt8] {
    var json = JSONWriter(capacity: 256 + (bytes?.count ?? 0))
    json.object { json in
      json.key("format")
      json.string(format)
      json.key("text")
      if let bytes { json.string(String(decoding: bytes, as: UTF8.self)) } else { json.null() }
    }
    return json.bytes
  }
}
