/// A single given name that people abroad or from abroad have, with a verb or an article that makes
/// it a person: «Η Fatima λείπει», “John asked for it”, “requested by Ahmed”.
///
/// It is looked for in texts that are kept for good.
extension NamedLine {
  /// The word after such a name; nil if none stands at a word.
  func endAtWork(at place: Int) -> Int? {
    guard isKept, words[place].isCapital, words[place].letters > 2, !isThing(before: place),
      !isNumber(after: place)
    else { return nil }
    let word = folded(place)
    let isLatin = bytes[words[place].start] < 0x80
    let isName = ForeignNames.contains(word) || isLatin && GivenName.romanized.contains(word)
    guard isName || isLatin || GivenName(word) != nil else { return nil }
    if place + 1 < words.count, words[place + 1].isCapital, joins(place, dots: false) { return nil }
    if isName, isOfOne(place), !NameWords.areTowns.contains(word) { return place + 1 }
    if isOfClergy(place), GivenName(word) != nil { return place + 1 }
    guard let verb = verb(after: place), !ForeignNames.isOfProgram(word) else { return nil }
    if isName, verb == .ofPeople || !NameWords.areTowns.contains(word) { return place + 1 }
    // A word that is no known name needs a verb that only people have, and the start of a sentence.
    if isLatin {
      return verb == .ofPeople && startsSentence(place) && !words[place].isUpper
        && !NameWords.areNoNames.contains(word) ? place + 1 : nil
    }
    guard verb == .ofPeople, case .subject(isPlain: true)? = given(place, word) else { return nil }
    return place + 1
  }

  /// Whether an article, or “by”, stands right before a name.
  private func isOfOne(_ place: Int) -> Bool {
    guard place > 0, joins(place - 1, dots: false) else { return false }
    let before = folded(place - 1)
    return NameWords.articles.contains(before) && !(before == "απο") || before == "by"
  }

  /// Whether a priest or a nun is called by the word before: «ο πατήρ Γεώργιος», «ο π. Νεκτάριος».
  private func isOfClergy(_ place: Int) -> Bool {
    guard place > 0, joins(place - 1, dots: true) else { return false }
    let before = folded(place - 1)
    if before == "π" { return hasDot(after: place - 1) && isArticle(place - 2) }
    return NameWords.clergy.contains(before)
  }

  private func startsSentence(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    let gap = words[place - 1].end..<words[place].start
    return bytes[gap].contains { [0x2E, 0x3A, 0x3B, 0x21].contains($0) }
  }

  private enum Verb { case any, ofPeople }

  /// The verb after a word; nil for another word.
  private func verb(after place: Int) -> Verb? {
    guard place + 1 < words.count, joins(place, dots: false) else { return nil }
    let word = folded(place + 1)
    if NameWords.humanVerbs.contains(word) { return .ofPeople }
    if NameWords.auxiliaries.contains(word) {
      let isOfPeople = (2...4).contains { step in
        place + step < words.count && NameWords.humanStates.contains(folded(place + step))
      }
      return isOfPeople ? .ofPeople : .any
    }
    return nil
  }
}

extension NameWords {
  /// Verbs that only people are the subject of, in the forms of reasons.
  static let humanVerbs = folded([
    "asked", "called", "phoned", "wrote", "told", "said", "complained", "resigned", "retired",
    "agreed", "refused", "emailed", "insisted", "apologized", "requested", "lives", "married",
    "ζήτησε", "ζητά", "τηλεφώνησε", "λείπει", "έλειπε", "απουσιάζει", "απουσίαζε",
    "παραιτήθηκε", "συνταξιοδοτήθηκε", "ασθενεί", "ασθένησε", "αρνήθηκε", "συμφώνησε", "έγραψε",
    "διαμαρτυρήθηκε", "κατήγγειλε", "αρρώστησε", "παντρεύεται", "γέννησε",
  ])

  /// Verbs that people share with things.
  static let auxiliaries = folded([
    "is", "was", "has", "had", "will", "wants", "left", "needs", "sent", "signed", "works", "does",
    "did", "είναι", "ήταν", "θα", "έχει", "είχε", "θέλει", "έστειλε", "υπέγραψε", "υπέβαλε",
  ])

  /// What only people are: ill, on leave.
  static let humanStates = folded([
    "ill", "sick", "absent", "leave", "pregnant", "retired", "dead", "away", "ασθενής", "άρρωστος",
    "άρρωστη", "άδεια", "απών", "απούσα",
  ])

  /// What priests, monks and nuns are called before their names.
  static let clergy = folded(["πατήρ", "πατέρας", "πατέρα", "παπα", "μοναχός", "μοναχή", "don"])

  /// Given names in Latin letters that are also towns, streets or countries.
  static let areTowns = folded([
    "sofia", "victoria", "georgia", "alexandria", "florence", "paris", "elena", "santiago",
  ])

  /// Words in Latin letters that begin sentences as names do, and are none.
  static let areNoNames = folded([
    "he", "she", "they", "we", "you", "it", "who", "that", "this", "which", "one", "nobody",
    "somebody", "someone", "anyone", "everyone", "everybody", "anybody", "citizen", "citizens",
    "resident", "residents", "people", "many", "some", "all", "both", "others", "another", "each",
    "municipality", "mayor", "office", "offices", "employee", "employees", "staff", "applicant",
    "applicants", "registrar", "clerk", "clerks", "council", "ministry", "secretary", "secretariat",
    "department", "service", "services", "director", "company", "reviewer", "reviewers",
    "submitter",
    "directorate", "region", "government", "court", "police", "union", "provider", "contractor",
    "engineer", "supplier", "head", "manager", "administrator", "administrators", "parents",
    "schools", "school", "dimos", "kep", "what", "there", "then", "therefore", "so", "ministry's",
    "neighbours", "visitors", "users", "user", "workers", "lawyer", "doctor", "vendor", "bank",
  ])
}
