/// A value as it will be written: what stands behind its key, and the lines below it.
struct Rendering {
  /// What stands on the line of the key or of the dash.
  var head: [UInt8] = []
  /// The lines below, each as it stands relative to the key.
  var lines: [[UInt8]] = []

  /// The value of a field, in the layout that its type has in a file.
  init(_ values: [String], of field: Field?, isQuoted: Bool = false) {
    switch field?.kind {
    case .choices, .list(.id): head = Self.flow(values)
    case .hours where values.count != 1: head = Self.flow(values)
    case .list:
      if values.isEmpty { head = Self.flow(values) }
      for value in values {
        lines.append(Array("  - ".utf8) + Self.scalar(value, isQuoted: isQuoted))
      }
    case .prose: self = Rendering(prose: values.first ?? "")
    default:
      let value = values.first ?? ""
      head = value.isEmpty ? [] : Self.scalar(value, isQuoted: isQuoted)
    }
  }

  /// An answer at some steps below a place.
  init(_ value: Rendering, at steps: ArraySlice<String>) {
    guard let step = steps.first else {
      self = value
      return
    }
    let inner = Rendering(value, at: steps.dropFirst())
    if FileEdit.isPlace(step) {
      lines = Self.item(inner).map { [0x20, 0x20] + $0 }
    } else {
      lines = Self.entry(step, inner).map { [0x20, 0x20] + $0 }
    }
  }

  /// The lines of a key with its value.
  static func entry(_ key: String, _ value: Rendering) -> [[UInt8]] {
    let start = Array(key.utf8) + [0x3A]
    return [value.head.isEmpty ? start : start + [0x20] + value.head] + value.lines
  }

  /// The lines of an item; its first key stands behind the dash.
  static func item(_ value: Rendering) -> [[UInt8]] {
    guard value.head.isEmpty, let first = value.lines.first else {
      return [[0x2D, 0x20] + value.head] + value.lines
    }
    return [[0x2D, 0x20] + first.dropFirst(2)] + value.lines.dropFirst()
  }

  /// The same in one line, for places between brackets.
  static func inline(_ values: [String], of field: Field?, at steps: ArraySlice<String>) -> [UInt8]
  {
    guard let step = steps.first else {
      switch field?.kind {
      case .choices, .list: return flow(values)
      case .hours where values.count != 1: return flow(values)
      default:
        let value = values.first ?? ""
        return Array((value.isEmpty ? "\"\"" : Scalar.plain(value, inFlow: true)).utf8)
      }
    }
    let inner = inline(values, of: field, at: steps.dropFirst())
    if FileEdit.isPlace(step) { return [0x5B] + inner + [0x5D] }
    return Array("{ \(step): ".utf8) + inner + [0x20, 0x7D]
  }

  private static func flow(_ values: [String]) -> [UInt8] {
    var text: [UInt8] = [0x5B]
    for value in values {
      if text.count > 1 { text += [0x2C, 0x20] }
      text += Array(Scalar.plain(value, inFlow: true).utf8)
    }
    return text + [0x5D]
  }

  static func scalar(_ text: String, isQuoted: Bool) -> [UInt8] {
    Array((isQuoted ? Scalar.quoted(text) : Scalar.plain(text, inFlow: false)).utf8)
  }
}

extension Rendering {
  /// The bytes of a line of running text, its indentation left out.
  private static let width = 160

  /// A running text: behind its key when it is short, below it when it is long or has lines.
  private init(prose text: String) {
    let bytes = Array(text.utf8)
    let words = bytes.split(separator: 0x20, omittingEmptySubsequences: false)
    let hasEdges = bytes.first == 0x20 || bytes.last == 0x20 || bytes.last == 0x0A
    let isEven = !words.contains { $0.isEmpty } && !bytes.contains(0x09) && !hasEdges
    guard !bytes.contains(0x0A) else {
      let isWritable = !hasEdges && !bytes.contains(0x09) && bytes.first != 0x0A
      guard isWritable else {
        head = Array(Scalar.quoted(text).utf8)
        return
      }
      head = [0x7C, 0x2D]
      lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
        $0.isEmpty ? [] : [0x20, 0x20] + $0
      }
      return
    }
    guard isEven, bytes.count > Self.width / 2 else {
      head = bytes.isEmpty ? [] : Self.scalar(text, isQuoted: false)
      return
    }
    head = [0x3E, 0x2D]
    for word in words {
      if let last = lines.last, last.count + word.count < Self.width {
        lines[lines.count - 1] += [0x20] + word
      } else {
        lines.append([0x20, 0x20] + word)
      }
    }
  }
}
