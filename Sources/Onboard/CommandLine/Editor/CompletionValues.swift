import Ground
import Outputs
import Schema

/// The values that a field may have, from the tables that the form, the rules and the register use.
struct CompletionValues {
  private let field: Field
  private let map: FileMap
  private let page: EditorPage

  init(of field: Field, in map: FileMap, _ page: EditorPage) {
    (self.field, self.map, self.page) = (field, map, page)
  }

  /// The values, the most likely first.
  var words: [CompletionWord] {
    switch field.kind {
    case .choice(let words), .choices(let words):
      words.map { CompletionWord($0.key.text, kind: .word, detail: $0.label(page.language)) }
    case .boolean:
      [("true", "ναι", "yes"), ("false", "όχι", "no")].map { word, el, en in
        CompletionWord(word, kind: .word, detail: page.say(el: el, en: en))
      }
    case .code: municipalities { (String($0.code), $0.name) }
    case .list(.id):
      map.ids(of: field.name).map { id in
        CompletionWord(id, kind: .reference, detail: title(of: id))
      }
    case .id where field.name == "rule": waivable
    case .text where isNameOfMunicipality:
      municipalities { ($0.name, String($0.code)) }
    case .date, .list(.date): holidays.map { dated($0) } + example
    case .yearDay: annual + example
    case .seasonDay: annual + holidays.map { dated($0) } + example
    default: example
    }
  }

  private var isNameOfMunicipality: Bool {
    FieldPath.field(at: ["municipality", "name"]).map { $0 === field } ?? false
  }

  /// The field's own example, where nothing else is known.
  private var example: [CompletionWord] {
    guard !field.example.isEmpty else { return [] }
    let detail = page.say(el: "παράδειγμα", en: "example")
    return [CompletionWord(field.example, kind: .value, detail: detail)]
  }

  /// The municipalities of the register, found by code, name and Latin name.
  private func municipalities(
    _ words: (RegisterEntry) -> (text: String, beside: String)
  ) -> [CompletionWord] {
    page.judged.compiler.register.entries.map { entry in
      let (text, beside) = words(entry)
      return CompletionWord(
        text, kind: .value, detail: entry.shown(page.language), label: "\(text) \(beside)",
        filter: "\(text) \(beside) \(entry.slug)")
    }
  }

  /// The rules from which an exception may be declared.
  private var waivable: [CompletionWord] {
    Rulebook.all.filter(\.isWaivable).map {
      CompletionWord($0.id, kind: .reference, detail: $0.title(page.language))
    }
  }

  /// The holidays of public services from today on, this year and the next.
  private var holidays: [Holiday] {
    let compiler = page.judged.compiler, today = compiler.today
    return [today.year, today.year + 1].flatMap {
      Holiday.ofPublicServices(year: $0, moved: compiler.moved ?? .empty)
    }.filter { $0.day >= today }
  }

  private func dated(_ holiday: Holiday) -> CompletionWord {
    CompletionWord(
      holiday.day.iso, kind: .value, detail: page.say(el: holiday.nameEl, en: holiday.nameEn))
  }

  /// The same holidays as days of every year: by date, or by their distance from Easter.
  private var annual: [CompletionWord] {
    Holiday.everyYear.map { holiday in
      CompletionWord(
        holiday.day.text, kind: .value,
        detail: page.say(el: holiday.nameEl, en: holiday.nameEn))
    }
  }

  /// The title of the item that has an id.
  private func title(of id: String) -> String {
    map.parts.first { $0.name == field.name }?.parts.first { $0.name == id }?.title ?? ""
  }
}
