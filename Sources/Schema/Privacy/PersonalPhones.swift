/// Tells whose a fixed line is, by the words around its number, in texts that are kept for good.
///
/// Offices have fixed lines as homes do: a number counts where the nearest of these words says that
/// it is a person's.
enum PersonalPhones {
  /// Whether digits are a fixed line of Greece, with or without the country code.
  static func isFixed(_ digits: [Int]) -> Bool {
    for prefix in [[], [3, 0], [0, 0, 3, 0]] as [[Int]]
    where digits.count == prefix.count + 10 && digits.starts(with: prefix) {
      if digits[prefix.count] == 2, 1...8 ~= digits[prefix.count + 1] { return true }
    }
    return false
  }

  /// Whether the number at some bytes is a person's, by the nearest word before it or else after it
  /// that tells.
  static func isOfPerson(_ number: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let before = words(of: bytes, from: number.lowerBound, step: -1).reversed()
    let after = words(of: bytes, from: number.upperBound, step: 1)
    for word in Array(before) + after {
      if NameWords.begins(word, homes) { return true }
      if NameWords.begins(word, offices) || isShort(word) { return false }
    }
    return false
  }

  private static func isShort(_ word: FoldedWord) -> Bool { short.contains(word) }

  private static let homes: [StaticString] = [
    "σπιτι", "κατοικι", "κατοικ", "οικια", "οικιασ", "αιτουντ", "αιτουσ", "πολιτη", "δημοτη",
    "δημοτισσ", "συζυγ", "γονε", "μητερ", "πατερ", "ενδιαφερομεν", "προσωπικ", "σταθερο", "home",
    "applicant", "citizen", "resident", "private",
  ]

  private static let offices: [StaticString] = [
    "κεντρ", "δημο", "δημαρχ", "υπηρεσι", "γραφει", "τμημα", "διευθυνσ", "γραμματει", "κεπ",
    "γραμμη", "πληροφορι", "ερωτησ", "εξυπηρετησ", "πρωτοκολλ", "ληξιαρχ", "αποφασ", "καταστημ",
    "παραρτημ", "δημοτολογ", "ταμει", "φαξ", "office", "municipal", "switchboard", "desk", "line",
    "questions", "department", "service", "helpline", "support", "counter",
  ]

  private static let short = NameWords.folded(["fax", "υπουργείο", "περιφέρεια", "ΔΕΥΑ", "κτίριο"])

  /// The words on one side of a place, on its line, within a reach.
  private static func words(
    of bytes: UnsafeBufferPointer<UInt8>, from start: Int, step: Int
  ) -> [FoldedWord] {
    var first = start, last = start
    if step < 0 {
      while first > 0, start - first < reach, bytes[first - 1] != 0x0A { first -= 1 }
      while first < start, bytes[first] & 0xC0 == 0x80 { first += 1 }
    } else {
      while last < bytes.count, last - start < reach, bytes[last] != 0x0A { last += 1 }
      while last > start, last < bytes.count, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    }
    guard first < last else { return [] }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[first..<last]), as: UTF8.self)
    return Fold.words(text).map { FoldedWord(bytes: Array($0.utf8)) }
  }

  /// The number of bytes that are examined on each side.
  private static let reach = 80
}
