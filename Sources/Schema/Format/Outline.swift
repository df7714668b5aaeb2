/// A file's collections in canonical order, each entry with the comments that belong to it.
struct Outline {
  /// Comments that stay at the top of the file.
  var header: [Remark] = []
  var root: Block

  /// A mapping or a sequence.
  struct Block {
    let node: UInt32
    let isMapping: Bool
    let isFlow: Bool
    /// Whether comments stand between its brackets, so that it cannot be written in one line.
    var hasRemarks = false
    var entries: [Entry] = []
    /// Comments after the last entry.
    var closing: [Remark] = []
  }

  /// A key with its value, or an item.
  struct Entry {
    /// The key's node; 0 for an item.
    let key: UInt32
    let value: UInt32
    /// What the key is in the tables; nil when nobody knows it.
    let field: Field?
    let isAfterBlank: Bool
    /// The value's own entries, when it is a collection.
    var block: Block?
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
  }

  /// A comment and the place where it stood.
  struct Remark {
    /// From `#` on, without blanks at the end.
    let text: ArraySlice<UInt8>
    /// The column in its line, in characters.
    let column: Int
    /// How many blanks stood before it.
    let gap: Int
    /// Whether the line before is blank.
    let isAfterBlank: Bool
  }
}
