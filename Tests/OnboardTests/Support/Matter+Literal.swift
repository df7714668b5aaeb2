import Ground
import TestSupport

/// In tests the appointments of a municipality may stand as its code in digits.
extension Matter: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self = .appointments(.init(integerLiteral: value)) }
}
