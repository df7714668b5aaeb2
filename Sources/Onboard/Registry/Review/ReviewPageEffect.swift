import Ground
import Outputs
import Schema

/// The section of the page that says what citizens lose and gain.
extension ReviewPage {
  /// The changes by class, withdrawals first, and the minutes that can be booked.
  var effect: [Node] {
    let all = ChangeClass.allCases.flatMap { changes($0) }
    guard !content.matter.isSignIn else { return all.isEmpty ? [nothing(in: .effect)] : all }
    return all + [
      .tag("h3", .text(words.effectTitle)), .tag("p", .style("note"), .text(words.effectNote)),
      content.effects.isEmpty ? nothing(in: .effect) : effects,
    ]
  }

  private func changes(_ kind: ChangeClass) -> [Node] {
    let changes = content.changes(kind)
    guard !changes.isEmpty else { return [] }
    let title = kind.title(words.language)
    return [
      .tag(
        "h3", .style(kind.style), .text(title.prefix(1).uppercased() + title.dropFirst()),
        .text(" (\(changes.count(of: kind)))")),
      .tag(
        "ul", .style(kind.style),
        .each(changes) { .tag("li", .bound($0.text(words.language))) }),
    ]
  }

  private var effects: Node {
    let days = DayText(language: words.language)
    let columns =
      [
        words.say(el: "Θέμα και τρόπος", en: "Topic and mode"),
        words.say(el: "Ραντεβού", en: "Appointments"), words.say(el: "Λεπτά", en: "Minutes"),
      ] + Weekday.allCases.map { words.say(el: "λεπτά ", en: "minutes ") + days.short($0) }
    return DataTable(
      caption: words.effectTitle, columns: columns,
      rows: content.effects.folded.compactMap { row($0) },
      isNumeric: true
    ).node
  }

  private func row(_ group: [BookableEffect]) -> [Node]? {
    guard let effect = group.first else { return nil }
    let place: [String?] = [effect.mode.label(words.language), effect.officeName]
    let titles = group.map(\.title).joined(separator: ", ")
    let (before, after) = (effect.before.total, effect.after.total)
    return [
      .group([
        .text(titles),
        .tag("small", .text(place.compactMap { $0 }.joined(separator: " · "))),
      ]),
      total(before.appointments, after.appointments), total(before.minutes, after.minutes),
    ] + zip(effect.lost, effect.gained).map { cell(lost: $0.minutes, gained: $1.minutes) }
  }

  /// The loss and gain of one day of the week, shown separately where it has both.
  private func cell(lost: Int, gained: Int) -> Node {
    guard lost > 0, gained > 0 else { return signed(gained - lost) }
    return .group([signed(-lost), " ", signed(gained)])
  }

  /// A number with its sign as a gain or loss; without a sign for a first onboarding.
  private func signed(_ number: Int) -> Node {
    guard number != 0 else { return "" }
    guard isCompared else { return .text(Self.grouped(number)) }
    return number < 0
      ? .tag("span", .style("lost"), .text("−" + Self.grouped(-number)))
      : .tag("span", .style("gained"), .text("+" + Self.grouped(number)))
  }

  private func total(_ before: Int, _ after: Int) -> Node {
    isCompared
      ? .text("\(Self.grouped(before)) → \(Self.grouped(after))") : .text(Self.grouped(after))
  }

  private var isCompared: Bool {
    switch content.standing {
    case .first, .incomparable: false
    default: true
    }
  }

  /// A number with a dot between thousands, as in Greek.
  static func grouped(_ number: Int) -> String { number.grouped(".") }
}

extension ChangeClass {
  /// The class's name in the stylesheet.
  fileprivate var style: StaticString {
    switch self {
    case .withdraws: "withdraws"
    case .narrows: "narrows"
    case .relocates: "relocates"
    case .legalBasis: "basis"
    case .widens: "widens"
    case .later: "later"
    case .editorial: "editorial"
    }
  }
}
