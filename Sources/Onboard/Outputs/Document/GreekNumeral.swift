/// Greek numerals as used in lists: ε is followed by στ.
package enum GreekNumeral {
  private static let units = ["", "α", "β", "γ", "δ", "ε", "στ", "ζ", "η", "θ"]
  private static let tens = ["", "ι", "κ", "λ", "μ", "ν", "ξ", "ο", "π", "ϟ"]
  private static let hundreds = ["", "ρ", "σ", "τ", "υ", "φ", "χ", "ψ", "ω", "ϡ"]

  /// The numeral of a number from 1 to 999; any other number is written in digits.
  package static func of(_ number: Int) -> String {
    guard (1...999).contains(number) else { return String(number) }
    return hundreds[number / 100] + tens[number / 10 % 10] + units[number % 10]
  }
}
