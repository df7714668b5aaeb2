/// Checks that involve several files.
public enum BetweenFiles {
  /// The compilations with findings between files added; on request also with notes for reviewers
  /// on values that are far from those of the others.
  public static func judged(_ compilations: [Compilation], peers: Bool = false) -> [Compilation] {
    var judged = collided(compilations, Order(places: precedence(of: compilations)))
    if peers { Peers.note(in: &judged) }
    return judged
  }

  /// A compilation with findings about its claims that others made before it; a claim that a former
  /// version of the same file made first counts as its own.
  public static func judged(
    _ own: Compilation, after others: [(file: Compilation, isFormer: Bool)]
  ) -> Compilation {
    let order = Order(
      places: Array(0...others.count), formers: Set(others.indices.filter { others[$0].isFormer }),
      asked: others.count)
    return collided(others.map { $0.file } + [own], order)[others.count]
  }

  /// Some compilations with notes for reviewers on values that are far from those of these and
  /// other files.
  public static func noted(
    _ own: [Compilation], beside others: [Compilation]
  ) -> [Compilation] {
    var noted = own
    Peers.note(in: &noted, beside: others)
    return noted
  }

  /// The order in which files claim, and the files that are former versions of the last one.
  private struct Order {
    let places: [Int]
    var formers: Set<Int> = []
    /// The only file whose findings are asked for; nil for all files.
    var asked: Int?
  }

  /// The findings about things that several files claim, where the first file in an order keeps
  /// them.
  private static func collided(_ compilations: [Compilation], _ order: Order) -> [Compilation] {
    var judged = compilations
    for kind in Claim.Kind.allCases { refuseRepeats(of: kind, in: &judged, order) }
    return judged
  }

  /// The places of files in their order of precedence for a value: those in their own
  /// municipality's folder come first, whatever the names of folders that contain copies.
  private static func precedence(of files: [Compilation]) -> [Int] {
    files.indices.filter { files[$0].isAtHome } + files.indices.filter { !files[$0].isAtHome }
  }

  /// Reports each claim of a kind that a preceding file of another municipality also makes.
  private static func refuseRepeats(
    of kind: Claim.Kind, in judged: inout [Compilation], _ order: Order
  ) {
    var firsts: [Claim: (index: Int, span: SourceSpan)] = [:]
    var repeats: [(index: Int, first: Int, span: SourceSpan, claim: Located<Claim>)] = []
    for index in order.places {
      judged[index].forEachClaim(kind) { claim in
        guard let first = firsts.updateValue((index, claim.span), forKey: claim.value) else {
          return
        }
        firsts[claim.value] = first
        guard first.index != index, !order.formers.contains(first.index),
          order.asked.map({ $0 == index }) ?? true
        else { return }
        repeats.append((index, first.index, first.span, claim))
      }
    }
    for (index, first, span, claim) in repeats {
      // If a municipality is declared twice, that finding explains all other repetitions.
      if areOne(judged[first], judged[index]) && !kind.isOfIdentity { continue }
      let path = judged[first].source.path
      var repeated = Finding.twice(claim, in: path)
      repeated.elsewhere = Finding.Elsewhere(path: path, span: span)
      judged[index] = judged[index].adding(repeated)
    }
  }

  /// Whether two files belong to the same municipality or body, or neither says to which it
  /// belongs.
  private static func areOne(_ one: Compilation, _ other: Compilation) -> Bool {
    one.code?.value == other.code?.value && one.claims.body?.value == other.claims.body?.value
  }
}
