/// A department or post that serves certain topics, with hours and employees of its own where they
/// differ (Article 5 §3).
public final class Department: Sendable {
  /// The identifier that exceptions refer to.
  public let id: Answer<String>
  /// The name shown to citizens.
  public let name: Answer<String>
  /// The topics that it serves; no other department serves them.
  public let topics: Answer<[Located<String>]>
  /// The offices where it serves in person; those of its topics when left out.
  public let offices: Answer<[Located<String>]>
  /// Its weekly hours for each mode, where they differ from those of its place.
  public let hours: Answer<PerMode<Week>>
  /// Its seasons, which have precedence over those of its place.
  public let seasons: Answer<[Located<Season>]>
  /// Its own employees for each mode; without them it shares those of its place.
  public let staff: Answer<PerMode<Int>>
  /// Whether the same employees serve in all its modes and offices.
  public let sharedStaff: Answer<Bool>
  /// The terms of its topics' appointments, unless a topic has its own.
  public let booking: BookingAnswers

  enum Fields {
    static let id = Field(
      "id", .id, el: "ένα σύντομο όνομα με λατινικά", en: "a short name for references",
      example: "lixiarcheio")
    static let name = Field(
      "name", .text(160), el: "το όνομα του τμήματος", en: "the department's name",
      example: "Τμήμα Ληξιαρχείου")
    static let topics = Field(
      "topics", .list(.id), el: "τα θέματα που εξυπηρετεί", en: "the topics that it serves",
      example: "[lixiarcheio]")
    static let offices = Field(
      "offices", .list(.id), .optional, el: "τα καταστήματα όπου εξυπηρετεί",
      en: "the offices where it serves", example: "[dimarcheio]")
    static let hours = Field(
      "hours", .group(ModeFields.hours.all), .optional, el: "το ωράριο του τμήματος ανά τρόπο",
      en: "the department's hours per mode",
      provisions: [.article(5, 3)], rulings: [.hoursPerMode])
    static let seasons = Field(
      "seasons", .groups(Season.Fields.all), .optional,
      el: "περίοδοι με άλλο ωράριο σε αυτό το τμήμα",
      en: "periods with other hours at this department",
      provisions: [.article(5, 3)], rulings: [.seasonOffice])
    static let staff = Field(
      "staff", .group(ModeFields.staff.all), .optional, el: "οι υπάλληλοι του τμήματος ανά τρόπο",
      en: "the department's employees per mode",
      provisions: [.article(5, 1), .article(5, 3)], rulings: [.staffPerOffice])
    static let sharedStaff = Field(
      "sharedStaff", .boolean, .optional,
      el: "αν οι ίδιοι υπάλληλοι εξυπηρετούν σε όλους τους τρόπους",
      en: "whether the same employees serve in all modes", example: "true",
      provisions: [.article(5, 1)])
    static let all =
      [id, name, topics, offices, hours, seasons, staff, sharedStaff] + BookingAnswers.Fields.all
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    id = form.shaped(Fields.id, in: group, .idFormat, Shape.isID)
    name = form.text(Fields.name, in: group)
    topics = form.ids(Fields.topics, in: group)
    offices = form.ids(Fields.offices, in: group)
    hours = form.perMode(Fields.hours, in: group) { $0.week($1, in: $2) }
    seasons = form.groups(Fields.seasons, in: group, Season.init)
    staff = form.perMode(Fields.staff, in: group) { $0.number($1, in: $2) }
    sharedStaff = form.boolean(Fields.sharedStaff, in: group)
    booking = BookingAnswers(&form, group)
  }
}

/// The name and the position by which findings refer to a department.
extension Located where Value == Department {
  /// The position that stands for the department: the key of its id.
  var place: SourceSpan { value.id.located?.key ?? span }

  /// The department's name, or its id.
  var name: String { Mask.shortened(value.name.value ?? value.id.value ?? "—") }
}

extension Declaration {
  /// The topics of a department, in the file's order.
  func topics(of department: Department) -> [Located<Topic>] {
    guard let named = department.topics.value else { return [] }
    return (topics.value ?? []).filter { topic in
      topic.value.id.value.map { id in named.contains { $0.value == id } } ?? false
    }
  }

  /// The first department that names a topic.
  func department(of topic: Topic) -> Department? {
    guard let id = topic.id.value else { return nil }
    return departments.value?.first { department in
      department.value.topics.value?.contains { $0.value == id } ?? false
    }?.value
  }
}
