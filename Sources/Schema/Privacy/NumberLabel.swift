/// The label of a person's number, in the words before it: «ΑΦΜ αρ.», «δελτίο ταυτότητας».
enum NumberLabel {
  case tax, insurance, card, account
  /// The number under which an office keeps a document, whatever its digits.
  case document

  /// The number of bytes before a number that are examined.
  private static let reach = 64

  /// The label of a number that begins at a byte; nil if the words before it are not a label, even
  /// apart from words without a meaning.
  init?(before start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var words = Self.words(before: start, in: bytes)
    for _ in 0..<6 {
      guard let last = words.last else { return nil }
      if let label = Self.label(last, after: words.dropLast()) {
        self = label
        return
      }
      guard Self.fillers.contains(last) || last.bytes.count <= 4 else { return nil }
      words.removeLast()
    }
    return nil
  }

  private static func label(
    _ word: FoldedWord, after words: ArraySlice<FoldedWord>
  ) -> NumberLabel? {
    if let known = whole[word] { return known }
    if word.begins(with: "ταυτοτητ") || word.begins(with: "διαβατηρι") { return .card }
    if word.begins(with: "λογαριασμ") { return .account }
    if word.begins(with: "φορολογικ") { return .tax }
    if word.begins(with: "πρωτοκολλ") || word == "πρωτ" { return .document }
    guard let before = words.last else { return nil }
    // «Α.Φ.Μ.» and «Α Φ Μ» are three words each.
    let letters = words.suffix(3).reversed().prefix { isLetter($0) }.reversed()
    if isLetter(word), !letters.isEmpty {
      for count in 1...letters.count {
        let joined = letters.suffix(count).flatMap { $0.bytes } + word.bytes
        if let known = whole[FoldedWord(bytes: joined)] { return known }
      }
    }
    if word == "μητρωου" || word == "μητρωο" {
      return before.begins(with: "φορολογικ") || before == "φορ" ? .tax : nil
    }
    if word.begins(with: "ασφαλισ") { return before.begins(with: "κοινωνικ") ? .insurance : nil }
    if word == "security" { return before == "social" ? .insurance : nil }
    if word == "card" { return before == "id" || before == "identity" ? .card : nil }
    return nil
  }

  private static func isLetter(_ word: FoldedWord) -> Bool {
    word.bytes.count == 1 || word.bytes.count == 2 && word.bytes[0] >= 0xC0
  }

  private static let whole: [FoldedWord: NumberLabel] = {
    var labels: [FoldedWord: NumberLabel] = [:]
    for word in ["αφμ", "afm", "vat", "tin", "tax"] { labels[FoldedWord(word)] = .tax }
    for word in ["αμκα", "amka", "ssn"] { labels[FoldedWord(word)] = .insurance }
    for word in ["αδτ", "adt", "δτ", "ταυτ", "passport"] { labels[FoldedWord(word)] = .card }
    for word in ["protocol", "ααπ", "απ", "αρπρωτ"] { labels[FoldedWord(word)] = .document }
    for word in ["iban", "ιβαν", "account"] { labels[FoldedWord(word)] = .account }
    return labels
  }()

  private static let fillers = NameWords.folded([
    "αριθ", "αριθμό", "αριθμόν", "ΔΟΥ", "αριθμός", "αριθμού", "υπό", "του", "της", "των", "τον",
    "την", "είναι", "αιτούντος", "αιτούντα", "αιτούσας", "δικαιούχου", "πολίτη", "δημότη",
    "υπαλλήλου", "στοιχεία", "number", "nr", "card", "τραπέζης", "τράπεζας",
  ])

  /// The folded words in front of a byte, on its line and after any other number.
  private static func words(
    before start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> [FoldedWord] {
    var first = start
    while first > 0, start - first < reach, bytes[first - 1] != 0x0A,
      !(0x30...0x39).contains(bytes[first - 1])
    { first -= 1 }
    while first < start, bytes[first] & 0xC0 == 0x80 { first += 1 }
    guard first < start else { return [] }
    let text = String(
      decoding: UnsafeBufferPointer(rebasing: bytes[first..<start]), as: UTF8.self)
    return Fold.words(text).map { FoldedWord(bytes: Array($0.utf8)) }
  }
}
