package import Ground
import Schema

/// Writes a page to a new file, or over an older page of the same kind.
package enum PageFile {
  /// Writes a page; an existing file that is not such a page is kept and reported.
  package static func write(
    _ page: [UInt8], of format: String = ReviewedSubmission.format, to path: String
  ) throws(FileFault) {
    guard try FileReading.existing(path) != nil else {
      try NewFile.write(page, to: path)
      return
    }
    let old = try FileReading.submitted(path)
    guard isPage(old, of: format) else {
      throw FileFault(
        path,
        Bilingual(
          el: "υπάρχει ήδη και δεν είναι σελίδα αυτής της εντολής· δώστε άλλο όνομα",
          en: "exists and is no page of this command; give another name"))
    }
    try Replacement.write(page, over: old, at: path)
  }

  /// Whether the start of a file identifies it as a page of a format.
  private static func isPage(_ bytes: [UInt8], of format: String) -> Bool {
    let head = String(decoding: bytes.prefix(1024), as: UTF8.self)
    return head.hasPrefix("<!DOCTYPE html>") && head.contains("\"\(format)\"")
  }
}
