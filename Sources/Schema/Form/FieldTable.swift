/// The fields of the form by place, for whoever asks a person for them.
public enum FieldTable {
  /// The fields of the group at a path of keys, such as `["offices", "hours"]`; places in lists do
  /// not count, and a path that leads to no group has no fields.
  public static func fields(at path: [String]) -> [Field] {
    guard let section = path.first else { return TopFields.all }
    if path.count == 1 { return fields(of: section) }
    guard path.count == 2 || (section == "seasons" && path.count == 3) else { return [] }
    switch (section, path[1]) {
    case ("hours", _), ("offices", "hours"): return Week.Fields.all
    case ("seasons", "hours"): return path.count == 2 ? ModeFields.hours.all : Week.Fields.all
    case ("topics", "durations"): return ModeFields.durations.all
    case ("authentication", "request"), ("authentication", "productionLetter"):
      return Letter.Fields.all
    case ("authentication", "redirects"): return Redirects.Fields.all
    default: return []
    }
  }

  /// The field at a path of keys.
  public static func field(at path: [String]) -> Field? {
    guard let key = path.last else { return nil }
    return fields(at: path.dropLast()).first { $0.name == key }
  }

  private static func fields(of section: String) -> [Field] {
    switch section {
    case "municipality": MunicipalityEntry.Fields.all
    case "request": Request.Fields.all
    case "contact": Contact.Fields.all
    case "offices": Office.Fields.all
    case "topics": Topic.Fields.all
    case "hours": ModeFields.hours.all
    case "seasons": Season.Fields.all
    case "closures": Closure.Fields.all
    case "localHolidays": LocalHoliday.Fields.all
    case "openings": Opening.Fields.all
    case "durations": ModeFields.durations.all
    case "staff": ModeFields.staff.all
    case "means": ModeFields.means.all
    case "administrators": Administrator.Fields.all
    case "dataProtection": DataProtection.Fields.all
    case "security": Security.Fields.all
    case "authentication": SignInRequest.Fields.all
    case "waivers": Waiver.Fields.all
    default: []
    }
  }

  private static func fields(at path: ArraySlice<String>) -> [Field] { fields(at: Array(path)) }
}
