/// A municipal office where citizens are served in person (Article 1 §3α).
public final class Office: Sendable {
  /// The identifier that topics and closures refer to.
  public let id: Answer<String>
  /// The name shown to citizens.
  public let name: Answer<String>
  /// Street and number.
  public let street: Answer<String>
  /// Postal code.
  public let postcode: Answer<String>
  /// City or village.
  public let city: Answer<String>
  /// Whether it can be entered without steps.
  public let stepFree: Answer<Bool>
  /// The number of employees at this office, if it differs from the general figure.
  public let staff: Answer<Int>
  /// The hours of this office, if they differ from the general in-person hours.
  public let hours: Answer<Week>
  /// The seasons of this office, which have precedence over those of the municipality.
  public let seasons: Answer<[Located<OfficeSeason>]>

  enum Fields {
    static let id = Field(
      "id", .id, el: "ένα σύντομο όνομα με λατινικά", en: "a short name for references",
      example: "dimarcheio")
    static let name = Field(
      "name", .text(160), el: "το όνομα του καταστήματος", en: "the office's name",
      example: "Δημαρχείο")
    static let street = Field(
      "street", .text(160), .judged, el: "η οδός και ο αριθμός", en: "street and number",
      example: "Ελευθερίου Βενιζέλου 16",
      provisions: [.article(1, 3, "α")], rulings: [.municipalOffice])
    static let postcode = Field(
      "postcode", .postcode, .judged, el: "ο ταχυδρομικός κώδικας", en: "the postcode",
      example: "17122",
      provisions: [.article(1, 3, "α")], rulings: [.municipalOffice])
    static let city = Field(
      "city", .text(120), .judged, el: "η πόλη ή το χωριό", en: "the city",
      example: "Νέα Σμύρνη",
      provisions: [.article(1, 3, "α")], rulings: [.municipalOffice])
    static let stepFree = Field(
      "stepFree", .boolean, .optional, el: "αν η είσοδος είναι χωρίς σκαλιά",
      en: "whether access is step-free", example: "true")
    static let staff = Field(
      "staff", .number(1...500), .optional, el: "οι υπάλληλοι του καταστήματος",
      en: "the office's employees", example: "2",
      provisions: [.article(5, 1), .article(5, 3)], rulings: [.staffPerOffice])
    static let hours = Field(
      "hours", .group(Week.Fields.all), .optional, el: "το ωράριο του καταστήματος",
      en: "the office's hours",
      provisions: [.article(5, 3), .article(6, 1)], rulings: [.seasonOffice])
    static let seasons = Field(
      "seasons", .groups(OfficeSeason.Fields.all), .optional,
      el: "περίοδοι με άλλο ωράριο σε αυτό το κατάστημα",
      en: "periods with other hours at this office",
      provisions: [.article(5, 3)], rulings: [.seasonOffice])
    static let all = [id, name, street, postcode, city, stepFree, staff, hours, seasons]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    id = form.shaped(Fields.id, in: group, .idFormat, Shape.isID)
    name = form.text(Fields.name, in: group)
    street = form.text(Fields.street, in: group)
    postcode = form.shaped(Fields.postcode, in: group, .postcodeFormat, Shape.isPostcode)
    city = form.text(Fields.city, in: group)
    stepFree = form.boolean(Fields.stepFree, in: group)
    staff = form.number(Fields.staff, in: group)
    hours = form.week(Fields.hours, in: group)
    seasons = form.groups(Fields.seasons, in: group, OfficeSeason.init)
  }
}
