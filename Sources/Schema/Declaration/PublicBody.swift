/// A public body other than a municipality, which asks only for sign-in (decision 45174 ΕΞ 2021
/// §1).
public final class PublicBody: Sendable {
  /// The kind of body.
  public let kind: Answer<BodyKind>
  /// The official name, in the nominative.
  public let name: Answer<String>
  /// The name in the genitive with its article, as in a decision.
  public let genitive: Answer<String>

  enum Fields {
    static let kind = Field(
      "kind", .choice(BodyKind.words), el: "το είδος του φορέα", en: "the kind of body",
      example: "region",
      provisions: [.oauth2(1)])
    static let name = Field(
      "name", .text(300), el: "η επωνυμία του φορέα", en: "the body's name",
      example: "Περιφέρεια Κεντρικής Μακεδονίας",
      provisions: [.oauth2(1), .annex(0)])
    static let genitive = Field(
      "genitive", .text(300), el: "η επωνυμία σε γενική, με το άρθρο της",
      en: "the name in the genitive, with its article",
      example: "της Περιφέρειας Κεντρικής Μακεδονίας",
      provisions: [.oauth2(recital: "ΣΤ"), .oauth2(recital: "Ζ")])
    static let all = [kind, name, genitive]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    kind = form.choice(Fields.kind, in: group)
    name = form.text(Fields.name, in: group)
    genitive = form.text(Fields.genitive, in: group)
  }
}
