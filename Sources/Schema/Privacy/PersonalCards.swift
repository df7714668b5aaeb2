/// Recognizes the numbers of payment cards: by the first digits of their issuers, their length and
/// Luhn's digit (ISO/IEC 7812).
enum PersonalCards {
  /// How the digits of a card may be grouped.
  private static let groups: [[Int]] = [
    [16], [4, 4, 4, 4], [8, 8], [15], [4, 6, 5], [14], [4, 6, 4], [13], [19], [4, 4, 4, 4, 3],
  ]

  /// Whether digits in such groups are the number of a card.
  static func isCard(_ digits: [Int], _ sizes: [Int]) -> Bool {
    groups.contains(sizes) && isIssued(digits) && hasLuhnDigit(digits)
  }

  private static func isIssued(_ digits: [Int]) -> Bool {
    let first = digits.prefix(4).reduce(0) { $0 * 10 + $1 }
    return switch digits.count {
    case 13: digits[0] == 4
    case 14: (3000...3059).contains(first) || [36, 38, 39].contains(first / 100)
    case 15: [34, 37].contains(first / 100)
    case 16, 19:
      digits[0] == 4 || (51...55).contains(first / 100) || (2221...2720).contains(first)
        || first == 6011 || [50, 62, 64, 65, 67].contains(first / 100)
        || [56, 57, 58, 63].contains(first / 100) || (3528...3589).contains(first)
    default: false
    }
  }

  /// Whether the last digit follows from the others.
  static func hasLuhnDigit(_ digits: [Int]) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let doubled = place % 2 == 1 ? digit * 2 : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }
}
