/// Reads the words of choices.
extension DeclarationReader {
  mutating func choice<Word: Choice>(_ field: Field, in group: Group?) -> Answer<Word> {
    answer(field, in: group) { $0.decodeChoice($1, $2) }
  }

  /// The words of a multiple choice; one unknown word makes the whole answer unreadable.
  mutating func choices<Word: Choice>(_ field: Field, in group: Group?) -> Answer<[Located<Word>]> {
    answer(field, in: group) { form, node, field in
      let known = form.findings.count
      let words: [Located<Word>] = form.items(node) { $0.decodeChoice($1, field) }
      guard form.findings.count == known else {
        if form.reportAll(node, since: known, Word.self)
          || form.reportDays(node, since: known, Word.self)
        {
          return nil
        }
        form.explainListText(node, since: known) { Self.meaning($1, Word.self) }
        return nil
      }
      guard !form.isDamaged(node) else { return nil }
      for (index, word) in words.enumerated()
      where words[..<index].contains(where: { $0.value == word.value }) {
        form.report(.valueRepeated(form.tree.source.text(word.span), at: word.span))
      }
      return words
    }
  }

  /// The only text where a list is wanted: the node itself, or the only item of the list; nil for
  /// several items or none.
  func onlyText(in node: UInt32) -> UInt32? {
    let isOnly = tree[node].kind == .sequence && tree[tree[node].head].next == 0
    let item = isOnly ? tree[node].head : node
    return item != 0 && tree[item].kind == .scalar ? item : nil
  }

  /// Reports a word such as «όλοι» in place of a list, instead of the findings about it; returns
  /// whether there is such a word.
  private mutating func reportAll<Word: Choice>(
    _ node: UInt32, since known: Int, _: Word.Type
  ) -> Bool {
    guard let item = onlyText(in: node),
      ChoiceWords.isAll(text(of: item), of: Word.allCases.count)
    else { return false }
    findings.removeSubrange(known...)
    report(.choiceAll(text(of: item), allowed: Word.words, at: tree[node].span))
    return true
  }

  /// Reports days of the week that are named together, such as «Δευ-Παρ» or «καθημερινές», and
  /// lists them; returns whether the text is such a name.
  private mutating func reportDays<Word: Choice>(
    _ node: UInt32, since known: Int, _: Word.Type
  ) -> Bool {
    guard Self.areDays(Word.self), let text = daysText(in: node),
      let found = Finding.ofDays(
        text, at: tree[node].span, onlyText(in: node) == nil ? .list : .text,
        hasRhythm: hasRhythm(node))
    else { return false }
    findings.removeSubrange(known...)
    report(found)
    return true
  }

  /// The texts of a list as one, unless each is a day by itself; a text without a list as it is.
  private func daysText(in node: UInt32) -> String? {
    if let item = onlyText(in: node) { return text(of: item) }
    guard !isDamaged(node) else { return nil }
    let texts = texts(in: node)
    guard texts.count == Int(tree[node].tail),
      !texts.allSatisfy({ WeekdayText.day($0) != nil })
    else { return nil }
    return texts.joined(separator: ", ")
  }

  /// Whether days at a place can recur in another way than every week.
  private func hasRhythm(_ node: UInt32) -> Bool {
    tree.steps(to: tree[node].span.start).first != "staffHours"
  }

  /// Whether the words of a choice are the days of the week.
  private static func areDays<Word: Choice>(_: Word.Type) -> Bool {
    Word.words.first?.key.text == Weekday.monday.key.text
  }

  /// The word of a choice that a text means; certain if the text is that word in another form.
  private static func meaning<Word: Choice>(_ text: String, _: Word.Type) -> Meaning? {
    if let word = Word.meant(by: text) { return (word.key.text, true) }
    // «-phone» may mean all but that one.
    guard !Fold.dropsSign(text) else { return nil }
    if areDays(Word.self) {
      if let day = WeekdayText.day(text) { return (day.key.text, true) }
      if LeftOutDays.isMeant(by: text) || WeekdayRhythm(text) != nil { return nil }
      if let named = WeekdayText(text) {
        guard case .days(let days) = named, days.count == 1 else { return nil }
        return (days[0].key.text, !WeekdayText.isLoose(text))
      }
      // Other words beside a day say more than the day.
      if WeekdayText.beside(text) != nil { return nil }
    }
    if let (key, isSure) = ChoiceWords.key(for: text, among: Word.words) { return (key, isSure) }
    // «Όχι τηλέφωνο» is no telephone.
    guard !LeftOutDays.isMeant(by: text) else { return nil }
    guard let word = Suggestion.word(for: text, among: Word.words) else { return nil }
    let key = word.key.text
    return (key, Suggestion.isTyped(text, key) || Suggestion.isTyped(text, word.label.el))
  }

  private mutating func decodeChoice<Word: Choice>(_ node: UInt32, _ field: Field) -> Word? {
    guard let bytes = scalar(node, field) else { return nil }
    for word in Word.allCases {
      let key = UnsafeBufferPointer(
        start: word.key.utf8Start, count: word.key.utf8CodeUnitCount)
      if bytes.elementsEqual(key) { return word }
    }
    let text = text(of: node)
    if case .optional = field.need, ChoiceWords.isNone(text) {
      report(.nothingOfChoice(text, field, at: tree[node].span))
      return nil
    }
    if Self.areDays(Word.self),
      let found = Finding.ofDays(text, at: tree[node].span, .item, hasRhythm: hasRhythm(node))
    {
      report(found)
      return nil
    }
    let meaning = Self.meaning(text, Word.self)
    report(
      .choiceUnknown(
        text, meant: Word.words.first { $0.key.text == meaning?.text },
        isSure: meaning?.isSure ?? false, allowed: Word.words, at: tree[node].span))
    return nil
  }
}
