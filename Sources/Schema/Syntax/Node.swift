/// One node of the syntax tree: a mapping, a sequence or a scalar, with its place in the text.
struct Node {
  /// The kind of content of a node.
  enum Kind: UInt8 { case mapping, sequence, scalar, empty, unreadable }

  /// The notation of a node.
  enum Style: UInt8 { case block, flow, plain, single, double, literal, folded }

  var kind: Kind
  var style: Style
  /// Scalars only: whether the text is in `Tree.cooked` rather than in the source.
  var isCooked = false
  /// Collections only: whether a part could not be read, so that the absence of a key proves
  /// nothing.
  var isIncomplete = false
  var start: UInt32
  var end: UInt32
  /// Collections: the first child, 0 for none. Scalars: the first byte of the text.
  var head: UInt32 = 0
  /// Collections: the number of children. Scalars: the byte after the text.
  var tail: UInt32 = 0
  /// The next sibling, 0 for none; in a mapping, keys and values alternate.
  var next: UInt32 = 0
  /// Keys only: the hash of the text (`KeyHash`).
  var hash: UInt32 = 0

  var span: SourceSpan { SourceSpan(Int(start), Int(end)) }
}

/// A 32-bit FNV-1a hash of the bytes of a key.
struct KeyHash {
  private(set) var value: UInt32 = 2_166_136_261

  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 16_777_619 }

  static func of(_ text: StaticString) -> UInt32 {
    var hash = KeyHash()
    for index in 0..<text.utf8CodeUnitCount { hash.add(text.utf8Start[index]) }
    return hash.value
  }
}
