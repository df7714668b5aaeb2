import Ground

/// The tiles of hashes in a log's folder, for one size of the log.
struct LogTiles {
  /// The number of entries that the tiles cover.
  let size: Int
  private let files: any LogFiles

  init(_ size: Int, _ files: some LogFiles) {
    self.size = size
    self.files = files
  }

  /// The tree built from the lowest row of tiles, if it is the one that a checkpoint signs.
  func signedTree(_ checkpoint: Checkpoint) throws(FileFault) -> MerkleTree? {
    var tree = MerkleTree()
    for name in TileName.hashes(of: size) where name.level == 0 {
      guard let bytes = try read(name), bytes.count >= name.width * 32 else { return nil }
      for place in 0..<name.width {
        guard let hash = TreeHash(Array(bytes[place * 32..<place * 32 + 32])) else { return nil }
        tree.append(hash)
      }
    }
    return tree.root(size) == checkpoint.root ? tree : nil
  }

  /// The contents of a tile, or of the full tile that has replaced it.
  func read(_ name: TileName) throws(FileFault) -> [UInt8]? {
    if let bytes = try files.read(name.path) { return bytes }
    return try files.read(TileName(level: name.level, index: name.index).path)
  }
}

extension MerkleTree {
  /// The contents that a tile of hashes must have; nil when the tree is too small for it.
  func tile(_ name: TileName) -> [UInt8]? {
    guard let level = name.level, level < 8, name.range.upperBound <= size >> (8 * level) else {
      return nil
    }
    return hashes(level: 8 * level, name.range).flatMap(\.bytes)
  }
}
