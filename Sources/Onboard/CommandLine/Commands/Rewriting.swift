import Ground
import Outputs
import Schema

/// Shows or writes the new texts that a command gives to files.
struct Rewriting {
  /// The language of messages.
  let language: Language
  /// The outcome through which the work is reported.
  let outcome: Outcome

  /// A file with its old and new text.
  struct Change: Sendable {
    /// The path, or “-” for standard input.
    let path: String
    let old: Source
    let new: Source
    /// The compilations of both texts, if they were already judged.
    var judged: (old: Compilation, new: Compilation)?

    /// Whether the new text differs from the old one.
    var isNeeded: Bool { old.bytes != new.bytes }
  }

  /// Shows what would change, without writing anything.
  func show(_ changes: [Change]) -> Exit {
    if changes.isEmpty { return .clean }
    print(changes)
    let needed = changes.filter(\.isNeeded)
    let words = Bilingual(
      el: changes.count.counted("αρχείο", "αρχεία") + ": "
        + needed.count.counted("θα άλλαζε", "θα άλλαζαν"),
      en: changes.count.counted("file", "files") + ": \(needed.count) would change")
    outcome.note(words)
    for change in needed where outcome.isJSON {
      outcome.tell(CommandOutcome.Deed(kind: .differing, words: words, path: change.path))
    }
    return needed.isEmpty ? .clean : .changes
  }

  /// Prints the diffs of the changed files.
  func print(_ changes: [Change]) {
    for change in changes where change.isNeeded && !outcome.isJSON {
      Terminal.write(diff(of: change, isColourful: Terminal.isColourful(1)))
    }
  }

  /// Writes the changed files, each completely or not at all; the text of standard input goes to
  /// standard output.
  func write(_ changes: [Change]) throws(FileFault) -> Exit {
    guard let first = changes.first else { return .clean }
    let isCut = first.path == "-" && first.old.bytes.count >= FileReading.mostSubmitted
    guard first.path != "-" || outcome.isJSON else {
      Terminal.write(first.new.bytes)
      // An input that is too large is written out in full, unchanged.
      if isCut { try FileReading.restOfInput { Terminal.write($0) } }
      return .clean
    }
    guard !isCut else { return .clean }
    guard first.path != "-" else {
      outcome.tell(
        CommandOutcome.Deed(
          kind: .written, words: Bilingual(el: "τυπική είσοδος", en: "standard input"),
          text: String(decoding: first.new.bytes, as: UTF8.self)))
      return .clean
    }
    for change in changes where change.isNeeded {
      try Replacement.write(change.new.bytes, over: change.old.bytes, at: change.path)
      let path = change.path.visible
      outcome.tell(
        CommandOutcome.Deed(
          kind: .written, words: Bilingual(el: "Γράφτηκε το \(path)", en: "Wrote \(path)"),
          path: change.path))
    }
    guard !outcome.isJSON else { return .clean }
    let needed = changes.filter(\.isNeeded).count
    Terminal.write(
      language.say(
        el: changes.count.counted("αρχείο", "αρχεία") + ": "
          + needed.counted("άλλαξε", "άλλαξαν") + "\n",
        en: changes.count.counted("file", "files") + ": \(needed) changed\n"))
    return .clean
  }

  /// The diff of a file, in which values that may name a person are masked.
  func diff(of change: Change, isColourful: Bool) -> String {
    let (old, new) =
      change.judged
      ?? (
        Compiler.current.compile(change.old, planning: false),
        Compiler.current.compile(change.new, planning: false)
      )
    return TextDiff(ShownLine.lines(of: old), ShownLine.lines(of: new))
      .text(path: change.old.path, isColourful: isColourful)
  }
}
