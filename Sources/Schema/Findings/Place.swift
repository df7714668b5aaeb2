/// A place in a declaration: a JSON pointer (RFC 6901) in which items are addressed by their `id`.
///
/// An example is `/topics/dimotologio/durations/video`; an item without an id is addressed by its
/// index, from 0. A place is made from a file, or parsed from a text that somebody wrote.
public struct Place: Hashable, Sendable {
  /// The pointer; empty for the whole file.
  public let pointer: String

  /// The whole file.
  public static let whole = Place(steps: [])

  /// Parses a pointer; nil for a text that is not one.
  init?(_ text: String) {
    guard text.isEmpty || text.utf8.first == 0x2F else { return nil }
    pointer = text
  }

  /// Makes a place from its steps, which are not escaped yet.
  init(steps: [String]) {
    var pointer = ""
    for step in steps {
      pointer += "/"
      for scalar in step.unicodeScalars {
        switch scalar {
        case "~": pointer += "~0"
        case "/": pointer += "~1"
        default: pointer.unicodeScalars.append(scalar)
        }
      }
    }
    self.pointer = pointer
  }

  private init(pointer: String) { self.pointer = pointer }

  /// The place at some steps from the top.
  public static func of(_ steps: String...) -> Place { Place(steps: steps) }

  /// The place some steps further in.
  func adding(_ steps: String...) -> Place { Place(pointer: pointer + Place(steps: steps).pointer) }

  /// The steps from the top, without escapes.
  public var steps: [String] {
    pointer.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).dropFirst().map { step in
      var bytes: [UInt8] = []
      var isEscape = false
      for byte in step {
        switch (isEscape, byte) {
        case (true, 0x30), (true, 0x31): bytes[bytes.count - 1] = byte == 0x31 ? 0x2F : 0x7E
        default: bytes.append(byte)
        }
        isEscape = byte == 0x7E
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The steps with slashes between them, as comparisons write them: `topics/dimotologio/title`.
  ///
  /// Without escapes, so that people read the name of a season as it is.
  public var path: String { steps.joined(separator: "/") }

  /// Whether another place is this one, or lies inside it.
  public func contains(_ other: Place) -> Bool {
    pointer == other.pointer || other.pointer.hasPrefix(pointer + "/")
  }
}
