/// What somebody means who types an answer into the form, in the notation of files.
///
/// The form says how its fields are to be read (the day before the month, hours of an office), so
/// more is certain here than in a file: `2/11/26` is a date in November, `8-2:30` are hours until
/// the afternoon. What is not understood stays as it was typed, and is judged.
struct TypedText {
  /// The values to write; nil if the text is not understood, empty if it says “closed”.
  let values: [String]?
  /// Whether only the notation differs; otherwise something was assumed, and is to be shown.
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
    case .date: self = Self.date(text)
    case .list(.date): self = Self.dates(text)
    case .yearDay: self.init(Mend.yearDay(text)?.text.asList)
    case .seasonDay: self.init(Mend.yearDay(text)?.text.asList ?? Self.date(text).values)
    case .duration: self.init(Mend.duration(text))
    case .ahead(let isInHours): self.init(AheadText.mended(text, isInHours: isInHours))
    case .number: self = Self.number(text)
    case .boolean: self.init(Mend.boolean(text))
    case .phone: self.init(Mend.shaped(text, kind))
    case .postcode, .code: self = Self.digits(text, kind)
    case .email: self = Self.email(text)
    case .url, .list(.url), .list(.redirect): self = Self.address(text)
    default: self.init(text.asList)
    }
  }

  /// A text without what is copied along and not seen: blanks around it and of other kinds, control
  /// characters, marks without width.
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
    // In the notation of files nothing is assumed: an end before its start is judged.
    if Interval(Array(text.utf8)[...]) != nil { return TypedText([text]) }
    switch HourText.meaning(of: text) {
    case .closed: return TypedText([])
    case .open(let intervals, let isSure):
      return TypedText(intervals.map { $0.text }, isCertain: isSure)
    case nil: return TypedText(nil)
    }
  }

  /// A date with the day first, also with two digits for the year, without signs, or after the name
  /// of the day.
  private static func date(_ typed: String) -> TypedText {
    var words = cleaned(typed).split(separator: " ").map { String($0) }
    let first = words.first.map { $0.utf8.last == 0x2C ? String($0.dropLast()) : $0 }
    if words.count > 1, let first, WeekdayText.day(first) != nil { words.removeFirst() }
    let text = words.joined(separator: " ")
    if let mended = Mend.date(text) { return TypedText([mended.text]) }
    let bytes = Array(text.utf8)
    if bytes.count == 8, let written = DateText.digits(bytes[4...]), (2000...2099).contains(written)
    {
      let day = String(decoding: bytes[..<2], as: UTF8.self)
      let month = String(decoding: bytes[2..<4], as: UTF8.self)
      return TypedText(Mend.date("\(day)/\(month)/\(written)")?.text.asList)
    }
    // Of a year in two digits, the century is this one.
    guard let sign = bytes.lastIndex(where: { !(0x30...0x39).contains($0) }),
      bytes.count - sign == 3
    else { return TypedText(nil) }
    let whole = bytes[...sign] + Array("20".utf8) + bytes[(sign + 1)...]
    return TypedText(Mend.date(String(decoding: Array(whole), as: UTF8.self))?.text.asList)
  }

  /// Dates after commas, or after blanks where each word is one.
  private static func dates(_ text: String) -> TypedText {
    for isApart in [false, true] {
      let parts = text.split { $0 == "," || $0 == ";" || $0 == "·" || isApart && $0 == " " }
      let values = parts.compactMap { date(String($0)).values?.first }
      if values.count == parts.count { return TypedText(values) }
    }
    return TypedText(nil)
  }

  /// `3`, `03`, and «3 υπάλληλοι».
  private static func number(_ text: String) -> TypedText {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    let rest = text.utf8.dropFirst(digits.count)
    let number = String(decoding: Array(digits), as: UTF8.self)
    let isWord = rest.isEmpty || rest.first == 0x20 && rest.dropFirst().allSatisfy { $0 > 0x3F }
    guard isWord, !number.isEmpty else { return TypedText(nil) }
    return TypedText([Mend.number(number)?.text ?? number])
  }

  private static func digits(_ text: String, _ kind: Field.Kind) -> TypedText {
    if let mended = Mend.shaped(text, kind) { return TypedText(mended) }
    let bare = text.utf8.filter { $0 != 0x20 }
    return TypedText(String(decoding: Array(bare), as: UTF8.self).asList)
  }

  /// An e-mail address without what surrounds it in a message: `mailto:`, brackets, a full stop.
  private static func email(_ text: String) -> TypedText {
    var bytes = Array(text.utf8.filter { $0 != 0x20 })
    if bytes.starts(with: "mailto:".utf8) { bytes.removeFirst(7) }
    while let first = bytes.first, "<(\"'".utf8.contains(first) { bytes.removeFirst() }
    while let last = bytes.last, ">)\"',;.".utf8.contains(last) { bytes.removeLast() }
    return TypedText(
      Shape.isEmail(bytes[...]) ? [String(decoding: bytes, as: UTF8.self)] : nil)
  }

  /// A web address, also without `https://`.
  private static func address(_ text: String) -> TypedText {
    var bytes = Array(text.utf8)
    while let last = bytes.last, ",;.".utf8.contains(last) { bytes.removeLast() }
    if let end = bytes.firstIndex(of: 0x3A), end <= 5 {
      for index in 0..<end where (0x41...0x5A).contains(bytes[index]) { bytes[index] += 0x20 }
    }
    // The name of a host has no capitals.
    if let colon = bytes.firstIndex(of: 0x3A), bytes[colon...].starts(with: "://".utf8) {
      var index = colon + 3
      while index < bytes.count, bytes[index] != 0x2F {
        if (0x41...0x5A).contains(bytes[index]) { bytes[index] += 0x20 }
        index += 1
      }
    }
    for start in ["", "https://"] {
      let whole = Array(start.utf8) + bytes
      if Shape.isURL(whole[...]) { return TypedText([String(decoding: whole, as: UTF8.self)]) }
    }
    return TypedText(nil)
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
  /// The text as the one value of an answer; no value if it is empty.
  fileprivate var asList: [String] { isEmpty ? [] : [self] }
}
