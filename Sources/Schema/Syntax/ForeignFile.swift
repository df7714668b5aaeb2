/// A kind of file that is no text in UTF-8, recognized by its first bytes.
public enum ForeignFile {
  /// Each character as two bytes, as some programs save «Unicode».
  case utf16
  /// Each character as four bytes.
  case utf32
  /// A document of a newer office suite, or another archive.
  case archive
  /// A document of an older office suite.
  case document
  /// A PDF.
  case pdf

  /// The kind of a file; nil for all that may be text.
  public init?(_ bytes: [UInt8]) {
    // A file of zeros is none of these.
    let isWide =
      bytes.count > 3 && bytes[1] == 0 && bytes[2] == 0 && (bytes[0] == 0) != (bytes[3] == 0)
    let isLittle = bytes.count > 3 && bytes[0] != 0 && bytes[1] == 0 && bytes[3] == 0
    let isBig = bytes.count > 3 && bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0
    switch bytes.prefix(4) {
    case [0x50, 0x4B, 0x03, 0x04]: self = .archive
    case [0xD0, 0xCF, 0x11, 0xE0]: self = .document
    case [0x25, 0x50, 0x44, 0x46]: self = .pdf
    // The mark of UTF-32 begins like that of UTF-16.
    case [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF],
      _ where isWide:
      self = .utf32
    case _ where bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]),
      _ where isLittle || isBig:
      self = .utf16
    default: return nil
    }
  }
}
