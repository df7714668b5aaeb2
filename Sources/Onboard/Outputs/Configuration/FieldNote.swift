import Ground
import Schema

/// The note that an editor shows about a field: its meaning, its values and an example.
struct FieldNote {
  private let field: Field

  init(_ field: Field) { self.field = field }

  /// The meaning in one sentence.
  var description: String { Self.sentence(field.note.el) }

  /// The meaning, the allowed words, an example, and the same in English.
  var markdown: String {
    var parts = [description]
    let words = self.words.map { "- `\($0.key.text)`: \($0.label.el)" }
    if !words.isEmpty { parts.append(words.joined(separator: "\n")) }
    if !field.example.isEmpty { parts.append("Παράδειγμα: `\(field.name): \(field.example)`") }
    return (parts + ["*\(Self.sentence(field.note.en))*"]).joined(separator: "\n\n")
  }

  /// The advice in place of an invalid value; nil for a group, whose fields have their own text.
  var error: String? {
    guard field.fields.isEmpty else { return nil }
    let wanted = "Χρειάζεται \(field.wanted.el)"
    return field.example.isEmpty ? wanted : wanted + ", π.χ. \(field.name): \(field.example)"
  }

  /// The example as a value; a list is written in brackets in the table.
  var example: JSONValue? {
    let text = field.example
    guard !text.isEmpty else { return nil }
    if text.hasPrefix("[") {
      let items = text.dropFirst().dropLast().split(separator: ",")
      return .array(items.map { .string(String($0.drop { $0 == " " })) })
    }
    switch field.kind {
    case .boolean: return .boolean(text == "true")
    case .code, .number, .postcode, .version: return Int(text).map(JSONValue.number)
    default: return .string(text)
    }
  }

  private var words: [Field.Word] {
    switch field.kind {
    case .choice(let words), .choices(let words): words
    default: []
    }
  }

  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + "."
  }
}
