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
    guard Shape.isCode(digits[...]), let number = Int(text) else { return nil }
    self.number = number
  }

  public var description: String { String(number) }

  public static func < (left: MunicipalityCode, right: MunicipalityCode) -> Bool {
    left.number < right.number
  }
}

extension MunicipalityEntry {
  /// The code, if the text is one, with its position in the file.
  var registered: Located<MunicipalityCode>? {
    code.located.flatMap { code in
      MunicipalityCode(code.value).map { Located($0, span: code.span, key: code.key) }
    }
  }
}
