/// Finds the slips that explain the findings about a file's layout.
///
/// Each slip is an edit within some lines, tried on the text: findings must be gone afterwards, and
/// none about the layout may be new. A finding that remains after the edit is a mistake of its own,
/// so the first mistake hides no second one. What a tab hides is found only once it is gone.
struct MisstepSearch {
  /// The maximum number of slips in a file that are sought.
  private static let limit = 6
  /// The maximum number of edits that are tried for each slip.
  private static let trials = 120
  /// The maximum number of bytes that all trials together read: some 400 trials of a file of the
  /// usual size, of which a file that has lost all its indentation needs most.
  private static let readLimit = 4 * 1024 * 1024
  /// Larger files are not searched.
  private static let fileLimit = 32 * 1024

  private let path: String
  private let original: TextLines
  private var text: TextLines
  private var state: [Mark]
  private var touched: Set<Int> = []
  /// The number of bytes that the trials may still read.
  private var unread = Self.readLimit
  private(set) var found: [(misstep: Misstep, isSure: Bool, place: [String])] = []

  /// A finding in a form that can be recognized in a text whose lines were edited.
  struct Mark: Equatable {
    let rule: String
    var line: Int
    let message: String
    /// Whether it is about the layout: about which lines belong together.
    let isOfLayout: Bool

    init(_ finding: Finding, in lines: TextLines) {
      rule = finding.rule.id
      line = lines.number(at: Int(finding.span.start))
      message = finding.message.en
      isOfLayout =
        MisstepSearch.isOfLayout(finding.rule)
        || finding.rule === Rule.textTab && lines.startsWithTab(line)
    }

    /// Whether it only reports something missing: the line that a slip has moved is found
    /// elsewhere.
    var isOfAbsence: Bool { rule == "value-empty" || rule == "key-missing" }

    static func == (one: Mark, other: Mark) -> Bool {
      one.line == other.line && one.rule == other.rule && one.message == other.message
    }
  }

  /// The text after the edits of all slips; nil when there are none.
  var mended: Source? {
    found.isEmpty ? nil : Source(path: path, bytes: text.bytes)
  }

  init(_ source: Source) {
    path = source.path
    original = TextLines(source.bytes)
    text = original
    guard source.bytes.count <= Self.fileLimit, text.hasSection else {
      state = []
      return
    }
    state = Self.marks(of: Reader.read(source), text)
    while found.count < Self.limit, findOne() {}
  }

  /// Whether a rule is about which lines belong together: a slip elsewhere may be the cause.
  static func isOfLayout(_ rule: Rule) -> Bool {
    switch rule.id {
    case "yaml-indent", "yaml-dash", "yaml-colon", "yaml-continuation", "yaml-alias",
      "yaml-reserved", "key-unknown", "key-missing", "key-duplicate", "value-empty", "value-kind",
      "file-root":
      true
    default: false
    }
  }

  private static func marks(of reading: Reader.Reading, _ lines: TextLines) -> [Mark] {
    let (tree, faults, refusals) = reading
    let misfits = Declaration.make(from: tree, asksOrder: false).findings
    return Compiler.merged([faults, refusals], with: misfits, in: tree.source)
      .map { Mark($0, in: lines) }
  }

  /// The result of a trial.
  private struct Trial {
    let misstep: Misstep
    let marks: [Mark]
    /// The place of the first line.
    let place: [String]
    /// All values of the file, which make up its meaning.
    let outline: [String]
    /// The line in question.
    let line: Int

    /// Whether another trial undoes the same slip in another way, so that the intention is unknown.
    func contradicts(_ other: Trial) -> Bool {
      if line == other.line { return place != other.place }
      return marks.filter { $0.isOfLayout } == other.marks.filter { $0.isOfLayout }
        && outline != other.outline
    }
  }

  /// Tries the slips that may have happened at the lines in question, and takes the one that
  /// explains most; returns whether any does.
  private mutating func findOne() -> Bool {
    var best: [Trial] = []
    var least = state.count { $0.isOfLayout }
    var left = Self.trials
    for (line, rule) in questions() where left > 0 && (best.isEmpty || least > 0) {
      for misstep in text.missteps(at: line, of: rule)
      where left > 0 && unread > 0 && isFree(misstep) {
        guard !text.takesOut(misstep) else { continue }
        left -= 1
        unread -= text.bytes.count
        guard let found = trial(misstep, at: line) else { continue }
        let count = found.marks.count { $0.isOfLayout }
        guard count < least || count == least && !best.isEmpty else { continue }
        if count < least { best = [] }
        least = count
        best.append(found)
      }
    }
    guard let first = best.first else { return false }
    let isSure =
      !best.contains { first.contradicts($0) } && !text.takesOut(first.misstep, maybe: true)
    found.append((first.misstep, isSure, first.place))
    for edit in first.misstep.edits { touched.insert(edit.line) }
    text = TextLines(text.applying(first.misstep.edits))
    state = first.marks
    return true
  }

  /// The lines at which a slip may have happened, each with the rule of its finding.
  private func questions() -> [(line: Int, rule: Rule)] {
    var questions: [(line: Int, rule: Rule)] = []
    for mark in state where mark.isOfLayout && questions.count < 24 {
      guard let rule = Rulebook.rule(mark.rule) else { continue }
      // Among the missing things, only an item that is the rest of the one above it is a slip.
      guard !mark.isOfAbsence || rule === Rule.keyMissing && text.isItem(mark.line) else {
        continue
      }
      let first = rule === Rule.keyDuplicate ? text.lineOfKey(above: mark.line) : nil
      for line in [mark.line, text.after(mark.line), text.before(mark.line), first] {
        guard let line, !questions.contains(where: { $0.line == line && $0.rule === rule }) else {
          continue
        }
        questions.append((line, rule))
      }
    }
    return questions
  }

  private func isFree(_ misstep: Misstep) -> Bool {
    misstep.edits.allSatisfy { !touched.contains($0.line) }
  }

  /// The findings after an edit, and the place of its first line; nil if any new finding is about
  /// the layout or on an edited line.
  private func trial(_ misstep: Misstep, at question: Int) -> Trial? {
    let source = Source(path: path, bytes: text.applying(misstep.edits))
    let lines = TextLines(source.bytes)
    let reading = Reader.read(source), tree = reading.tree
    // What the reading alone refuses needs no typing.
    let read = Compiler.merged([reading.faults, reading.refusals], in: source)
    guard !adds(read.map { Mark($0, in: lines) }, misstep) else { return nil }
    let marks = Self.marks(of: reading, lines)
    guard !adds(marks, misstep) else { return nil }
    let line = lines.lines[misstep.line]
    let isItem = lines.isItem(misstep.line)
    // A key must not become a part of the text above it.
    let key = lines.hasKey(misstep.line) ? lines.word(misstep.line).map { Array($0) } : nil
    let place = tree.steps(to: UInt32(min(isItem ? line.content + 2 : line.content, line.end)))
    guard let last = place.last, key?.elementsEqual(last.utf8) ?? true,
      let isInList = Self.isItem(at: place), !isItem || isInList
    else { return nil }
    return Trial(
      misstep: misstep, marks: marks, place: place, outline: tree.outline, line: question)
  }

  /// Whether a finding after an edit is new, and about the layout or on an edited line.
  private func adds(_ marks: [Mark], _ misstep: Misstep) -> Bool {
    var known = state
    for mark in marks {
      if let index = known.firstIndex(of: mark) {
        known.remove(at: index)
      } else if mark.isOfLayout
        || !misstep.isOfTabs && misstep.edits.contains(where: { $0.line == mark.line })
      {
        return true
      }
    }
    return false
  }

  /// Whether the field at a place is an item of a list, or the key with which an item begins; nil
  /// if the form has no such place, so that nothing is known about it.
  private static func isItem(at steps: [String]) -> Bool? {
    var fields = TopFields.all
    var rest = steps[...]
    var isItem = false
    while let name = rest.popFirst() {
      guard let field = fields.first(where: { $0.name == name }) else { return nil }
      isItem = false
      switch field.kind {
      case .groups:
        isItem = rest.count <= 2
        _ = rest.popFirst()
        if let key = rest.first, !field.fields.contains(where: { $0.name == key }) { return nil }
        if isItem { return true }
      case .list, .choices, .hours: return rest.count <= 1 ? true : nil
      default: break
      }
      fields = field.fields
    }
    return isItem
  }
}
