/// The owner of a list of seasons, so that the seasons of all places are compared in the same way.
enum SeasonOwner {
  case municipality(CalendarPlan, CalendarPlan)
  case office(OfficePlan, OfficePlan)
  case department(DepartmentPlan, DepartmentPlan)

  /// All owners in both versions: the municipality, its offices and its departments.
  static func all(_ old: Plan, _ new: Plan) -> [SeasonOwner] {
    [.municipality(old.calendar, new.calendar)]
      + new.offices.compactMap { office in
        old.offices.first { $0.id == office.id }.map { .office($0, office) }
      }
      + new.departments.compactMap { department in
        old.departments.first { $0.id == department.id }.map { .department($0, department) }
      }
  }

  /// The seasons of both versions.
  var seasons: (old: [CalendarPlan.SeasonPlan], new: [CalendarPlan.SeasonPlan]) {
    switch self {
    case .municipality(let old, let new): (old.seasons, new.seasons)
    case .office(let old, let new): (old.seasons, new.seasons)
    case .department(let old, let new): (old.seasons, new.seasons)
    }
  }

  /// The path of the list.
  var place: Place {
    switch self {
    case .municipality: .of("seasons")
    case .office(_, let office): .of("offices", office.id, "seasons")
    case .department(_, let department): .of("departments", department.id, "seasons")
    }
  }

  /// The owner, after the word for a season; empty for the municipality.
  var words: Bilingual {
    switch self {
    case .municipality: Bilingual(el: "", en: "")
    case .office(_, let office):
      Bilingual(
        el: " του καταστήματος «\(office.name)»", en: " of the office “\(office.name)”")
    case .department(_, let department):
      Bilingual(
        el: " του τμήματος «\(department.name)»", en: " of the department “\(department.name)”")
    }
  }

  /// The owner, before the name of the season.
  var lead: Bilingual {
    let words = words
    return Bilingual(el: words.el.isEmpty ? "" : words.el + ",", en: words.en + ",")
  }

  /// Whether a service can have the owner's hours.
  func concerns(_ key: ServiceKey) -> Bool {
    switch self {
    case .municipality: true
    case .office(_, let office): key.office == office.id
    case .department(let old, let new): new.concerns(key, old)
    }
  }

  /// The offering with other seasons of the owner.
  func exchanged(
    in offering: Offering,
    _ change: ([CalendarPlan.SeasonPlan]) -> [CalendarPlan.SeasonPlan]
  ) -> Offering {
    var next = offering
    switch self {
    case .municipality:
      next.calendar = CalendarPlan(next.calendar, seasons: change(next.calendar.seasons))
    case .office(_, let office):
      next.replaceOffice(office.id) { OfficePlan($0, seasons: change($0.seasons)) }
    case .department(_, let department):
      next.replaceDepartment(department.id) { DepartmentPlan($0, seasons: change($0.seasons)) }
    }
    return next
  }
}
