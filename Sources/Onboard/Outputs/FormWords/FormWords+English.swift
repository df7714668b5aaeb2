package import Schema

/// English sentences for people who fill in another form than the file, such as a sheet; the names
/// of its fields stay Greek, as the form has them.
extension FormWords {
  /// The place of a path of the form in words, in a language.
  package func whereabouts(_ path: AnswerPath, _ language: Language) -> String {
    guard language == .english else { return whereabouts(path) }
    let steps = path.steps, keys = path.keys.steps
    var parts = [FormStep(of: path).title(.english)]
    if steps.count > 1, let number = Int(steps[1]), let list = name(ofField: [steps[0]]) {
      parts.append("\(list) \(number + 1)")
    } else if keys.count > 1, let group = name(ofField: [keys[0]]) {
      parts.append(group)
    }
    if let field = name(ofField: path.keys), parts.last != field { parts.append(field) }
    return parts.joined(separator: " › ")
  }

  /// An English sentence about a place, with the form's names in place of the file's keys.
  ///
  /// Many keys are English words, so one without capitals counts only in quotes, or where a
  /// sentence says that something goes “under” it.
  package func english(_ text: String, at path: AnswerPath, of rule: Rule? = nil) -> String {
    let keys = path.keys
    let distant = rule?.distantFields ?? []
    var plain = "", isQuoted = false
    let scalars = Array(text.unicodeScalars)
    var at = 0
    while at < scalars.count {
      let word = String(String.UnicodeScalarView(scalars[at...].prefix { Self.isInWord($0) }))
      guard !word.isEmpty else {
        let scalar = scalars[at]
        if scalar == "“" || scalar == "”" { isQuoted = scalar == "“" }
        // The brackets of lists are of the file.
        let isBracket = isQuoted && "[]{}".unicodeScalars.contains(scalar)
        if !isBracket { plain.unicodeScalars.append(scalar) }
        at += 1
        continue
      }
      at += word.unicodeScalars.count
      let after = at < scalars.count ? scalars[at] : " "
      let isJoined = plain.last.map { "@./".contains($0) } ?? false || after == "@" || after == "/"
      let isKey =
        isQuoted || word.contains { $0.isUppercase } && word.first?.isLowercase == true
        || plain.hasSuffix(" under ")
      guard isKey, !isJoined else {
        plain += word
        continue
      }
      let field = distant.first { $0.last == word } ?? self.path(of: word, near: keys)
      let name =
        names[word] ?? field.flatMap { self.name(ofField: $0) } ?? choice(word, near: keys)
        ?? (isQuoted ? DateWords.words(of: word)?.en : nil) ?? Self.answers[word]
      guard let name else {
        plain += word
        continue
      }
      plain += isQuoted || names[word] != nil ? name : "“\(name)”"
    }
    return plain
  }

  private static let answers = ["true": "ναι", "false": "όχι"]

  /// The name of a field in the form, or else what it is.
  private func name(ofField keys: AnswerPath) -> String? {
    if let other = others[keys.text] { return other }
    guard let key = keys.last, let field = keys.field else { return nil }
    if let mode = Mode.allCases.first(where: { $0.key.text == key }) {
      return Self.titled(mode.label.en)
    }
    if let day = Weekday.allCases.first(where: { $0.key.text == key }) { return day.en }
    return Self.titled(field.note.en)
  }

  /// The field that a key means, the nearest to a place first.
  private func path(of key: String, near keys: AnswerPath) -> AnswerPath? {
    for near in keys.lineage where FieldPath.fields(at: near).contains(where: { $0.name == key }) {
      return near.appending(key)
    }
    return FieldPath.all.first { $0.field.name == key }?.keys
  }

  /// The name of a word of a choice at a place.
  private func choice(_ word: String, near keys: AnswerPath) -> String? {
    for near in keys.lineage where !near.isEmpty {
      let fields = (near.field.map { [$0] } ?? []) + FieldPath.fields(at: near)
      for field in fields {
        if let found = field.kind.words.first(where: { $0.key.text == word }) {
          return Self.titled(found.label.en)
        }
      }
    }
    return nil
  }
}
