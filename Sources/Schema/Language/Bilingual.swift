/// The same text in Greek and in English; a missing translation is a compile-time error.
public struct Bilingual: Hashable, Sendable {
  /// The Greek text, for clerks and for the act.
  public let el: String
  /// The English text, for engineers.
  public let en: String

  /// Makes a text in both languages.
  public init(el: String, en: String) {
    self.el = el
    self.en = en
  }

  /// The text in one language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .greek: el
    case .english: en
    }
  }
}

/// A language in which every message exists.
public enum Language: String, Sendable, CaseIterable {
  case greek = "el"
  case english = "en"
}

extension Bilingual {
  /// The text with another one in brackets.
  func adding(_ note: Bilingual) -> Bilingual {
    Bilingual(el: "\(el) (\(note.el))", en: "\(en) (\(note.en))")
  }

  /// Two texts with something between them.
  func joined(_ other: Bilingual, by separator: String = " ") -> Bilingual {
    Bilingual(el: el + separator + other.el, en: en + separator + other.en)
  }
}

extension StaticString {
  /// The static string as a `String`.
  public var text: String { withUTF8Buffer { String(decoding: $0, as: UTF8.self) } }
}
