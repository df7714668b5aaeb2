/// The meaning of an answer that is typed into the form, in the notation of files.
///
/// The form says how its fields are to be read (the day before the month, hours of an office), so
/// more is certain here than in a file: `2/11/26` is a date in November, `8-2:30` are hours that
/// end in the afternoon. Text that is not understood stays as it was typed, and is judged.
struct TypedText {
  /// The values to write; nil if the text is not understood, empty if it says “closed”.
  let values: [String]?
  /// Whether only the notation differs; otherwise something was assumed, and must be shown.
  let isCertain: Bool

  private init(_ values: [String]?, isCertain: Bool = true) {
    self.values = values
    self.isCertain = isCertain
  }

  private init(_ mended: Mended?) {
    self.init(mended.map { [$0.text] }, isCertain: mended?.applicability == .certain)
  }

  /// Reads what was typed into a field.
  init(_ typed: String, for kind: Field.Kind) {
    let text = Self.cleaned(typed)
    switch kind {
    case .hours: self = Self.hours(text)
    case .date: self.init(Self.day(text).map { [$0] }, isCertain: TypedReason.isAgreed(text))
    case .list(.date): self = Self.dates(text)
    case .yearDay: self = Self.yearDay(text) ?? TypedText(nil)
    case .seasonDay: self = Self.yearDay(text) ?? TypedText(Self.day(text).map { [$0] })
    // A sign of minutes and their word say the same.
    case .duration: self.init(Mend.duration(text) ?? Mend.duration(Self.without("'΄´′’`", text)))
    case .ahead(let isInHours): self.init(AheadText.mended(text, isInHours: isInHours))
    case .number: self = Self.number(text)
    case .boolean: self.init(Mend.boolean(text))
    case .phone: self = Self.phone(text)
    case .email:
      let mended = Mend.shaped(text, kind) ?? Mend.shaped(Self.unlabelled(text), kind)
      self.init(mended.map { [$0.text] })
    case .postcode, .code: self = Self.digits(text, kind)
    case .url, .list(.url): self.init(Mend.shaped(text, .url).map { [$0.text] })
    // Redirect addresses, like all other texts, are taken literally.
    default: self.init(text.asList)
    }
  }

  /// A text without invisible characters that were copied with it: surrounding and unusual blanks,
  /// control characters, marks without width.
  static func cleaned(_ text: String) -> String {
    var kept = ""
    var isApart = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000:
        isApart = true
      case 0...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF:
        continue
      default:
        if isApart, !kept.isEmpty { kept.unicodeScalars.append(" ") }
        isApart = false
        kept.unicodeScalars.append(scalar)
      }
    }
    return kept
  }

  private static func hours(_ text: String) -> TypedText {
    // In the notation of files nothing is assumed: an end before its start is left to the rules.
    if Interval(Array(text.utf8)[...]) != nil { return TypedText([text]) }
    switch HourText.meaning(of: text) {
    case .closed: return TypedText([])
    case .open(let intervals, let isSure):
      return TypedText(intervals.map { $0.text }, isCertain: isSure)
    case nil: return TypedText(ClosedText.isMeant(by: text) ? [] : nil)
    }
  }

  /// A day, also one that a file would only be asked about: the form says that the day goes first.
  private static func day(_ typed: String) -> String? {
    WrittenDay(withoutEnd(cleaned(typed)))?.day.iso
  }

  /// A text without the point or comma that ends it.
  private static func withoutEnd(_ typed: String) -> String {
    var text = Substring(typed).unicodeScalars
    while let last = text.last, last == "." || last == "," || last == ";" { text.removeLast() }
    return String(text)
  }

  /// A day of every year. The form shows the day before the month, so `1/8` is the first of August
  /// beyond doubt; `01-08` is in the notation of files, too, and is shown as it was read.
  private static func yearDay(_ typed: String) -> TypedText? {
    var plain = "".unicodeScalars
    for scalar in withoutEnd(typed).unicodeScalars {
      plain.append("‐‑‒–—−".unicodeScalars.contains(scalar) ? "-" : scalar)
    }
    let text = String(plain)
    if let (dayFirst, _) = Mend.readings(text) {
      return TypedText([dayFirst.text], isCertain: false)
    }
    guard let mended = Mend.yearDay(text) else { return nil }
    let isNumeric = text.utf8.allSatisfy { $0 < 0x40 }
    return TypedText([mended.text], isCertain: isNumeric || mended.applicability == .certain)
  }

  /// Dates after commas or «και», or after blanks where each word is one; `28-30/12/2026` are
  /// three.
  private static func dates(_ text: String) -> TypedText {
    let blanks = text.split(separator: " ").map { String($0) }
    for parts in [ListText(text)?.parts ?? [text], blanks] {
      let values = parts.compactMap { part in day(part).map { [$0] } ?? span(part) }
      guard values.count == parts.count else { continue }
      return TypedText(
        values.flatMap { $0 }, isCertain: parts.allSatisfy { TypedReason.isAgreed($0) })
    }
    return TypedText(nil)
  }

  /// All days of a span of a month at most.
  private static func span(_ text: String) -> [String]? {
    guard let span = DaySpanText(text), let first = Day(iso: span.from),
      let last = Day(iso: span.to),
      last.days(since: first) < 31
    else { return nil }
    return (0...last.days(since: first)).map { first.adding($0).iso }
  }

  /// A number, also after «τηλ.», and with the country's code in brackets.
  private static func phone(_ text: String) -> TypedText {
    for plain in [text, unlabelled(text)] {
      for bare in [plain, without("()", plain)] {
        if let mended = Mend.shaped(bare, .phone) { return TypedText([mended.text]) }
      }
    }
    return TypedText(nil)
  }

  private static func without(_ signs: String, _ text: String) -> String {
    var rest = ""
    for scalar in text.unicodeScalars where !signs.unicodeScalars.contains(scalar) {
      rest.unicodeScalars.append(scalar)
    }
    return rest
  }

  /// An answer without what it is called before it: `τηλ. 210…`, `e-mail: kep@…`.
  private static func unlabelled(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    for end in scalars.indices where [" ", ":", "."].contains(scalars[end]) {
      var label = "", rest = ""
      label.unicodeScalars.append(contentsOf: scalars[..<end])
      rest.unicodeScalars.append(
        contentsOf: scalars[end...].drop { [" ", ":", ".", "-"].contains($0) })
      if labels.contains(Fold.key(label)) { return rest }
    }
    return text
  }

  private static let labels = [
    "τηλ", "τηλεφωνο", "τηλεφωνα", "τηλεφωνικο κεντρο", "τηλ κεντρο", "τ", "tel", "telephone",
    "phone", "t",
    "e mail", "email", "mail", "e", "ηλ ταχυδρομειο", "ηλεκτρονικο ταχυδρομειο",
    "ηλεκτρονικη διευθυνση", "ηλ διευθυνση",
  ]

  /// `3`, `03`, «τρεις», and «3 υπάλληλοι».
  private static func number(_ text: String) -> TypedText {
    let words = text.split(separator: " ")
    guard let first = words.first, let read = NumberText(String(first)),
      words.dropFirst().allSatisfy({ word in word.utf8.allSatisfy { $0 > 0x3F } })
    else { return TypedText(nil) }
    return TypedText(["\(read.value)"])
  }

  private static func digits(_ text: String, _ kind: Field.Kind) -> TypedText {
    if let mended = Mend.shaped(text, kind) { return TypedText(mended) }
    let bare = text.utf8.filter { $0 != 0x20 }
    return TypedText(String(decoding: Array(bare), as: UTF8.self).asList)
  }

  /// Why the text is not taken, or is asked about, where that can be said.
  private func reason(_ text: String, _ kind: Field.Kind) -> Bilingual? {
    values == nil || !isCertain ? TypedReason.of(Self.cleaned(text), for: kind) : nil
  }

  /// The answer to the page, for the field at a path.
  static func write(_ text: String, at path: String) -> [UInt8] {
    let kind = AnswerPath(parsing: path).field?.kind
    let typed = kind.map { TypedText(text, for: $0) }
    var json = JSONWriter(capacity: 256)
    json.object { json in
      json.key("format")
      json.string(FormAnswer.format)
      json.member("isCertain", typed?.isCertain ?? false)
      if let kind, let reason = typed.flatMap({ $0.reason(text, kind) }) {
        json.member("reason") { $0.texts(reason) }
      }
      if let values = typed?.values {
        json.members("values", values) { $0.string($1) }
      } else {
        json.key("values")
        json.null()
      }
    }
    return json.bytes
  }
}

extension String {
  /// The text as the only value of an answer; no value if it is empty.
  fileprivate var asList: [String] { isEmpty ? [] : [self] }
}
