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

  /// Whether another place is this one, or lies inside it.
  func contains(_ other: Place) -> Bool {
    pointer == other.pointer || other.pointer.hasPrefix(pointer + "/")
  }
}
