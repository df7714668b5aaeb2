/// A file after all certain fixes, and what a person still has to correct.
///
/// Bytes change only where a fix says so; comments and layout are kept.
public struct Repair: Sendable {
  /// The maximum number of rounds: fixing a file may reveal findings that were hidden.
  private static let turns = 500

  /// The corrected text.
  public private(set) var source: Source
  /// The compilation of the original text.
  public let original: Compilation
  /// The compilation of the corrected text.
  public private(set) var compilation: Compilation
  /// The number of fixes applied.
  public private(set) var count = 0

  /// Corrects a source until no certain fix is left; a file that is not text stays unchanged.
  public init(of source: Source, by compiler: Compiler) {
    self.source = source
    original = compiler.compile(source, planning: false)
    compilation = original
    guard !compilation.findings.contains(where: { $0.rule === Rule.textEncoding }) else { return }
    for _ in 0..<Self.turns {
      let fixes = Self.fixes(in: compilation)
      guard !fixes.isEmpty else { return }
      count += fixes.count
      self.source = Source(path: source.path, bytes: Self.apply(fixes, to: self.source.bytes))
      compilation = compiler.compile(self.source, planning: false)
    }
  }

  /// The certain fixes ordered by position; of overlapping ones, only the first.
  private static func fixes(in compilation: Compilation) -> [Finding.Fix] {
    var fixes: [Finding.Fix] = []
    for finding in compilation.findings {
      fixes += finding.fixes.filter { $0.applicability == .certain }
    }
    fixes.sort { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    var end: UInt32 = 0
    var chosen: [Finding.Fix] = []
    for fix in fixes where chosen.isEmpty || fix.span.start >= end {
      let old = compilation.source.bytes[Int(fix.span.start)..<Int(fix.span.end)]
      if old.elementsEqual(fix.replacement.utf8) { continue }
      chosen.append(fix)
      end = max(fix.span.end, fix.span.start + 1)
    }
    return chosen
  }

  private static func apply(_ fixes: [Finding.Fix], to bytes: [UInt8]) -> [UInt8] {
    var mended: [UInt8] = []
    var at = 0
    for fix in fixes {
      mended += bytes[at..<Int(fix.span.start)]
      mended += Array(fix.replacement.utf8)
      at = Int(fix.span.end)
    }
    return mended + bytes[at...]
  }
}
