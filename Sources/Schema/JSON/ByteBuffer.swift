/// A growing buffer of bytes with memory of its own.
///
/// An array checks before every write whether its storage is shared. This buffer has a single owner
/// by its type, so a write only needs to ensure its capacity and copy. Nothing else here touches
/// raw memory, and every write is preceded by `makeRoom`.
struct ByteBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// The number of bytes written.
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(64, capacity)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// A copy of the bytes written.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

  /// Ensures room for a number of further bytes.
  @inline(__always)
  mutating func makeRoom(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  /// Adds a byte for which there is room.
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    assert(count < capacity)
    start[count] = byte
    count += 1
  }

  /// Adds bytes for which there is room.
  @inline(__always)
  mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    assert(bytes.count <= capacity - count)
    guard let from = bytes.baseAddress else { return }
    (start + count).update(from: from, count: bytes.count)
    count += bytes.count
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    let larger = max(count + more, 2 * capacity)
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    copy.update(from: start, count: count)
    start.deallocate()
    (start, capacity) = (copy, larger)
  }
}
