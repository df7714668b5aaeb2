/// A title before a name: «κ.», «κα», «Δρ», Mr.
struct PersonalTitle {
  private let word: FoldedWord

  /// Makes a title from a folded word; nil if it is not one.
  init?(_ word: FoldedWord) {
    guard Self.all.contains(word) else { return nil }
    self.word = word
  }

  private static let all = NameWords.folded([
    "κ", "κκ", "κα", "κος", "κον", "κου", "κας", "κυριος", "κυριου", "κυριο", "κυριον", "κυρια",
    "κυριας", "κυριαν", "κυριοι", "κυριων", "κυριους", "κυριες", "δις", "δδα", "διδα", "διδας",
    "δεσποινις", "δεσποινιδα", "δεσποινιδας", "δρ", "mr", "mrs", "ms", "mme", "miss", "dr", "k",
    "ka", "kas", "kon", "kou", "kos", "kyrios", "kyria", "kyrias", "kyriou", "prof", "professor",
    "herr", "frau", "monsieur", "madame", "sig", "signor", "signora", "senor", "senora", "sir",
    "rev", "καθ",
  ])

  /// Whether it is a title of another language or of a profession, which stands before a capital
  /// and is otherwise another word: «Prof.», «Herr», «Καθ.».
  private var isElsewhere: Bool { Self.shortened.contains(word) || Self.foreign.contains(word) }

  private static let shortened = NameWords.folded(["prof", "sig", "rev", "καθ"])
  private static let foreign = NameWords.folded([
    "professor", "herr", "frau", "monsieur", "madame", "signor", "signora", "senor", "senora",
    "sir",
  ])

  /// The spelling of a title, and the text around it.
  struct Writing {
    /// Its letters as written.
    let raw: String
    /// Whether all its letters are capitals.
    let isUpper: Bool
    /// Whether a dot follows.
    let hasDot: Bool
    /// Whether there is an article before it.
    let hasArticle: Bool
    /// Whether the word after it is all in capitals.
    let isBeforeCapitals: Bool
  }

  /// Whether it is a title only before a surname, since nothing else about it shows that: «ΔΡ» may
  /// mean anything.
  func needsSurname(_ writing: Writing) -> Bool {
    guard isDoctor, !writing.hasDot, !writing.hasArticle else { return false }
    return writing.raw != "Dr" && writing.raw != "Δρ"
      && !(writing.raw == "DR" && writing.isBeforeCapitals)
  }

  private var isDoctor: Bool { word == "δρ" || word == "dr" }

  /// Whether it is also an adjective: «κύριο κτίριο».
  var isAdjective: Bool { word.begins(with: "κυρι") }

  /// Whether it is one letter, which may be an initial or stand for «και».
  var isLetter: Bool { word == "κ" || word == "k" }

  /// Whether it is «κα» or «κας», which in capitals may be an abbreviation of something else.
  private var isFeminine: Bool {
    word == "κα" || word == "κασ" || word == "ka" || word == "kas"
  }

  /// Whether it is written like a title, before a word with a capital.
  func isWritten(_ writing: Writing, beforeName isName: Bool) -> Bool {
    if isLetter {
      // Alone, it stands for «και»; a capital letter is an initial, unless all letters are
      // capitals.
      guard writing.isUpper else { return writing.hasDot || writing.hasArticle || isName }
      return writing.hasArticle && writing.isBeforeCapitals
    }
    // «Δις» also means twice.
    if word == "δισ" { return writing.hasArticle || isName }
    if isFeminine { return !writing.isUpper || writing.hasArticle || isName }
    if isElsewhere {
      return Self.shortened.contains(word)
        ? writing.hasDot || isName && word == "prof"
        : writing.raw.utf8.first.map { $0 < 0x61 } ?? false
    }
    // Here it is an adjective: «Κύριο θέμα», «κύρια είσοδος».
    if word == "κυριο" { return writing.hasArticle }
    if word == "κυρια" {
      let isNoun = writing.raw == "κυρία" || writing.raw == "Κυρία"
      return isNoun || writing.isUpper && (writing.hasArticle || isName)
    }
    if word == "ms" || word == "dr" {
      return isName || writing.raw.utf8.first == 0x4D || writing.raw.utf8.first == 0x44
    }
    return true
  }

  /// Whether it is written like a title, before a word in small letters.
  func isWritten(_ writing: Writing, beforeSmall isName: Bool) -> Bool {
    if isName { return !isLetter || writing.hasDot || writing.hasArticle }
    guard !isAdjective, !isDoctor, !isElsewhere, !word.begins(with: "m"), !word.begins(with: "ky")
    else {
      return false
    }
    // Examples are «Η κ. νίκα», «ο κος νίκας».
    return isLetter
      ? writing.hasDot && writing.hasArticle : writing.hasArticle || word == "κοσ" || word == "kos"
  }
}
