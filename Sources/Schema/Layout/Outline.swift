/// The entries of a file in order, each with its comments.
///
/// It is read from an existing file (`OutlineReader`) or made from answers (`Draft`, `FileEdit`).
/// Only `OutlineWriter` knows its layout.
struct Outline {
  /// Comments that stay at the top of the file.
  var header: [Remark] = []
  var root: Block

  /// A mapping or a sequence.
  struct Block {
    let isMapping: Bool
    /// Whether it is written in brackets, as long as it fits on one line.
    let isFlow: Bool
    /// Whether there are comments between its brackets, so that it cannot be written on one line.
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
    /// Whether there is a blank line before it, or between it and its leading comments.
    var isAfterBlank = false
    /// The comments on the lines before it.
    var leading: [Remark] = []
    /// The comment on the line of its key or dash.
    var remark: Remark?
    /// The comments between that line and a value on a later line.
    var between: [Remark] = []
    /// The comment after a value on a later line.
    var ending: Remark?
    /// The comments below a key or a dash without a value.
    var inner: [Remark] = []

    /// The entries of the value, if it is a collection.
    var block: Block? {
      if case .block(let block) = value { block } else { nil }
    }

    /// Whether the value is below its key or dash, because comments separate them.
    var isBelow: Bool { !between.isEmpty || ending != nil }
  }

  /// The value after a key or a dash.
  enum Value {
    case none
    case scalar(Scalar)
    case block(Block)
  }

  /// A comment and its original position.
  struct Remark {
    /// The text starting at `#`, without trailing blanks.
    let text: ArraySlice<UInt8>
    /// The column in its line, in characters.
    var column = 0
    /// The number of blanks before it.
    var gap = 2
    /// Whether the preceding line is blank.
    var isAfterBlank = false
  }
}

extension Outline {
  /// Whether two files have the same keys and values in the same order, regardless of comments.
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
