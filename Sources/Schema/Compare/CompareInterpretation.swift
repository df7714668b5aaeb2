/// Compares interpretation, for the deaf and into other languages.
extension Comparison {
  mutating func compareInterpretation(_ old: Plan, _ new: Plan) {
    noteInterpretation(.of("interpretation"), old.interpretation, new.interpretation, nil)
    for topic in new.topics {
      guard let known = old.topics.first(where: { $0.id == topic.id }),
        known.interpretation != nil || topic.interpretation != nil
      else { continue }
      noteInterpretation(
        .of("topics", topic.id, "interpretation"), known.interpretation ?? old.interpretation,
        topic.interpretation ?? new.interpretation, topic.title)
    }
  }

  /// Records each kind that only one version offers, for all topics or for one.
  private mutating func noteInterpretation(
    _ place: Place, _ old: [Interpretation], _ new: [Interpretation], _ title: String?
  ) {
    for one in Interpretation.allCases {
      let was = old.contains(one), isNow = new.contains(one)
      guard was != isNow else { continue }
      let (el, en) = title.map { (" («\($0)»)", " (“\($0)”)") } ?? ("", "")
      note(
        isNow ? .widens : .withdraws, place.adding(one.key.text),
        el: (isNow ? "Παρέχεται πλέον διερμηνεία" : "Δεν παρέχεται πια διερμηνεία") + el
          + ": \(one.label.el)",
        en: (isNow ? "Interpretation now offered" : "Interpretation no longer offered") + en
          + ": \(one.label.en)")
    }
  }
}
