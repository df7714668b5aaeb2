import Schema

/// Reads choices by their key, their label, or an unambiguous part of the label.
extension Wording {
  /// The word of a list that a text means.
  static func word(_ text: String, of words: [Field.Word]) throws(Fault) -> Field.Word {
    if Fold.dropsSign(text) {
      guard ChoiceWords.isLast(text), let last = words.first(where: { $0.key.text == "last" })
      else { throw unknown(text, words) }
      return last
    }
    let wanted = Fold.key(text)
    let names = words.map { word in
      [word.key.text, word.label.el, word.label.en].map { Fold.key($0) }
    }
    if let index = names.firstIndex(where: { $0.contains(wanted) }) { return words[index] }
    if let index = ordinal(wanted, words) { return words[index] }
    if let (key, isSure) = ChoiceWords.key(for: text, among: words), isSure,
      let word = words.first(where: { $0.key.text == key })
    {
      return word
    }
    let alike = words.indices.filter { index in names[index].contains { isAlike(wanted, $0) } }
    if alike.count == 1 { return words[alike[0]] }
    throw unknown(text, words)
  }

  private static func unknown(_ text: String, _ words: [Field.Word]) -> Fault {
    Fault(
      el: "Δεν καταλαβαίνω το «\(text)»: γράψτε "
        + words.map { "«\($0.label.el)»" }.joined(separator: ", "),
      en: "“\(text)” is not understood: write "
        + words.map { $0.label.en }.joined(separator: ", "))
  }

  /// The ordinal word with a given number: `1η`, `2ο`, `3`, `1st`.
  private static func ordinal(_ wanted: String, _ words: [Field.Word]) -> Int? {
    guard words.map({ $0.key.text }).contains("first") else { return nil }
    let digits = wanted.prefix { $0.isASCII && $0.isNumber }
    let ending = wanted.dropFirst(digits.count).drop { $0 == "." }
    guard ["", "η", "ο", "οσ", "st", "nd", "rd", "th"].contains(ending), let number = Int(digits),
      (1...5).contains(number)
    else { return nil }
    return number - 1
  }

  /// Whether each word of a text matches the start of a word of the label.
  private static func isAlike(_ wanted: String, _ label: String) -> Bool {
    let words = label.split(separator: " ").map { Array($0.unicodeScalars) }
    let parts = wanted.split(separator: " ").map { Array($0.unicodeScalars) }
    return !parts.isEmpty
      && parts.allSatisfy { part in words.contains { begins(part, $0) } }
  }

  /// Whether a word starts with a part of three letters or more, or is another form of it.
  private static func begins(_ part: [Unicode.Scalar], _ word: [Unicode.Scalar]) -> Bool {
    let common = zip(part, word).prefix { $0 == $1 }.count
    return part.count >= 3 && (common == part.count || common >= 5 && common >= part.count - 4)
  }

  /// The keys of days of the week, also where several are named by one word, or by those left out;
  /// an ambiguous text is refused with a question.
  static func weekdays(
    _ text: String, of words: [Field.Word], at place: DayPlace
  ) throws(Fault) -> [String] {
    if ChoiceWords.isAll(text, of: words.count) { return words.map { $0.key.text } }
    switch WeekdaysMeaning(text) {
    case .days(let days, isSure: true)?: return days.map { $0.key.text }
    case .days(let days, isSure: false)?:
      let el = days.map { $0.el }.joined(separator: ", ")
      let en = days.map { $0.en }.joined(separator: ", ")
      throw Fault(
        el: "Το «\(text)» διαβάζεται και αλλιώς: αν εννοείτε \(el), γράψτε το έτσι",
        en: "“\(text)” can be read in other ways: if you mean \(en), write that")
    case .leftOut?:
      let request = LeftOutDays.request(text)
      throw Fault(el: request.el, en: request.en)
    case .everyWeeks(let count, let mayBeOfMonth)?:
      throw rhythm(
        text, place,
        el: "στην «Ανά εβδομάδες» γράψτε \(count), και στην «Από» την πρώτη ημέρα"
          + (mayBeOfMonth ? "· αν είναι μία του μήνα, γράψτε ποια στην «Ποιες του μήνα»" : ""),
        en: "in «Ανά εβδομάδες» write \(count), and in «Από» the first day"
          + (mayBeOfMonth ? "; if it is one of the month, write which in «Ποιες του μήνα»" : ""))
    case .ofMonth?:
      throw rhythm(
        text, place, el: "ποιες του μήνα είναι, γράψτε στην «Ποιες του μήνα»",
        en: "which of the month it is, write in «Ποιες του μήνα»")
    case nil:
      return try keys(text, of: words)
    }
  }

  /// The answer to days that recur in another rhythm than every week.
  private static func rhythm(_ text: String, _ place: DayPlace, el: String, en: String) -> Fault {
    guard case .recurring = place.kind else {
      return Fault(
        el: "Το «\(text)» δεν είναι κάθε εβδομάδα: εδώ γράφονται ημέρες κάθε εβδομάδας",
        en: "“\(text)” is not every week: days of every week are written here")
    }
    return Fault(
      el: "Στη στήλη αυτή γράφεται μόνο η ημέρα, όχι «\(text)»: \(el)",
      en: "Only the day is written in this column, not “\(text)”: \(en)")
  }

  /// The keys of the words that the parts of a list mean, without duplicates.
  static func keys(_ text: String, of words: [Field.Word]) throws(Fault) -> [String] {
    if ChoiceWords.isAll(text, of: words.count) { return words.map({ $0.key.text }) }
    var keys: [String] = []
    for part in parts(of: text) {
      let key = try word(part, of: words).key.text
      if !keys.contains(key) { keys.append(key) }
    }
    return keys
  }
}
