/// The effect of one changed part of a declaration on bookable time, by service and day.
struct PartEffect {
  /// The loss and gain of one service at one desk on one day.
  struct Entry {
    let key: ServiceKey
    let day: Day
    let shift: Shift
  }

  /// The entries, with those of one desk next to each other.
  private(set) var entries: [Entry] = []
  /// Whether the part would have an effect if another one did not undo it.
  private(set) var isOffset = false
  /// Whether it would have an effect if the day's maximum did not limit the appointments.
  private(set) var isCapped = false
  /// The first day after the counted months on which it has an effect, if it has none before.
  private(set) var later: Day?

  /// The absence of any effect.
  static let none = PartEffect()

  init(
    _ entries: [Entry] = [], isOffset: Bool = false, isCapped: Bool = false, later: Day? = nil
  ) {
    self.entries = entries
    self.isOffset = isOffset
    self.isCapped = isCapped
    self.later = later
  }

  /// Whether nothing is lost and nothing gained in the counted months.
  var isEmpty: Bool { entries.isEmpty }

  /// The part of the effect that concerns some services on some days.
  func only(_ isConcerned: (Entry) -> Bool) -> PartEffect {
    var part = self
    part.entries = entries.filter(isConcerned)
    return part
  }

  /// The part of the effect on one day of the week.
  func only(on weekday: Weekday) -> PartEffect { only { $0.day.weekday == weekday } }

  /// The loss, for each day of the week from Monday.
  var lost: [Amount] { sums { $0.lost } }

  /// The gain, for each day of the week from Monday.
  var gained: [Amount] { sums { $0.gained } }

  /// The minutes that can no longer be chosen, though the number of appointments is the same, for
  /// each day of the week.
  var lostTimes: [Int] { sums { Amount(minutes: $0.lostTimes) }.map { $0.minutes } }

  /// The minutes that can be chosen in addition, though the number of appointments is the same, for
  /// each day of the week.
  var gainedTimes: [Int] { sums { Amount(minutes: $0.gainedTimes) }.map { $0.minutes } }

  /// Sums the largest value of any topic at each desk on each day, since topics share employees.
  private func sums(_ part: (Shift) -> Amount) -> [Amount] {
    var sums = Array(repeating: Amount(), count: 7)
    let first = entries.map { $0.day.number }.min() ?? 0
    let last = entries.map { $0.day.number }.max() ?? 0
    let none = Array(repeating: Amount(), count: Int(last - first) + 1)
    var days = none
    var desk = entries.first?.key
    func close() {
      for (index, amount) in days.enumerated() where !amount.isNone {
        let day = Day.epoch.adding(Int(first) + index)
        sums[Int(day.weekday.rawValue)] += amount
      }
    }
    for entry in entries {
      if let known = desk, !known.sharesDesk(with: entry.key) {
        close()
        days = none
      }
      desk = entry.key
      let index = Int(entry.day.number - first), amount = part(entry.shift)
      days[index].minutes = max(days[index].minutes, amount.minutes)
      days[index].appointments = max(days[index].appointments, amount.appointments)
    }
    close()
    return sums
  }
}

extension Amount {
  fileprivate init(minutes: Int) {
    self.init()
    self.minutes = minutes
  }
}

extension [Amount] {
  /// The sum of all.
  public var total: Amount { reduce(into: Amount()) { $0 += $1 } }
}

extension [PartEffect] {
  /// All effects together, with those of one desk next to each other.
  var merged: PartEffect {
    let all = flatMap { $0.entries }
    var keys: [ServiceKey] = []
    for entry in all where !keys.contains(where: { $0.sharesDesk(with: entry.key) }) {
      keys.append(entry.key)
    }
    let entries = keys.flatMap { key in all.filter { $0.key.sharesDesk(with: key) } }
    return PartEffect(
      entries, isOffset: contains { $0.isOffset }, isCapped: contains { $0.isCapped },
      later: compactMap { $0.later }.min())
  }
}
