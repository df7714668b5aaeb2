/// A kind of file that is no text in UTF-8, recognized by its first bytes.
enum ForeignFile {
  /// Each character as two bytes, as some programs save «Unicode».
  case utf16
  /// A document of a newer office suite, or another archive.
  case archive
  /// A document of an older office suite.
  case document
  /// A PDF.
  case pdf

  /// The kind of a file; nil for all that may be text.
  init?(_ bytes: [UInt8]) {
    let isLittle = bytes.count > 3 && bytes[0] != 0 && bytes[1] == 0 && bytes[3] == 0
    let isBig = bytes.count > 3 && bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0
    switch bytes.prefix(4) {
    case [0x50, 0x4B, 0x03, 0x04]: self = .archive
    case [0xD0, 0xCF, 0x11, 0xE0]: self = .document
    case [0x25, 0x50, 0x44, 0x46]: self = .pdf
    case _ where bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]),
      _ where isLittle || isBig:
      self = .utf16
    default: return nil
    }
  }

  /// What the file is.
  var message: Bilingual {
    switch self {
    case .utf16:
      Bilingual(
        el: "Το αρχείο είναι αποθηκευμένο σε UTF-16 («Unicode»), όχι σε UTF-8",
        en: "The file is saved in UTF-16 (“Unicode”), not in UTF-8")
    case .archive:
      Bilingual(
        el: "Το αρχείο δεν είναι κείμενο: είναι έγγραφο του Word ή του Excel (.docx, .xlsx), ή"
          + " άλλο αρχείο zip",
        en: "The file is no text: it is a document of Word or Excel (.docx, .xlsx), or another zip")
    case .document:
      Bilingual(
        el: "Το αρχείο δεν είναι κείμενο: είναι έγγραφο του Word ή του Excel (.doc, .xls)",
        en: "The file is no text: it is a document of Word or Excel (.doc, .xls)")
    case .pdf:
      Bilingual(
        el: "Το αρχείο δεν είναι κείμενο: είναι PDF", en: "The file is no text: it is a PDF")
    }
  }

  /// What to do with it.
  var help: Bilingual {
    if case .utf16 = self { return Self.saveAgain }
    return Self.writeText
  }

  private static let saveAgain = Bilingual(
    el: "ανοίξτε το, επιλέξτε «Αποθήκευση ως» και στην κωδικοποίηση «UTF-8» αντί για «Unicode» ή"
      + " «UTF-16»",
    en: "open it, choose “Save as” and the encoding “UTF-8” instead of “Unicode” or “UTF-16”")
  private static let writeText = Bilingual(
    el: "η δήλωση είναι απλό κείμενο: γράψτε την με onboard init· ένα φύλλο του Excel αποθηκεύεται"
      + " ως «CSV UTF-8» και διαβάζεται με onboard init --from",
    en: "a declaration is plain text: write it with onboard init; save a sheet of Excel as “CSV"
      + " UTF-8”, which onboard init --from reads")
}
