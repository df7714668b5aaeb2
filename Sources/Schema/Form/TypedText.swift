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
    case .date: self.init(Self.day(text).map { [$0] })
    case .list(.date): self = Self.dates(text)
    case .yearDay: self.init(Mend.yearDay(text)?.text.asList)
    case .seasonDay: self.init((Mend.yearDay(text)?.text ?? Self.day(text)).map { [$0] })
    case .duration: self.init(Mend.duration(text))
    case .ahead(let isInHours): self.init(AheadText.mended(text, isInHours: isInHours))
    case .number: self = Self.number(text)
    case .boolean: self.init(Mend.boolean(text))
    case .phone, .email: self.init(Mend.shaped(text, kind).map { [$0.text] })
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
    case nil: return TypedText(nil)
    }
  }

  /// A day, even one that would be uncertain in a file: the form says that the day comes first.
  private static func day(_ typed: String) -> String? { WrittenDay(cleaned(typed))?.day.iso }

  /// Dates separated by commas, or by blanks if each word is a date.
  private static func dates(_ text: String) -> TypedText {
    for isApart in [false, true] {
      let parts = text.split { $0 == "," || $0 == ";" || $0 == "·" || isApart && $0 == " " }
      let values = parts.compactMap { day(String($0)) }
      if values.count == parts.count { return TypedText(values) }
    }
    return TypedText(nil)
  }

  /// Reads `3`, `03`, «τρεις», and «3 υπάλληλοι».
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

  /// The answer to the page, for the field at a path.
  static func write(_ text: String, at path: String) -> [UInt8] {
    let keys = path.split(separator: "/").map { String($0) }.filter { !FileEdit.isPlace($0) }
    let typed = FieldPath.field(at: keys).map { TypedText(text, for: $0.kind) }
    var json = JSONWriter(capacity: 256)
    json.object { json in
      json.key("format")
      json.string(FormAnswer.format)
      json.member("isCertain", typed?.isCertain ?? false)
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
