/// The name of a log file: a row of up to 256 hashes or entries (C2SP tlog-tiles).
package struct TileName: Hashable {
  /// The level of the hashes, each covering 256^level entries; nil for the entries themselves.
  let level: Int?
  /// The index of the tile in its row.
  let index: Int
  /// The number of hashes or entries in the tile; 256 when it is full.
  let width: Int

  /// The number of hashes or entries in a full tile.
  static let full = 256
  /// The largest index that is read; the number of its entries still fits a JSON number.
  private static let last = 1 << 45

  init(level: Int?, index: Int, width: Int = Self.full) {
    self.level = level
    self.index = index
    self.width = width
  }

  /// Parses a path below the log's folder; nil for a file that is not a tile.
  init?(_ path: String) {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count >= 3, parts.removeFirst() == "tile" else { return nil }
    let row = parts.removeFirst()
    guard row == "entries" || Checkpoint.number(row) != nil else { return nil }
    var width = Self.full
    if parts.count >= 2, parts[parts.count - 2].hasSuffix(".p") {
      guard let partial = Checkpoint.number(parts.removeLast()) else { return nil }
      width = partial
      parts[parts.count - 1] = String(parts[parts.count - 1].dropLast(2))
    }
    let digits = parts.map { $0.hasPrefix("x") ? String($0.dropFirst()) : $0 }.joined()
    guard let index = Int(digits), 0...Self.last ~= index else { return nil }
    self.init(level: Int(row), index: index, width: width)
    // Only the spelling that this type itself would write is accepted.
    guard self.path == path, 1...Self.full ~= width, digits.utf8.count == parts.count * 3 else {
      return nil
    }
  }

  /// The path below the log's folder.
  var path: String { width == Self.full ? stem : "\(partials)/\(width)" }

  /// The folder of the partial tiles that preceded this full one.
  var partials: String { stem + ".p" }

  /// The path of the full tile, in groups of three digits: `tile/0/x001/x234/067`.
  private var stem: String {
    var groups: [String] = []
    var rest = index
    repeat {
      let digits = String(rest % 1000)
      let padded = String(repeating: "0", count: 3 - digits.utf8.count) + digits
      groups.append(groups.isEmpty ? padded : "x" + padded)
      rest /= 1000
    } while rest > 0
    let row = level.map { "\($0)" } ?? "entries"
    return "tile/\(row)/" + groups.reversed().joined(separator: "/")
  }

  /// The tiles of hashes for a tree of a given size, from a level upwards.
  static func hashes(of size: Int) -> [TileName] {
    var names: [TileName] = []
    var level = 0
    var count = size
    while count > 0 {
      names += row(level, count)
      level += 1
      count >>= 8
    }
    return names
  }

  /// The files that hold a given number of entries.
  static func entries(_ count: Int) -> [TileName] { row(nil, count) }

  private static func row(_ level: Int?, _ count: Int) -> [TileName] {
    var names = (0..<count / full).map { TileName(level: level, index: $0) }
    if count % full > 0 {
      names.append(TileName(level: level, index: count / full, width: count % full))
    }
    return names
  }

  /// The range of the row that the tile covers.
  var range: Range<Int> { index * Self.full..<index * Self.full + width }
}
