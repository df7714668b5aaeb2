/// Compares topics that both versions have: their words, audience and documents.
extension Comparison {
  mutating func compareTopics(_ old: Plan, _ new: Plan) {
    for topic in new.topics {
      guard let known = old.topics.first(where: { $0.id == topic.id }) else { continue }
      compareWords(known, topic)
      compareTerms(known, topic)
    }
  }

  private mutating func compareWords(_ old: TopicPlan, _ new: TopicPlan) {
    let place = Place.of("topics", new.id)
    note(
      .editorial, place.adding("title"), Bilingual(el: "Τίτλος θέματος", en: "Title of a topic"),
      old.title, new.title)
    note(
      .editorial, place.adding("titleEnglish"),
      Bilingual(
        el: "Αγγλικός τίτλος («\(new.title)»)", en: "English title (“\(new.title)”)"),
      old.titleEnglish ?? "—", new.titleEnglish ?? "—")
    noteChoice(
      place.adding("kind"), Bilingual(el: "Είδος («\(new.title)»)", en: "Kind (“\(new.title)”)"),
      (old.kind.label, old.kind.key.text), (new.kind.label, new.kind.key.text))
    noteChoice(
      place.adding("field"),
      Bilingual(el: "Αρμοδιότητα («\(new.title)»)", en: "Competence (“\(new.title)”)"),
      (old.field.label, old.field.key.text), (new.field.label, new.field.key.text))
  }

  private mutating func noteChoice(
    _ place: Place, _ what: Bilingual, _ old: (words: Bilingual, key: String),
    _ new: (words: Bilingual, key: String)
  ) {
    guard old.key != new.key else { return }
    note(
      .legalBasis, place, el: "\(what.el): \(old.words.el) → \(new.words.el)",
      en: "\(what.en): \(old.words.en) → \(new.words.en)", before: old.key, after: new.key)
  }

  private mutating func compareTerms(_ old: TopicPlan, _ new: TopicPlan) {
    let place = Place.of("topics", new.id)
    for one in Audience.allCases {
      let was = old.audience.contains(one), isNow = new.audience.contains(one)
      guard was != isNow else { continue }
      note(
        isNow ? .widens : .withdraws, place.adding("audience", one.key.text),
        el: "«\(new.title)»: \(isNow ? "πλέον και" : "όχι πια") για \(one.label.el)",
        en: "“\(new.title)”: \(isNow ? "now also" : "no longer") for \(one.label.en)")
    }
    for document in new.documents where !old.documents.contains(document) {
      note(
        .narrows, place.adding("documents"), el: "«\(new.title)»: ζητείται πλέον και: \(document)",
        en: "“\(new.title)”: now also asked for: \(document)", after: document)
    }
    for document in old.documents where !new.documents.contains(document) {
      note(
        .widens, place.adding("documents"), el: "«\(new.title)»: δεν ζητείται πια: \(document)",
        en: "“\(new.title)”: no longer asked for: \(document)", before: document)
    }
    noteSwitch(
      place.adding("namedEmployee"), new.title, old.namedEmployee, new.namedEmployee,
      Bilingual(el: "επιλογή υπαλλήλου", en: "choice of the employee"))
    // A third person can only join a video conference.
    let hasVideo = [old, new].allSatisfy { $0.services.contains { $0.mode == .video } }
    guard hasVideo else { return }
    noteSwitch(
      place.adding("thirdParty"), new.title, old.thirdParty, new.thirdParty,
      Bilingual(el: "τρίτο πρόσωπο στην τηλεδιάσκεψη", en: "a third person in the video conference")
    )
  }

  private mutating func noteSwitch(
    _ place: Place, _ title: String, _ was: Bool, _ isNow: Bool, _ what: Bilingual
  ) {
    guard was != isNow else { return }
    note(
      isNow ? .widens : .narrows, place,
      el: "«\(title)»: \(what.el): \(isNow ? "επιτρέπεται πλέον" : "δεν επιτρέπεται πια")",
      en: "“\(title)”: \(what.en): \(isNow ? "now allowed" : "no longer allowed")",
      before: was ? "true" : "false", after: isNow ? "true" : "false")
  }
}
