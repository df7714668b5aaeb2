/// A field and where it stands in a file: `topics[].field`.
public struct FieldPath: Sendable {
  /// The keys from the top, with `[]` after a list of groups.
  public let path: String
  /// The field.
  public let field: Field

  /// Every field, in the order of the form, a group before its fields.
  public static let all: [FieldPath] = walk(TopFields.all, below: "")

  private static func walk(_ fields: [Field], below prefix: String) -> [FieldPath] {
    fields.flatMap { field -> [FieldPath] in
      var path = prefix + field.name
      if case .groups = field.kind { path += "[]" }
      return [FieldPath(path: path, field: field)] + walk(parts(of: path), below: path + ".")
    }
  }

  /// The fields within a field, by its path; none for a plain value.
  private static func parts(of path: String) -> [Field] {
    switch path {
    case "municipality": MunicipalityEntry.Fields.all
    case "request": Request.Fields.all
    case "contact": Contact.Fields.all
    case "offices[]": Office.Fields.all
    case "topics[]": Topic.Fields.all
    case "hours", "seasons[].hours": ModeFields.hours.all
    case "seasons[]": Season.Fields.all
    case "closures[]": Closure.Fields.all
    case "localHolidays[]": LocalHoliday.Fields.all
    case "openings[]": Opening.Fields.all
    case "durations", "topics[].durations": ModeFields.durations.all
    case "staff": ModeFields.staff.all
    case "means": ModeFields.means.all
    case "administrators[]": Administrator.Fields.all
    case "dataProtection": DataProtection.Fields.all
    case "security": Security.Fields.all
    case "authentication[]": SignInRequest.Fields.all
    case "authentication[].request", "authentication[].productionLetter": Letter.Fields.all
    case "authentication[].redirects": Redirects.Fields.all
    case "offices[].hours", "hours.inPerson", "hours.phone", "hours.video",
      "seasons[].hours.inPerson", "seasons[].hours.phone", "seasons[].hours.video":
      Week.Fields.all
    default: []
    }
  }
}
