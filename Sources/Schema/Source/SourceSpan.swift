/// A half-open range of byte offsets in one source.
///
/// Offsets count UTF-8 bytes from 0; lines and columns are derived on demand (`Position`).
public struct SourceSpan: Hashable, Sendable {
  /// Offset of the first byte.
  public var start: UInt32
  /// Offset after the last byte.
  public var end: UInt32

  /// Makes the span `start..<end`; if the end precedes the start, the span is empty.
  public init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: max(start, end))
  }

  /// Number of bytes covered.
  public var count: Int { Int(end) - Int(start) }

  /// A part of this span, counted in bytes from its start.
  public func part(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(Int(start) + range.lowerBound, Int(start) + range.upperBound)
  }
}
