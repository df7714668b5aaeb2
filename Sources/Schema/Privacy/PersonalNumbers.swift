/// Finds mobile, tax, social-security and identity-card numbers, also where blanks or hyphens part
/// their digits.
struct PersonalNumbers {
  /// Digits without anything between them.
  private struct Group {
    let start: Int
    let end: Int
    var count: Int { end - start }
  }

  /// The numbers found so far.
  private(set) var places: [PersonalText.Place] = []
  /// Groups that follow each other, with what parts the digits of one number between them.
  private var groups: [Group] = []

  /// Takes the next digits of a text.
  mutating func add(_ digits: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    if let last = groups.last, !Self.isGap(bytes, last.end..<digits.lowerBound) {
      finish(in: bytes)
    }
    groups.append(Group(start: digits.lowerBound, end: digits.upperBound))
  }

  /// Whether something only parts the digits of one number: a blank, a hyphen, a dot, a slash.
  private static func isGap(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    if range.count == 1 { return [0x20, 0x2D, 0x2E, 0x2F].contains(bytes[range.lowerBound]) }
    // A blank that does not break.
    return range.count == 2 && bytes[range.lowerBound] == 0xC2
      && bytes[range.lowerBound + 1] == 0xA0
  }

  /// Finds the numbers in the groups that follow each other, the longest from each first group.
  mutating func finish(in bytes: UnsafeBufferPointer<UInt8>) {
    defer { groups.removeAll(keepingCapacity: true) }
    guard groups.reduce(0, { $0 + $1.count }) >= Self.cardDigits else { return }
    var first = 0
    while first < groups.count {
      var last = min(groups.count, first + 6) - 1, kind: PersonalText.Kind?
      while last >= first {
        kind = Self.kind(of: groups[first...last], in: bytes)
        if kind != nil { break }
        last -= 1
      }
      if let kind {
        places.append(
          PersonalText.Place(range: groups[first].start..<groups[last].end, kind: kind))
        first = last
      }
      first += 1
    }
  }

  private static func kind(
    of groups: ArraySlice<Group>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> PersonalText.Kind? {
    guard let first = groups.first else { return nil }
    let count = groups.reduce(0) { $0 + $1.count }
    if count == cardDigits {
      return groups.count == 1 && isCard(before: first.start, in: bytes) ? .identityCard : nil
    }
    guard 9...14 ~= count else { return nil }
    let digits = groups.flatMap { bytes[$0.start..<$0.end] }.map { Int($0) - 0x30 }
    let sizes = groups.map { $0.count }
    if isMobile(digits), !isDated(groups, in: bytes) { return .mobile }
    if digits.count == 9 {
      let name = word(before: first.start, in: bytes)
      let isNamed = name == "αφμ" || name == "afm" || name == "vat"
      let isOfBody = digits[0] == 0 && digits[1] == 9 || digits[0] == 9 && digits[1] == 9
      let isUsual = sizes == [9] || sizes == [3, 3, 3]
      if !isOfBody, isNamed || isUsual && hasTaxDigit(digits) { return .taxNumber }
    }
    if digits.count == 11, ([[11], [6, 5], [6, 4, 1], [2, 2, 2, 5]] as [[Int]]).contains(sizes) {
      let name = word(before: first.start, in: bytes)
      if name == "αμκα" || name == "amka" || isInsurance(digits) { return .insuranceNumber }
    }
    return nil
  }

  /// Whether the last groups are a date or a year after a slash, as in the numbers under which
  /// offices register papers: `691234-3-2026`, `694412/2026`.
  private static func isDated(_ groups: ArraySlice<Group>, in bytes: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    guard groups.count > 1, let last = groups.last, last.count == 4 else { return false }
    guard (1950...2099).contains(value(of: last, in: bytes)) else { return false }
    let sign = bytes[last.start - 1]
    if sign == 0x2F { return true }
    let month = groups[groups.endIndex - 2]
    return sign != 0x20 && groups[groups.startIndex].count >= 3 && month.count <= 2
      && (1...12).contains(value(of: month, in: bytes))
  }

  private static func value(of group: Group, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes[group.start..<group.end].reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// Whether they are a mobile number, with or without the country.
  private static func isMobile(_ digits: [Int]) -> Bool {
    for prefix in [[], [3, 0], [0, 0, 3, 0]] as [[Int]]
    where digits.count == prefix.count + 10 && digits.starts(with: prefix) {
      if digits[prefix.count] == 6, digits[prefix.count + 1] == 9 { return true }
    }
    return false
  }

  /// The last digit of a tax number follows from the others.
  private static func hasTaxDigit(_ digits: [Int]) -> Bool {
    var sum = 0
    for (place, digit) in digits.prefix(8).enumerated() { sum += digit << (8 - place) }
    return digits.contains { $0 != 0 } && sum % 11 % 10 == digits[8]
  }

  /// A social-security number begins with the date of birth, and ends with Luhn's digit.
  private static func isInsurance(_ digits: [Int]) -> Bool {
    let day = digits[0] * 10 + digits[1], month = digits[2] * 10 + digits[3]
    guard (1...31).contains(day), (1...12).contains(month) else { return false }
    var sum = 0
    for (place, digit) in digits.enumerated() {
      let doubled = place % 2 == 1 ? digit * 2 : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }

  /// How many digits follow the letters of an identity card: `ΑΒ 123456`.
  private static let cardDigits = 6

  /// Whether the letters of an identity card stand before some digits, and a word that names it
  /// before these.
  private static func isCard(before start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var words = words(before: start, atMost: 40, in: bytes)
    guard let letters = words.popLast(), letters.utf8.count <= 4, let last = words.last else {
      return false
    }
    return ["αδτ", "adt"].contains(last) || last.utf8.starts(with: "ταυτοτητ".utf8)
      || words.suffix(3) == ["α", "δ", "τ"]
  }

  /// The folded words in front of a byte, on its line.
  private static func words(
    before start: Int, atMost count: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> [String] {
    var first = start
    while first > 0, start - first < count, bytes[first - 1] != 0x0A { first -= 1 }
    while first < start, bytes[first] & 0xC0 == 0x80 { first += 1 }
    return Fold.words(
      String(decoding: UnsafeBufferPointer(rebasing: bytes[first..<start]), as: UTF8.self))
  }

  /// The folded letters right before a number, without dots: `αφμ`.
  private static func word(
    before start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> String {
    let words = words(before: start, atMost: 16, in: bytes)
    // «Α.Φ.Μ.» is three words.
    let letters = words.reversed().prefix { $0.utf8.count <= 2 }.reversed().joined()
    return letters.utf8.count > 2 ? letters : words.last ?? ""
  }
}
