package import Schema

extension Int {
  /// The number with the separator between thousands that a language uses: 1.234, 1,234.
  package func grouped(in language: Language) -> String {
    grouped(language.say(el: ".", en: ","))
  }
}
