import Ground
import Schema

/// A spreadsheet file as rows, split by the delimiter that fits its content.
struct SheetFile {
  /// The path as the user wrote it.
  let path: String
  /// Its rows.
  let table: CSV.Table

  /// Reads a file saved by a spreadsheet.
  init(_ path: String) throws(FileFault) {
    let bytes = try FileReading.submitted(path)
    guard bytes.count <= 256 * 1024 else {
      throw FileFault(
        path,
        Bilingual(
          el: "είναι πάνω από 256 KiB· μια δήλωση είναι πολύ μικρότερη",
          en: "is over 256 KiB; a declaration is much smaller"))
    }
    try self.init(path, text: TextEncoding.text(of: bytes, path))
  }

  /// Splits the text of a file into rows.
  init(_ path: String, text: String) throws(FileFault) {
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
      throw FileFault(
        path,
        Bilingual(
          el: "δεν έχει τις ενότητες του υποδείγματος (ΔΗΜΟΣ, ΑΙΤΗΜΑ …)· ξεκινήστε από το "
            + "Municipalities/template.csv",
          en: "has no section of the template (ΔΗΜΟΣ, ΑΙΤΗΜΑ …); start from "
            + "Municipalities/template.csv"))
    }
    table = tables[index]
    if let row = table.openQuote {
      throw FileFault(
        path,
        Bilingual(
          el: "στη γραμμή \(row) ανοίγουν εισαγωγικά που δεν κλείνουν",
          en: "in row \(row) a quote opens that is never closed"))
    }
  }
}
