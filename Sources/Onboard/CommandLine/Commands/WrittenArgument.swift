import ArgumentParser
import Ground
import Schema

/// A value that is written in one form, parsed at the door: what has another form is a usage error
/// that shows the right one.
protocol WrittenArgument: Sendable {
  /// The form in words, with an example.
  static var form: Bilingual { get }

  /// Parses a text of that form; nil for anything else.
  init?(written text: String)
}

extension WrittenArgument {
  /// The value of an option's or an argument's text, as their `transform`.
  static func parsed(_ text: String) throws -> Self {
    guard let value = Self(written: text) else { throw ValidationError(form(Terminal.language)) }
    return value
  }
}

extension Digest: WrittenArgument {
  static let form = Bilingual(
    el: "ένα αποτύπωμα έχει 64 δεκαεξαδικά ψηφία, π.χ. e3b0c442… (το δείχνει το onboard review)",
    en: "a digest has 64 hexadecimal digits, e.g. e3b0c442… (onboard review prints it)")

  init?(written text: String) { self.init(text) }
}
