/// One field of the submitted file: its key, type, audience and meaning.
///
/// The tables of fields are the only place where these are defined; typing, messages and the
/// template are derived from them.
public final class Field: Sendable {
  /// The key as written.
  public let key: StaticString
  /// The type of the value.
  public let kind: Kind
  /// Whether the field must be present.
  public let need: Need
  /// The people who may see the value.
  public let audience: Audience
  /// What the rules on written texts expect of a text.
  let script: Script
  /// What the field means.
  public let note: Bilingual
  /// An example of a valid value.
  public let example: String
  /// The provisions that the field implements.
  public let provisions: [Provision]
  /// The rulings on how those provisions are interpreted where their text is open.
  public let rulings: [Ruling]

  /// The subfields, for a group or a list of groups.
  public let fields: [Field]

  let hash: UInt32

  /// The type of a field's value, which never depends on the text.
  public enum Kind: Sendable {
    /// A text on one line, with a maximum number of bytes.
    case text(Int)
    /// A text on any number of lines, with a maximum number of bytes.
    case prose(Int)
    /// A municipality's code.
    case code
    /// An identifier for references: lower-case Latin letters, digits and hyphens.
    case id
    /// A whole number within bounds.
    case number(ClosedRange<Int>)
    /// `true` or `false`.
    case boolean
    /// A duration: `15 min`.
    case duration
    /// A time ahead in days, or also in hours: `3 days`, `48 hours`.
    case ahead(inHours: Bool)
    /// One interval or a list of intervals: `08:00-14:30`.
    case hours
    /// A date: `2026-10-26`.
    case date
    /// A day of every year: `06-24` or `easter+5`.
    case yearDay
    /// A day of every year or a date: `06-24`, `easter-6` or `2026-06-24`.
    case seasonDay
    /// One of several words.
    case choice([Word])
    /// Any of several words.
    case choices([Word])
    /// An e-mail address.
    case email
    /// A telephone number of ten digits.
    case phone
    /// A web address.
    case url
    /// A postal code of five digits.
    case postcode
    /// The version of the form.
    case version
    /// A list of values of one type.
    case list(Item)
    /// A group of fields.
    case group([Field])
    /// A list of groups.
    case groups([Field])
  }

  /// The type of a list's items.
  public enum Item: Sendable {
    /// A text on one line, with a maximum number of bytes.
    case text(Int)
    /// An identifier for references.
    case id
    /// A web address.
    case url
    /// A date.
    case date
    /// A redirect address of the sign-in service; rules judge its parts.
    case redirect
  }

  /// Whether a field must be present.
  public enum Need: Sendable {
    /// Without it the form cannot be read.
    case required
    /// It may be left out.
    case optional
    /// A rule decides, and cites its reason.
    case judged
    /// Without it, or the neighbouring field with the given key, the form cannot be read.
    case unless(StaticString)
  }

  /// The people who may see a field's value (GDPR, art. 5 §1γ: data minimisation).
  public enum Audience: Sendable {
    /// Everybody; only such values reach an output.
    case open
    /// The municipality and the Secretariat.
    case office
    /// A value that may name a person, which is masked in every message.
    case personal
  }

  /// The script of a text for human readers, as the rules on written texts expect it.
  enum Script: Sendable {
    /// A Greek name or title.
    case greek
    /// The municipality's name, which is compared with the register.
    case register
    /// An English title.
    case english
    /// A reason or a document, which may contain quotations.
    case free
    /// A number or a quotation from a decision, in which no letter is judged.
    case verbatim
  }

  /// One of the words of a choice.
  public struct Word: Sendable {
    /// The word as written.
    public let key: StaticString
    /// The meaning of the word.
    public let label: Bilingual
  }

  init(
    _ key: StaticString, _ kind: Kind, _ need: Need = .required, _ audience: Audience = .open,
    script: Script = .greek, el: String, en: String, example: String = "",
    provisions: [Provision] = [], rulings: [Ruling] = []
  ) {
    self.key = key
    self.kind = kind
    self.need = need
    self.audience = audience
    self.script = script
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
  /// The key as a string.
  public var name: String { key.text }

  /// Whether the field or one of its subfields has a given name.
  func holds(_ name: ArraySlice<UInt8>) -> Bool {
    name.elementsEqual(self.name.utf8) || fields.contains { $0.holds(name) }
  }

  /// The value that the field expects, worded to follow "wanted:".
  public var wanted: Bilingual { Wanted.of(kind) }
}

/// The words of a choice, as an enumeration.
protocol Choice: CaseIterable, Equatable, Sendable {
  var key: StaticString { get }
  var label: Bilingual { get }

  /// The choice that a text certainly means, besides its key and its label; nil for none.
  static func meant(by text: String) -> Self?
}

extension Choice {
  static func meant(by text: String) -> Self? { nil }
}

extension Choice {
  static var words: [Field.Word] { allCases.map { Field.Word(key: $0.key, label: $0.label) } }

  /// The choice with a given word in files; nil for any other word.
  init?(word: String) {
    guard let found = Self.allCases.first(where: { $0.key.text == word }) else { return nil }
    self = found
  }
}
