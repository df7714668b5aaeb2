/// Comparing offices: which exist, where, when and with how many employees.
extension Comparison {
  mutating func compareOffices(_ old: Plan, _ new: Plan) {
    for office in old.offices where !new.offices.contains(where: { $0.id == office.id }) {
      note(
        .withdraws, "offices/\(office.id)", el: "Κατάστημα που δεν δέχεται πια: \(office.name)",
        en: "An office that no longer receives: \(office.name)", before: office.id)
    }
    for office in new.offices {
      guard let known = old.offices.first(where: { $0.id == office.id }) else {
        note(
          .widens, "offices/\(office.id)", el: "Νέο κατάστημα: \(office.name)",
          en: "A new office: \(office.name)", after: office.id)
        continue
      }
      compare(known, office, old, new)
    }
  }

  private mutating func compare(
    _ old: OfficePlan, _ new: OfficePlan, _ before: Plan, _ after: Plan
  ) {
    let place = "offices/\(new.id)", name = Bilingual(el: new.name, en: new.name)
    note(
      .editorial, "\(place)/name",
      Bilingual(el: "Όνομα καταστήματος (\(new.id))", en: "Name of the office (\(new.id))"),
      old.name, new.name)
    note(
      .editorial, "\(place)/address",
      Bilingual(el: "Διεύθυνση (\(new.name))", en: "Address (\(new.name))"),
      "\(old.street), \(old.postcode) \(old.city)", "\(new.street), \(new.postcode) \(new.city)")
    if old.stepFree != new.stepFree {
      let isLost = old.stepFree == true
      note(
        isLost ? .narrows : new.stepFree == true ? .widens : .editorial, "\(place)/stepFree",
        el: "\(new.name): πρόσβαση χωρίς σκαλοπάτια: \(Self.word(new.stepFree).el)",
        en: "\(new.name): step-free access: \(Self.word(new.stepFree).en)")
    }
    guard let former = before.modes.first(where: { $0.mode == .inPerson }),
      let present = after.modes.first(where: { $0.mode == .inPerson })
    else { return }
    // An office that follows the general figure is covered by the general change.
    if old.staff != nil || new.staff != nil {
      noteStaff("\(place)/staff", name, old.staff ?? former.staff, new.staff ?? present.staff)
    }
    if old.week != nil || new.week != nil {
      compare(old.week ?? former.week, new.week ?? present.week, "\(place)/hours", name)
    }
  }

  private static func word(_ answer: Bool?) -> Bilingual {
    switch answer {
    case true?: Bilingual(el: "ναι", en: "yes")
    case false?: Bilingual(el: "όχι", en: "no")
    case nil: Bilingual(el: "δεν δηλώνεται", en: "not declared")
    }
  }
}
