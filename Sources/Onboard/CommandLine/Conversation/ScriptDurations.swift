import Schema

extension Script {
  /// Asks which topics need more or less time than the default; a single topic takes the durations
  /// of its modes.
  mutating func askDurations() throws(Stop) {
    let topics = (0..<draft.count(at: ["topics"])).map { AnswerPath.item($0, of: "topics") }
    guard topics.count > 1 else { return }
    let differ = Bilingual(
      el: "Χρειάζεται κάποιο θεματικό πεδίο περισσότερο ή λιγότερο χρόνο;",
      en: "Does any topic need more or less time?")
    guard try agrees(["durations", "differ"], differ) else { return }
    for topic in topics {
      guard let title = draft.text(at: topic.appending("title")) else { continue }
      let own = Bilingual(el: "«\(title)»: άλλος χρόνος;", en: "“\(title)”: another time?")
      guard try agrees(topic.appending("durations", "own"), own) else { continue }
      for mode in offered where serves(topic, mode) { try askDuration(of: topic, title, mode) }
    }
  }

  private func serves(_ topic: AnswerPath, _ mode: Mode) -> Bool {
    draft.values(at: topic.appending("modes"))?.contains(mode.key.text) ?? false
  }

  /// Asks for the duration of a topic in a mode; Enter alone keeps the mode's duration.
  private mutating func askDuration(
    of topic: AnswerPath, _ title: String, _ mode: Mode
  ) throws(Stop) {
    let key = mode.key.text
    guard let usual = draft.text(at: ["durations", key]) else { return }
    try ask(
      topic.appending("durations", key),
      Bilingual(
        el: "«\(title)», \(mode.label.el): διάρκεια (Enter για \(usual))",
        en: "“\(title)”, \(mode.label.en): duration (Enter for \(usual))"),
      isOptional: true)
  }
}
