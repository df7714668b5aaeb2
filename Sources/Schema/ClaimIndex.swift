/// Which of many files claim something of what one claims, found without comparing each with each.
public struct ClaimIndex: Sendable {
  /// A value that only one municipality or body may have.
  private enum Key: Hashable, Sendable {
    case code(MunicipalityCode)
    case office(Claims.Address)
    case domain(String)
    case body(String)
    case redirect(String)
  }

  /// The place of the first file that claims a value.
  private var first: [Key: Int] = [:]
  /// The places of the files after it: few values have any.
  private var others: [Key: [Int]] = [:]
  private var count = 0

  /// An index of files, whose places count from 0.
  public init(_ files: [Compilation]) {
    first.reserveCapacity(4 * files.count)
    for file in files { add(file) }
  }

  /// Adds a file after those before.
  public mutating func add(_ file: Compilation) {
    for key in Self.keys(of: file) {
      guard let known = first.updateValue(count, forKey: key) else { continue }
      first[key] = known
      if known != count { others[key, default: []].append(count) }
    }
    count += 1
  }

  /// The places of the files that claim something of what a file claims, in order, each once; also
  /// of that file, if it is among them.
  public func places(of file: Compilation) -> [Int] {
    var found: Set<Int> = []
    for key in Self.keys(of: file) {
      guard let place = first[key] else { continue }
      found.insert(place)
      found.formUnion(others[key] ?? [])
    }
    return found.sorted()
  }

  private static func keys(of file: Compilation) -> [Key] {
    let claims = file.claims
    var keys = claims.offices.map { Key.office($0.value) }
    keys += claims.redirects.map { .redirect($0.value) }
    if let code = file.code { keys.append(.code(code.value)) }
    if let domain = claims.domain { keys.append(.domain(domain.value)) }
    if let body = claims.body { keys.append(.body(body.value)) }
    return keys
  }
}
