import Schema

extension Int {
  /// The number with its noun: `1 file`, `2 files`.
  package func counted(_ one: String, _ many: String) -> String { "\(self) \(agreeing(one, many))" }
}
