/// The names of field types in the catalogue.
extension Field.Kind {
  var word: StaticString {
    switch self {
    case .text: "text"
    case .prose: "prose"
    case .code: "code"
    case .id: "id"
    case .number: "number"
    case .boolean: "boolean"
    case .duration: "duration"
    case .ahead: "ahead"
    case .hours: "hours"
    case .date: "date"
    case .yearDay: "yearDay"
    case .seasonDay: "seasonDay"
    case .choice: "choice"
    case .choices: "choices"
    case .email: "email"
    case .phone: "phone"
    case .url: "url"
    case .postcode: "postcode"
    case .version: "version"
    case .list(.text): "texts"
    case .list(.id): "ids"
    case .list(.date): "dates"
    case .list(.url), .list(.redirect): "urls"
    case .group: "group"
    case .groups: "groups"
    }
  }

  /// The maximum number of bytes, or the maximum number, of a value.
  var limit: Int? {
    switch self {
    case .text(let limit), .prose(let limit), .list(.text(let limit)): limit
    case .number(let range): range.upperBound
    default: nil
    }
  }

  /// The words to choose from.
  public var words: [Field.Word] {
    switch self {
    case .choice(let words), .choices(let words): words
    default: []
    }
  }
}

extension Field.Need {
  var word: StaticString {
    switch self {
    // The page is for municipalities, whose files cannot have the alternative section instead.
    case .required, .unless: "required"
    case .optional: "optional"
    case .judged: "judged"
    }
  }
}

extension Field.Audience {
  var word: StaticString {
    switch self {
    case .open: "open"
    case .office: "office"
    case .personal: "personal"
    }
  }
}
