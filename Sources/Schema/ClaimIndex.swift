/// An index of the claims of many files, which finds the files with a common claim without
/// comparing each with each.
public struct ClaimIndex: Sendable {
  /// The place of the first file that claims a value.
  private var first: [Claim: Int] = [:]
  /// The places of further files that claim it; few values have any.
  private var others: [Claim: [Int]] = [:]
  private var count = 0

  /// Makes an index of files, whose places count from 0.
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

  /// The places of the files that share a claim with a file, in order, each once; including that
  /// file's own place, if it is in the index.
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
