/// The waivers of one file that are valid on a day.
struct Waivers: Sendable {
  private let active: [Located<Waiver>]

  init(_ declaration: Declaration?, on day: Day) {
    active = (declaration?.waivers.value ?? []).filter { $0.value.inForce?.includes(day) == true }
  }

  /// The waiver that covers a finding: for the same rule, at the same place or around it.
  func waiver(of finding: Finding) -> Waiver? {
    guard finding.rule.isWaivable else { return nil }
    return active.first { $0.value.covers(finding) }?.value
  }

  /// Assigns waivers to findings, and reports the waivers that cover nothing.
  ///
  /// Where values were unreadable, rules have stayed silent, so their waivers are not reported as
  /// unused.
  func apply(to findings: inout [Finding], in tree: Tree) {
    guard !active.isEmpty else { return }
    for index in findings.indices { findings[index].waiver = waiver(of: findings[index]) }
    let isReadable = findings.allSatisfy { finding in
      if case .judging = finding.rule.check { return true }
      return false
    }
    guard isReadable else { return }
    for waiver in active where waiver.value.isJudged {
      guard !findings.contains(where: { waiver.value.covers($0) }) else { continue }
      var finding = Finding(.waiverUnused, at: waiver.value.rule.located?.span ?? waiver.span)
      finding.place = tree.place(of: finding.span.start)
      let next = findings.firstIndex { $0.span.start > finding.span.start } ?? findings.count
      findings.insert(finding, at: next)
    }
  }
}

extension Waiver {
  /// The days on which it is valid; nil when they are unreadable or not a range.
  var inForce: InForce? {
    guard let from = from.value, let until = until.value, from <= until else { return nil }
    return InForce(from: from, until: until)
  }

  /// The rule that it names, if that rule exists.
  var named: Rule? { rule.value.flatMap { Rulebook.rule($0) } }

  /// Whether its rule judges a single file, so that this file shows whether it is needed.
  fileprivate var isJudged: Bool {
    guard let named, named.isWaivable, case .judging = named.check else { return false }
    return true
  }

  fileprivate func covers(_ finding: Finding) -> Bool {
    guard rule.value == finding.rule.id else { return false }
    if case .unreadable = place { return false }
    // A finding that depends on other files is waived for the whole file.
    if case .comparing = finding.rule.check { return true }
    guard let written = place.value else { return true }
    return Place(written)?.contains(finding.place) ?? false
  }
}
