import Ground
package import Schema

/// Findings as text for people: the message, the line, the law, and the remedy.
package struct TextReport {
  /// The language of messages.
  package let language: Language
  /// Whether to use colour.
  package let isColourful: Bool
  /// The columns of the screen on which it is shown; nil for a file or a log, in which a headline,
  /// a citation and a reason are a line each, however long.
  package let columns: Int?

  package init(language: Language, isColourful: Bool, columns: Int?) {
    self.language = language
    self.isColourful = isColourful
    self.columns = columns
  }

  /// The width of a report that goes to a file or a log, in columns, where something has one there.
  package static let columnsOfFiles = 100

  private var width: Int { columns ?? Self.columnsOfFiles }

  /// All findings of several files, many equal ones of a file or notes of many files as one entry,
  /// and a closing line.
  package func text(_ compilations: [Compilation]) -> String {
    var text = ""
    var notes = SharedNotes(compilations, language)
    for compilation in compilations {
      for group in FoldedFindings(compilation.findings, language).groups {
        guard let files = notes.others(of: group.first, language) else { continue }
        text += self.text(group.first, in: compilation, alsoAt: group.others, files: files) + "\n"
      }
    }
    return text + summary(of: compilations) + "\n"
  }

  /// One finding, ending in a line break, with its other places and the number of other files that
  /// have the same one.
  package func text(
    _ finding: Finding, in compilation: Compilation, alsoAt others: [SourceSpan] = [],
    files: Int = 0
  ) -> String {
    let start = compilation.source.position(of: Int(finding.span.start))
    let lines =
      heading(
        of: finding, saying: finding.message(language),
        at: "\(compilation.source.path):\(start.line):\(start.column)")
      + places(of: finding, in: compilation)
      + more(others, in: compilation.source) + more(files: files)
      + basis(of: finding.rule, in: compilation)
      + waiver(of: finding) + advice(of: finding)
    return lines.joined(separator: "\n") + "\n"
  }

  /// One finding for an author who never saw the file as text: with a named place, such as a cell,
  /// and with its sentences in the author's words.
  package func text(
    _ finding: Finding, in compilation: Compilation, at place: String,
    _ plain: (String) -> String
  ) -> String {
    let lines =
      heading(of: finding, saying: plain(finding.message(language)), at: place)
      + basis(of: finding.rule, in: compilation) + waiver(of: finding)
      + advice(of: finding, plain)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The lines for the other places.
  private func more(_ others: [SourceSpan], in source: Source) -> [String] {
    guard !others.isEmpty else { return [] }
    let numbers = others.map { "\(source.position(of: Int($0.start)).line)" }
      .joined(separator: ", ")
    let text = language.say(
      el: "και σε " + others.count.counted("άλλο σημείο", "άλλα σημεία") + ": γραμμές \(numbers)",
      en: "and at " + others.count.counted("more place", "more places") + ": lines \(numbers)")
    return noted(text)
  }

  /// The line for other files.
  private func more(files: Int) -> [String] {
    guard files > 0 else { return [] }
    return noted(
      language.say(
        el: "το ίδιο και σε " + files.counted("άλλο αρχείο", "άλλα αρχεία"),
        en: "the same in " + files.counted("more file", "more files")))
  }

  private static let gutter = String(repeating: " ", count: 6)

  private func heading(of finding: Finding, saying message: String, at place: String) -> [String] {
    let (word, colour) = weight(of: finding)
    let name = "\(word)[\(finding.rule.id)]"
    let lines = broken(message.visible, indent: 6, after: name.columns + 2)
    let first = lines[0].isEmpty ? ":" : ": " + lines[0]
    return [paint(name, colour) + paint(first, .bold)]
      + lines.dropFirst().map { Self.gutter + paint($0, .bold) }
      + [paint("  --> ", .strongBlue) + place.visible]
  }

  /// The lines of a sentence on a screen, after a label and then indented; one line in a file.
  private func broken(_ text: String, indent: Int, after label: Int? = nil) -> [String] {
    guard let columns, (label ?? indent) + text.columns > columns else { return [text] }
    return Wrapping.lines(of: text, width: columns - indent, first: columns - (label ?? indent))
  }

  private func weight(of finding: Finding) -> (word: String, colour: Paint) {
    switch finding.severity {
    case .error: (language.say(el: "λάθος", en: "error"), .strongRed)
    case .warning: (language.say(el: "προσοχή", en: "warning"), .strongYellow)
    case .note: (language.say(el: "σημείωση", en: "note"), .strongBlue)
    }
  }

  /// The line of the finding and the other lines that contributed to it, each with its marks.
  ///
  /// Bytes that are no text have no line to show.
  private func places(of finding: Finding, in compilation: Compilation) -> [String] {
    guard compilation.isText else { return [] }
    let excerpt = Excerpt(compilation, width: min(Excerpt.width, width - 10))
    func lines(_ span: SourceSpan, _ mark: String, _ note: String) -> [String] {
      let line = excerpt.line(of: span)
      return [
        paint(line.gutter, .strongBlue) + line.text,
        paint(Self.gutter + "| ", .strongBlue) + excerpt.marker(of: span, mark) + note,
      ]
    }
    return finding.related.reduce(
      lines(finding.span, finding.severity == .error ? "^" : "~", "")
    ) { $0 + lines($1.span, "-", " " + $1.note(language).visible) }
  }

  /// The law's paragraph as a second location, or the policy by name.
  private func basis(of rule: Rule, in compilation: Compilation) -> [String] {
    let label = rule.basis.label(language) + ": "
    switch rule.basis {
    case .law(let provision, let quote), .interpretation(_, let provision, let quote):
      let citation = language.say(el: provision.citationEl, en: provision.citationEn)
      let cited = broken(label + citation, indent: 8, after: 6)
      return [paint("  ::: ", .strongBlue) + cited[0]]
        + cited.dropFirst().map { Self.gutter + "  " + $0 }
        + broken("«… \(quote) …»", indent: 8).map {
          paint(Self.gutter + "| ", .strongBlue) + $0
        }
    case .policy(let policy):
      return told(label + "\(policy.title(language)), \(compilation.policy.version)")
    }
  }

  /// The waiver that covers the finding, with its reason.
  private func waiver(of finding: Finding) -> [String] {
    guard let waiver = finding.waiver, let reason = waiver.reason.value,
      let until = waiver.until.value
    else { return [] }
    let word = language.say(
      el: "εξαίρεση έως \(until.words.el): ",
      en: "waived until \(until.words.en): ")
    return told(word + reason)
  }

  private func advice(
    of finding: Finding, _ plain: (String) -> String = { $0 }
  ) -> [String] {
    var lines: [String] = []
    if let help = finding.help {
      let word = language.say(el: "βοήθεια: ", en: "help: ")
      lines = noted(word + plain(help(language)).visible)
    }
    let more = language.say(el: "εξήγηση: ", en: "explanation: ")
    return lines + [note(more + "onboard explain \(finding.rule.id)")]
  }

  /// A note on as many lines as it needs, in a file too.
  private func noted(_ text: String) -> [String] {
    notes(Wrapping.lines(of: text, width: min(90, width - 8)))
  }

  /// A note on as many lines as a screen needs.
  private func told(_ text: String) -> [String] { notes(broken(text, indent: 8)) }

  private func notes(_ lines: [String]) -> [String] {
    [note(lines[0])] + lines.dropFirst().map { Self.gutter + "  " + $0 }
  }

  private func note(_ text: String) -> String { paint("      = ", .strongBlue) + text }

  /// The closing line of a run: the number of files, errors and warnings; of the findings that are
  /// shown, where some are told once for several.
  package func summary(of compilations: [Compilation], showing shown: [Finding]? = nil) -> String {
    let findings = shown ?? compilations.flatMap(\.findings)
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    let notes = findings.count { $0.severity == .note }
    let files = compilations.count
    let colour: Paint = errors > 0 ? .strongRed : warnings > 0 ? .strongYellow : .strongGreen
    return paint(
      language.say(
        el: files.counted("αρχείο", "αρχεία") + ": " + errors.counted("λάθος", "λάθη") + ", "
          + warnings.counted("προειδοποίηση", "προειδοποιήσεις")
          + (notes == 0 ? "" : ", " + notes.counted("σημείωση", "σημειώσεις")),
        en: files.counted("file", "files") + ": " + errors.counted("error", "errors") + ", "
          + warnings.counted("warning", "warnings")
          + (notes == 0 ? "" : ", " + notes.counted("note", "notes"))), colour)
  }

  private func paint(_ text: String, _ paint: Paint) -> String {
    paint.on(text, isColourful: isColourful)
  }
}
