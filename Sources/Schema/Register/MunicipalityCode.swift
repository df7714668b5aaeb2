/// The code of a municipality in the register, which alone identifies it.
///
/// It is written with digits of ASCII and no zero in front, four of them in Greece, so that a code
/// has one spelling. Only the register and such a text make one.
public struct MunicipalityCode: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// The number that the digits write, for formats whose identifiers are numbers.
  public let number: Int

  /// Takes the number of a line of the register.
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
  /// The code as the register would have it, with its place in the file.
  var registered: Located<MunicipalityCode>? {
    code.located.flatMap { code in
      MunicipalityCode(code.value).map { Located($0, span: code.span, key: code.key) }
    }
  }
}
