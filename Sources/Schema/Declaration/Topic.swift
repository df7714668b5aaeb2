/// A thematic field for which citizens can book an appointment (Article 6 §1).
public final class Topic: Sendable {
  /// The identifier used in the configuration.
  public let id: Answer<String>
  /// The title shown to citizens.
  public let title: Answer<String>
  /// The title in English.
  public let titleEnglish: Answer<String>
  /// The field of municipal competence (Article 1 §2).
  public let field: Answer<Competence>
  /// Information or transaction (Article 1 §3β).
  public let kind: Answer<TopicKind>
  /// The modes in which the topic is served.
  public let modes: Answer<[Located<Mode>]>
  /// The audience of the topic (Article 1 §3).
  public let audience: Answer<[Located<Audience>]>
  /// The offices where it is served in person; all when left out.
  public let offices: Answer<[Located<String>]>
  /// The topic's own durations in minutes, where they differ from the modes'.
  public let durations: Answer<PerMode<Int>>
  /// The terms of its appointments, where they differ from the usual ones.
  public let booking: BookingAnswers
  /// Interpretation for this topic, if it differs from the general answer.
  public let interpretation: Answer<[Located<Interpretation>]>
  /// The documents to bring (Article 2 §11).
  public let documents: Answer<[Located<String>]>
  /// Whether a citizen may choose the employee (Article 2 §5).
  public let namedEmployee: Answer<Bool>
  /// Whether a third person may join, if it differs from the general answer (Article 2 §12).
  public let thirdParty: Answer<Bool>

  enum Fields {
    static let id = Field(
      "id", .id, el: "ένα σύντομο όνομα με λατινικά", en: "a short name for references",
      example: "dimotologio")
    static let title = Field(
      "title", .text(200), el: "ο τίτλος που βλέπει ο πολίτης", en: "the title citizens see",
      example: "Δημοτολόγιο",
      provisions: [.article(2, 1), .article(6, 1)])
    static let titleEnglish = Field(
      "titleEnglish", .text(200), .optional, script: .english, el: "ο τίτλος στα αγγλικά",
      en: "the English title",
      example: "Municipal registry")
    static let field = Field(
      "field", .choice(Competence.words), .judged, el: "ο τομέας αρμοδιότητας",
      en: "the field of competence", example: "civil-registry",
      provisions: [.article(1, 2)], rulings: [.competence])
    static let kind = Field(
      "kind", .choice(TopicKind.words), el: "πληροφόρηση ή διεκπεραίωση",
      en: "information or transaction", example: "transaction",
      provisions: [.article(1, 3, "β")], rulings: [.phoneInformation])
    static let modes = Field(
      "modes", .choices(Mode.words), .judged, el: "οι τρόποι εξυπηρέτησης του θέματος",
      en: "the topic's modes", example: "[inPerson, video]",
      provisions: [.article(1, 3), .article(2, 1), .article(6, 2)])
    static let audience = Field(
      "audience", .choices(Audience.words), .judged, el: "σε ποιους απευθύνεται",
      en: "whom it is for", example: "[citizens, businesses]",
      provisions: [.article(1, 3), .article(1, 4)], rulings: [.audience])
    static let offices = Field(
      "offices", .list(.id), .optional, el: "τα καταστήματα που το εξυπηρετούν",
      en: "the offices that serve it", example: "[dimarcheio]",
      provisions: [.article(1, 3, "α")])
    static let durations = Field(
      "durations", .group(ModeFields.durations.all), .optional, el: "δικές του διάρκειες ραντεβού",
      en: "own durations",
      provisions: [.article(5, 2), .article(6, 1)])
    static let documents = Field(
      "documents", .list(.text(200)), .optional, script: .free, el: "τα δικαιολογητικά",
      en: "documents to bring",
      example: "[Δελτίο ταυτότητας]",
      provisions: [.article(2, 11)], rulings: [.documents])
    static let namedEmployee = Field(
      "namedEmployee", .boolean, .optional, el: "αν επιλέγεται συγκεκριμένος υπάλληλος",
      en: "whether an employee may be chosen", example: "false",
      provisions: [.article(2, 5)], rulings: [.namedEmployee])
    static let thirdParty = Field(
      "thirdParty", .boolean, .optional, el: "αν επιτρέπεται τρίτο πρόσωπο",
      en: "whether a third person may join", example: "false",
      provisions: [.article(2, 12), .article(6, 1)], rulings: [.remoteIdentification])
    static let interpretation = Field(
      "interpretation", .choices(Interpretation.words), .optional,
      el: "η διερμηνεία του θέματος, αν διαφέρει από τη γενική",
      en: "interpretation for the topic, if it differs from the general one", example: "[en, sq]",
      provisions: [.article(2, 3, "δ")], rulings: [.specialRequirements])
    static let all =
      [id, title, titleEnglish, field, kind, modes, audience, offices, durations]
      + BookingAnswers.Fields.all + [documents, namedEmployee, thirdParty, interpretation]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    id = form.shaped(Fields.id, in: group, .idFormat, Shape.isID)
    title = form.text(Fields.title, in: group)
    titleEnglish = form.text(Fields.titleEnglish, in: group)
    field = form.choice(Fields.field, in: group)
    kind = form.choice(Fields.kind, in: group)
    modes = form.choices(Fields.modes, in: group)
    audience = form.choices(Fields.audience, in: group)
    offices = form.ids(Fields.offices, in: group)
    durations = form.perMode(Fields.durations, in: group) { $0.duration($1, in: $2) }
    booking = BookingAnswers(&form, group)
    documents = form.texts(Fields.documents, in: group)
    namedEmployee = form.boolean(Fields.namedEmployee, in: group)
    thirdParty = form.boolean(Fields.thirdParty, in: group)
    interpretation = form.choices(Fields.interpretation, in: group)
  }
}

extension DeclarationReader {
  /// A list of references by id.
  mutating func ids(_ field: Field, in group: Group?) -> Answer<[Located<String>]> {
    answer(field, in: group) { form, node, field in
      let known = form.findings.count
      let ids = form.items(node) { $0.decodeReference($1, field) }
      if form.findings.count > known {
        let all = form.tree.ids(of: field.name)
        let isScalar = form.tree[node].kind == .scalar
        let hasSign = isScalar && form.text(of: node).utf8.contains { $0 == 0x2C || $0 == 0x3B }
        form.explainListText(node, since: known) { form, text in
          if Shape.isID(Array(text.utf8)[...]) { return (text, all.contains(text)) }
          if let id = form.tree.id(of: field.name, named: text) { return (id, true) }
          let slug = Slug.id(of: text)
          return all.contains(slug) || hasSign && !slug.isEmpty ? (slug, false) : nil
        }
      }
      return ids.isEmpty && form.findings.count > known ? nil : ids
    }
  }

  /// An id that refers to an item of the list with the field's name; a reference by title is
  /// reported with the item's id.
  private mutating func decodeReference(_ node: UInt32, _ field: Field) -> String? {
    guard let bytes = scalar(node, field) else { return nil }
    if Shape.isID(bytes) { return String(decoding: bytes, as: UTF8.self) }
    let text = text(of: node)
    let id = tree.id(of: field.name, named: text)
    let slug = Slug.id(of: text)
    let mended =
      id.map { Mended(text: $0, applicability: .certain) }
      ?? (tree.ids(of: field.name).contains(slug)
        ? Mended(text: slug, applicability: .maybe) : nil)
    reportFormat(.idFormat, node, field, mended: mended)
    return nil
  }

  /// A list of texts.
  mutating func texts(_ field: Field, in group: Group?) -> Answer<[Located<String>]> {
    answer(field, in: group) { form, node, field in
      form.reportLongDash(node) || form.reportNothing(node, field) || form.reportTexts(node)
        ? nil : form.items(node) { $0.decodeText($1, field) }
    }
  }

  /// Reports a word such as «κανένα» in place of a list of texts; returns whether there is one.
  private mutating func reportNothing(_ node: UInt32, _ field: Field) -> Bool {
    guard let item = onlyText(in: node), ChoiceWords.isNone(text(of: item)) else { return false }
    report(.nothingListed(text(of: item), field, at: tree[item].span))
    return true
  }

  /// Reports several texts separated by semicolons, as people list them; returns whether there are
  /// any.
  private mutating func reportTexts(_ node: UInt32) -> Bool {
    guard tree[node].kind == .scalar, tree[node].style == .plain else { return false }
    let whole = text(of: node)
    let parts = whole.split(separator: ";").map { ListText.trimmed(String($0)) }
    // A text that would need quotes is left to its author.
    let signs = Set(",[]{}:#\"'\n".utf8)
    guard parts.count > 1,
      parts.allSatisfy({ part in
        !part.isEmpty && part.utf8.allSatisfy { !signs.contains($0) }
      })
    else { return false }
    report(
      .listText(
        whole, separator: nil, values: parts,
        fix: Finding.Fix(
          span: tree[node].span, replacement: "[" + parts.joined(separator: ", ") + "]",
          applicability: .maybe)))
    return true
  }

  /// Reports a word processor's dash before the only text of a list; returns whether there is one.
  private mutating func reportLongDash(_ node: UInt32) -> Bool {
    guard tree[node].kind == .scalar, tree[node].style == .plain else { return false }
    let span = tree[node].span
    let text = tree.source.bytes[Int(span.start)..<Int(span.end)]
    guard let length = TextLines.longDash(at: text) else { return false }
    let sign = SourceSpan(Int(span.start), Int(span.start) + length)
    report(
      .longDashAlone(
        tree.source.text(sign), at: sign,
        applicability: text.contains(0x0A) ? .maybe : .certain))
    return true
  }
}
