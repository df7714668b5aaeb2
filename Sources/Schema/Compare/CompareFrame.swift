/// Compares the request, the municipality, ids and waivers.
extension Comparison {
  mutating func compareFrame(_ old: Plan, _ new: Plan) {
    note(
      .legalBasis, .of("municipality"), Bilingual(el: "Δήμος", en: "Municipality"),
      "\(old.municipality.code)", "\(new.municipality.code)")
    let former = old.requestWords, present = new.requestWords
    if former != present {
      note(
        .legalBasis, .of("request"),
        el: "Αίτημα του Δήμου: \(former.el) → \(present.el)",
        en: "The municipality's request: \(former.en) → \(present.en)",
        before: "\(old.requestNumber), \(old.requestDate.iso)",
        after: "\(new.requestNumber), \(new.requestDate.iso)")
    }
    note(
      .editorial, .of("municipality", "website"), Bilingual(el: "Ιστοσελίδα", en: "Website"),
      old.website,
      new.website)
    note(
      .editorial, .of("dataProtection", "terms"),
      Bilingual(el: "Όροι προστασίας δεδομένων", en: "Data-protection terms"), old.terms, new.terms)
  }

  /// Records ids that were renamed; they exist only in the file, and nobody else sees them.
  mutating func compareIds(_ aligned: PlanAlignment) {
    for office in aligned.offices {
      note(
        .editorial, .of("offices", office.after, "id"),
        el: "Άλλο αναγνωριστικό στο αρχείο για το κατάστημα «\(office.name)»",
        en: "Another identifier in the file for the office “\(office.name)”",
        before: office.before, after: office.after)
    }
    for department in aligned.departments {
      note(
        .editorial, .of("departments", department.after, "id"),
        el: "Άλλο αναγνωριστικό στο αρχείο για το τμήμα «\(department.name)»",
        en: "Another identifier in the file for the department “\(department.name)”",
        before: department.before, after: department.after)
    }
    for topic in aligned.topics {
      note(
        .editorial, .of("topics", topic.after, "id"),
        el: "Άλλο αναγνωριστικό στο αρχείο για το θέμα «\(topic.name)»",
        en: "Another identifier in the file for the topic “\(topic.name)”",
        before: topic.before, after: topic.after)
    }
  }

  mutating func compareWaivers(_ old: [WaiverPlan], _ new: [WaiverPlan]) {
    let former = old.map { $0.key }, present = new.map { $0.key }
    for waiver in new where !former.contains(waiver.key) {
      let words = waiver.words
      note(
        .legalBasis, .of("waivers"), el: "Νέα εξαίρεση από κανόνα: \(words.el)",
        en: "New waiver of a rule: \(words.en)", after: waiver.key)
    }
    for waiver in old where !present.contains(waiver.key) {
      let words = waiver.words
      note(
        .legalBasis, .of("waivers"), el: "Παύει εξαίρεση από κανόνα: \(words.el)",
        en: "A waiver ends: \(words.en)", before: waiver.key)
    }
  }
}

extension Plan {
  /// The number and date of the request.
  fileprivate var requestWords: Bilingual {
    let date = requestDate.words
    return Bilingual(el: "\(requestNumber), \(date.el)", en: "\(requestNumber), \(date.en)")
  }
}

extension WaiverPlan {
  /// Everything about it, as written in files.
  fileprivate var key: String {
    "\(rule) \(place ?? "") \(from.iso) – \(until.iso): \(reason)"
  }

  /// The rule by its title, the days and the reason.
  fileprivate var words: Bilingual {
    let title = Rulebook.rule(rule)?.title ?? Bilingual(el: rule, en: rule)
    let days = (from...Swift.max(from, until)).words
    return Bilingual(
      el: "«\(title.el)», \(days.el): \(reason)", en: "“\(title.en)”, \(days.en): \(reason)")
  }
}
