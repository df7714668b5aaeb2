import Schema

/// A document for people in its parts, whatever it will be written as.
struct Document: Sendable {
  /// The title, for the reader's window.
  let title: String
  /// What stands on every page of a draft; nil when it is none.
  let notice: String?
  /// The content, in order of reading.
  let blocks: [Block]
  /// The language.
  var language = Language.greek
  /// The same for machines, on a page.
  var data: JSONValue?

  /// A part of a document.
  indirect enum Block: Sendable {
    /// A heading of a level, from 1.
    case heading(Int, String, HeadingStyle = .plain)
    /// A paragraph.
    case paragraph([Run], Style = .body)
    /// A list.
    case list(List)
    /// A table.
    case table(Table)
    /// Two columns side by side, read one after the other.
    case columns([Block], [Block])
    /// Parts that stay on one page.
    case together([Block])
  }

  /// Where a heading stands.
  enum HeadingStyle: Sendable {
    case plain
    case centred
    /// In the middle of a new page.
    case newPage
  }

  /// How a paragraph is set.
  enum Style: Sendable {
    case body
    /// A line of the letterhead.
    case letterhead
    /// A line of particulars.
    case line
    /// At the right edge.
    case right
    case centred
    /// In the middle, with room for a signature above it.
    case signature
    /// What the document is about.
    case subject
    /// In small letters.
    case small
  }

  /// A piece of a line.
  enum Run: Sendable, ExpressibleByStringInterpolation {
    case plain(String)
    case strong(String)
    /// An address on the web.
    case site(String)

    init(stringLiteral text: String) { self = .plain(text) }
  }

  /// A list, whose items may hold another one.
  struct List: Sendable {
    let marking: Marking
    let items: [Item]

    /// What stands before an item.
    enum Marking: Sendable { case numbers, letters, points }

    /// An item.
    struct Item: Sendable {
      let text: String
      var inner: List?
    }

    init(_ marking: Marking, _ items: [Item]) {
      self.marking = marking
      self.items = items
    }

    init(_ marking: Marking, _ texts: [String]) {
      self.init(marking, texts.map { Item(text: $0) })
    }
  }

  /// A table with a header row; the first cell of each row names it.
  struct Table: Sendable {
    let caption: String
    let columns: [Column]
    let rows: [[String]]

    /// A column.
    struct Column: Sendable {
      let title: String
      /// Its share of the width.
      let width: Int
      var style = Style.text

      init(_ title: String, _ width: Int, _ style: Style = .text) {
        self.title = title
        self.width = width
        self.style = style
      }

      /// What the cells hold.
      enum Style: Sendable {
        case text
        /// Numbers and hours, which are not broken.
        case figures
        /// Digests.
        case code
        /// What is quoted to the letter: no blank of it is made another.
        case quotation
      }
    }
  }
}
