/// Comparing topics: which exist, in which modes, for whom, where, and with which documents.
extension Comparison {
  mutating func compareTopics(_ old: Plan, _ new: Plan) {
    for topic in old.topics where !new.topics.contains(where: { $0.id == topic.id }) {
      note(
        .withdraws, "topics/\(topic.id)", el: "Καταργείται το θέμα «\(topic.title)»",
        en: "The topic “\(topic.title)” is withdrawn", before: topic.id)
    }
    for topic in new.topics {
      guard let known = old.topics.first(where: { $0.id == topic.id }) else {
        note(
          .widens, "topics/\(topic.id)", el: "Νέο θέμα «\(topic.title)»",
          en: "A new topic, “\(topic.title)”", after: topic.id)
        continue
      }
      compareWords(known, topic)
      compareServices(known, topic, old, new)
      compareTerms(known, topic)
    }
  }

  private mutating func compareWords(_ old: TopicPlan, _ new: TopicPlan) {
    let place = "topics/\(new.id)"
    note(
      .editorial, "\(place)/title", Bilingual(el: "Τίτλος (\(new.id))", en: "Title (\(new.id))"),
      old.title, new.title)
    note(
      .editorial, "\(place)/titleEnglish",
      Bilingual(el: "Αγγλικός τίτλος (\(new.id))", en: "English title (\(new.id))"),
      old.titleEnglish ?? "—", new.titleEnglish ?? "—")
    note(
      .legalBasis, "\(place)/kind",
      Bilingual(el: "Είδος («\(new.title)»)", en: "Kind (“\(new.title)”)"), old.kind.key.text,
      new.kind.key.text)
    note(
      .legalBasis, "\(place)/field",
      Bilingual(el: "Αρμοδιότητα («\(new.title)»)", en: "Competence (“\(new.title)”)"),
      old.field.key.text, new.field.key.text)
  }

  /// Compares the modes of a topic, except those that the municipality as a whole has added or
  /// removed, which are already recorded.
  private mutating func compareServices(
    _ old: TopicPlan, _ new: TopicPlan, _ before: Plan, _ after: Plan
  ) {
    for mode in Mode.allCases {
      let place = "topics/\(new.id)/\(mode.key.text)", name = mode.label
      let one = old.services.first { $0.mode == mode }
      let other = new.services.first { $0.mode == mode }
      let isCommon =
        before.modes.contains { $0.mode == mode } && after.modes.contains { $0.mode == mode }
      switch (one, other) {
      case (.some, nil) where isCommon:
        note(
          .withdraws, place, el: "«\(new.title)»: όχι πια με τον τρόπο «\(name.el)»",
          en: "“\(new.title)”: no longer by \(name.en)")
      case (nil, .some) where isCommon:
        note(
          .widens, place, el: "«\(new.title)»: πλέον και με τον τρόπο «\(name.el)»",
          en: "“\(new.title)”: now also by \(name.en)")
      case (.some(let one), .some(let other)):
        compare(one, other, place, new.title, before, after)
      default: break
      }
    }
  }

  private mutating func compare(
    _ old: TopicPlan.Service, _ new: TopicPlan.Service, _ place: String, _ title: String,
    _ before: Plan, _ after: Plan
  ) {
    // A topic that follows the general duration is covered by the general change.
    let former = before.modes.first { $0.mode == old.mode }?.duration
    let present = after.modes.first { $0.mode == new.mode }?.duration
    if old.duration != former || new.duration != present {
      let what = Bilingual(
        el: "«\(title)», \(old.mode.label.el)", en: "“\(title)”, \(old.mode.label.en)")
      noteDuration("\(place)/duration", what, old.duration, new.duration)
    }
    func name(_ id: String) -> String {
      (after.offices + before.offices).first { $0.id == id }?.name ?? id
    }
    let known = before.offices.map { $0.id }, left = after.offices.map { $0.id }
    for office in old.offices where !new.offices.contains(office) && left.contains(office) {
      note(
        .withdraws, "\(place)/offices/\(office)", el: "«\(title)»: όχι πια στο \(name(office))",
        en: "“\(title)”: no longer at \(name(office))", before: office)
    }
    for office in new.offices where !old.offices.contains(office) && known.contains(office) {
      note(
        .widens, "\(place)/offices/\(office)", el: "«\(title)»: πλέον και στο \(name(office))",
        en: "“\(title)”: now also at \(name(office))", after: office)
    }
  }

  private mutating func compareTerms(_ old: TopicPlan, _ new: TopicPlan) {
    let place = "topics/\(new.id)"
    for one in Audience.allCases {
      let was = old.audience.contains(one), isNow = new.audience.contains(one)
      guard was != isNow else { continue }
      note(
        isNow ? .widens : .withdraws, "\(place)/audience/\(one.key.text)",
        el: "«\(new.title)»: \(isNow ? "πλέον και" : "όχι πια") για \(one.label.el)",
        en: "“\(new.title)”: \(isNow ? "now also" : "no longer") for \(one.label.en)")
    }
    for document in new.documents where !old.documents.contains(document) {
      note(
        .narrows, "\(place)/documents", el: "«\(new.title)»: ζητείται πλέον και: \(document)",
        en: "“\(new.title)”: now also asked for: \(document)", after: document)
    }
    for document in old.documents where !new.documents.contains(document) {
      note(
        .widens, "\(place)/documents", el: "«\(new.title)»: δεν ζητείται πια: \(document)",
        en: "“\(new.title)”: no longer asked for: \(document)", before: document)
    }
    noteSwitch(
      "\(place)/namedEmployee", new.title, old.namedEmployee, new.namedEmployee,
      Bilingual(el: "επιλογή υπαλλήλου", en: "choice of the employee"))
    // A third person can only join a video conference.
    let hasVideo = [old, new].allSatisfy { $0.services.contains { $0.mode == .video } }
    guard hasVideo else { return }
    noteSwitch(
      "\(place)/thirdParty", new.title, old.thirdParty, new.thirdParty,
      Bilingual(el: "τρίτο πρόσωπο στην τηλεδιάσκεψη", en: "a third person in the video conference")
    )
  }

  private mutating func noteSwitch(
    _ place: String, _ title: String, _ was: Bool, _ isNow: Bool, _ what: Bilingual
  ) {
    guard was != isNow else { return }
    note(
      isNow ? .widens : .narrows, place,
      el: "«\(title)»: \(what.el): \(isNow ? "επιτρέπεται πλέον" : "δεν επιτρέπεται πια")",
      en: "“\(title)”: \(what.en): \(isNow ? "now allowed" : "no longer allowed")",
      before: was ? "true" : "false", after: isNow ? "true" : "false")
  }
}
