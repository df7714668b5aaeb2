/// Compares offices that both versions have: their places, hours and numbers of employees.
extension Comparison {
  mutating func comparePlaces(_ old: Plan, _ new: Plan) {
    for office in new.offices {
      guard let known = old.offices.first(where: { $0.id == office.id }) else { continue }
      comparePlace(known, office)
    }
  }

  /// Compares the employees and hours that offices now have of their own, before the general ones
  /// are exchanged; afterwards it compares those of offices that now follow the general ones.
  mutating func compareOffices(
    _ old: Plan, _ new: Plan, withOwn isOwn: Bool, _ attribution: inout Attribution
  ) {
    guard let former = old.modes.first(where: { $0.mode == .inPerson }),
      let present = new.modes.first(where: { $0.mode == .inPerson })
    else { return }
    for office in new.offices {
      guard let known = old.offices.first(where: { $0.id == office.id }) else { continue }
      // An office that follows the general figure is covered by the general change.
      if known.staff != nil || office.staff != nil, (office.staff != nil) == isOwn {
        compareStaff(known, office, former, present, &attribution)
      }
      if known.week != nil || office.week != nil, (office.week != nil) == isOwn {
        compareHours(known, office, former, present, &attribution)
      }
    }
  }

  /// Compares name, address and access; a mere change of spelling in an address moves nobody.
  private mutating func comparePlace(_ old: OfficePlan, _ new: OfficePlan) {
    let place = Place.of("offices", new.id)
    note(
      .editorial, place.adding("name"),
      Bilingual(el: "Όνομα καταστήματος", en: "Name of the office"), old.name, new.name)
    note(
      old.isPlaced(like: new) ? .editorial : .relocates, place.adding("address"),
      Bilingual(
        el: "Διεύθυνση του καταστήματος «\(new.name)»", en: "Address of the office “\(new.name)”"),
      old.address, new.address)
    guard old.stepFree != new.stepFree else { return }
    let isLost = old.stepFree == true
    add(
      isLost ? .narrows : new.stepFree == true ? .widens : .editorial, place.adding("stepFree"),
      .init(
        what: Bilingual(
          el: "«\(new.name)»: πρόσβαση χωρίς σκαλοπάτια", en: "“\(new.name)”: step-free access"),
        was: Self.word(old.stepFree), isNow: Self.word(new.stepFree)), before: nil, after: nil)
  }

  private mutating func compareStaff(
    _ old: OfficePlan, _ new: OfficePlan, _ former: ModePlan, _ present: ModePlan,
    _ attribution: inout Attribution
  ) {
    let was = old.staff ?? former.staff, isNow = new.staff ?? present.staff
    var next = attribution.offering
    next.replaceOffice(new.id) { OfficePlan($0, staff: new.staff, week: $0.week) }
    let part = attribution.exchange(next) { $0.office == new.id }
    guard was != isNow else { return }
    note(part, .staff(.of("offices", new.id, "staff"), new.quoted, was, isNow), attribution)
  }

  private mutating func compareHours(
    _ old: OfficePlan, _ new: OfficePlan, _ former: ModePlan, _ present: ModePlan,
    _ attribution: inout Attribution
  ) {
    let was = old.week ?? former.week, isNow = new.week ?? present.week
    let place = Place.of("offices", new.id, "hours")
    var next = attribution.offering
    next.replaceOffice(new.id) { OfficePlan($0, staff: $0.staff, week: new.week) }
    let part = attribution.exchange(next) { $0.office == new.id }
    compare(was, isNow, part, place, new.quoted, attribution)
    // Own hours begin or end here: on days whose hours stay the same, seasons make the difference.
    guard (old.week == nil) != (new.week == nil) else { return }
    let rest = part.only { entry in
      let day = Int(entry.day.weekday.rawValue)
      return was.days[day] == isNow.days[day]
    }
    guard !rest.isEmpty || was == isNow else { return }
    let name = new.quoted
    note(
      rest,
      Altered(
        place: place,
        text: new.week == nil
          ? Bilingual(
            el: "\(name.el): ισχύει πλέον το γενικό ωράριο, μαζί με τις περιόδους του Δήμου",
            en: "\(name.en): the general hours hold now, and with them its seasons")
          : Bilingual(
            el: "\(name.el): ισχύει πλέον δικό του ωράριο, και καμία περίοδος του Δήμου",
            en: "\(name.en): it has hours of its own now, and no season of the municipality")),
      attribution)
  }

  private static func word(_ answer: Bool?) -> Bilingual {
    switch answer {
    case true?: Bilingual(el: "ναι", en: "yes")
    case false?: Bilingual(el: "όχι", en: "no")
    case nil: Bilingual(el: "δεν δηλώνεται", en: "not declared")
    }
  }
}

extension OfficePlan {
  /// Its name in quotation marks.
  fileprivate var quoted: Bilingual { Bilingual(el: "«\(name)»", en: "“\(name)”") }
}

extension Offering {
  /// Replaces one office with its new version.
  mutating func replaceOffice(_ id: String, _ change: (OfficePlan) -> OfficePlan) {
    offices = offices.map { $0.id == id ? change($0) : $0 }
  }
}
