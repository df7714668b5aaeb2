import Ground
import Schema

/// The findings of a file, with many findings of the same text folded into one entry.
///
/// A few equal findings are shown one by one, each with its line; formats for machines always have
/// all of them.
struct FoldedFindings {
  /// Findings with the same text.
  struct Group {
    let first: Finding
    /// The places of the others.
    var others: [SourceSpan] = []
  }

  /// The groups, in the order of their first finding.
  let groups: [Group]

  /// The largest number of equal findings that are shown one by one.
  static let most = 3

  init(_ findings: [Finding], _ language: Language) {
    guard findings.count > Self.most else {
      groups = findings.map { Group(first: $0) }
      return
    }
    let keys = findings.map { Self.key($0, language) }
    var counts: [WrittenBytes: Int] = [:]
    for key in keys { counts[key, default: 0] += 1 }
    var groups: [Group] = []
    var known: [WrittenBytes: Int] = [:]
    for (finding, key) in zip(findings, keys) {
      guard counts[key, default: 0] > Self.most, finding.related.isEmpty else {
        groups.append(Group(first: finding))
        continue
      }
      if let place = known[key] {
        groups[place].others.append(finding.span)
      } else {
        known[key] = groups.count
        groups.append(Group(first: finding))
      }
    }
    self.groups = groups
  }

  /// The text of a finding, apart from its place.
  static func key(_ finding: Finding, _ language: Language) -> WrittenBytes {
    let waiver = finding.waiver.map { [$0.rule.value ?? "", $0.reason.value ?? ""] } ?? []
    let texts = [finding.rule.id, finding.message(language), finding.help?(language) ?? ""]
    var bytes: [UInt8] = []
    for text in texts + waiver {
      bytes += text.utf8
      bytes.append(0)
    }
    return WrittenBytes(bytes)
  }
}
