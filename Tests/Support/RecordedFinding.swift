public import Schema

/// A finding about an example, word for word in both languages, as it is recorded.
///
/// `Tests/SchemaTests/Data/Findings` is the only record of these sentences, with a file for each
/// area of the rules; other tests compose their expectations from it.
public struct RecordedFinding: Equatable, Sendable {
  /// `error duration-bounds 40:13 ‘3 min’`: severity, rule, line and column, and the text pointed
  /// at.
  public let head: String
  public let message: Bilingual
  public let help: Bilingual?
  /// Other places, `23:11 ‘transaction’`, each with its note.
  public let related: [Related]
  /// `certain 40:13 ‘3 min’ → ‘5 min’`.
  public let fixes: [String]

  /// Another place and why it matters.
  public struct Related: Equatable, Sendable {
    public let place: String
    public let note: Bilingual
  }

  /// The severity, the rule, and the place.
  public var parts: [String] { head.split(separator: " ", maxSplits: 3).map(String.init) }

  /// Takes the words and places of a finding.
  public init(_ finding: Finding, in source: Source) {
    head = "\(finding.severity.rawValue) \(finding.rule.id) \(Self.place(finding.span, in: source))"
    message = finding.message
    help = finding.help
    related = finding.related.map {
      Related(place: Self.place($0.span, in: source), note: $0.note)
    }
    fixes = finding.fixes.map { fix in
      let text = fix.replacement.debugDescription.dropFirst().dropLast()
      return "\(fix.applicability) \(Self.place(fix.span, in: source)) → ‘\(text)’"
    }
  }

  /// The lines of the record.
  public var lines: [String] {
    var lines = [head, message.el, message.en]
    if let help { lines += ["help \(help.el)", "help \(help.en)"] }
    for one in related {
      lines += [one.note.el, one.note.en].map { "and \(one.place): \($0)" }
    }
    return lines + fixes
  }

  private static func place(_ span: SourceSpan, in source: Source) -> String {
    let place = source.position(of: Int(span.start))
    let text = source.text(span).replacing("\n", with: "⏎")
    return "\(place.line):\(place.column) ‘\(text)’"
  }
}

extension RecordedFinding {
  /// Reads the lines of one finding.
  init?(_ lines: ArraySlice<String>) {
    var rest = Array(lines)
    guard rest.count >= 3 else { return nil }
    head = rest[0]
    message = Bilingual(el: rest[1], en: rest[2])
    rest.removeFirst(3)
    func pair(_ start: String) -> (String, String)? {
      guard rest.count >= 2, rest[0].hasPrefix(start), rest[1].hasPrefix(start) else { return nil }
      defer { rest.removeFirst(2) }
      return (String(rest[0].dropFirst(start.count)), String(rest[1].dropFirst(start.count)))
    }
    help = pair("help ").map { Bilingual(el: $0.0, en: $0.1) }
    var related: [Related] = []
    while let (el, en) = pair("and ") {
      guard let end = el.firstRange(of: "’: ") else { return nil }
      let place = String(el[..<end.lowerBound]) + "’"
      related.append(
        Related(
          place: place,
          note: Bilingual(
            el: String(el[end.upperBound...]), en: String(en.dropFirst(place.count + 2)))))
    }
    self.related = related
    fixes = rest
  }
}
