/// The code that identifies a municipality in the register.
///
/// It is written in ASCII digits without a leading zero (in Greece, four of them), so that each
/// code has one spelling. It is only made from the register or from such a text.
public struct MunicipalityCode: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// The code as a number, for formats with numeric identifiers.
  public let number: Int

  /// Makes the code of an entry in the register.
  init(number: Int) { self.number = number }

  /// Parses the digits of a code; nil for any other text.
  public init?(_ text: String) {
    let digits = Array(text.utf8)
    guard Self.isCode(digits[...]), let number = Int(text) else { return nil }
    self.number = number
  }

  /// Whether it is a municipality's code: at least four digits, without a leading zero.
  static func isCode(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count >= 4 && bytes.first != 0x30 && DateText.digits(bytes) != nil
  }

  public var description: String { String(number) }

  public static func < (left: MunicipalityCode, right: MunicipalityCode) -> Bool {
    left.number < right.number
  }
}
