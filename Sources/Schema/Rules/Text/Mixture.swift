/// Reports words that mix alphabets, with what was probably meant.
extension Judgement {
  /// Reports each word that contains letters of both alphabets.
  mutating func refuseMixtures(
    in declared: DeclaredText, _ applicability: Finding.Fix.Applicability
  ) {
    for place in declared.look.mixedWords {
      let word = Word(of: declared.text.value, at: place)
      let greek = word.count(of: .greek), latin = word.letters.count - greek
      let canBeGreek = word.written(in: .greek) != nil
      let canBeLatin = word.written(in: .latin) != nil
      // A word that can only be written in one alphabet belongs to it, whatever the letter counts.
      let isGreek = canBeGreek == canBeLatin ? greek >= latin : canBeGreek
      report(
        word, in: declared.text, wanted: isGreek ? .greek : .latin,
        applicability: canBeGreek == canBeLatin ? .maybe : applicability)
    }
  }

  /// Reports the letters of a word that do not belong to the intended alphabet.
  mutating func report(
    _ word: Word, in text: Located<String>, wanted: Alphabet,
    applicability: Finding.Fix.Applicability
  ) {
    let run = word.run(of: wanted == .greek ? .latin : .greek)
    let mended = word.written(in: wanted)
    let place = text.place(of: word.range)
    let message = Mixture.message(run, word, wanted)
    var fixes: [Finding.Fix] = []
    if let mended, let place {
      fixes = [Finding.Fix(span: place, replacement: mended, applicability: applicability)]
    }
    let isWhole = run.letters.count == word.letters.count
    report(
      text.place(of: run.range) ?? text.span, el: message.el, en: message.en,
      help: mended == nil && !isWhole ? Mixture.apart : nil, fixes: fixes)
  }
}

/// Finds words that contain letters of both alphabets.
enum Mixture {
  fileprivate static func message(_ run: Word, _ word: Word, _ wanted: Alphabet) -> Bilingual {
    let found = run.text, whole = word.text
    let isOne = run.letters.count == 1
    if run.letters.count == word.letters.count {
      return Bilingual(
        el: "Η λέξη «\(whole)» έχει ελληνικά γράμματα: ο αγγλικός τίτλος γράφεται με λατινικά",
        en: "The word “\(whole)” is in Greek letters: an English title has Latin ones")
    }
    switch wanted {
    case .greek:
      return Bilingual(
        el: isOne
          ? "Το «\(found)» στη λέξη «\(whole)» είναι λατινικό γράμμα: γράψτε το με ελληνικά"
          : "Τα «\(found)» στη λέξη «\(whole)» είναι λατινικά γράμματα: γράψτε τα με ελληνικά",
        en: "“\(found)” in the word “\(whole)” is Latin: write it in Greek")
    case .latin:
      return Bilingual(
        el: isOne
          ? "Το «\(found)» στη λέξη «\(whole)» είναι ελληνικό γράμμα: γράψτε το με λατινικά"
          : "Τα «\(found)» στη λέξη «\(whole)» είναι ελληνικά γράμματα: γράψτε τα με λατινικά",
        en: "“\(found)” in the word “\(whole)” is Greek: write it in Latin letters")
    }
  }

  fileprivate static let apart = Bilingual(
    el: "αν είναι σωστά και τα δύο αλφάβητα, χωρίστε τα με παύλα ή κενό, π.χ. e-ΕΦΚΑ",
    en: "if both alphabets are right, part them with a hyphen or a blank, e.g. “e-ΕΦΚΑ”")
}
