package import Ground
package import Schema

/// A document for people as a sequence of blocks, independent of the output format.
package struct Document: Sendable {
  /// The title of the reader's window.
  package let title: String
  /// The notice on every page of a draft; nil for a document that is not a draft.
  package let notice: String?
  /// The content in reading order.
  package let blocks: [Block]
  /// The language.
  package var language = Language.greek
  /// The same content as linked data, embedded in a page.
  package var data: JSONValue?

  package init(
    title: String, notice: String?, blocks: [Block], language: Language = Language.greek,
    data: JSONValue? = nil
  ) {
    self.title = title
    self.notice = notice
    self.blocks = blocks
    self.language = language
    self.data = data
  }

  /// A block of a document.
  package indirect enum Block: Sendable {
    /// A heading of a level, starting from 1.
    case heading(Int, String, HeadingStyle = .plain)
    /// A paragraph.
    case paragraph([Run], Style = .body)
    /// A list.
    case list(List)
    /// A table.
    case table(Table)
    /// Two columns side by side, the first to be read before the second.
    case columns([Block], [Block])
    /// Blocks that are kept on one page.
    case together([Block])
  }

  /// The placement of a heading.
  package enum HeadingStyle: Sendable {
    case plain
    case centred
    /// Centred on a new page.
    case newPage
  }

  /// The style in which a paragraph is set.
  package enum Style: Sendable {
    case body
    /// A line of the letterhead.
    case letterhead
    /// The place of the national emblem, above the letterhead.
    case emblem
    /// A line of particulars.
    case line
    /// Aligned to the right edge.
    case right
    case centred
    /// Centred, with room for a signature above it.
    case signature
    /// The subject of the document.
    case subject
    /// In small print.
    case small
  }

  /// A run of text in a paragraph.
  package enum Run: Sendable, ExpressibleByStringInterpolation {
    case plain(String)
    case strong(String)
    /// A web address.
    case site(String)

    package init(stringLiteral text: String) { self = .plain(text) }
  }

  /// A list, whose items may contain another list.
  package struct List: Sendable {
    let marking: Marking
    package let items: [Item]

    /// The marker before an item.
    package enum Marking: Sendable { case numbers, letters, points }

    /// An item.
    package struct Item: Sendable {
      package let text: String
      package var inner: List?

      package init(text: String, inner: List? = nil) {
        self.text = text
        self.inner = inner
      }
    }

    package init(_ marking: Marking, _ items: [Item]) {
      self.marking = marking
      self.items = items
    }

    package init(_ marking: Marking, _ texts: [String]) {
      self.init(marking, texts.map { Item(text: $0) })
    }
  }

  /// A table with a header row; the first cell of each row is that row's heading.
  package struct Table: Sendable {
    package let caption: String
    package let columns: [Column]
    package let rows: [[String]]

    package init(caption: String, columns: [Column], rows: [[String]]) {
      self.caption = caption
      self.columns = columns
      self.rows = rows
    }

    /// A column.
    package struct Column: Sendable {
      package let title: String
      /// Its share of the total width.
      package let width: Int
      package var style = Style.text

      package init(_ title: String, _ width: Int, _ style: Style = .text) {
        self.title = title
        self.width = width
        self.style = style
      }

      /// The style of a column, by what its cells contain.
      package enum Style: Sendable {
        case text
        /// Numbers and hours, which are kept on one line.
        case figures
        /// Digests.
        case code
        /// A literal quotation, whose spaces are kept as they are.
        case quotation
      }
    }
  }
}
