/// How much a file may hold; a whole declaration needs a small part of it.
extension Rule {
  /// A file may hold 256 KiB.
  static let limitFile = Rule(
    "limit-file",
    basis: .policy(.limits),
    title: Bilingual(
      el: "Το αρχείο είναι πολύ μεγάλο",
      en: "The file is too large"),
    explanation: Bilingual(
      el: """
        Ένα αρχείο έχει έως 256 KiB, περίπου 130.000 ελληνικά γράμματα, και μια δήλωση χρειάζεται \
        πολύ λιγότερα. Ελέγξτε μήπως στείλατε άλλο αρχείο και αφαιρέστε ό,τι δεν ανήκει στη δήλωση.
        """,
      en: """
        A file holds up to 256 KiB, about 130,000 Greek letters, and a declaration needs far \
        less. Check that you sent the right file, and remove what is not part of the declaration.
        """),
    rejects: [],
    check: .reading)

  /// A line may hold 1,000 bytes.
  static let limitLine = Rule(
    "limit-line",
    basis: .policy(.limits),
    title: Bilingual(
      el: "Η γραμμή είναι πολύ μεγάλη",
      en: "The line is too long"),
    explanation: Bilingual(
      el: """
        Μια γραμμή έχει έως 1.000 byte, περίπου 500 ελληνικά γράμματα, για να διαβάζεται από \
        όποιον ελέγχει τη δήλωση. Συντομεύστε το κείμενο ή, αν είναι λίστα, γράψτε κάθε στοιχείο \
        σε δική του γραμμή με παύλα μπροστά.
        """,
      en: """
        A line holds up to 1,000 bytes, about 500 Greek letters, so that whoever checks the \
        declaration can read it. Shorten the text or, if it is a list, write each item on its own \
        line with a dash before it.
        """),
    rejects: [],
    check: .reading)

  /// Collections may be nested 16 deep.
  static let limitDepth = Rule(
    "limit-depth",
    basis: .policy(.limits),
    title: Bilingual(
      el: "Υπάρχουν πολλά επίπεδα το ένα μέσα στο άλλο",
      en: "There are too many levels inside each other"),
    explanation: Bilingual(
      el: """
        Ένα αρχείο έχει έως 16 επίπεδα και καμία δήλωση δεν χρειάζεται τόσα. Σβήστε τις αγκύλες \
        που περισσεύουν, ή φέρτε τις γραμμές στην εσοχή της ενότητας όπου ανήκουν.
        """,
      en: """
        A file has up to 16 levels, and no declaration needs that many. Delete the brackets that \
        are too many, or move the lines back to the indentation of their section.
        """),
    accepts: [Example(whole: "hours: {phone: {monday: [09:00-12:00]}}\n")],
    rejects: [Example(whole: "[[[[[[[[[[[[[[[[⟦[⟧1]]]]]]]]]]]]]]]]]\n")],
    check: .reading)

  /// A file may hold 20,000 values.
  static let limitNodes = Rule(
    "limit-nodes",
    basis: .policy(.limits),
    title: Bilingual(
      el: "Το αρχείο έχει πάρα πολλές τιμές",
      en: "The file has too many values"),
    explanation: Bilingual(
      el: """
        Ένα αρχείο έχει έως 20.000 πεδία και τιμές, πολύ περισσότερα από όσα χρειάζεται μια \
        δήλωση. Ελέγξτε μήπως κάποια ενότητα αντιγράφηκε πολλές φορές και κρατήστε τη μία.
        """,
      en: """
        A file holds up to 20,000 keys and values, far more than a declaration needs. Check \
        whether a section was copied many times, and keep one.
        """),
    rejects: [],
    check: .reading)

  /// A text may hold 8 KiB.
  static let limitText = Rule(
    "limit-text",
    basis: .policy(.limits),
    title: Bilingual(
      el: "Το κείμενο είναι πολύ μεγάλο",
      en: "The text is too long"),
    explanation: Bilingual(
      el: """
        Ένα κείμενο έχει έως 8 KiB, περίπου 4.000 ελληνικά γράμματα. Κρατήστε όσα χρειάζεται ο \
        πολίτης και βάλτε τα υπόλοιπα στην ιστοσελίδα του δήμου.
        """,
      en: """
        A text holds up to 8 KiB, about 4,000 Greek letters. Keep what a citizen needs and put \
        the rest on the municipality's website.
        """),
    rejects: [],
    check: .reading)
}
