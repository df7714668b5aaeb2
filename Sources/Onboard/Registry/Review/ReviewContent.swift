import Ground
import Outputs
package import Schema

/// What a reviewer sees of a submission, before it is rendered in any format.
package struct ReviewContent: Sendable {
  /// The submission's plan.
  package let plan: Plan
  /// The configuration compiled from it.
  let configuration: [UInt8]
  /// What the review depends on besides the file.
  let context: ReviewContext
  /// How the submission differs from the baseline.
  let standing: Relation
  /// Whether an approval takes effect by an act or when it is sealed.
  let effect: ReviewedSubmission.Effect
  /// How much more or less can be booked in twelve months; without a baseline, all that is offered.
  let effects: [BookableEffect]
  /// The twelve months that are counted.
  let period: ClosedRange<Day>
  /// The compiler's warnings and notes.
  let findings: [PlacedFinding]
  /// Notes on what is far from other municipalities.
  let peers: [PlacedFinding]
  /// The file's answer to each provision.
  let checklist: [CheckItem]
  /// The weekly hours of each place, mode and season.
  let weeks: [DrawnWeek]
  /// How many appointments fit.
  let stats: Stats
  /// The digests of everything that the review depends on.
  let digests: [ReviewDigest]

  /// How a submission relates to what was approved before.
  enum Relation: Sendable {
    /// Nothing was approved before.
    case first
    /// The file is byte for byte the approved one.
    case same
    /// The file is the approved one, and its holidays are resolved until another day.
    case renewed(from: Day, to: Day)
    /// Only comments or layout differ; the configuration is the approved one.
    case sameMeaning
    /// The configuration differs; `members` names the parts that do.
    case changed([Change], members: [String])
    /// What was approved has errors under today's rules, so it cannot be compared.
    case incomparable
  }

  /// A finding with its line number.
  struct PlacedFinding: Sendable {
    let finding: Finding
    let line: Int
  }

  init?(
    _ compilation: Compilation, peers: [Finding], context: ReviewContext, compiler: Compiler
  ) {
    guard let plan = compilation.plan else { return nil }
    self.plan = plan
    self.context = context
    let compiled = RuntimeConfiguration.bytes(of: plan)
    let renewed = context.baseline?.configuration.flatMap {
      context.origin.isConfirmation ? Renewal.configuration($0, with: compiled) : nil
    }
    configuration = renewed ?? compiled
    let former = context.baseline?.compilation(by: compiler)
    standing = Relation(
      compilation, configuration, former: former, context.baseline?.configuration,
      on: context.asOf)
    effect = context.baseline?.isAdjusted(by: configuration) == true ? .sealing : .act
    period = .twelveMonths(from: context.asOf)
    effects = BookableEffect.all(from: former?.plan, to: plan, in: period)
    let source = compilation.source
    func placed(_ findings: [Finding]) -> [PlacedFinding] {
      findings.map {
        PlacedFinding(finding: $0, line: source.position(of: Int($0.span.start)).line)
      }
    }
    findings = placed(compilation.findings)
    self.peers = placed(peers)
    checklist = CheckItem.all(of: compilation)
    weeks = DrawnWeek.all(of: plan)
    stats = Stats(plan, week: context.asOf, from: context.asOf)
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

  /// The day as of which it is judged.
  package var day: Day { context.asOf }

  /// The changes of one class, in the order of the form.
  func changes(_ kind: ChangeClass) -> [Change] {
    guard case .changed(let changes, _) = standing else { return [] }
    return changes.filter { $0.effect == kind }
  }
}

extension ReviewContent.Relation {
  fileprivate init(
    _ compilation: Compilation, _ configuration: [UInt8], former: Compilation?,
    _ approved: [UInt8]?, on day: Day
  ) {
    guard let former else {
      self = .first
      return
    }
    guard let plan = former.plan, let comparison = Comparison(former, compilation, from: day)
    else {
      self = .incomparable
      return
    }
    let old = approved ?? RuntimeConfiguration.bytes(of: plan)
    let isSameFile = former.source.bytes == compilation.source.bytes
    if isSameFile, old == configuration {
      self = .same
    } else if isSameFile, Renewal.separates(old, configuration) {
      self = .renewed(
        from: plan.calendar.lastDay, to: compilation.plan?.calendar.lastDay ?? .latest)
    } else if old == configuration, comparison.changes.isEmpty {
      self = .sameMeaning
    } else {
      self = .changed(comparison.changes, members: Self.members(old, configuration))
    }
  }

  /// The names of the members in which two configurations differ.
  static func members(_ old: [UInt8], _ new: [UInt8]) -> [String] {
    let former = (try? JSONReader.read(old))?.members ?? [:]
    let present = (try? JSONReader.read(new))?.members ?? [:]
    return Set(former.keys).union(present.keys).filter { former[$0] != present[$0] }.sorted()
  }
}
