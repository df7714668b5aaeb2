import Ground
import Schema

/// An identifier of a finding that stays the same from run to run, even if its line moves.
///
/// It is a digest of the rule, the path, the line as a report shows it, and the number of identical
/// findings before it. The line is masked first: the digest of ten digits would reveal a telephone
/// number.
enum Fingerprint {
  /// The fingerprints of a file's findings, in the same order.
  static func all(of compilation: Compilation) -> [Digest] {
    let excerpt = Excerpt(compilation)
    var seen: [String: Int] = [:]
    return compilation.findings.map { finding in
      let line = excerpt.line(of: finding.span).text
      let name = [finding.rule.id, compilation.source.path, line].joined(separator: "\0")
      let number = seen[name, default: 0]
      seen[name] = number + 1
      return Digest(of: Array("\(name)\0\(number)".utf8))
    }
  }
}
