/// The result of compiling one file.
///
/// It is immutable: findings that depend on other files produce a new compilation.
public final class Compilation: Sendable {
  /// The file.
  public let source: Source
  /// The day as of which it was judged.
  public let today: Day
  /// The edition of the platform's policy used for judging.
  public let policy: PlatformPolicy
  /// The findings, ordered by position.
  public let findings: [Finding]
  /// The waivers that are valid on that day.
  let waivers: Waivers
  /// The file's claims, for comparison with other files.
  let claims: Claims
  /// The positions of values that may name a person, to be hidden when the text is shown.
  public let personal: [SourceSpan]
  /// The municipality's code; nil if it could not be read.
  public let code: Located<MunicipalityCode>?
  /// The plan; nil when there are errors.
  public let plan: Plan?
  /// The plan for sign-in; nil when there are errors, or when the file does not ask for sign-in.
  public let signIn: SignInPlan?
  /// The parsed text, as long as it is kept for further work.
  private let reading: Kept?

  /// A reference to a tree, which takes one word, since most compilations no longer hold a tree.
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

  /// The parsed text, parsed again if it is no longer held.
  var tree: Tree { reading?.tree ?? Reader.read(source).tree }

  /// The compilation without the data that only its outputs need, and without its text unless a
  /// finding shows some of it. Thus for many files only the findings stay in memory.
  public func withoutText() -> Compilation {
    copy(
      source: findings.isEmpty ? Source(path: source.path, bytes: []) : source, reading: nil,
      findings: findings, keepingPlans: false)
  }

  /// The compilation with its text added again.
  public func with(_ source: Source) -> Compilation {
    let tree = Reader.read(source).tree
    return copy(
      source: source, reading: nil, findings: findings.map { $0.placed(in: tree) },
      keepingPlans: true)
  }

  /// The compilation with only some of its findings.
  func keeping(_ isKept: (Finding) -> Bool) -> Compilation {
    copy(
      source: source, reading: reading, findings: findings.filter { isKept($0) },
      keepingPlans: true)
  }

  /// The compilation with a finding that depends on other files; if it is an error, the plan is
  /// removed.
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
  /// The finding with its place in the text, in case it was added when the text was not available.
  fileprivate func placed(in tree: Tree) -> Finding {
    var finding = self
    if place == .whole { finding.place = tree.place(of: span.start) }
    return finding
  }
}

extension Compilation {
  /// Whether the file is in the folder of its municipality, and not in that of a copy.
  public var isAtHome: Bool { claims.isAtHome }

  /// Whether the file is text, of which lines can be shown.
  public var isText: Bool { !findings.contains { $0.rule === Rule.textEncoding } }

  /// Whether the file asks for sign-in, with or without errors.
  public var asksForSignIn: Bool { claims.asksForSignIn }

  /// Whether a part of the file that may contain claims could not be read.
  public var isInDoubt: Bool { claims.isInDoubt }

  /// Whether two files name the same municipality, or the same other body.
  public func isOfSame(as other: Compilation) -> Bool {
    if let code = code?.value { return other.code?.value == code }
    guard let body = claims.body?.value else { return false }
    return other.code == nil && other.claims.body?.value == body
  }
}

extension Compilation {
  /// Makes a compilation with the findings about a file of the registry that is not a declaration.
  convenience init(ofSettings form: DeclarationReader, _ reading: [[Finding]], asOf today: Day) {
    let source = form.tree.source
    var findings = Compiler.merged(reading, with: form.findings, in: source)
    for index in findings.indices {
      findings[index].place = form.tree.place(of: findings[index].span.start)
    }
    self.init(
      source: source, today: today, policy: PlatformPolicy.edition(on: today), findings: findings,
      waivers: Waivers(nil, on: today), claims: Claims(nil), personal: form.personal)
  }

  /// The fixes of a finding that may be shown: those without a value that may name a person.
  public func openFixes(of finding: Finding) -> [Finding.Fix] {
    finding.fixes.filter { fix in
      !personal.contains { $0.start < fix.span.end && fix.span.start < $0.end }
    }
  }
}
