/// The texts of a declaration for human readers, as examined by several rules.
extension Declaration {
  /// The kind of a text.
  enum TextKind {
    /// The municipality's name, which is compared with the register.
    case municipality
    /// A Greek name or title.
    case name
    /// An English title.
    case english
    /// A reason or a document, which may contain quotations.
    case free
  }

  /// A text, with what was found in it.
  struct DeclaredText {
    let text: Located<String>
    let kind: TextKind
    let look: TextLook
  }

  /// Visits every name, title, reason and document, but not the sign-in requests, which quote a
  /// decision.
  fileprivate func forEachText(_ visit: (Located<String>, TextKind) -> Void) {
    func give(_ answer: Answer<String>, _ kind: TextKind) {
      if let text = answer.located { visit(text, kind) }
    }
    if let body = body.value {
      give(body.name, .name)
      give(body.genitive, .name)
    }
    if let municipality = municipality.value { give(municipality.name, .municipality) }
    for office in offices.value ?? [] {
      give(office.value.name, .name)
      give(office.value.street, .name)
      give(office.value.city, .name)
      for season in office.value.seasons.value ?? [] { give(season.value.name, .name) }
    }
    for topic in topics.value ?? [] {
      give(topic.value.title, .name)
      give(topic.value.titleEnglish, .english)
      for document in topic.value.documents.value ?? [] { visit(document, .free) }
    }
    for department in departments.value ?? [] {
      give(department.value.name, .name)
      for season in department.value.seasons.value ?? [] { give(season.value.name, .name) }
    }
    for season in seasons.value ?? [] { give(season.value.name, .name) }
    for closure in closures.value ?? [] { give(closure.value.reason, .free) }
    for holiday in localHolidays.value ?? [] { give(holiday.value.name, .name) }
    for opening in datedHours { give(opening.value.reason, .free) }
    for administrator in administrators.value ?? [] { give(administrator.value.title, .name) }
  }
}

extension Judgement {
  /// The texts of a declaration in which something was found; each is examined only once.
  mutating func texts(of declaration: Declaration) -> [Declaration.DeclaredText] {
    if let texts { return texts }
    var found: [Declaration.DeclaredText] = []
    declaration.forEachText { text, kind in
      let look = TextLook(text.value)
      if !look.isClean || kind == .english && look.firstGreekWord != nil {
        found.append(Declaration.DeclaredText(text: text, kind: kind, look: look))
      }
    }
    texts = found
    return found
  }
}

extension Located where Value == String {
  /// The position in the source of a range of the text; nil when the text was written with escapes.
  func place(of range: Range<Int>) -> SourceSpan? {
    switch span.count - value.utf8.count {
    case 0: span.part(range)
    case 2: span.part(range.lowerBound + 1..<range.upperBound + 1)
    default: nil
    }
  }
}
