import Schema

extension Draft {
  /// The origin, in the draft, of the answer that a finding is about.
  func origin(of finding: Finding, in compilation: Compilation) -> Int? {
    origin(at: compilation.map.entry(at: Int(finding.span.start))?.path ?? [])
  }
}
