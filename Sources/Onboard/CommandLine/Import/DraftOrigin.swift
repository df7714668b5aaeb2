import Schema

extension Draft {
  /// Where the answer that a finding points at came from, in the file that was made of the draft.
  func origin(of finding: Finding, in compilation: Compilation) -> Int? {
    origin(at: compilation.source.path(at: Int(finding.span.start)))
  }
}
