import Ground
import Outputs
import Schema

extension EditorPage {
  /// The completions at an offset, in the order of the form; none in a text that is too large to be
  /// judged.
  func completions(at offset: Int) -> [JSONValue] {
    guard text.bytes.count < FileReading.mostSubmitted,
      let place = CompletionPlace(at: offset, in: source)
    else { return [] }
    let range = EditorRange.range(place.word, in: index)
    let words =
      switch place.kind {
      case .key(let fields, let isOnlyWord):
        fields.map { key($0, isOnlyWord ? nil : place.column) }
      case .value(let field, let taken):
        CompletionValues(of: field, in: place.map, self).words.filter { !taken.contains($0.text) }
      }
    let width = String(words.count).count
    return words.enumerated().map { number, word in
      let order = String(number)
      var item: JSONValue = [
        "insertTextMode": 1, "kind": .number(word.kind), "label": .string(word.label),
        "sortText": .string(String(repeating: "0", count: width - order.count) + order),
        "textEdit": ["newText": .string(word.text), "range": range],
      ]
      if !word.detail.isEmpty { item = item.with(["detail": .string(word.detail)]) }
      if let filter = word.filter { item = item.with(["filterText": .string(filter)]) }
      if let note = word.note {
        let kind: JSONValue = abilities.showsMarkdown ? "markdown" : "plaintext"
        item = item.with(["documentation": ["kind": kind, "value": .string(note)]])
      }
      return item
    }
  }

  /// A key with the text that follows it: a space before a value, a new line before a group.
  private func key(_ field: Field, _ column: Int?) -> CompletionWord {
    var word = CompletionWord(field.name, kind: .property, detail: field.note(language))
    word.note = EditorField(field, language).text(isMarkdown: abilities.showsMarkdown)
    guard let column else { return word }
    let line = "\n" + String(repeating: " ", count: column + 2)
    switch field.kind {
    case .group: word.text += ":" + line
    case .groups: word.text += ":" + line + "- "
    default: word.text += ": "
    }
    return word
  }
}

/// A word offered as a completion.
struct CompletionWord {
  /// The kinds of words (LSP 3.17, CompletionItemKind).
  enum Kind: Int { case property = 10, value = 12, word = 20, reference = 18 }

  /// The text that is shown.
  let label: String
  /// The text that is inserted.
  var text: String
  /// A short description beside the label.
  let detail: String
  /// Other text by which the word is found.
  var filter: String?
  /// A longer description.
  var note: String?
  let kind: Int

  init(_ text: String, kind: Kind, detail: String, label: String? = nil, filter: String? = nil) {
    self.text = text
    self.label = label ?? text
    self.detail = detail
    self.filter = filter
    self.kind = kind.rawValue
  }
}
