/// Which table of fields stands below a field: the order of keys, all the way down.
enum FieldTables {
  /// The fields below a field; none below a value, a list of values or a key that nobody knows.
  static func below(_ field: Field?) -> [Field] {
    guard let field else { return [] }
    for (owner, fields) in tables where owner === field { return fields }
    return []
  }

  private static let tables: [(Field, [Field])] = [
    (TopFields.municipality, MunicipalityEntry.Fields.all),
    (TopFields.request, Request.Fields.all),
    (TopFields.contact, Contact.Fields.all),
    (TopFields.offices, Office.Fields.all),
    (Office.Fields.hours, Week.Fields.all),
    (TopFields.topics, Topic.Fields.all),
    (Topic.Fields.durations, ModeFields.durations.all),
    (TopFields.hours, ModeFields.hours.all),
    (TopFields.seasons, Season.Fields.all),
    (Season.Fields.hours, ModeFields.hours.all),
    (ModeFields.hours.inPerson, Week.Fields.all),
    (ModeFields.hours.phone, Week.Fields.all),
    (ModeFields.hours.video, Week.Fields.all),
    (TopFields.closures, Closure.Fields.all),
    (TopFields.localHolidays, LocalHoliday.Fields.all),
    (TopFields.openings, Opening.Fields.all),
    (TopFields.durations, ModeFields.durations.all),
    (TopFields.staff, ModeFields.staff.all),
    (TopFields.means, ModeFields.means.all),
    (TopFields.administrators, Administrator.Fields.all),
    (TopFields.dataProtection, DataProtection.Fields.all),
    (TopFields.security, Security.Fields.all),
    (TopFields.authentication, SignInRequest.Fields.all),
    (SignInRequest.Fields.request, Letter.Fields.all),
    (SignInRequest.Fields.productionLetter, Letter.Fields.all),
    (SignInRequest.Fields.redirects, Redirects.Fields.all),
    (TopFields.waivers, Waiver.Fields.all),
  ]
}
