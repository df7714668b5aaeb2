/// Rules about the size of a file; a complete declaration needs only a small part of it.
extension Rule {
  /// A file has a maximum number of bytes (`Source.largest`).
  static let limitFile = Rule(
    "limit-file",
    basis: .policy(.limits),
    title: Bilingual(
      el: "Το αρχείο είναι πολύ μεγάλο",
      en: "The file is too large"),
    explanation: Bilingual(
      el: """
        Ένα αρχείο έχει έως \(file.kibibytes), περίπου \(file.letters.el) ελληνικά γράμματα, και \
        μια δήλωση χρειάζεται πολύ λιγότερα. Ελέγξτε μήπως στείλατε άλλο αρχείο και αφαιρέστε ό,τι \
        δεν ανήκει στη δήλωση.
        """,
      en: """
        A file holds up to \(file.kibibytes), about \(file.letters.en) Greek letters, and a \
        declaration needs far less. Check that you sent the right file, and remove what is not \
        part of the declaration.
        """),
    rejects: [],
    check: .reading)

  /// A line has a maximum number of bytes (`TextScan.lineLimit`).
  static let limitLine = Rule(
    "limit-line",
    basis: .policy(.limits),
    title: Bilingual(
      el: "Η γραμμή είναι πολύ μεγάλη",
      en: "The line is too long"),
    explanation: Bilingual(
      el: """
        Μια γραμμή έχει έως περίπου \(line.letters.el) ελληνικά γράμματα, \
        για να διαβάζεται από όποιον ελέγχει τη δήλωση. Συντομεύστε το κείμενο ή, αν είναι λίστα, \
        γράψτε κάθε μέρος της σε δική του γραμμή με παύλα μπροστά.
        """,
      en: """
        A line holds up to about \(line.letters.en) Greek letters, so \
        that whoever checks the declaration can read it. Shorten the text or, if it is a list, \
        write each item on its own line with a dash before it.
        """),
    rejects: [],
    check: .reading)

  /// Collections have a maximum depth (`Reader.depthLimit`).
  static let limitDepth = Rule(
    "limit-depth",
    basis: .policy(.limits),
    title: Bilingual(
      el: "Υπάρχουν πολλά επίπεδα το ένα μέσα στο άλλο",
      en: "There are too many levels inside each other"),
    explanation: Bilingual(
      el: """
        Ένα αρχείο έχει έως \(Reader.depthLimit) επίπεδα και καμία δήλωση δεν χρειάζεται τόσα. \
        Σβήστε τις αγκύλες που περισσεύουν, ή φέρτε τις γραμμές στην εσοχή της ενότητας όπου \
        ανήκουν.
        """,
      en: """
        A file has up to \(Reader.depthLimit) levels, and no declaration needs that many. Delete \
        the brackets that are too many, or move the lines back to the indentation of their section.
        """),
    accepts: [Example(whole: "hours: {phone: {monday: [09:00-12:00]}}\n")],
    rejects: [Example(whole: "[[[[[[[[[[[[[[[[⟦[⟧1]]]]]]]]]]]]]]]]]\n")],
    check: .reading)

  /// A file has a maximum number of values (`Reader.nodeLimit`).
  static let limitNodes = Rule(
    "limit-nodes",
    basis: .policy(.limits),
    title: Bilingual(
      el: "Το αρχείο έχει πάρα πολλές τιμές",
      en: "The file has too many values"),
    explanation: Bilingual(
      el: """
        Ένα αρχείο έχει έως \(Reader.nodeLimit.grouped.el) στοιχεία και τιμές, πολύ περισσότερα \
        από όσα χρειάζεται μια δήλωση. Ελέγξτε μήπως κάποια ενότητα αντιγράφηκε πολλές φορές και \
        κρατήστε τη μία.
        """,
      en: """
        A file holds up to \(Reader.nodeLimit.grouped.en) keys and values, far more than a \
        declaration needs. Check whether a section was copied many times, and keep one.
        """),
    rejects: [],
    check: .reading)

  /// A text has a maximum number of bytes (`Reader.textLimit`).
  static let limitText = Rule(
    "limit-text",
    basis: .policy(.limits),
    title: Bilingual(
      el: "Το κείμενο είναι πολύ μεγάλο",
      en: "The text is too long"),
    explanation: Bilingual(
      el: """
        Ένα κείμενο έχει έως \(text.kibibytes), περίπου \(text.letters.el) ελληνικά γράμματα. \
        Κρατήστε όσα χρειάζεται ο πολίτης και βάλτε τα υπόλοιπα στην ιστοσελίδα του Δήμου.
        """,
      en: """
        A text holds up to \(text.kibibytes), about \(text.letters.en) Greek letters. Keep what \
        a citizen needs and put the rest on the municipality's website.
        """),
    rejects: [],
    check: .reading)
}

private let file = Size(bytes: Source.largest)
private let line = Size(bytes: TextScan.lineLimit)
private let text = Size(bytes: Reader.textLimit)

/// A limit in bytes, converted to something that a clerk can picture.
private struct Size {
  let kibibytes: String
  /// The approximate number of Greek letters, each of which takes two bytes.
  let letters: Bilingual

  init(bytes: Int) {
    kibibytes = "\(bytes / 1024) KiB"
    var unit = 1
    while bytes / 2 / unit >= 100 { unit *= 10 }
    letters = (bytes / 2 / unit * unit).grouped
  }
}

extension Int {
  /// The number with grouped thousands in each language: 20.000 and 20,000.
  fileprivate var grouped: Bilingual {
    let digits = Array("\(self)")
    func parted(by sign: Character) -> String {
      var text = ""
      for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index) % 3 == 0 { text.append(sign) }
        text.append(digit)
      }
      return text
    }
    return Bilingual(el: parted(by: "."), en: parted(by: ","))
  }
}
