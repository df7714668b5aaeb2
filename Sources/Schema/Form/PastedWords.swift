/// The words of a line of a schedule, sorted into days, hours, and what is neither.
enum PastedWords {
  /// A text in parts, each with its days before its hours.
  static func segments(of text: String) -> [(days: String, hours: String)] {
    var parts: [(days: String, hours: String)] = [("", "")]
    for word in unlabelled(words(of: text)) {
      let last = parts.count - 1
      let names = name(word)
      if names, !parts[last].hours.isEmpty {
        parts.append((word, ""))
      } else if names || parts[last].hours.isEmpty && !startsHours(word) {
        parts[last].days += " " + word
      } else {
        parts[last].hours += " " + word
      }
    }
    return parts
  }

  /// Hours and then their days, as parts with the days first; nil for any other order.
  static func turned(
    _ parts: [(days: String, hours: String)]
  ) -> [(days: String, hours: String)]? {
    guard parts.count == 2, parts[0].days.isEmpty, !parts[0].hours.isEmpty,
      !parts[1].days.isEmpty, trimmed(parts[1].hours).isEmpty
    else { return nil }
    return [(parts[1].days, parts[0].hours)]
  }

  /// A line as it was pasted, and as it is read.
  struct Plain {
    let original: String
    let text: String
    /// Whether hours bear the mark of a note.
    let isMarked: Bool
  }

  /// A line without the seconds that Excel adds, the signs of minutes, and the marks of notes:
  /// `08:00:00`, `08.00΄`, `14:30*`.
  static func plain(_ line: String) -> Plain {
    let scalars = Array(line.unicodeScalars)
    var text = "", isMarked = false, at = 0
    while at < scalars.count {
      let scalar = scalars[at], isAfterDigit = at > 0 && isDigit(scalars[at - 1])
      if isAfterDigit, minuteSigns.contains(scalar) {
        at += 1
      } else if isAfterDigit, noteMarks.contains(scalar) {
        isMarked = true
        at += 1
      } else if isAfterDigit, isSeconds(scalars, at) {
        at += 3
      } else {
        text.unicodeScalars.append(scalar)
        at += 1
      }
    }
    return Plain(original: line, text: text, isMarked: isMarked)
  }

  /// Whether `:00` stands at a place after two other numbers with a colon.
  private static func isSeconds(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    guard at >= 4, at + 2 < scalars.count, scalars[at] == ":", scalars[at + 1] == "0",
      scalars[at + 2] == "0", at + 3 == scalars.count || !isDigit(scalars[at + 3])
    else { return false }
    return isDigit(scalars[at - 2]) && scalars[at - 3] == ":" && isDigit(scalars[at - 4])
  }

  private static let minuteSigns = Array("΄´'’′".unicodeScalars)
  private static let noteMarks = Array("*¹²³⁴†".unicodeScalars)

  /// Whether a line is hours alone.
  static func isHours(_ line: String) -> Bool {
    let parts = segments(of: unmarked(TypedText.cleaned(plain(line).text)))
    return parts.count == 1 && parts[0].days.isEmpty
      && HourText.meaning(of: trimmed(parts[0].hours)) != nil
  }

  /// Whether a list goes on behind a line.
  static func goesOn(_ line: String) -> Bool {
    let end = line.split(separator: " ").last.map { String($0) } ?? ""
    return end.utf8.last == UInt8(ascii: ",") || isAny(of: "και|κι|&|and|+", end)
  }

  /// Whether a cell says that nobody is there.
  static func isClosed(_ cell: String) -> Bool {
    if case .closed? = HourText.meaning(of: cell) { true } else { false }
  }

  /// Whether the head of a column says only that its hours are those of the day, or of a part of
  /// it.
  static func isOfDay(_ cell: String) -> Bool {
    isAny(
      of: """
        πρωι|πρωινο|πρωινα|πρωινο ωραριο|πρωινεσ ωρεσ|απογευμα|απογευματα|απογευματινο|απογευματινα\
        |απογευματινο ωραριο|απογευματινεσ ωρεσ|μεσημερι|βραδυ|ωρεσ|ωρα|ωραριο|ωραριο λειτουργιασ\
        |ωρεσ λειτουργιασ|ωρεσ κοινου|morning|afternoon|evening|hours|opening hours
        """, cell)
  }

  /// Without what joins a part to the next one.
  static func trimmed(_ text: String) -> String {
    var words = text.split(separator: " ").map { String($0) }
    while let last = words.last,
      ChoiceWords.isDash(last) || [",", ";", "·", "και", "and", "&", "/"].contains(last)
    {
      words.removeLast()
    }
    var joined = words.joined(separator: " ")
    while let last = joined.utf8.last, ",;-.".utf8.contains(last) { joined.removeLast() }
    return joined
  }

  /// Whether a dash stands where the hours should: nobody is there.
  static func endsInDash(_ days: String) -> Bool {
    days.split(separator: " ").last.map { ChoiceWords.isDash(String($0)) } ?? false
  }

  /// A line without the bullet or the number of a list before its first word.
  static func unmarked(_ line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    let mark = scalars.prefix { !isLetter($0) && !isDigit($0) }
    var start = mark.allSatisfy { $0 == " " || bullets.contains($0) } ? mark.count : 0
    let number = scalars[start...].prefix { isDigit($0) }
    let after = scalars[start...].dropFirst(number.count)
    if 1...2 ~= number.count, let sign = after.first, sign == "." || sign == ")" {
      let next = after.dropFirst().drop { $0 == " " }
      if next.first.map({ isLetter($0) }) ?? false { start = next.startIndex }
    }
    guard scalars[start...].first.map({ isLetter($0) }) ?? false else { return line }
    return text(scalars[start...])
  }

  /// The longest beginning of some words that is hours, and what stands behind it; nil where that
  /// may say something else about the hours.
  static func beginning(of hours: String) -> (meaning: HourText.Meaning, rest: String)? {
    let words = hours.split(separator: " ").map { String($0) }
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      let start = trimmed(words[..<count].joined(separator: " "))
      guard let meaning = HourText.meaning(of: start) else { continue }
      let rest = words[count...].joined(separator: " ")
      let tokens = HourToken.all(in: rest).drop { $0.isDash || $0.isSeparator || $0.isFrom }
      guard let first = tokens.first, !first.isHalf, !first.isClosed,
        !rest.utf8.contains(where: { (0x30...0x39).contains($0) })
      else { return nil }
      return (meaning, trimmed(rest))
    }
    return nil
  }

  /// Whether words behind hours say that an appointment is needed, as for all hours here.
  static func isByAppointment(_ text: String) -> Bool {
    isAny(
      of: "με ραντεβου|μονο με ραντεβου|κατοπιν ραντεβου|μονο κατοπιν ραντεβου|by appointment",
      text)
  }

  /// Whether the head of a column says that hours begin there.
  static func isStart(_ cell: String) -> Bool {
    isAny(
      of: "εναρξη|ωρα εναρξησ|εναρξησ|αρχη|απο|ανοιγει|ανοιγμα|start|from|opens", cell)
  }

  /// Whether the head of a column says that hours end there.
  static func isEnd(_ cell: String) -> Bool {
    isAny(
      of: "ληξη|ωρα ληξησ|ληξησ|τελοσ|εωσ|ωσ|μεχρι|κλεινει|κλεισιμο|end|to|until|closes", cell)
  }

  /// Whether a text is one of some folded texts with bars between them.
  static func isAny(of texts: StaticString, _ text: String) -> Bool {
    let key = Array(Fold.key(text).utf8)
    return texts.withUTF8Buffer { all in
      all.split(separator: 0x7C).contains { $0.elementsEqual(key) }
    }
  }

  /// The words without a title before them that does not limit the hours: «Ώρες κοινού».
  private static func unlabelled(_ words: [String]) -> [String] {
    let rest = words.drop { isAny(of: labels, $0) }
    return rest.first.map { name($0) } ?? false ? Array(rest) : words
  }

  private static let labels: StaticString = """
    ωρεσ|ωρα|ωραριο|ωραρια|κοινου|κοινο|λειτουργιασ|εξυπηρετησησ|υποδοχησ|πολιτων|του|των|για|το\
    |opening|office|hours
    """

  /// Whether a word names days.
  static func name(_ word: String) -> Bool {
    WeekdayText(word) != nil && HourText.meaning(of: word) == nil
  }

  private static func startsHours(_ word: String) -> Bool {
    if case .closed? = HourText.meaning(of: word) { return true }
    let tokens = HourToken.all(in: word)
    if !tokens.isEmpty, tokens.allSatisfy({ $0.isHalf }) { return true }
    return isAny(of: "ωρεσ|ωρα|ωραριο", word)
      || word.unicodeScalars.first.map { isDigit($0) } ?? false
  }

  /// The words of a text. A digit after a letter begins another; brackets part words, and so do a
  /// colon that stands between no digits, and a semicolon, which is a word of its own.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    func end() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let last = index > 0 ? scalars[index - 1] : " "
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case " ", "|", "(", ")", "[", "]": end()
      case ":" where !isDigit(last) || !isDigit(next): end()
      // «14:00.Παρασκευή»
      case "." where isDigit(last) && isLetter(next): end()
      case ";", "\u{37E}":
        end()
        words.append(";")
      default:
        if isDigit(scalar), last.value > 0x40 { end() }
        word.unicodeScalars.append(scalar)
      }
    }
    end()
    return words
  }

  private static let bullets = Array("•·*-–—▪●◦‣○►➤✓■□»›".unicodeScalars)

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic
  }

  static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
