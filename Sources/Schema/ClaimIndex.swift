/// Which of many files claim something of what one claims, found without comparing each with each.
public struct ClaimIndex: Sendable {
  /// The place of the first file that claims a value.
  private var first: [Claim: Int] = [:]
  /// The places of the files after it: few values have any.
  private var others: [Claim: [Int]] = [:]
  private var count = 0

  /// An index of files, whose places count from 0.
  public init(_ files: [Compilation]) {
    first.reserveCapacity(4 * files.count)
    for file in files { add(file) }
  }

  /// Adds a file after those before.
  public mutating func add(_ file: Compilation) {
    for claim in Self.claims(of: file) {
      guard let known = first.updateValue(count, forKey: claim) else { continue }
      first[claim] = known
      if known != count { others[claim, default: []].append(count) }
    }
    count += 1
  }

  /// The places of the files that claim something of what a file claims, in order, each once; also
  /// of that file, if it is among them.
  public func places(of file: Compilation) -> [Int] {
    var found: Set<Int> = []
    for claim in Self.claims(of: file) {
      guard let place = first[claim] else { continue }
      found.insert(place)
      found.formUnion(others[claim] ?? [])
    }
    return found.sorted()
  }

  private static func claims(of file: Compilation) -> [Claim] {
    var claims: [Claim] = []
    for kind in Claim.Kind.allCases { file.forEachClaim(kind) { claims.append($0.value) } }
    return claims
  }
}
