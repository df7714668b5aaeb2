package import Ground
import Outputs
package import Schema

/// The content of a review that a reviewer sees, before it is rendered in any format.
package struct ReviewContent: Sendable {
  /// The matter.
  package let matter: Matter
  /// The request that the file makes in this matter.
  let request: Request
  /// The compiled output: the configuration, or the clients of sign-in.
  let configuration: [UInt8]
  /// The context of the review, on which it depends besides the file.
  let context: ReviewContext
  /// The difference of the submission from the baseline.
  let standing: Relation
  /// Whether an approval takes effect by an act or when it is sealed.
  let effect: ReviewedSubmission.Effect
  /// The change in bookable amounts over twelve months; without a baseline, all that is offered.
  let effects: [BookableEffect]
  /// The amounts in the twelve months that can no longer be booked, and those that can in addition.
  let amounts: (lost: Amount, gained: Amount)
  /// The twelve months over which bookable time is counted.
  let period: ClosedRange<Day>
  /// The compiler's warnings and notes.
  let findings: [PlacedFinding]
  /// Notes on values that are far from those of other municipalities.
  let peers: [PlacedFinding]
  /// The file's answer to each provision.
  let checklist: [CheckItem]
  /// The weekly hours of each place, mode and season.
  let weeks: [DrawnWeek]
  /// The weekly hours that were approved before; empty where nothing is compared.
  let formerWeeks: [DrawnWeek]
  /// The number of appointments that fit; nil for sign-in.
  let stats: Stats?
  /// The digests of everything that the review depends on.
  let digests: [ReviewDigest]

  /// The request of a file in one matter.
  enum Request: Sendable {
    case appointments(Plan)
    case signIn(SignInPlan)
  }

  /// The relation of a submission to what was approved before.
  enum Relation: Sendable {
    /// Nothing was approved before.
    case first
    /// The file is byte for byte the approved one.
    case same
    /// The file is the approved one, and its holidays are resolved until another day.
    case renewed(from: Day, to: Day)
    /// Only comments or layout differ, or a part that another decision covers; the compiled output
    /// is the approved one.
    case sameMeaning(isElsewhere: Bool)
    /// The configuration differs; `members` names the parts that do.
    case changed([Change], members: [String])
    /// The approved version has errors under today's rules, so it cannot be compared.
    case incomparable
  }

  /// A finding with its line number.
  struct PlacedFinding: Sendable {
    let finding: Finding
    let line: Int
  }

  init?(
    of matter: Matter, _ compilation: Compilation, peers: [Finding], context: ReviewContext,
    compiler: Compiler
  ) {
    guard let compiled = compilation.output(for: matter),
      let request = Request(matter, compilation)
    else { return nil }
    self.matter = matter
    self.request = request
    self.context = context
    let renewed = context.baseline?.configuration.flatMap {
      context.origin.isConfirmation ? Renewal.configuration($0, with: compiled) : nil
    }
    configuration = renewed ?? compiled
    let former = context.baseline?.compilation(by: compiler)
    standing = Relation(
      matter, compilation, configuration, former: former, context.baseline?.configuration,
      on: context.asOf)
    effect =
      !matter.isSignIn && context.isAdjusted(by: configuration)
      ? .sealing : .act
    period = .twelveMonths(from: context.asOf)
    let plan = request.plan
    let period = period
    let difference =
      plan.map { BookableEffect.difference(from: former?.plan, to: $0, in: period) } ?? .none
    effects = difference.effects
    amounts = (difference.lost, difference.gained)
    let source = compilation.source
    func placed(_ findings: [Finding]) -> [PlacedFinding] {
      findings.map {
        PlacedFinding(finding: $0, line: source.position(of: Int($0.span.start)).line)
      }
    }
    // A confirmed file was judged before its approval, and its notes are from that day.
    let judged = context.origin.isConfirmation ? [] : compilation.findings
    findings = placed(judged.filter { matter.covers($0.place) })
    self.peers = placed(peers.filter { matter.covers($0.place) })
    checklist = CheckItem.all(of: compilation, for: matter)
    weeks = plan.map { DrawnWeek.all(of: $0) } ?? []
    formerWeeks = plan.flatMap { _ in former?.plan.map { DrawnWeek.all(of: $0) } } ?? []
    stats = plan.map { Stats($0, week: context.asOf, from: context.asOf) }
    digests = Self.digests(
      Digest(of: source.bytes), Digest(of: configuration), context, compiler)
  }

  private static func digests(
    _ source: Digest, _ configuration: Digest, _ context: ReviewContext, _ compiler: Compiler
  ) -> [ReviewDigest] {
    let origin = Provenance(compiler)
    return ReviewDigest.Input.allCases.map { kind in
      let value =
        switch kind {
        case .source: source.description
        case .configuration: configuration.description
        case .baseline: context.baseline?.record?.description
        case .previous: context.previous?.description
        case .rulebook: origin.rulebook.description
        case .policy: origin.policy
        case .register: origin.register.description
        case .compiler: origin.compiler
        }
      return ReviewDigest(kind: kind, value: value ?? "")
    }
  }

  /// The plan of appointments; nil for sign-in.
  package var plan: Plan? { request.plan }

  /// The official name of the municipality or body.
  package var name: String {
    switch request {
    case .appointments(let plan): plan.municipality.name
    case .signIn(let plan): plan.body.name
    }
  }

  /// The sections of the review, in reading order.
  var sections: [ReviewSection] { ReviewSection.allCases.filter { $0.belongs(to: request) } }

  /// The waivers that the file relies on for its appointments.
  var waivers: [WaiverPlan] { plan?.waivers ?? [] }

  /// The day as of which the submission is judged.
  package var day: Day { context.asOf }

  /// The changes of one class, in the order of the form.
  func changes(_ kind: ChangeClass) -> [Change] {
    guard case .changed(let changes, _) = standing else { return [] }
    return changes.filter { $0.effect == kind }
  }
}

extension ReviewContent.Relation {
  fileprivate init(
    _ matter: Matter, _ compilation: Compilation, _ configuration: [UInt8], former: Compilation?,
    _ approved: [UInt8]?, on day: Day
  ) {
    guard let former else {
      self = .first
      return
    }
    guard let compiled = former.output(for: matter),
      let comparison = Comparison(
        former, compilation, from: day,
        isFirstRuntime: approved.map(RuntimeConfiguration.isFirst) ?? false)
    else {
      self = .incomparable
      return
    }
    let old = approved ?? compiled
    let changes = comparison.changes.filter { $0.concerns(matter) }
    let isElsewhere = changes.count < comparison.changes.count
    let isSameFile = former.source.bytes == compilation.source.bytes
    if isSameFile, old == configuration {
      self = .same
    } else if isSameFile, Renewal.separates(old, configuration) {
      self = .renewed(
        from: former.plan?.calendar.lastDay ?? .earliest,
        to: compilation.plan?.calendar.lastDay ?? .latest)
    } else if old == configuration, changes.isEmpty {
      self = .sameMeaning(isElsewhere: isElsewhere)
    } else {
      self = .changed(changes, members: Self.members(old, configuration))
    }
  }

  /// The names of the members in which two configurations differ, by their bytes: the approved one
  /// may be another compiler’s, and no plan gives it any more.
  static func members(_ old: [UInt8], _ new: [UInt8]) -> [String] {
    let former = (try? JSONReader.read(old))?.members ?? [:]
    let present = (try? JSONReader.read(new))?.members ?? [:]
    return Set(former.keys).union(present.keys).filter { former[$0] != present[$0] }.sorted()
  }
}

extension ReviewContent.Request {
  fileprivate init?(_ matter: Matter, _ compilation: Compilation) {
    if matter.isSignIn {
      guard let plan = compilation.signIn else { return nil }
      self = .signIn(plan)
    } else {
      guard let plan = compilation.plan else { return nil }
      self = .appointments(plan)
    }
  }

  /// The plan of appointments; nil for sign-in.
  var plan: Plan? {
    guard case .appointments(let plan) = self else { return nil }
    return plan
  }

  /// The plan of sign-in; nil for appointments.
  var signIn: SignInPlan? {
    guard case .signIn(let plan) = self else { return nil }
    return plan
  }
}

extension Matter {
  /// Whether a decision about it decides about a part of the file: sign-in is decided by itself,
  /// and the file of another body asks for nothing else.
  func covers(_ place: Place) -> Bool {
    code == nil || Place.of("authentication").contains(place) == isSignIn
      || Self.shared.contains { $0.contains(place) }
  }

  /// What the clients of a municipality name, and its configuration too.
  private static let shared = [
    Place.of("municipality", "website"), Place.of("dataProtection", "terms"),
  ]
}

extension Change {
  /// Whether it belongs to a decision about a matter.
  func concerns(_ matter: Matter) -> Bool { matter.covers(place) }
}
