/// What became of one file.
///
/// It never changes: what shows only later, beside other files, makes another one.
public final class Compilation: Sendable {
  /// The file.
  public let source: Source
  /// The day as of which it was judged.
  public let today: Day
  /// The edition of the platform's policy that it was judged by.
  public let policy: PlatformPolicy
  /// What is wrong with it or worth knowing, in order of place.
  public let findings: [Finding]
  /// The declared exceptions that count on that day.
  let waivers: Waivers
  /// What it claims, for the comparison with other files.
  let claims: Claims
  /// Places of values that may name a person; whoever shows the text hides them.
  public let personal: [SourceSpan]
  /// The municipality's code, when it could be read.
  public let code: Located<MunicipalityCode>?
  /// The plan, when nothing is wrong.
  public let plan: Plan?
  /// What it asks of the sign-in service, when nothing is wrong and it asks for anything.
  public let signIn: SignInPlan?
  /// What was read of the text, while it is kept for those who work on with it.
  private let reading: Kept?

  /// A tree in one word: most compilations have let theirs go.
  final class Kept: Sendable {
    let tree: Tree

    init(_ tree: Tree) { self.tree = tree }
  }

  init(
    source: Source, reading: Kept? = nil, today: Day, policy: PlatformPolicy, findings: [Finding],
    waivers: Waivers, claims: Claims, personal: [SourceSpan],
    code: Located<MunicipalityCode>? = nil, plan: Plan? = nil, signIn: SignInPlan? = nil
  ) {
    self.source = source
    self.reading = reading
    self.today = today
    self.policy = policy
    self.findings = findings
    self.waivers = waivers
    self.claims = claims
    self.personal = personal
    self.code = code
    self.plan = plan
    self.signIn = signIn
  }

  /// What was read of the text; read once more only of one among many, whose reading was let go.
  var tree: Tree { reading?.tree ?? Reader.read(source).tree }

  /// The compilation without what only its outputs need, and without its text when no finding
  /// shows any of it: of many files only the findings stay in memory.
  public func withoutText() -> Compilation {
    copy(
      source: findings.isEmpty ? Source(path: source.path, bytes: []) : source, reading: nil,
      findings: findings, keepingPlans: false)
  }

  /// The compilation with its text again.
  public func with(_ source: Source) -> Compilation {
    let tree = Reader.read(source).tree
    return copy(
      source: source, reading: nil, findings: findings.map { $0.placed(in: tree) },
      keepingPlans: true)
  }

  /// The compilation with some of its findings.
  func keeping(_ isKept: (Finding) -> Bool) -> Compilation {
    copy(
      source: source, reading: reading, findings: findings.filter { isKept($0) },
      keepingPlans: true)
  }

  /// The compilation with a finding that shows only beside other files; with an error the file has
  /// no plan.
  func adding(_ finding: Finding) -> Compilation {
    var finding = source.bytes.isEmpty ? finding : finding.placed(in: tree)
    finding.waiver = waivers.waiver(of: finding)
    let index = findings.firstIndex { $0.span.start > finding.span.start } ?? findings.count
    let all = findings[..<index] + [finding] + findings[index...]
    return copy(
      source: source, reading: reading, findings: Array(all),
      keepingPlans: finding.severity != .error)
  }

  private func copy(
    source: Source, reading: Kept?, findings: [Finding], keepingPlans: Bool
  ) -> Compilation {
    Compilation(
      source: source, reading: reading, today: today, policy: policy, findings: findings,
      waivers: waivers,
      claims: claims, personal: personal, code: code, plan: keepingPlans ? plan : nil,
      signIn: keepingPlans ? signIn : nil)
  }
}

extension Finding {
  /// The finding with its place in the text, if it was added while the text was not at hand.
  fileprivate func placed(in tree: Tree) -> Finding {
    var finding = self
    if place.isEmpty { finding.place = tree.place(of: span.start) }
    return finding
  }
}

extension Compilation {
  /// The fixes of a finding that may be shown: none that would show a value that may name a person.
  public func openFixes(of finding: Finding) -> [Finding.Fix] {
    finding.fixes.filter { fix in
      !personal.contains { $0.start < fix.span.end && fix.span.start < $0.end }
    }
  }
}
