/// What two versions offer of one topic in one mode over a period.
public struct BookableEffect: Sendable {
  /// The topic's id.
  public let topic: String
  /// The topic's title, of the newer version that has it.
  public let title: String
  /// The mode.
  public let mode: Mode
  /// What could be booked, for each day of the week, Monday first.
  public let before: [Amount]
  /// What can be booked.
  public let after: [Amount]

  /// The services whose amounts differ between two versions, those of the old one first; without
  /// an old version, all that can be booked is new.
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
        let before = was.flatMap { former?.amounts(of: $0, in: period) } ?? none
        let after = isNow.map { present.amounts(of: $0, in: period) } ?? none
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
