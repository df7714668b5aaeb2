import Schema

/// The notes of a run that say the same of many files, of which one is enough.
///
/// Errors and warnings are never folded over files: each is somebody's to mend.
struct SharedNotes {
  /// In how many files each note stands that stands in many.
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

  /// In how many other files a note stands, where it is told first; nil where it was told before.
  mutating func others(of finding: Finding, _ language: Language) -> Int? {
    guard finding.severity == .note, !files.isEmpty else { return 0 }
    let key = FoldedFindings.key(finding, language)
    guard let count = files[key] else { return 0 }
    return told.insert(key).inserted ? count - 1 : nil
  }
}
