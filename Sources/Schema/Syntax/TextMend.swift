/// Guesses the intended text for characters that a reader cannot see or mistakes for others.
///
/// Only corrections that leave the text looking the same are made; the rest is left to the person.
enum TextMend {
  /// The fixes for a run of bytes that the text scan refuses.
  static func fixes(_ fault: TextScan.Fault, in bytes: [UInt8]) -> [Finding.Fix] {
    let start = Int(fault.span.start), end = Int(fault.span.end)
    var span = fault.span
    var mended: String?
    switch fault.rule.id {
    case Rule.textMark.id: mended = ""
    case Rule.textTab.id: mended = tab(start, end, bytes)
    case Rule.textInvisible.id: mended = each(start..<end, bytes) { unseen($0) }
    case Rule.textNormal.id:
      var first = start
      if fault.scalar.map({ isMark($0) }) ?? false {
        repeat { first -= 1 } while first > 0 && bytes[first] & 0xC0 == 0x80
      }
      guard first >= 0 else { return [] }
      span = SourceSpan(first, end)
      mended = composed(first..<end, bytes)
    default: return []
    }
    guard let mended, isClean(mended) else { return [] }
    return [Finding.Fix(span: span, replacement: mended, applicability: .certain)]
  }

  /// The replacement of a tab: a blank between words, nothing at the end of a line; nil at the
  /// start of a line, where its width is unknown.
  private static func tab(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> String? {
    var first = start
    while first > 0, bytes[first - 1] == 0x20 || bytes[first - 1] == 0x09 { first -= 1 }
    guard first > 0, bytes[first - 1] != 0x0A else { return nil }
    let isLast = end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D
    return isLast ? "" : " "
  }

  /// The replacement of an unusual character: a blank for any kind of blank, nothing for a
  /// character without width.
  private static func unseen(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0xAD, 0x200B, 0x2060, 0xFEFF: ""
    default: nil
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.value <= 0x36F
  }

  /// The letters with their accents in composed form; nil when one of them is neither Greek nor
  /// Latin.
  private static func composed(_ range: Range<Int>, _ bytes: [UInt8]) -> String? {
    var scalars: [Unicode.Scalar] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: at) else { return nil }
      at += length
      if let base = scalars.last, let letter = letter(base, scalar) {
        scalars[scalars.count - 1] = letter
      } else {
        scalars.append(usual(scalar))
      }
    }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  private static func letter(
    _ base: Unicode.Scalar, _ mark: Unicode.Scalar
  ) -> Unicode.Scalar? {
    switch mark.value {
    case 0x301: plain.firstIndex(of: base).map { accented[$0] }
    case 0x308: narrow.firstIndex(of: base).map { parted[$0] }
    default: nil
    }
  }

  private static let plain = Array("ΑΕΗΙΟΥΩαεηιουωϊϋAEIOUaeiou".unicodeScalars)
  private static let accented = Array("ΆΈΉΊΌΎΏάέήίόύώΐΰÁÉÍÓÚáéíóú".unicodeScalars)
  private static let narrow = Array("ΙΥιυAOUaou".unicodeScalars)
  private static let parted = Array("ΪΫϊϋÄÖÜäöü".unicodeScalars)

  /// The usual character for a rare copy of it.
  private static func usual(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x37E: ";"
    case 0x387: "·"
    case 0x2126: "Ω"
    case 0x212A: "K"
    case 0x1F71: "ά"
    case 0x1F73: "έ"
    case 0x1F75: "ή"
    case 0x1F77: "ί"
    case 0x1F79: "ό"
    case 0x1F7B: "ύ"
    case 0x1F7D: "ώ"
    case 0x1FBB: "Ά"
    case 0x1FC9: "Έ"
    case 0x1FCB: "Ή"
    case 0x1FDB: "Ί"
    case 0x1FF9: "Ό"
    case 0x1FEB: "Ύ"
    case 0x1FFB: "Ώ"
    case 0x1FD3: "ΐ"
    case 0x1FE3: "ΰ"
    default: scalar
    }
  }

  private static func each(
    _ range: Range<Int>, _ bytes: [UInt8], _ mend: (Unicode.Scalar) -> String?
  ) -> String? {
    var text = ""
    var at = range.lowerBound
    while at < range.upperBound {
      guard let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: at),
        let mended = mend(scalar)
      else { return nil }
      text += mended
      at += length
    }
    return text
  }

  private static func isClean(_ text: String) -> Bool {
    var scan = TextScan(Array(text.utf8))
    scan.run()
    return scan.faults.isEmpty
  }
}
