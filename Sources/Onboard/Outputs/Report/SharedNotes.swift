import Schema

/// The notes of a run that are the same for many files, and are shown only once.
///
/// Errors and warnings are never folded across files: each needs a correction in its own file.
struct SharedNotes {
  /// The number of files of each note that occurs in many.
  private let files: [WrittenBytes: Int]
  private var told: Set<WrittenBytes> = []

  init(_ compilations: [Compilation], _ language: Language) {
    guard compilations.count > FoldedFindings.most else {
      files = [:]
      return
    }
    var files: [WrittenBytes: Int] = [:]
    for compilation in compilations {
      let keys = compilation.findings.filter { $0.severity == .note }
        .map { FoldedFindings.key($0, language) }
      for key in Set(keys) { files[key, default: 0] += 1 }
    }
    self.files = files.filter { $0.value > FoldedFindings.most }
  }

  /// The number of other files with a note, where it is first shown; nil where it was shown before.
  mutating func others(of finding: Finding, _ language: Language) -> Int? {
    guard finding.severity == .note, !files.isEmpty else { return 0 }
    let key = FoldedFindings.key(finding, language)
    guard let count = files[key] else { return 0 }
    return told.insert(key).inserted ? count - 1 : nil
  }
}
