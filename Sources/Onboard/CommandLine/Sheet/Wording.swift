import Schema

/// Translates what people write in a cell or at a prompt into the notation of the form.
///
/// It only translates what the form writes differently: a Greek label instead of its key, a date
/// with slashes, a bare number of minutes. Whether an answer is valid is left to the rules.
enum Wording {
  /// The reason why an answer was not understood, and what to write.
  struct Fault: Error, Equatable {
    let message: Bilingual
    /// The same in the words of a sheet, where it names what a sheet has otherwise.
    var inSheet: Bilingual?

    init(el: String, en: String) { message = Bilingual(el: el, en: en) }
  }

  /// The values of a field that an answer means.
  static func values(
    of text: String, for field: Field, at place: DayPlace = .single
  ) throws(Fault) -> [String] {
    switch field.kind {
    case .phone: [phone(text)]
    case .postcode: [whole(inOneWord(text).filter { $0 != " " })]
    case .code: [code(text)]
    case .number: [whole(inOneWord(withoutEvery(text)))]
    case .email, .url, .id: [inOneWord(text)]
    case .version, .text, .prose, .group, .groups: [onOneLine(text)]
    case .boolean: [try boolean(text) ? "true" : "false"]
    case .duration: [try duration(text)]
    case .ahead(let inHours): [try ahead(text, inHours: inHours)]
    case .date: [try date(text, at: place).iso]
    case .yearDay: [try Calendar.yearDay(text, at: place)]
    case .seasonDay: [try Calendar.seasonDay(text, at: place)]
    case .choice(let words): [try word(text, of: words).key.text]
    case .choices(let words) where words.first?.key.text == Weekday.monday.key.text:
      try weekdays(text, of: words, at: place)
    case .choices(let words): try keys(text, of: words)
    case .list(.text): lines(of: text)
    case .list: parts(of: text)
    case .hours: try intervals(text)
    }
  }

  /// The parts of a list on one line, separated by commas, semicolons, plus signs or «και».
  static func parts(of text: String) -> [String] {
    let separators: [Character] = [",", ";", "\u{37E}", "+", "\n"]
    return text.split { separators.contains($0) }
      .flatMap { part in
        part.split(separator: " ").split { ["και", "and", "&"].contains(String($0)) }
          .map { $0.joined(separator: " ") }
      }
      .filter { !$0.isEmpty }
  }

  /// The parts of a list of texts, separated by line breaks or semicolons.
  static func lines(of text: String) -> [String] {
    text.split { $0 == "\n" || $0 == ";" || $0 == "\u{37E}" }
      .map { onOneLine(String($0)) }.filter { !$0.isEmpty }
  }

  /// A text without invisible characters, which cannot be typed but may be copied along; tabs and
  /// line breaks are kept.
  static func visible(_ text: String.UnicodeScalarView) -> String {
    var visible = String.UnicodeScalarView()
    for scalar in text
    where scalar.properties.generalCategory != .control || scalar.properties.isWhitespace {
      visible.append(scalar)
    }
    return String(visible)
  }

  /// A telephone number without its signs and the prefix of the country.
  private static func phone(_ text: String) -> String {
    let number = whole(inOneWord(text)).filter { !" -./()".contains($0) }
    let rest = ["+30", "0030"].first { number.hasPrefix($0) }.map { number.dropFirst($0.count) }
    return rest.flatMap { $0.count == 10 ? String($0) : nil } ?? number
  }

  /// A number without the word before it: «κάθε 2».
  private static func withoutEvery(_ text: String) -> String {
    let parts = text.split { $0.isWhitespace }
    guard parts.count == 2, ["καθε", "ανα", "every"].contains(Fold.key(String(parts[0]))) else {
      return text
    }
    return String(parts[1])
  }

  /// An answer of a single word, without the tabs and line breaks in it.
  private static func inOneWord(_ text: String) -> String {
    text.filter { $0 == " " || !$0.isWhitespace }
  }

  /// A code without the changes that a spreadsheet makes to a number: `9010,0`, `9.010`, `9010.00`.
  private static func code(_ text: String) -> String {
    let word = inOneWord(text).filter { $0 != " " }
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
      return inOneWord(text)
    }
    switch parts.count {
    case 2 where parts[1].allSatisfy({ $0 == "0" }) && parts[0].count >= 4: return String(parts[0])
    case 2 where parts[0].count == 1 && parts[1].count == 3: return parts.joined()
    case 3 where parts[0].count == 1 && parts[1].count == 3 && parts[2].allSatisfy { $0 == "0" }:
      return String(parts[0] + parts[1])
    default: return word
    }
  }

  /// A whole number without the decimals that a spreadsheet adds: `71414,0`.
  static func whole(_ text: String) -> String {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    let isDecimal =
      parts.count == 2 && !parts[0].isEmpty && parts[0].allSatisfy { $0.isASCII && $0.isNumber }
      && !parts[1].isEmpty && parts[1].count <= 2 && parts[1].allSatisfy { $0 == "0" }
    return isDecimal ? String(parts[0]) : text
  }

  private static func onOneLine(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Reads yes or no.
  static func boolean(_ text: String) throws(Fault) -> Bool {
    switch Fold.dropsSign(text) ? "" : Fold.key(text) {
    case "ναι", "ν", "nai", "true", "yes", "y", "x", "χ", "1": return true
    case "οχι", "ο", "oxi", "ochi", "false", "no", "n", "0": return false
    default:
      if text == "✓" || text == "✔" { return true }
      throw Fault(
        el: "Δεν καταλαβαίνω το «\(text)»: γράψτε ναι ή όχι",
        en: "“\(text)” is not understood: write yes or no")
    }
  }

  private static func duration(_ text: String) throws(Fault) -> String {
    // A spreadsheet may store it as a time of day.
    let clock = text.split(separator: ":").map { Int($0) }
    if (2...3).contains(clock.count), let hours = clock[0], let rest = clock[1], rest < 60,
      hours < 10, clock.count == 2 || clock[2] == 0, hours * 60 + rest > 0
    {
      return "\(hours * 60 + rest) min"
    }
    let text = Fold.words(text) == ["μιση", "ωρα"] ? "30" : whole(text)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let unit = Fold.key(String(text.dropFirst(digits.count)))
    let isOfHours = ["ωρα", "ωρεσ", "hour", "hours", "h"].contains(unit)
    guard !digits.isEmpty, !Fold.dropsSign(text),
      isOfHours || ["", "min", "mins", "minutes", "λεπτα", "λ", "λεπ"].contains(unit),
      let number = Int(digits), (1...999).contains(number),
      case let minutes = isOfHours ? number * 60 : number
    else {
      throw Fault(
        el: "Δεν καταλαβαίνω τη διάρκεια «\(text)»: γράψτε λεπτά, π.χ. 15",
        en: "The duration “\(text)” is not understood: write minutes, e.g. 15")
    }
    return "\(minutes) min"
  }

  /// Reads a time ahead; a number alone means days.
  private static func ahead(_ text: String, inHours: Bool) throws(Fault) -> String {
    guard let found = AheadWords.text(of: text, inHours: inHours) else {
      throw Fault(
        el: "Δεν καταλαβαίνω το «\(text)»: γράψτε ημέρες, π.χ. 3 ημέρες",
        en: "“\(text)” is not understood: write days, e.g. 3 days")
    }
    return found
  }

  /// Reads a date with its year.
  static func date(_ text: String, at place: DayPlace) throws(Fault) -> Day {
    if let day = Calendar.date(text) { return day }
    if let day = try Calendar.meant(text, .dated, place).flatMap({ Day(iso: $0) }) { return day }
    throw Fault(
      el: "Δεν καταλαβαίνω την ημερομηνία «\(text)»: γράψτε π.χ. 20/7/2026",
      en: "The date “\(text)” is not understood: write e.g. 20/7/2026")
  }
}

extension Wording.Fault {
  /// A fault for hours that were not understood, with the position in their text unless they begin
  /// there.
  init(_ fault: OpeningHoursFault) {
    func placed(_ message: Bilingual) -> Bilingual {
      guard fault.column > 1 else { return message }
      return Bilingual(
        el: "\(message.el) (στον χαρακτήρα \(fault.column) του ωραρίου)",
        en: "\(message.en) (at character \(fault.column) of the hours)")
    }
    let message = placed(fault.message)
    self.init(el: message.el, en: message.en)
    inSheet = fault.inSheet.map(placed)
  }
}
