/// What stands in a file and in which order, each entry with the comments that belong to it.
///
/// It is read from a file that stands already (`OutlineReader`) or made from answers (`Draft`,
/// `FileEdit`). How it looks on the page is known to `OutlineWriter` alone.
struct Outline {
  /// Comments that stay at the top of the file.
  var header: [Remark] = []
  var root: Block

  /// A mapping or a sequence.
  struct Block {
    let isMapping: Bool
    /// Whether it stands in brackets, while one line has room for it.
    let isFlow: Bool
    /// Whether comments stand between its brackets, so that it cannot be written in one line.
    var hasRemarks = false
    var entries: [Entry] = []
    /// Comments after the last entry.
    var closing: [Remark] = []
  }

  /// A key with its value, or an item.
  struct Entry {
    /// The key; nil for an item.
    var key: Scalar?
    var value = Value.none
    /// Whether a blank line stands before it, or between it and the comments before it.
    var isAfterBlank = false
    /// Comments on the lines before it.
    var leading: [Remark] = []
    /// The comment on the line of its key or dash.
    var remark: Remark?
    /// Comments between that line and a value on a later one.
    var between: [Remark] = []
    /// The comment behind a value on a later line.
    var ending: Remark?
    /// Comments below a key or a dash without a value.
    var inner: [Remark] = []

    /// The value's own entries, when it is a collection.
    var block: Block? {
      if case .block(let block) = value { block } else { nil }
    }

    /// Whether the value stands below its key or dash, because comments part them.
    var isBelow: Bool { !between.isEmpty || ending != nil }
  }

  /// What stands behind a key or a dash.
  enum Value {
    case none
    case scalar(Scalar)
    case block(Block)
  }

  /// A comment and the place where it stood.
  struct Remark {
    /// From `#` on, without blanks at the end.
    let text: ArraySlice<UInt8>
    /// The column in its line, in characters.
    var column = 0
    /// How many blanks stood before it.
    var gap = 2
    /// Whether the line before is blank.
    var isAfterBlank = false
  }
}

extension Outline {
  /// Whether two files say the same: keys, values and their order, whatever the comments.
  func means(_ other: Outline) -> Bool { Self.isSame(root, other.root) }

  private static func isSame(_ one: Block, _ other: Block) -> Bool {
    one.isMapping == other.isMapping && one.entries.count == other.entries.count
      && zip(one.entries, other.entries).allSatisfy { left, right in
        left.key?.text == right.key?.text && isSame(left.value, right.value)
      }
  }

  private static func isSame(_ one: Value, _ other: Value) -> Bool {
    switch (one, other) {
    case (.none, .none): true
    case (.scalar(let one), .scalar(let other)): one.text == other.text
    case (.block(let one), .block(let other)): isSame(one, other)
    default: false
    }
  }
}
