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

  init(
    source: Source, today: Day, policy: PlatformPolicy, findings: [Finding], waivers: Waivers,
    claims: Claims, personal: [SourceSpan], code: Located<MunicipalityCode>? = nil,
    plan: Plan? = nil, signIn: SignInPlan? = nil
  ) {
    self.source = source
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

  /// The compilation without what only its outputs need, and without its text when no finding
  /// shows any of it: of many files only the findings stay in memory.
  public func withoutText() -> Compilation {
    copy(
      source: findings.isEmpty ? Source(path: source.path, bytes: []) : source,
      findings: findings, keepingPlans: false)
  }

  /// The compilation with its text again.
  public func with(_ source: Source) -> Compilation {
    copy(source: source, findings: Self.placed(findings, in: source), keepingPlans: true)
  }

  /// The compilation with some of its findings.
  func keeping(_ isKept: (Finding) -> Bool) -> Compilation {
    copy(source: source, findings: findings.filter { isKept($0) }, keepingPlans: true)
  }

  /// The compilation with a finding that shows only beside other files; with an error the file has
  /// no plan.
  func adding(_ finding: Finding) -> Compilation {
    var finding = finding
    finding.waiver = waivers.waiver(of: finding)
    let index = findings.firstIndex { $0.span.start > finding.span.start } ?? findings.count
    let all = findings[..<index] + [finding] + findings[index...]
    return copy(
      source: source, findings: Self.placed(Array(all), in: source),
      keepingPlans: finding.severity != .error)
  }

  private func copy(source: Source, findings: [Finding], keepingPlans: Bool) -> Compilation {
    Compilation(
      source: source, today: today, policy: policy, findings: findings, waivers: waivers,
      claims: claims, personal: personal, code: code, plan: keepingPlans ? plan : nil,
      signIn: keepingPlans ? signIn : nil)
  }

  /// Findings, those that were added later with their places, when the text is at hand.
  private static func placed(_ findings: [Finding], in source: Source) -> [Finding] {
    guard !source.bytes.isEmpty else { return findings }
    let tree = Reader.read(source).tree
    return findings.map { finding in
      var finding = finding
      if finding.place.isEmpty { finding.place = tree.place(of: finding.span.start) }
      return finding
    }
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
