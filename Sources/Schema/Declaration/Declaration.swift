/// The content of a municipality's file: every field, typed, with its position.
///
/// Nothing has been judged yet; a declaration may contradict the law, the register and itself. Its
/// parts are immutable classes, because every rule traverses them and copies would be expensive.
public final class Declaration: Sendable {
  /// The version of the form; the only one is 1.
  public let version: Answer<Int>
  /// The other public body that asks only for sign-in (decision 45174 ΕΞ 2021).
  public let body: Answer<PublicBody>
  /// The municipality.
  public let municipality: Answer<MunicipalityEntry>
  /// The request to the Directorate (Article 6 §1).
  public let request: Answer<Request>
  /// The contact details of the municipality for the Directorate.
  public let contact: Answer<Contact>
  /// The modes of service offered (Article 6 §2).
  public let modes: Answer<[Located<Mode>]>
  /// The municipal offices (Article 1 §3α).
  public let offices: Answer<[Located<Office>]>
  /// The thematic fields (Article 6 §1).
  public let topics: Answer<[Located<Topic>]>
  /// The departments that serve some of the topics.
  public let departments: Answer<[Located<Department>]>
  /// The weekly hours for each mode (Article 6 §1).
  public let hours: Answer<PerMode<Week>>
  /// The seasons with different hours.
  public let seasons: Answer<[Located<Season>]>
  /// Closed days.
  public let closures: Answer<[Located<Closure>]>
  /// Local holidays.
  public let localHolidays: Answer<[Located<LocalHoliday>]>
  /// Additional hours of single or recurring days.
  public let openings: Answer<[Located<Opening>]>
  /// Hours of single or recurring days instead of the usual ones.
  public let specialHours: Answer<[Located<Opening>]>
  /// The duration of an appointment for each mode, in minutes (Article 6 §1).
  public let durations: Answer<PerMode<Int>>
  /// The number of employees who serve at the same time in each mode.
  public let staff: Answer<PerMode<Int>>
  /// The number of employees at certain hours, where it differs.
  public let staffHours: Answer<[Located<StaffHours>]>
  /// The terms of appointments for all topics, where they differ from the usual ones.
  public let booking: BookingAnswers
  /// Whether a third person may join a video conference (Article 6 §1, 2 §12).
  public let thirdParty: Answer<Bool>
  /// Interpretation: for deaf citizens (Article 2 §3δ), and into other languages.
  public let interpretation: Answer<[Located<Interpretation>]>
  /// The technical means of each mode (Article 6 §3).
  public let means: Answer<PerMode<[Located<Means>]>>
  /// The administrators of the platform for the municipality (Article 5 §4).
  public let administrators: Answer<[Located<Administrator>]>
  /// Data protection (Articles 2 §4 and 7 §1).
  public let dataProtection: Answer<DataProtection>
  /// Information security (Article 7 §2).
  public let security: Answer<Security>
  /// Requests for sign-in with OAuth2.0 (decision 45174 ΕΞ 2021).
  public let authentication: Answer<[Located<SignInRequest>]>

  /// Dated exceptions from the platform's policy.
  public let waivers: Answer<[Located<Waiver>]>

  /// Whether the file belongs to another public body, even if its section is damaged.
  public let isOfBody: Bool
  /// The position that stands for the whole file: its first key.
  public let start: SourceSpan
  /// The positions of values that may name a person.
  public let personal: [SourceSpan]
  /// Every text for human readers in which the rules on written texts look, in order of reading.
  let texts: [Text]

  /// Reads the whole of a tree.
  convenience init(from form: inout DeclarationReader) {
    let root = form.tree.root
    let top = form.open(root, key: form.firstKey(of: root), fields: TopFields.all)
    self.init(top, &form)
  }

  private init(_ top: DeclarationReader.Group?, _ form: inout DeclarationReader) {
    version = form.version(in: top)
    isOfBody = top.map { form.holds("body", in: $0) } ?? false
    body = form.group(TopFields.body, in: top, PublicBody.init)
    municipality = form.group(TopFields.municipality, in: top, MunicipalityEntry.init)
    request = form.group(TopFields.request, in: top, Request.init)
    contact = form.group(TopFields.contact, in: top, Contact.init)
    modes = form.choices(TopFields.modes, in: top)
    offices = form.groups(TopFields.offices, in: top, Office.init)
    topics = form.groups(TopFields.topics, in: top, Topic.init)
    departments = form.groups(TopFields.departments, in: top, Department.init)
    hours = form.perMode(TopFields.hours, in: top) { $0.week($1, in: $2) }
    seasons = form.groups(TopFields.seasons, in: top, Season.init)
    closures = form.groups(TopFields.closures, in: top, Closure.init)
    localHolidays = form.groups(TopFields.localHolidays, in: top, LocalHoliday.init)
    openings = form.groups(TopFields.openings, in: top, Opening.init)
    specialHours = form.groups(TopFields.specialHours, in: top, Opening.init)
    durations = form.perMode(TopFields.durations, in: top) { $0.duration($1, in: $2) }
    staff = form.perMode(TopFields.staff, in: top) { $0.number($1, in: $2) }
    staffHours = form.groups(TopFields.staffHours, in: top, StaffHours.init)
    booking = BookingAnswers(&form, top)
    thirdParty = form.boolean(TopFields.thirdParty, in: top)
    interpretation = form.choices(TopFields.interpretation, in: top)
    means = form.perMode(TopFields.means, in: top) { $0.choices($1, in: $2) }
    administrators = form.groups(TopFields.administrators, in: top, Administrator.init)
    dataProtection = form.group(TopFields.dataProtection, in: top, DataProtection.init)
    security = form.group(TopFields.security, in: top, Security.init)
    authentication = form.groups(TopFields.authentication, in: top, SignInRequest.init)
    waivers = form.groups(TopFields.waivers, in: top, Waiver.init)
    start = top?.key ?? SourceSpan(0, 0)
    personal = form.personal
    texts = form.texts
  }

  /// The top-level fields of the file; each contains its own subfields.
  public static var fields: [Field] { TopFields.all }

  /// The modes offered; nil if they could not be read.
  public var offered: [Mode]? { modes.value?.map { $0.value } }
}

/// The top-level fields of the file, in canonical order.
enum TopFields {
  static let version = Field(
    "version", .version, el: "η έκδοση της φόρμας", en: "the version of the form",
    example: "1")
  static let body = Field(
    "body", .group(PublicBody.Fields.all), .optional,
    el: "άλλος δημόσιος φορέας, που ζητά μόνο αυθεντικοποίηση",
    en: "another public body, which asks for sign-in only",
    provisions: [.oauth2(1), .annex(2)], rulings: [.municipalitiesOnly])
  static let municipality = Field(
    "municipality", .group(MunicipalityEntry.Fields.all), .unless("body"),
    el: "ο Δήμος που υποβάλλει",
    en: "the municipality",
    provisions: [.article(2, 1), .article(6, 1)], rulings: [.municipalitiesOnly])
  static let request = Field(
    "request", .group(Request.Fields.all), .judged, el: "το αίτημα προς τη Διεύθυνση",
    en: "the request",
    provisions: [.article(6, 1)], rulings: [.requestingOrgan])
  static let contact = Field(
    "contact", .group(Contact.Fields.all), el: "η υπηρεσιακή επικοινωνία", en: "the contact",
    example: "",
    provisions: [.article(6, 1)], rulings: [.notExhaustive])
  static let modes = Field(
    "modes", .choices(Mode.words), .judged, el: "οι τρόποι εξυπηρέτησης που παρέχονται",
    en: "the modes of service offered", example: "[inPerson, phone, video]",
    provisions: [
      .article(1, 1), .article(1, 3), .article(1, 3, "β"), .article(1, 3, "γ"), .article(2, 1),
      .article(6, 2),
    ], rulings: [.unofferedModes, .whoCalls])
  static let offices = Field(
    "offices", .groups(Office.Fields.all), .judged, el: "τα δημοτικά καταστήματα",
    en: "the municipal offices",
    provisions: [.article(1, 3, "α")], rulings: [.municipalOffice])
  static let topics = Field(
    "topics", .groups(Topic.Fields.all), .judged, el: "τα θεματικά πεδία",
    en: "the thematic fields",
    provisions: [.article(2, 1), .article(6, 1)], rulings: [.thematicFields])
  static let departments = Field(
    "departments", .groups(Department.Fields.all), .optional,
    el: "τα τμήματα με δικό τους ωράριο ή προσωπικό",
    en: "the departments with hours or employees of their own",
    provisions: [.article(5, 1), .article(5, 3)])
  static let hours = Field(
    "hours", .group(ModeFields.hours.all), .judged, el: "το ωράριο λειτουργίας ανά τρόπο",
    en: "the hours per mode",
    provisions: [.article(5, 3), .article(6, 1)], rulings: [.hoursPerMode])
  static let seasons = Field(
    "seasons", .groups(Season.Fields.all), .optional, el: "περίοδοι με άλλο ωράριο",
    en: "periods with other hours",
    provisions: [.article(5, 3)], rulings: [.seasonOffice])
  static let closures = Field(
    "closures", .groups(Closure.Fields.all), .optional, el: "ημέρες που δεν γίνονται ραντεβού",
    en: "closed days",
    provisions: [.article(5, 3)])
  static let localHolidays = Field(
    "localHolidays", .groups(LocalHoliday.Fields.all), .optional, el: "τοπικές αργίες",
    en: "local holidays",
    provisions: [.article(5, 3)])
  static let openings = Field(
    "openings", .groups(Opening.Fields.all), .optional, el: "πρόσθετο ωράριο ορισμένων ημερών",
    en: "additional hours of certain days",
    provisions: [.article(5, 3)], rulings: [.openingHoliday])
  static let specialHours = Field(
    "specialHours", .groups(Opening.Fields.all), .optional,
    el: "ημέρες με άλλο ωράριο, στη θέση του συνηθισμένου",
    en: "days with other hours, instead of the usual ones",
    provisions: [.article(5, 3)], rulings: [.openingHoliday])
  static let durations = Field(
    "durations", .group(ModeFields.durations.all), .judged, el: "η διάρκεια των ραντεβού ανά τρόπο",
    en: "the duration of appointments per mode",
    provisions: [.article(5, 2), .article(6, 1)], rulings: [.distance])
  static let staff = Field(
    "staff", .group(ModeFields.staff.all), .judged, el: "οι υπάλληλοι ανά τρόπο",
    en: "the employees per mode",
    provisions: [.article(5, 1), .article(5, 3)], rulings: [.staffPerOffice, .notExhaustive])
  static let staffHours = Field(
    "staffHours", .groups(StaffHours.Fields.all), .optional,
    el: "ώρες με άλλον αριθμό υπαλλήλων", en: "hours with another number of employees",
    provisions: [.article(5, 1), .article(5, 3)], rulings: [.staffPerOffice])
  static let thirdParty = Field(
    "thirdParty", .boolean, .judged, el: "αν επιτρέπεται τρίτο πρόσωπο στην τηλεδιάσκεψη",
    en: "whether a third person may join a video conference", example: "true",
    provisions: [.article(2, 12), .article(6, 1)],
    rulings: [.thirdPartySilence, .remoteIdentification])
  static let interpretation = Field(
    "interpretation", .choices(Interpretation.words), .optional,
    el: "διερμηνεία για κωφούς και σε άλλες γλώσσες",
    en: "interpretation for the deaf and into other languages", example: "[signLanguage, en]",
    provisions: [.article(2, 3, "δ")], rulings: [.specialRequirements])
  static let means = Field(
    "means", .group(ModeFields.means.all), .judged, el: "τα τεχνικά μέσα ανά τρόπο",
    en: "the technical means per mode",
    provisions: [.article(6, 3)], rulings: [.means])
  static let administrators = Field(
    "administrators", .groups(Administrator.Fields.all), .judged, el: "οι διαχειριστές του Δήμου",
    en: "the administrators",
    provisions: [.article(5, 4)], rulings: [.administratorPost])
  static let dataProtection = Field(
    "dataProtection", .group(DataProtection.Fields.all), .judged, el: "η προστασία δεδομένων",
    en: "data protection",
    provisions: [.article(2, 4), .article(7, 1)])
  static let security = Field(
    "security", .group(Security.Fields.all), .judged, el: "η ασφάλεια πληροφοριών",
    en: "security of information",
    provisions: [.article(7, 2)], rulings: [.articleFive])
  static let authentication = Field(
    "authentication", .groups(SignInRequest.Fields.all), .optional,
    el: "αιτήματα σύνδεσης με OAuth2.0",
    en: "requests for OAuth2.0 sign-in",
    provisions: [.oauth2(1), .oauth2(2), .annex(0)], rulings: [.otherBodies])
  static let waivers = Field(
    "waivers", .groups(Waiver.Fields.all), .optional,
    el: "εξαιρέσεις από την πολιτική, με προθεσμία",
    en: "dated exceptions from the policy")

  static let all =
    [
      version, body, municipality, request, contact, modes, offices, topics, departments, hours,
      seasons, closures, localHolidays, openings, specialHours, durations, staff, staffHours,
    ] + BookingAnswers.Fields.all + [
      thirdParty, interpretation, means, administrators, dataProtection, security, authentication,
      waivers,
    ]
}
