/// A slip of the hand that spoils several lines: a missing indentation, a missing dash, a dash that
/// a word processor made long.
struct Misstep {
  /// What was done.
  enum Kind {
    /// Lines that start too far to the left or right, by so many blanks.
    case indent(by: Int)
    /// An item of a list without its dash.
    case dash
    /// A dash with no blank after it.
    case dashBlank
    /// Another sign in place of a list's dash.
    case longDash
    /// A dash before a key, where no list is.
    case strayDash
    /// A list on several lines without its brackets.
    case brackets
    /// Tabs in front of lines, where blanks are wanted.
    case tabs
    /// A key with no colon above its section.
    case colon
    /// A section of several levels whose lines all start at one column.
    case flat
  }

  let kind: Kind
  /// What undoes it.
  let edits: [TextLines.Edit]
  /// The number of lines that it moves.
  var count: Int { Set(edits.map { $0.line }).count }
  /// Whether it is tabs in front of lines, of which nothing has been read so far.
  var isOfTabs: Bool { if case .tabs = kind { true } else { false } }
  /// The first line.
  var line: Int { edits.first?.line ?? 0 }
}
