package import Schema

extension Int {
  /// The number with the sign between thousands that a language writes: 1.234, 1,234.
  package func grouped(in language: Language) -> String {
    grouped(language.say(el: ".", en: ","))
  }
}
