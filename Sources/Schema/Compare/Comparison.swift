/// The differences between two versions of a municipality's declaration, in the terms of the
/// domain.
///
/// Withdrawals come first. What changes bookable time is classed by what it does to it in twelve
/// months, whatever key was edited. Values that may name a person or are not public are never
/// included: for contacts and mailboxes it only says that they changed.
public struct Comparison: Sendable {
  /// The changes, ordered by class and then as in the form.
  public private(set) var changes: [Change] = []
  /// The services whose bookable time changes.
  public let effects: [BookableEffect]
  /// The amount that can no longer be booked, if all time at each desk were booked for one topic.
  public let lost: Amount
  /// The additional amount that can be booked, counted in the same way.
  public let gained: Amount
  /// The twelve months for which the effects are counted.
  public let period: ClosedRange<Day>
  /// The code of the municipality; nil for another body.
  public let code: MunicipalityCode?
  /// The name of the municipality or body, from the newer version.
  public let name: String

  /// Compares two versions over the twelve months from a day; nil when either has errors.
  ///
  /// - Parameter isFirstRuntime: Whether the old version was approved as `onboard/runtime/v1`, in
  ///   which openings replaced the hours of their days.
  public init?(
    _ old: Compilation, _ new: Compilation, from today: Day, isFirstRuntime: Bool = false
  ) {
    self.init(old, new, in: .twelveMonths(from: today), isFirstRuntime: isFirstRuntime)
  }

  /// Compares two versions over some days; nil when either has errors.
  init?(
    _ old: Compilation, _ new: Compilation, in period: ClosedRange<Day>,
    isFirstRuntime: Bool = false
  ) {
    self.period = period
    guard let former = old.plan, let after = new.plan else {
      guard old.plan == nil, new.plan == nil, let body = new.signIn?.body, old.signIn != nil
      else { return nil }
      code = nil
      name = body.name
      effects = []
      (lost, gained) = (Amount(), Amount())
      compareBodies(old, new)
      order()
      return
    }
    code = after.municipality.code
    name = after.municipality.name
    let aligned = PlanAlignment(isFirstRuntime ? former.withReplacingOpenings : former, after)
    let before = aligned.old
    var attribution = Attribution(Offering(before), Offering(after), in: period)
    effects = attribution.differing
    let whole = attribution.whole
    (lost, gained) = (whole.lost.total, whole.gained.total)
    compareFrame(before, after)
    compareIds(aligned)
    compareWithdrawn(before, after, &attribution)
    comparePlaces(before, after)
    compareOffices(before, after, withOwn: true, &attribution)
    compareDepartments(before, after, &attribution)
    compareModes(before, after, &attribution)
    compareOffices(before, after, withOwn: false, &attribution)
    compareBooking(before, after, &attribution)
    compareTopics(before, after)
    compareCalendar(before, after, &attribution)
    compareAdded(before, after, &attribution)
    noteRest(before, after, &attribution)
    compareWaivers(before.waivers, after.waivers)
    if let one = Self.declaration(of: old), let other = Self.declaration(of: new) {
      compareParticulars(one, other)
    }
    order()
  }

  /// Puts withdrawals first.
  private mutating func order() {
    let found = changes
    changes = ChangeClass.allCases.flatMap { kind in found.filter { $0.effect == kind } }
  }

  /// The number of changes; a change that both loses and gains counts once.
  public var count: Int { changes.total }

  /// The number of changes in a class.
  public func count(of kind: ChangeClass) -> Int { changes.count(of: kind) }

  /// Compares two versions of the file of a body that asks only for sign-in.
  private mutating func compareBodies(_ old: Compilation, _ new: Compilation) {
    note(
      .legalBasis, .of("body"), Bilingual(el: "Φορέας", en: "Body"), old.signIn?.body.name ?? "",
      new.signIn?.body.name ?? "")
    guard let one = Self.declaration(of: old), let other = Self.declaration(of: new) else { return }
    compareContact(one, other)
    compareSignIn(one, other)
  }

  private static func declaration(of compilation: Compilation) -> Declaration? {
    Declaration.make(from: compilation.tree).declaration
  }

  /// Records a change.
  mutating func note(
    _ effect: ChangeClass, _ place: Place, el: String, en: String, before: String? = nil,
    after: String? = nil
  ) {
    add(effect, place, .init(what: Bilingual(el: el, en: en)), before: before, after: after)
  }

  /// Records a value if it has changed.
  mutating func note(
    _ effect: ChangeClass, _ place: Place, _ what: Bilingual, _ before: String, _ after: String
  ) {
    guard before != after else { return }
    add(
      effect, place,
      .init(
        what: what, was: Bilingual(el: before, en: before), isNow: Bilingual(el: after, en: after)),
      before: before, after: after)
  }

  /// Records a change with its loss and gain.
  mutating func add(
    _ effect: ChangeClass, _ place: Place, _ wording: Change.Wording, with note: Bilingual? = nil,
    before: String?, after: String?, count: Int = 1, lost: [Amount] = [], gained: [Amount] = [],
    lostTimes: [Int] = [],
    gainedTimes: [Int] = [], isCountedBefore: Bool = false
  ) {
    changes.append(
      Change(
        effect: effect, place: place, wording: wording, note: note, before: before, after: after,
        count: count, lost: lost, gained: gained, lostTimes: lostTimes, gainedTimes: gainedTimes,
        isCountedBefore: isCountedBefore))
  }
}

extension [Change] {
  /// The number of changes; a change that both loses and gains counts once.
  public var total: Int { reduce(0) { $0 + ($1.isCountedBefore ? 0 : $1.count) } }

  /// The number of changes in a class, including all folded ones.
  public func count(of kind: ChangeClass) -> Int {
    reduce(0) { $0 + ($1.effect == kind ? $1.count : 0) }
  }
}

extension Plan {
  /// The same plan with openings that replace the hours of their days.
  fileprivate var withReplacingOpenings: Plan {
    Plan(
      self, modes: modes, offices: offices, topics: topics, departments: departments,
      calendar: CalendarPlan(
        calendar, openings: [], specialHours: calendar.specialHours + calendar.openings))
  }
}
