/// The amounts of one topic in one mode that two versions offer over a period.
public struct BookableEffect: Sendable {
  /// The topic's id.
  public let topic: String
  /// The topic's title, from the newer version if it has the topic.
  public let title: String
  /// The mode.
  public let mode: Mode
  /// The amounts that could be booked before, for each day of the week from Monday.
  public let before: [Amount]
  /// The amounts that can be booked now, for each day of the week from Monday.
  public let after: [Amount]

  /// The services whose amounts differ between two versions, starting with those of the old
  /// version; without an old version, everything bookable is new.
  public static func all(
    from old: Plan?, to new: Plan, in period: ClosedRange<Day>
  ) -> [BookableEffect] {
    let former = old.map { Agenda($0) }, present = Agenda(new)
    let known = old?.topics ?? []
    let added = new.topics.filter { topic in !known.contains { $0.id == topic.id } }
    let none = Array(repeating: Amount(), count: 7)
    var effects: [BookableEffect] = []
    for topic in known + added {
      let one = known.first { $0.id == topic.id }, other = new.topics.first { $0.id == topic.id }
      for mode in Mode.allCases {
        let was = one?.services.first { $0.mode == mode }
        let isNow = other?.services.first { $0.mode == mode }
        let before = was.flatMap { former?.amounts(of: $0, for: topic.id, in: period) } ?? none
        let after = isNow.map { present.amounts(of: $0, for: topic.id, in: period) } ?? none
        guard before != after else { continue }
        effects.append(
          BookableEffect(
            topic: topic.id, title: other?.title ?? topic.title, mode: mode, before: before,
            after: after))
      }
    }
    return effects
  }
}
