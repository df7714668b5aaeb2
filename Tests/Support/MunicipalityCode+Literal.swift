public import Schema

/// Lets tests write a code as a number.
extension MunicipalityCode: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) {
    guard let code = MunicipalityCode(String(value)) else { preconditionFailure("no code") }
    self = code
  }
}
