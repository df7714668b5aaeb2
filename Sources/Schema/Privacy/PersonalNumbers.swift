/// Finds mobile, tax, social-security and identity-card numbers, even where blanks, brackets or
/// other signs separate their digits; in texts that are kept, also numbers that are called
/// accounts.
struct PersonalNumbers {
  /// Digits without any visible character between them.
  private struct Group {
    let start: Int
    var end: Int
    /// The number of its digits.
    var count: Int
  }

  /// The numbers found so far.
  private(set) var places: [PersonalText.Place] = []
  /// Consecutive groups of digits, with only separators of one number's digits between them.
  private var groups: [Group] = []
  private let isKept: Bool

  /// - Parameter isKept: Whether the text is kept for good.
  init(isKept: Bool) { self.isKept = isKept }

  /// The smallest number of digits that is examined, and the largest that a number has.
  private static let fewest = 6
  private static let most = 30

  /// Takes the next digits of a text.
  mutating func add(_ digits: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    if let last = groups.last {
      let gap = last.end..<digits.lowerBound
      if Self.isUnseen(bytes, gap) {
        groups[groups.count - 1].end = digits.upperBound
        groups[groups.count - 1].count += digits.count
        return
      }
      if !Self.isGap(bytes, gap) { finish(in: bytes) }
    }
    groups.append(Group(start: digits.lowerBound, end: digits.upperBound, count: digits.count))
  }

  /// Whether the bytes are only characters without a width, which a copied number may contain.
  private static func isUnseen(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    // The common separators are of one byte.
    guard 2...12 ~= range.count, bytes[range.lowerBound] >= 0x80 else { return false }
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: continue
      default: return false
      }
    }
    return true
  }

  /// Whether the bytes are only separators within one number: blanks, a tab, brackets, a hyphen, a
  /// dot, a slash, a low line, a comma without a blank.
  private static func isGap(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 6 else { return false }
    if range.count == 1, bytes[range.lowerBound] == 0x2C { return true }
    var at = range.lowerBound
    while at < range.upperBound {
      switch bytes[at] {
      case 0x09, 0x20, 0x28, 0x29, 0x2D, 0x2E, 0x2F, 0x5B, 0x5C, 0x5D, 0x5F: at += 1
      // These are a non-breaking space and a dot at half height.
      case 0xC2 where at + 1 < range.upperBound && [0xA0, 0xB7].contains(bytes[at + 1]): at += 2
      // These are blanks of other widths, dashes and a narrow non-breaking space.
      case 0xE2
      where at + 2 < range.upperBound && bytes[at + 1] == 0x80
        && (0x80...0x95 ~= bytes[at + 2] || bytes[at + 2] == 0xAF):
        at += 3
      default: return false
      }
    }
    return true
  }

  /// Finds the numbers in consecutive groups, taking the longest from each first group.
  mutating func finish(in bytes: UnsafeBufferPointer<UInt8>) {
    defer { groups.removeAll(keepingCapacity: true) }
    guard groups.reduce(0, { $0 + $1.count }) >= Self.fewest else { return }
    var first = 0
    while first < groups.count {
      var last = first, count = groups[first].count, kind: PersonalText.Kind?
      while last + 1 < groups.count, count + groups[last + 1].count <= Self.most {
        last += 1
        count += groups[last].count
      }
      while last >= first {
        kind = self.kind(of: groups[first...last], count, in: bytes)
        if kind != nil { break }
        count -= groups[last].count
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

  private func kind(
    of groups: ArraySlice<Group>, _ count: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> PersonalText.Kind? {
    guard count >= Self.fewest, let first = groups.first?.start else { return nil }
    if 9...14 ~= count, let known = Self.known(groups, in: bytes) { return known }
    let sizes = groups.map { $0.count }
    if 13...19 ~= count, isCard(groups, sizes, in: bytes) { return .paymentCard }
    if isKept, 10...14 ~= count, isHome(groups, sizes, in: bytes) { return .phone }
    if [[6], [7], [8], [3, 3], [2, 2, 2]].contains(sizes) {
      guard case .card? = NumberLabel(before: first, in: bytes) else { return nil }
      return .identityCard
    }
    guard isKept, count >= 10, case .account? = NumberLabel(before: first, in: bytes) else {
      return nil
    }
    return .account
  }

  private func isCard(
    _ groups: ArraySlice<Group>, _ sizes: [Int], in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard PersonalCards.isCard(groups.flatMap { Self.digits(of: $0, in: bytes) }, sizes) else {
      return false
    }
    if case .document? = NumberLabel(before: groups[groups.startIndex].start, in: bytes) {
      return false
    }
    return true
  }

  /// Whether a number is a fixed line that is said to be a person's.
  private func isHome(
    _ groups: ArraySlice<Group>, _ sizes: [Int], in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let start = groups[groups.startIndex].start, end = groups[groups.endIndex - 1].end
    guard PersonalPhones.isFixed(groups.flatMap { Self.digits(of: $0, in: bytes) }),
      Self.isPhone(sizes, groups, in: bytes), !Self.isDated(groups, in: bytes)
    else { return false }
    switch NumberLabel(before: start, in: bytes) {
    case .document?, .account?: return false
    default: return PersonalPhones.isOfPerson(start..<end, in: bytes)
    }
  }

  /// The kind of a number of nine to fourteen digits; nil for any other.
  private static func known(
    _ groups: ArraySlice<Group>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> PersonalText.Kind? {
    let digits = groups.flatMap { Self.digits(of: $0, in: bytes) }
    let sizes = groups.map { $0.count }, start = groups[groups.startIndex].start
    if isMobile(digits), isPhone(sizes, groups, in: bytes), !isDated(groups, in: bytes) {
      return .mobile
    }
    if digits.count == 9 {
      let isOfBody = digits[0] == 0 && digits[1] == 9 || digits[0] == 9 && digits[1] == 9
      if isOfBody { return nil }
      switch NumberLabel(before: start, in: bytes) {
      case .tax?: return .taxNumber
      case .card?: return .identityCard
      case .document?: return nil
      default:
        return (sizes == [9] || sizes == [3, 3, 3]) && hasTaxDigit(digits) ? .taxNumber : nil
      }
    }
    guard digits.count == 11 else { return nil }
    if ([[11], [6, 5], [6, 4, 1], [2, 2, 2, 5]] as [[Int]]).contains(sizes), isInsurance(digits) {
      return .insuranceNumber
    }
    if case .insurance? = NumberLabel(before: start, in: bytes) { return .insuranceNumber }
    return nil
  }

  /// Whether digits are grouped like those of a telephone number: `6.944.123.456` is an amount.
  private static func isPhone(
    _ sizes: [Int], _ groups: ArraySlice<Group>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard sizes.first == 1, sizes.dropFirst().allSatisfy({ $0 == 3 }) else { return true }
    return !groups.dropLast().allSatisfy { bytes[$0.end] == 0x2E || bytes[$0.end] == 0x2C }
  }

  /// Whether the last groups are a date or a year after a slash, as in the numbers under which
  /// offices register documents: `691234-3-2026`, `694412/2026`.
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
    digits(of: group, in: bytes).reduce(0) { $0 * 10 + $1 }
  }

  private static func digits(of group: Group, in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    bytes[group.start..<group.end].filter { 0x30...0x39 ~= $0 }.map { Int($0) - 0x30 }
  }

  /// Whether they are a mobile number, with or without the country code.
  private static func isMobile(_ digits: [Int]) -> Bool {
    for prefix in [[], [3, 0], [0, 0, 3, 0]] as [[Int]]
    where digits.count == prefix.count + 10 && digits.starts(with: prefix) {
      if digits[prefix.count] == 6, digits[prefix.count + 1] == 9 { return true }
    }
    return false
  }

  /// Whether the last digit of a tax number follows from the others.
  private static func hasTaxDigit(_ digits: [Int]) -> Bool {
    var sum = 0
    for (place, digit) in digits.prefix(8).enumerated() { sum += digit << (8 - place) }
    return digits.contains { $0 != 0 } && sum % 11 % 10 == digits[8]
  }

  /// Whether digits are a social-security number, which begins with the date of birth and ends with
  /// Luhn's digit.
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
}
