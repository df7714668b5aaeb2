import Schema

/// The reason why a file cannot be read as a spreadsheet at all.
struct SheetFault: Error {
  let reason: Bilingual

  init(el: String, en: String) { reason = Bilingual(el: el, en: en) }
}

/// A spreadsheet file as rows, split by the delimiter that fits its content.
struct SheetFile {
  /// The path as the user wrote it.
  let path: String
  /// Its rows.
  let table: CSV.Table

  /// Reads the bytes of a file saved by a spreadsheet.
  init(_ path: String, bytes: [UInt8]) throws(SheetFault) {
    guard bytes.count <= Source.largest else {
      throw SheetFault(
        el: "είναι πάνω από \(Source.largest >> 10) KiB· μια δήλωση είναι πολύ μικρότερη",
        en: "is over \(Source.largest >> 10) KiB; a declaration is much smaller")
    }
    try self.init(path, text: TextEncoding.text(of: bytes))
  }

  /// Splits the text of a file into rows.
  init(_ path: String, text: String) throws(SheetFault) {
    self.path = path
    let (announced, rest) = CSV.announced(text)
    let tables = (announced.map { [$0] } ?? CSV.delimiters)
      .map { CSV.read(rest, delimiter: $0) }
    let headings = tables.map { table in
      table.rows.filter { SheetSection.heading($0) != nil }.count
    }
    guard let most = headings.max(), most > 0,
      let index = headings.firstIndex(of: most)
    else {
      throw SheetFault(
        el: "δεν έχει τις ενότητες του υποδείγματος (ΔΗΜΟΣ, ΑΙΤΗΜΑ …)· ξεκινήστε από το "
          + "Municipalities/template.csv",
        en: "has no section of the template (ΔΗΜΟΣ, ΑΙΤΗΜΑ …); start from "
          + "Municipalities/template.csv")
    }
    table = tables[index]
    if let row = table.openQuote {
      throw SheetFault(
        el: "στη γραμμή \(row) ανοίγουν εισαγωγικά που δεν κλείνουν",
        en: "in row \(row) a quote opens that is never closed")
    }
  }
}
