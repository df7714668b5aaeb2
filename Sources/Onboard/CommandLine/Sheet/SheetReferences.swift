import Schema

/// Resolves the names of offices, departments and topics in other cells.
extension Sheet {
  /// Replaces references to offices, departments and topics, by name or short name, with their
  /// short names; an unknown name is a fault of its cell.
  mutating func resolveReferences() {
    for (path, cell) in references {
      guard let kind = path.last.flatMap({ Referred(rawValue: $0) }) else { continue }
      let known = known(kind)
      if let whole = known.first(where: { $0.keys.contains(Fold.key(cell.text)) }) {
        draft.set([whole.id], at: path, from: origin(cell))
        continue
      }
      var ids: [String] = []
      for part in Wording.parts(of: cell.text) {
        let key = Fold.key(part)
        if let id = known.first(where: { $0.keys.contains(key) })?.id {
          ids.append(id)
        } else {
          refuse(part, kind, among: known.map { $0.name }, in: cell)
        }
      }
      draft.set(ids, at: path, from: origin(cell))
    }
  }

  /// A list whose items other cells name.
  private enum Referred: String {
    case offices, departments, topics

    /// The field that names an item.
    var name: String { self == .topics ? "title" : "name" }

    /// The item, with its adjective, and the column in which it is named.
    var words: (el: String, en: String, column: String) {
      switch self {
      case .offices: ("κατάστημα", "office", "Καταστήματα")
      case .departments: ("τμήμα", "department", "Τμήματα")
      case .topics: ("θέμα", "topic", "Θέματα")
      }
    }
  }

  /// The items of a list, each with its short name, its name, and the folded forms of both.
  private func known(_ kind: Referred) -> [(id: String, name: String, keys: [String])] {
    (0..<draft.count(at: [kind.rawValue])).compactMap { index in
      let place = AnswerPath.item(index, of: kind.rawValue)
      guard let id = draft.text(at: place.appending("id")) else { return nil }
      let name = draft.text(at: place.appending(kind.name)) ?? id
      return (id, name, [Fold.key(id), Fold.key(name)])
    }
  }

  private mutating func refuse(
    _ text: String, _ kind: Referred, among names: [String], in cell: CSV.Cell
  ) {
    let words = kind.words
    let known = SheetSection.choices(text, names)
    fail(
      cell,
      el: "Στη στήλη «\(words.column)»: δεν υπάρχει \(words.el) «\(text)»"
        + (names.isEmpty ? "" : ": \(known.el)"),
      en: "In the column «\(words.column)»: there is no \(words.en) “\(text)”"
        + (names.isEmpty ? "" : ": \(known.en)"))
  }
}
