package import Ground
import Schema

/// Writes a review page to a new file, or over an older review page.
package enum PageFile {
  /// Writes a page; an existing file that is not a review page is kept and reported.
  package static func write(_ page: [UInt8], to path: String) throws(FileFault) {
    guard try FileReading.existing(path) != nil else {
      try NewFile.write(page, to: path)
      return
    }
    let old = try FileReading.submitted(path)
    guard isReview(old) else {
      throw FileFault(
        path,
        Bilingual(
          el: "υπάρχει ήδη και δεν είναι σελίδα ελέγχου· δώστε άλλο όνομα",
          en: "exists and is no review page; give another name"))
    }
    try Replacement.write(page, over: old, at: path)
  }

  /// Whether the start of a file identifies it as a review page.
  private static func isReview(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(1024), as: UTF8.self)
    return head.hasPrefix("<!DOCTYPE html>") && head.contains("\"\(ReviewPage.format)\"")
  }
}
