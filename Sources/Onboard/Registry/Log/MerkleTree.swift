/// An append-only Merkle tree (RFC 6962 §2.1) that can prove facts about any of its former sizes.
///
/// It keeps the hash of each complete subtree, so a root or a proof costs only a few hashes.
package struct MerkleTree {
  /// The hashes of the complete subtrees of 2^level entries, level by level.
  private var levels: [[TreeHash]] = []

  /// Builds a tree from the hashes of entries.
  init(_ leaves: some Sequence<TreeHash> = []) {
    for leaf in leaves { append(leaf) }
  }

  /// The number of entries in the tree.
  var size: Int { levels.first?.count ?? 0 }

  /// Appends an entry by its hash.
  mutating func append(_ leaf: TreeHash) {
    var hash = leaf
    for level in 0... {
      if level == levels.count { levels.append([]) }
      levels[level].append(hash)
      let count = levels[level].count
      guard count.isMultiple(of: 2) else { return }
      hash = .node(levels[level][count - 2], hash)
    }
  }

  /// The hashes of consecutive complete subtrees of 2^level entries.
  func hashes(level: Int, _ range: Range<Int>) -> ArraySlice<TreeHash> { levels[level][range] }

  /// The root of the tree when it had a given number of entries.
  func root(_ size: Int) -> TreeHash { size == 0 ? .empty : hash(0..<size) }

  /// The proof that the tree of a given size contains an entry (RFC 6962 §2.1.1).
  func inclusion(of index: Int, size: Int) -> [TreeHash] {
    var proof: [TreeHash] = []
    var range = 0..<size
    while range.count > 1 {
      let middle = Self.split(range)
      let isLeft = index < middle
      let (inside, beside) =
        isLeft
        ? (range.lowerBound..<middle, middle..<range.upperBound)
        : (middle..<range.upperBound, range.lowerBound..<middle)
      proof.append(hash(beside))
      range = inside
    }
    return proof.reversed()
  }

  /// The proof that the tree of one size is a prefix of a larger one (RFC 6962 §2.1.2).
  func consistency(from old: Int, to new: Int) -> [TreeHash] {
    guard 0 < old, old < new else { return [] }
    var proof: [TreeHash] = []
    var range = 0..<new
    while range.upperBound > old {
      let middle = Self.split(range)
      if old <= middle {
        proof.append(hash(middle..<range.upperBound))
        range = range.lowerBound..<middle
      } else {
        proof.append(hash(range.lowerBound..<middle))
        range = middle..<range.upperBound
      }
    }
    // The verifier already knows the old root.
    if range.lowerBound > 0 { proof.append(hash(range)) }
    return proof.reversed()
  }

  /// The hash of a range whose start is aligned to a subtree at least as long as the range.
  private func hash(_ range: Range<Int>) -> TreeHash {
    let level = range.count.trailingZeroBitCount
    if range.count == 1 << level { return levels[level][range.lowerBound >> level] }
    let middle = Self.split(range)
    return .node(hash(range.lowerBound..<middle), hash(middle..<range.upperBound))
  }

  /// The point where a range of two or more is split: after the largest power of two below its
  /// length.
  private static func split(_ range: Range<Int>) -> Int {
    let width = Int.bitWidth - (range.count - 1).leadingZeroBitCount - 1
    return range.lowerBound + 1 << width
  }
}
