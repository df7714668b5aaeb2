import Schema

/// Decodes a spreadsheet's bytes: UTF-8, or the Greek code page that older versions of Excel use.
enum TextEncoding {
  /// The text, without its byte-order mark; the fault names the encoding that was found instead.
  static func text(of bytes: [UInt8]) throws(SheetFault) -> String {
    switch ForeignFile(bytes) {
    case .utf16: throw encoded("UTF-16")
    case .utf32: throw encoded("UTF-32")
    case .archive, .document, .pdf: throw noText
    case nil: if bytes.contains(0) { throw noText }
    }
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    if let text = String(validating: bytes.dropFirst(marked ? 3 : 0), as: UTF8.self) {
      return text
    }
    guard let text = greek(bytes) else {
      throw SheetFault(
        el: "δεν είναι ούτε UTF-8 ούτε Windows-1253· αποθηκεύστε το ως CSV UTF-8",
        en: "is neither UTF-8 nor Windows-1253; save it as CSV UTF-8")
    }
    return text
  }

  private static func encoded(_ name: String) -> SheetFault {
    SheetFault(
      el: "είναι σε \(name)· αποθηκεύστε το ως «CSV UTF-8 (οριοθετημένο με κόμμα)»",
      en: "is \(name); save it as “CSV UTF-8 (comma delimited)”")
  }

  private static let noText = SheetFault(
    el: "δεν είναι κείμενο· από το υπολογιστικό φύλλο επιλέξτε Αποθήκευση ως, CSV UTF-8",
    en: "is no text; in the spreadsheet choose Save As, CSV UTF-8")

  /// Decodes Windows-1253; nil when it does not define a byte.
  private static func greek(_ bytes: [UInt8]) -> String? {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let value: UInt32
      switch byte {
      case 0xAA, 0xD2, 0xFF: return nil
      case 0xA1: value = 0x385
      case 0xA2: value = 0x386
      case 0xAF: value = 0x2015
      case 0xB4: value = 0x384
      case 0xB8...0xBA, 0xBC, 0xBE...0xFE: value = UInt32(byte) + 0x2D0
      case 0x80...0x9F:
        guard let sign = signs[byte] else { return nil }
        value = sign
      default: value = UInt32(byte)
      }
      guard let scalar = Unicode.Scalar(value) else { return nil }
      text.append(scalar)
    }
    return String(text)
  }

  private static let signs: [UInt8: UInt32] = [
    0x80: 0x20AC, 0x82: 0x201A, 0x83: 0x192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020,
    0x87: 0x2021, 0x89: 0x2030, 0x8B: 0x2039, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C,
    0x94: 0x201D, 0x95: 0x2022, 0x96: 0x2013, 0x97: 0x2014, 0x99: 0x2122, 0x9B: 0x203A,
  ]
}
