/// The differences between two versions of a municipality's declaration, in the terms of the
/// domain.
///
/// Withdrawals come first. Values that may name a person or are not public are never included: for
/// contacts and administrators it only says that they changed.
public struct Comparison: Sendable {
  /// The changes, ordered by class and then as in the form.
  public private(set) var changes: [Change] = []
  /// The services whose bookable time changes.
  public let effects: [BookableEffect]
  /// The twelve months for which the effects are counted.
  public let period: ClosedRange<Day>
  /// The code of the municipality; nil for another body.
  public let code: MunicipalityCode?
  /// The name of the municipality or body, from the newer version.
  public let name: String

  /// Compares two versions over the twelve months from a day; nil when either has errors.
  public init?(_ old: Compilation, _ new: Compilation, from today: Day) {
    period = .twelveMonths(from: today)
    guard let before = old.plan, let after = new.plan else {
      guard old.plan == nil, new.plan == nil, let body = new.signIn?.body, old.signIn != nil
      else { return nil }
      code = nil
      name = body.name
      effects = []
      compareBodies(old, new)
      order()
      return
    }
    code = after.municipality.code
    name = after.municipality.name
    effects = BookableEffect.all(from: before, to: after, in: period)
    compareFrame(before, after)
    compareModes(before, after)
    compareOffices(before, after)
    compareTopics(before, after)
    compareCalendar(before, after, today)
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

  /// Compares two versions of the file of a body that asks only for sign-in.
  private mutating func compareBodies(_ old: Compilation, _ new: Compilation) {
    note(
      .legalBasis, "body", Bilingual(el: "Φορέας", en: "Body"), old.signIn?.body.name ?? "",
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
    _ effect: ChangeClass, _ place: String, el: String, en: String, before: String? = nil,
    after: String? = nil
  ) {
    changes.append(
      Change(
        effect: effect, place: place, text: Bilingual(el: el, en: en), before: before,
        after: after))
  }

  /// Records a value if it has changed.
  mutating func note(
    _ effect: ChangeClass, _ place: String, _ what: Bilingual, _ before: String, _ after: String
  ) {
    guard before != after else { return }
    note(
      effect, place, el: "\(what.el): \(before) → \(after)", en: "\(what.en): \(before) → \(after)",
      before: before, after: after)
  }

  private mutating func compareFrame(_ old: Plan, _ new: Plan) {
    note(
      .legalBasis, "municipality", Bilingual(el: "Δήμος", en: "Municipality"),
      "\(old.municipality.code)", "\(new.municipality.code)")
    note(
      .legalBasis, "request",
      Bilingual(el: "Αίτημα του Δήμου", en: "The municipality's request"),
      "\(old.requestNumber), \(old.requestDate.iso)", "\(new.requestNumber), \(new.requestDate.iso)"
    )
    note(
      .editorial, "municipality/website", Bilingual(el: "Ιστότοπος", en: "Website"), old.website,
      new.website)
    note(
      .editorial, "dataProtection/terms",
      Bilingual(el: "Όροι προστασίας δεδομένων", en: "Data-protection terms"), old.terms, new.terms)
  }

  private mutating func compareWaivers(_ old: [WaiverPlan], _ new: [WaiverPlan]) {
    func key(_ waiver: WaiverPlan) -> String {
      "\(waiver.rule) \(waiver.place ?? "") \(waiver.from.iso) – \(waiver.until.iso): "
        + waiver.reason
    }
    let former = old.map { key($0) }, present = new.map { key($0) }
    for waiver in present where !former.contains(waiver) {
      note(
        .legalBasis, "waivers", el: "Νέα εξαίρεση από κανόνα: \(waiver)",
        en: "New waiver of a rule: \(waiver)", after: waiver)
    }
    for waiver in former where !present.contains(waiver) {
      note(
        .legalBasis, "waivers", el: "Παύει εξαίρεση από κανόνα: \(waiver)",
        en: "A waiver ends: \(waiver)", before: waiver)
    }
  }
}
