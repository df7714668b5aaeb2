package import Ground
package import Schema

/// A document for people in its parts, whatever it will be written as.
package struct Document: Sendable {
  /// The title, for the reader's window.
  package let title: String
  /// What stands on every page of a draft; nil when it is none.
  package let notice: String?
  /// The content, in order of reading.
  package let blocks: [Block]
  /// The language.
  package var language = Language.greek
  /// The same for machines, on a page.
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

  /// A part of a document.
  package indirect enum Block: Sendable {
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
  package enum HeadingStyle: Sendable {
    case plain
    case centred
    /// In the middle of a new page.
    case newPage
  }

  /// How a paragraph is set.
  package enum Style: Sendable {
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
  package enum Run: Sendable, ExpressibleByStringInterpolation {
    case plain(String)
    case strong(String)
    /// An address on the web.
    case site(String)

    package init(stringLiteral text: String) { self = .plain(text) }
  }

  /// A list, whose items may hold another one.
  package struct List: Sendable {
    let marking: Marking
    package let items: [Item]

    /// What stands before an item.
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

  /// A table with a header row; the first cell of each row names it.
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
      /// Its share of the width.
      package let width: Int
      package var style = Style.text

      package init(_ title: String, _ width: Int, _ style: Style = .text) {
        self.title = title
        self.width = width
        self.style = style
      }

      /// What the cells hold.
      package enum Style: Sendable {
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
