/// A file after all certain fixes, and what remains to be done by hand.
///
/// Bytes change only where a fix says so; comments and layout stay.
public struct Repair: Sendable {
  /// A file is judged again so many times at most: each time may uncover what was hidden.
  private static let turns = 500

  /// The mended text.
  public private(set) var source: Source
  /// What the compiler says of the text as it was.
  public let original: Compilation
  /// What the compiler says of the mended text.
  public private(set) var compilation: Compilation
  /// How many fixes were applied.
  public private(set) var count = 0

  /// Mends a source until nothing certain is left; what is no text stays as it is.
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

  /// The certain fixes in order of place; of those that overlap the first.
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
