/// One field of the submitted file: its key, its type, who may see it, and what it means.
///
/// The tables of fields are the only place where these are said; the typing, the messages and the
/// template are made from them.
public final class Field: Sendable {
  /// The key as written.
  public let key: StaticString
  /// The type of the value.
  public let kind: Kind
  /// Whether the field must be there.
  public let need: Need
  /// Who may see the value.
  public let audience: Audience
  /// What the field means.
  public let note: Bilingual
  /// A value that could stand there.
  public let example: String
  /// The provisions that the field carries.
  public let provisions: [Provision]
  /// How those provisions are read, where they leave something open.
  public let rulings: [Ruling]

  /// The fields below this one, when it holds a group or groups.
  public let fields: [Field]

  let hash: UInt32

  /// The type of a field's value; the text never decides it.
  public enum Kind: Sendable {
    /// Text of at most so many bytes, on one line.
    case text(Int)
    /// Text of at most so many bytes, on any number of lines.
    case prose(Int)
    /// A municipality's code.
    case code
    /// A name for references: lower-case Latin letters, digits and hyphens.
    case id
    /// A whole number within bounds.
    case number(ClosedRange<Int>)
    /// `true` or `false`.
    case boolean
    /// `15 min`.
    case duration
    /// `08:00-14:30`, one or a list.
    case hours
    /// `2026-10-26`.
    case date
    /// `06-24` or `easter+5`.
    case yearDay
    /// `06-24` or `2026-06-24`.
    case seasonDay
    /// One of some words.
    case choice([Word])
    /// Some of some words.
    case choices([Word])
    /// An e-mail address.
    case email
    /// A telephone number of ten digits.
    case phone
    /// An address on the web.
    case url
    /// A postal code of five digits.
    case postcode
    /// The version of the form.
    case version
    /// Some values of one type.
    case list(Item)
    /// Fields of their own.
    case group([Field])
    /// A list of groups.
    case groups([Field])
  }

  /// The type of a list's items.
  public enum Item: Sendable {
    /// Text of at most so many bytes, on one line.
    case text(Int)
    /// A name for references.
    case id
    /// An address on the web.
    case url
    /// An address that a sign-in service returns to; rules judge its parts.
    case redirect
  }

  /// Whether a field must be there.
  public enum Need: Sendable {
    /// The form cannot be read without it.
    case required
    /// It may be left out.
    case optional
    /// A rule decides, and cites its reason.
    case judged
    /// The form cannot be read without it, or without the field of that key beside it.
    case unless(StaticString)
  }

  /// Who may see a field's value (GDPR, art. 5 §1γ: data minimisation).
  public enum Audience: Sendable {
    /// Everybody; only these reach an output.
    case open
    /// The municipality and the Secretariat.
    case office
    /// May name a person: masked in every message.
    case personal
  }

  /// A word that a choice allows.
  public struct Word: Sendable {
    /// The word as written.
    public let key: StaticString
    /// What it means.
    public let label: Bilingual
  }

  init(
    _ key: StaticString, _ kind: Kind, _ need: Need = .required, _ audience: Audience = .open,
    el: String, en: String, example: String = "", provisions: [Provision] = [],
    rulings: [Ruling] = []
  ) {
    self.key = key
    self.kind = kind
    self.need = need
    self.audience = audience
    note = Bilingual(el: el, en: en)
    self.example = example
    self.provisions = provisions
    self.rulings = rulings
    switch kind {
    case .group(let inner), .groups(let inner): fields = inner
    default: fields = []
    }
    hash = KeyHash.of(key)
  }
}

extension Field {
  /// The key as text.
  public var name: String { key.text }

  /// Whether the field, or one below it, has a name.
  func holds(_ name: ArraySlice<UInt8>) -> Bool {
    name.elementsEqual(self.name.utf8) || fields.contains { $0.holds(name) }
  }

  /// What the field wants, in words that follow "wanted:".
  public var wanted: Bilingual { Wanted.of(kind) }
}

/// The words of a choice, as an enumeration.
protocol Choice: CaseIterable, Equatable, Sendable {
  var key: StaticString { get }
  var label: Bilingual { get }
}

extension Choice {
  static var words: [Field.Word] { allCases.map { Field.Word(key: $0.key, label: $0.label) } }
}

extension StaticString {
  /// The string as text.
  public var text: String { withUTF8Buffer { String(decoding: $0, as: UTF8.self) } }
}
