/// Compares departments: their hours and employees, and the topics that they serve.
extension Comparison {
  mutating func compareDepartments(
    _ old: Plan, _ new: Plan, _ attribution: inout Attribution
  ) {
    for department in new.departments {
      guard let known = old.departments.first(where: { $0.id == department.id }) else { continue }
      note(
        .editorial, .of("departments", department.id, "name"),
        Bilingual(el: "Όνομα τμήματος", en: "Name of the department"), known.name, department.name)
      for mode in Mode.allCases { compareStaff(known, department, mode, &attribution) }
      for mode in Mode.allCases { compareHours(known, department, mode, &attribution) }
      compareSharing(known, department)
    }
    for department in new.departments where !old.departments.contains(where: department.isOne) {
      addDepartment(department, new, &attribution)
    }
    moveTopics(old, new, &attribution)
    for department in old.departments where !new.departments.contains(where: department.isOne) {
      var next = attribution.offering
      next.move(new.topics.filter { $0.department == nil }.map { $0.id }, from: department)
      next.departments.removeAll(where: department.isOne)
      note(
        attribution.exchange(next) { department.topics.contains($0.topic) },
        Altered(
          place: .of("departments", department.id),
          text: Bilingual(
            el: "Δεν υπάρχει πια το τμήμα «\(department.name)»",
            en: "The department “\(department.name)” is no more"),
          before: department.id), attribution)
    }
  }

  /// Adds a new department, which takes over its topics, with its hours and employees.
  private mutating func addDepartment(
    _ department: DepartmentPlan, _ new: Plan, _ attribution: inout Attribution
  ) {
    var next = attribution.offering
    next.departments.append(department)
    next.move(department.topics, to: department.id)
    let words = department.words(in: new)
    note(
      attribution.exchange(next) { department.topics.contains($0.topic) },
      Altered(
        place: .of("departments", department.id),
        text: Bilingual(el: "Νέο τμήμα \(words.el)", en: "A new department, \(words.en)"),
        after: department.id), attribution)
  }

  /// Moves topics that were served by another department, or by none.
  private mutating func moveTopics(
    _ old: Plan, _ new: Plan, _ attribution: inout Attribution
  ) {
    for topic in new.topics {
      guard let known = old.topics.first(where: { $0.id == topic.id }),
        known.department != topic.department
      else { continue }
      // A department that begins or ends is described together with its topics.
      let (from, to) = (known.department, topic.department)
      if let to, !old.departments.contains(where: { $0.id == to }) { continue }
      if to == nil, !new.departments.contains(where: { $0.id == from }) { continue }
      var next = attribution.offering
      next.move([topic.id], to: topic.department)
      note(
        attribution.exchange(next) { $0.topic == topic.id },
        Altered(
          place: .of("topics", topic.id, "department"),
          .init(
            what: Bilingual(el: "«\(topic.title)»", en: "“\(topic.title)”"),
            was: old.department(known.department), isNow: new.department(topic.department)),
          before: known.department, after: topic.department), attribution)
    }
  }

  private mutating func compareStaff(
    _ old: DepartmentPlan, _ new: DepartmentPlan, _ mode: Mode, _ attribution: inout Attribution
  ) {
    let was = old.staff(of: mode), isNow = new.staff(of: mode)
    guard was != isNow else { return }
    let part = attribution.exchange(old, new, mode) {
      DepartmentPlan($0, staff: $0.staff.filter { $0.mode != mode } + new.staff(only: mode))
    }
    let (one, other) = (Self.staffWords(was), Self.staffWords(isNow))
    note(
      part,
      Altered(
        place: .of("departments", new.id, "staff", mode.key.text),
        text: Bilingual(
          el: "Υπάλληλοι («\(new.name)», \(mode.label.el)): \(one.el) → \(other.el)",
          en: "Employees (“\(new.name)”, \(mode.label.en)): \(one.en) → \(other.en)"),
        before: was.map { "\($0)" }, after: isNow.map { "\($0)" }), attribution)
  }

  private static func staffWords(_ count: Int?) -> Bilingual {
    count.map { Bilingual(el: "\($0)", en: "\($0)") }
      ?? Bilingual(el: "όσοι του τόπου του", en: "those of its place")
  }

  private mutating func compareHours(
    _ old: DepartmentPlan, _ new: DepartmentPlan, _ mode: Mode, _ attribution: inout Attribution
  ) {
    let was = old.week(of: mode), isNow = new.week(of: mode)
    guard was != isNow else { return }
    let part = attribution.exchange(old, new, mode) {
      DepartmentPlan($0, weeks: $0.weeks.filter { $0.mode != mode } + new.weeks(only: mode))
    }
    let place = Place.of("departments", new.id, "hours", mode.key.text)
    let what = Bilingual(
      el: "«\(new.name)», \(mode.label.el)", en: "“\(new.name)”, \(mode.label.en)")
    if let was, let isNow {
      compare(was, isNow, part, place, what, attribution)
      return
    }
    let own = isNow?.words
    note(
      part,
      Altered(
        place: place,
        text: Bilingual(
          el: own.map { "\(what.el): δικό του ωράριο, \($0.el)" }
            ?? "\(what.el): ισχύει πλέον το ωράριο του τόπου του",
          en: own.map { "\(what.en): hours of its own, \($0.en)" }
            ?? "\(what.en): the hours of its place hold now")), attribution)
  }

  /// Compares whether the same employees serve in all modes: the amount in each mode may stay the
  /// same, but the modes are no longer available at the same time.
  private mutating func compareSharing(_ old: DepartmentPlan, _ new: DepartmentPlan) {
    guard old.sharesStaff != new.sharesStaff else { return }
    note(
      new.sharesStaff ? .narrows : .widens, .of("departments", new.id, "sharedStaff"),
      el: new.sharesStaff
        ? "«\(new.name)»: οι ίδιοι υπάλληλοι σε όλους τους τρόπους"
        : "«\(new.name)»: άλλοι υπάλληλοι σε κάθε τρόπο",
      en: new.sharesStaff
        ? "“\(new.name)”: the same employees in all modes"
        : "“\(new.name)”: other employees in each mode",
      before: old.sharesStaff ? "true" : "false", after: new.sharesStaff ? "true" : "false")
  }
}

extension Attribution {
  /// Exchanges the declarations of a department in both versions for a mode.
  fileprivate mutating func exchange(
    _ old: DepartmentPlan, _ new: DepartmentPlan, _ mode: Mode,
    _ change: (DepartmentPlan) -> DepartmentPlan
  ) -> PartEffect {
    var next = offering
    next.replaceDepartment(new.id, change)
    return exchange(next) { $0.mode == mode && new.concerns($0, old) }
  }
}

extension DepartmentPlan {
  fileprivate func staff(only mode: Mode) -> [(mode: Mode, count: Int)] {
    staff.filter { $0.mode == mode }
  }

  fileprivate func weeks(only mode: Mode) -> [(mode: Mode, week: WeekPlan)] {
    weeks.filter { $0.mode == mode }
  }

  /// Whether another department is this one in another version.
  fileprivate func isOne(_ other: DepartmentPlan) -> Bool { id == other.id }

  /// Whether a service belongs to its topics, in either version.
  func concerns(_ key: ServiceKey, _ old: DepartmentPlan) -> Bool {
    topics.contains(key.topic) || old.topics.contains(key.topic)
  }

  /// The name with its topics, and its own hours and employees.
  func words(in plan: Plan) -> Bilingual {
    let titles = topics.map { id in plan.topics.first { $0.id == id }?.title ?? id }
    let parts = modes.compactMap { mode -> Bilingual? in
      let hours = week(of: mode)?.words, count = staff(of: mode)?.counted(.employee)
      guard hours != nil || count != nil else { return nil }
      let el = [hours?.el, count?.el].compactMap { $0 }.joined(separator: ", ")
      let en = [hours?.en, count?.en].compactMap { $0 }.joined(separator: ", ")
      return Bilingual(el: "\(mode.label.el) \(el)", en: "\(mode.label.en) \(en)")
    }
    let list = titles.joined(separator: ", ")
    return Bilingual(
      el: (["«\(name)» (\(list))"] + parts.map { $0.el }).joined(separator: "· "),
      en: (["“\(name)” (\(list))"] + parts.map { $0.en }).joined(separator: "; "))
  }
}

extension Plan {
  /// A department in quotation marks; nil stands for the employees of the other topics.
  fileprivate func department(_ id: String?) -> Bilingual {
    guard let id else { return Bilingual(el: "χωρίς τμήμα", en: "no department") }
    let name = departments.first { $0.id == id }?.name ?? id
    return Bilingual(el: "«\(name)»", en: "“\(name)”")
  }
}

extension Offering {
  /// Replaces one department with its new version.
  mutating func replaceDepartment(
    _ id: String, _ change: (DepartmentPlan) -> DepartmentPlan
  ) {
    departments = departments.map { $0.id == id ? change($0) : $0 }
  }
}
