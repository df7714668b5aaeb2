import Ground
import Schema

/// What a finding is known by from run to run, though its line may move.
///
/// A digest over the rule, the path, the line as a report shows it, and how many of the same came
/// before. The line is masked first: the digest of ten digits would give a telephone number away.
enum Fingerprint {
  /// The fingerprints of a file's findings, in their order.
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
