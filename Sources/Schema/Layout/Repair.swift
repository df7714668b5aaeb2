/// A file after all certain fixes, and the findings that a person still has to correct.
///
/// Bytes change only where a fix changes them; comments and layout are kept.
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
      let fixes = Self.fixes(in: compilation).filter { !rejected.contains(Self.key(of: $0)) }
      guard !fixes.isEmpty else { return }
      take(fixes, by: compiler)
    }
  }

  /// The fixes that were tried and corrected nothing, so that a person is asked instead.
  private var rejected: Set<String> = []

  /// Whether a fix of the original text was tried and corrected nothing.
  public func rejects(_ fix: Finding.Fix) -> Bool { rejected.contains(Self.key(of: fix)) }

  /// Applies fixes, except those after which something is still wrong: a corrected notation that
  /// still does not give hours, or a line that is then in another section.
  private mutating func take(_ fixes: [Finding.Fix], by compiler: Compiler) {
    let mended = applied(fixes, by: compiler)
    let wrong = wrong(fixes, in: mended)
    if !wrong.isEmpty {
      for fix in wrong { rejected.insert(Self.key(of: fix)) }
    } else if mended.damage <= compilation.damage {
      count += fixes.count
      (source, compilation) = (mended.source, mended)
    } else if fixes.count == 1 {
      rejected.insert(Self.key(of: fixes[0]))
    } else {
      // One of them makes readable parts unreadable; trying the halves finds it.
      take(Array(fixes.prefix(fixes.count / 2)), by: compiler)
    }
  }

  private func applied(_ fixes: [Finding.Fix], by compiler: Compiler) -> Compilation {
    let bytes = Self.apply(fixes, to: source.bytes)
    return compiler.compile(Source(path: source.path, bytes: bytes), planning: false)
  }

  /// The fixes whose new text has an error of a kind that the old text did not have.
  private func wrong(_ fixes: [Finding.Fix], in mended: Compilation) -> [Finding.Fix] {
    var shift = 0
    return fixes.filter { fix in
      let start = Int(fix.span.start) + shift, length = fix.replacement.utf8.count
      shift += length - Int(fix.span.end - fix.span.start)
      let old = compilation.findings.filter {
        $0.span.start < max(fix.span.end, fix.span.start + 1) && fix.span.start < $0.span.end
      }
      return length > 0
        && mended.findings.contains { finding in
          finding.severity == .error && Int(finding.span.start) >= start
            && Int(finding.span.end) <= start + length && finding.span.end > finding.span.start
            && finding.fixes.allSatisfy { $0.applicability != .certain }
            && !old.contains { $0.rule === finding.rule }
        }
    }
  }

  /// The key of a fix, which distinguishes it from others in the file even after earlier fixes have
  /// moved it.
  private static func key(of fix: Finding.Fix) -> String {
    "\(fix.span.start) \(fix.replacement)"
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

extension Compilation {
  /// The number of errors that prevent parts of the file from being read.
  fileprivate var damage: Int {
    findings.count { $0.severity == .error && $0.rule.id.utf8.starts(with: "yaml-".utf8) }
  }
}
