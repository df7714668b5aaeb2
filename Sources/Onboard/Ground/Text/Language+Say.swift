import Schema

extension Language {
  /// The text in this language.
  package func say(el: String, en: String) -> String { Bilingual(el: el, en: en)(self) }
}
