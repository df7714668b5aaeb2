import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// The tree of RFC 6962: known roots and proofs, and those of all small sizes.
@Suite struct MerkleTreeTests {
  /// The leaves that Certificate Transparency's own tests use.
  private static let leaves = [
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
  ].compactMap { Hexadecimal.bytes($0) }

  private static let tree = MerkleTree(leaves.map { .leaf($0) })

  private func texts(_ hashes: [TreeHash]) -> [String] {
    hashes.map { String(Hexadecimal.text($0.bytes).prefix(16)) }
  }

  @Test func rootsOfCertificateTransparency() {
    let roots = [
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
      "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
      "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]
    for (size, root) in roots.enumerated() {
      #expect(Hexadecimal.text(Self.tree.root(size).bytes) == root)
    }
  }

  @Test func proofsOfCertificateTransparency() {
    let tree = Self.tree
    #expect(tree.inclusion(of: 0, size: 1) == [])
    #expect(
      texts(tree.inclusion(of: 0, size: 8))
        == ["96a296d224f285c6", "5f083f0a1a33ca07", "6b47aaf29ee3c2af"])
    #expect(
      texts(tree.inclusion(of: 5, size: 8))
        == ["bc1a0643b12e4d2d", "ca854ea128ed050b", "d37ee418976dd957"])
    #expect(texts(tree.inclusion(of: 2, size: 3)) == ["fac54203e7cc696c"])
    #expect(
      texts(tree.inclusion(of: 1, size: 5))
        == ["6e340b9cffb37a98", "5f083f0a1a33ca07", "bc1a0643b12e4d2d"])
    #expect(
      texts(tree.consistency(from: 1, to: 8))
        == ["96a296d224f285c6", "5f083f0a1a33ca07", "6b47aaf29ee3c2af"])
    #expect(
      texts(tree.consistency(from: 6, to: 8))
        == ["0ebc5d3437fbe2db", "ca854ea128ed050b", "d37ee418976dd957"])
    #expect(texts(tree.consistency(from: 2, to: 5)) == ["5f083f0a1a33ca07", "bc1a0643b12e4d2d"])
  }

  /// The definition of RFC 6962 §2.1 word for word, as a second opinion.
  private func definition(_ leaves: ArraySlice<TreeHash>) -> TreeHash {
    guard let first = leaves.first else { return .empty }
    if leaves.count == 1 { return first }
    var half = 1
    while half * 2 < leaves.count { half *= 2 }
    return .node(definition(leaves.prefix(half)), definition(leaves.dropFirst(half)))
  }

  @Test func everyEntryOfEverySizeIsProved() {
    let leaves = LogExample.entries(0..<300).map(\.hash)
    let tree = MerkleTree(leaves)
    for size in 1...300 {
      let root = tree.root(size)
      #expect(root == definition(leaves.prefix(size)))
      // Every entry of the small trees, every seventh of the others.
      for index in stride(from: size % 7, to: size, by: size < 40 ? 1 : 7) {
        let proof = tree.inclusion(of: index, size: size)
        #expect(MerkleProof.root(of: leaves[index], at: index, size: size, proof) == root)
        #expect(MerkleProof.root(of: leaves[index], at: index, size: size, proof + [root]) == nil)
        if !proof.isEmpty {
          let short = Array(proof.dropLast())
          #expect(MerkleProof.root(of: leaves[index], at: index, size: size, short) == nil)
          let other = index ^ 1
          #expect(MerkleProof.root(of: leaves[index], at: other, size: size, proof) != root)
        }
      }
    }
  }

  @Test func everyGrowthIsProvedAndNoOther() throws {
    let leaves = LogExample.entries(0..<300).map(\.hash)
    let tree = MerkleTree(leaves)
    for new in 0...300 {
      for old in stride(from: new % 11, through: new, by: new < 40 ? 1 : 11) {
        let proof = tree.consistency(from: old, to: new)
        let (before, after) = ((old, tree.root(old)), (new, tree.root(new)))
        try Consistency.check(old: before, new: after, proof: proof)
        let wrong = TreeHash.leaf([1])
        #expect(
          refusal { try Consistency.check(old: (old, wrong), new: after, proof: proof) } != nil)
        #expect(
          refusal { try Consistency.check(old: before, new: after, proof: proof + [wrong]) } != nil)
        guard old < new else { continue }
        #expect(
          refusal { try Consistency.check(old: after, new: before, proof: proof) } == .logRollback)
        guard old > 0 else { continue }
        #expect(
          refusal { try Consistency.check(old: before, new: (new, wrong), proof: proof) }
            == .logInconsistent)
        #expect(
          refusal { try Consistency.check(old: before, new: after, proof: proof.dropLast()) }
            == .logInconsistent)
      }
    }
  }

  @Test func twoTreesOfOneSizeAreAFork() {
    let (one, two) = (TreeHash.leaf([1]), TreeHash.leaf([2]))
    #expect(
      refusal { try Consistency.check(old: (1, one), new: (1, two), proof: []) } == .logForked)
    #expect(
      refusal { try Consistency.check(old: (0, one), new: (1, two), proof: []) } == .logForked)
    #expect(
      refusal { try Consistency.check(old: (0, .empty), new: (0, one), proof: []) } == .logForked)
  }

  @Test(arguments: [
    (0, "000"), (999, "999"), (1000, "x001/000"), (1_234_067, "x001/x234/067"),
    (999_999, "x999/999"), (1_000_000, "x001/x000/000"),
  ])
  func tilesHaveTheirPaths(_ index: Int, _ path: String) {
    let full = TileName(level: 3, index: index)
    #expect(full.path == "tile/3/" + path)
    #expect(TileName(full.path) == full)
    let partial = TileName(level: nil, index: index, width: 17)
    #expect(partial.path == "tile/entries/" + path + ".p/17")
    #expect(TileName(partial.path) == partial)
  }

  @Test(arguments: [
    "tile/0/0", "tile/0/x000/000", "tile/0/000.p/256", "tile/0/000.p/0", "tile/0/000.p/07",
    "tile/00/000", "tile/x/000", "tile/0/001/000", "tile/0/x001", "tile/0/x001/00a",
    "tile/0/000.p", "tile/0", "tile/0/x999/x999/x999/x999/x999/x999/999", "tile/0/+01",
    "checkpoint", "",
  ])
  func otherPathsAreNoTiles(_ path: String) { #expect(TileName(path) == nil) }
}
