/// Checks that involve several files.
public enum BetweenFiles {
  /// The compilations with findings between files added; on request also notes for reviewers on
  /// what is far from what the others declare.
  public static func judged(_ compilations: [Compilation], peers: Bool = false) -> [Compilation] {
    var judged = compilations
    let order = precedence(of: compilations)
    refuseRepeats(in: &judged, order, saying: Finding.municipalityTwice) {
      if let code = $0.code { $1(code) }
    }
    refuseRepeats(in: &judged, order, saying: Finding.officeTwice) { $0.claims.offices.forEach($1) }
    refuseRepeats(in: &judged, order, saying: Finding.domainTwice) {
      if let domain = $0.claims.domain { $1(domain) }
    }
    refuseRepeats(in: &judged, order, saying: Finding.bodyTwice) {
      if let body = $0.claims.body { $1(body) }
    }
    refuseRepeats(in: &judged, order, saying: Finding.redirectTwice) {
      $0.claims.redirects.forEach($1)
    }
    if peers { Peers.note(in: &judged) }
    return judged
  }

  /// The places of files in the order in which a value is theirs: first of those in their own
  /// municipality's folder, whatever the names of folders in which copies of them stand.
  private static func precedence(of files: [Compilation]) -> [Int] {
    let atHome = files.indices.map { isAtHome(files[$0]) }
    return files.indices.filter { atHome[$0] } + files.indices.filter { !atHome[$0] }
  }

  private static func isAtHome(_ file: Compilation) -> Bool {
    guard let code = file.code?.value,
      let folder = FolderName.holding(FolderName.ofMunicipality, in: file.source.path)
    else { return false }
    return folder.hasPrefix("\(code)-")
      && !file.findings.contains { $0.rule === Rule.folderMismatch }
  }

  /// Reports each value that a preceding file of another municipality also has.
  private static func refuseRepeats<Value: Hashable>(
    in judged: inout [Compilation], _ order: [Int],
    saying finding: (Located<Value>, String) -> Finding,
    of values: (Compilation, (Located<Value>) -> Void) -> Void
  ) {
    var firsts: [Value: (index: Int, span: SourceSpan)] = [:]
    var repeats: [(index: Int, first: Int, span: SourceSpan, value: Located<Value>)] = []
    for index in order {
      values(judged[index]) { value in
        guard let first = firsts.updateValue((index, value.span), forKey: value.value) else {
          return
        }
        firsts[value.value] = first
        if first.index != index { repeats.append((index, first.index, first.span, value)) }
      }
    }
    for (index, first, span, value) in repeats {
      let path = judged[first].source.path
      var repeated = finding(value, path)
      repeated.elsewhere = Finding.Elsewhere(path: path, span: span)
      // If a municipality is declared twice, that finding explains all other repetitions.
      if Self.areOne(judged[first], judged[index]) && !repeated.rule.isOfIdentity { continue }
      judged[index] = judged[index].adding(repeated)
    }
  }

  /// Whether two files belong to the same municipality or body.
  private static func areOne(_ one: Compilation, _ other: Compilation) -> Bool {
    one.code?.value == other.code?.value && one.claims.body?.value == other.claims.body?.value
  }
}

extension Rule {
  /// Whether the rule reports that two files belong to the same municipality or body.
  fileprivate var isOfIdentity: Bool {
    self === Rule.municipalityTwice || self === Rule.bodyTwice
  }
}
