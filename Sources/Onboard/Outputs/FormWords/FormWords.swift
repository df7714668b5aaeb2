import Ground
package import Schema

/// The names of a declaration's fields on the page for clerks, in Greek, for letters to people who
/// have never seen the file as text.
package struct FormWords {
  /// The names of the file's own identifiers.
  let names: [String: String]
  /// The names of fields in another form than the page, by their paths.
  let others: [String: String]

  /// The words for a file, with the names of fields in another form, if it was written in one.
  package init(of compilation: Compilation, named others: [String: String] = [:]) {
    names = compilation.namesByID
    self.others = others
  }

  /// The place of a path of the form in words: the step, the item of a list, the field.
  package func whereabouts(_ path: AnswerPath) -> String {
    var parts = [FormStep(of: path).title]
    let steps = path.steps, keys = path.keys.steps
    if steps.count > 1, let number = Int(steps[1]), let item = FormLabels.items[steps[0]] {
      parts.append("\(item) \(number + 1)")
    }
    if path.field != nil {
      // A mode has no meaning without the field that contains it.
      let isOfModes = keys.count > 1 && FormLabels.isCommon(AnswerPath(keys.prefix(2)))
      let isItem = parts.count > 1
      let shown = keys.indices.filter { $0 > 0 || !isItem && (keys.count == 1 || isOfModes) }
      parts += shown.map { Self.label(of: AnswerPath(keys[...$0])) }
    }
    return parts.indices.filter { $0 == 0 || parts[$0] != parts[$0 - 1] }.map { parts[$0] }
      .joined(separator: " › ")
  }

  /// The label of a field at a path of keys.
  static func label(of keys: AnswerPath) -> String {
    if let own = FormLabels.greek[keys.text] { return own }
    guard let key = keys.last else { return "" }
    if let common = FormLabels.greek["*/" + key] { return common }
    return keys.field.map { titled($0.note.el) } ?? keys.text
  }

  private static let articles = ["ο ", "η ", "το ", "οι ", "τα ", "ένα "]

  /// A text without its article, with a capital in front.
  static func titled(_ text: String) -> String {
    let bare = articles.first { text.hasPrefix($0) }.map { text.dropFirst($0.count) } ?? text[...]
    return bare.prefix(1).uppercased() + bare.dropFirst()
  }

  /// A sentence about a place, with the page's names for the file's keys, words and identifiers.
  ///
  /// - Parameter rule: The rule that says it; nil for any other sentence.
  package func plain(_ text: String, at path: AnswerPath, of rule: Rule? = nil) -> String {
    let keys = path.keys
    let distant = rule?.distantFields ?? [], here = Self.label(of: keys)
    var plain = "", depth = 0
    /// The brackets of lists in the file that are left out.
    var brackets: [Unicode.Scalar] = []
    let scalars = Array(text.unicodeScalars)
    var at = 0
    while at < scalars.count {
      let scalar = scalars[at]
      let word = scalars[at...].prefix { Self.isInWord($0) }
      guard !word.isEmpty else {
        depth += scalar == "«" ? 1 : scalar == "»" ? -1 : 0
        if let end = Self.bracket(scalar), plain.hasSuffix(": ") || plain.hasSuffix("«") {
          brackets.append(end)
          at += 1
          continue
        }
        let isLast = at + 1 < scalars.count && scalars[at + 1] == "»"
        if scalar == brackets.last || scalar == ":" && isLast {
          if scalar == brackets.last { brackets.removeLast() }
          at += 1
          continue
        }
        plain.unicodeScalars.append(scalar)
        at += 1
        continue
      }
      at += word.count
      let written = String(String.UnicodeScalarView(word))
      let after = at < scalars.count ? scalars[at] : nil
      let isJoined = plain.last.map { "@./".contains($0) } ?? false
      let isDomain = after == "@" || after == "/"
      if let day = Self.day(written) {
        plain += day
        continue
      }
      if let unit = Self.unit(written, after: plain) {
        plain += unit
        continue
      }
      let name =
        distant.first { $0.last == written }.map { Self.label(of: $0) }
        ?? name(of: written, at: keys)
      guard !isJoined, !isDomain, let name else {
        plain += written
        continue
      }
      // An example repeats no name of the field that it is an example of.
      if depth == 0, name == here, plain.hasSuffix("π.χ. "), Self.begins(scalars[at...], with: ": ")
      {
        at += 2
        continue
      }
      plain += depth > 0 ? name : "«\(name)»"
      // A note that explains a key is dropped, since the key's name already says it.
      let notes = ["» (\(name))", " (\(name))"] + Self.articles.map { "»: \($0)\(name)" }
      for note in notes where Self.begins(scalars[at...], with: note) {
        plain += note.hasPrefix("»") ? "»" : ""
        depth -= note.hasPrefix("»") ? 1 : 0
        at += note.unicodeScalars.count
        break
      }
    }
    return plain
  }

  /// Whether a text begins with another, whatever the case of its letters.
  private static func begins(_ text: ArraySlice<Unicode.Scalar>, with start: String) -> Bool {
    let count = start.unicodeScalars.count
    return text.count >= count
      && String(String.UnicodeScalarView(text.prefix(count))).lowercased() == start.lowercased()
  }

  /// A day in the notation of the file as people write it: `15/6`, `9/1/2027`, «Πάσχα-6»; nil for
  /// any other word.
  private static func day(_ word: String) -> String? {
    if word.hasPrefix("easter") {
      let rest = word.dropFirst("easter".count)
      return rest.isEmpty || rest.first == "-" ? "Πάσχα" + rest : nil
    }
    return DateWords.words(of: word)?.el
  }

  /// The end of a list or group that a sign begins in a file; nil for any other sign.
  private static func bracket(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    scalar == "[" ? "]" : scalar == "{" ? "}" : nil
  }

  /// A unit of time after a number, as people write it; nil for any other word.
  private static func unit(_ word: String, after text: String) -> String? {
    guard text.last == " ", text.dropLast().last?.isNumber == true else { return nil }
    switch word {
    case "min": return text.hasSuffix(" 1 ") || text == "1 " ? "λεπτό" : "λεπτά"
    case "day": return "ημέρα"
    case "days": return "ημέρες"
    case "hour": return "ώρα"
    case "hours": return "ώρες"
    default: return nil
    }
  }

  static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }

  /// The name of a word of the file, the nearest to a place first; nil for any other word.
  private func name(of word: String, at keys: AnswerPath) -> String? {
    if let name = names[word] { return name }
    if word == "true" || word == "false" { return word == "true" ? "ναι" : "όχι" }
    for near in keys.lineage {
      let inner = FieldPath.fields(at: near)
      if inner.contains(where: { $0.name == word }) {
        let path = near.appending(word)
        return others[path.text] ?? Self.label(of: path)
      }
      // A word of a choice applies at its field, or in the group that contains the field.
      guard !near.isEmpty else { break }
      let fields = (near.field.map { [$0] } ?? []) + inner
      if let choice = fields.lazy.compactMap({ Self.choice(word, of: $0) }).first { return choice }
    }
    if let known = FieldPath.all.first(where: { $0.field.name == word }) {
      return others[known.keys.text] ?? Self.label(of: known.keys)
    }
    return nil
  }

  private static func choice(_ word: String, of field: Field) -> String? {
    field.kind.words.first { $0.key.text == word }.map { titled($0.label.el) }
  }
}
