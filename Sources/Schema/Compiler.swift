/// The pipeline for one file: read, type, judge.
///
/// Pure: the same source, register and day give the same compilation, everywhere and always.
public struct Compiler: Sendable {
  /// The municipalities that exist.
  public let register: Register
  /// The day as of which files are judged: rules and the policy count from day to day.
  public let today: Day
  /// The edition of the platform's policy that counts on that day.
  public let policy: PlatformPolicy
  private let checks: [Rulebook.NumberedCheck]
  private let checksOfBodies: [Rulebook.NumberedCheck]

  /// Makes a compiler for the municipalities of a register, as of a day.
  public init(register: Register = .greece, asOf today: Day) {
    self.register = register
    self.today = today
    policy = PlatformPolicy.edition(on: today)
    checks = Rulebook.checks(on: today)
    checksOfBodies = checks.filter { Rulebook.judging[$0.number].concernsBodies }
  }

  /// Compiles one file; the plan is made when it is asked for and no error was found.
  public func compile(_ source: Source, planning: Bool = true) -> Compilation {
    let (tree, faults, refusals) = Reader.read(source)
    let (declaration, misfits) = Declaration.make(from: tree)
    let (objections, entry) = declaration.map { judge($0, source) } ?? ([], nil)
    let leaks = SecretScan.leaks(in: source)
    let warnings = SecretScan.findings(leaks, in: source, known: misfits)
    var findings = Self.merged(
      [faults, refusals], with: misfits + objections + warnings, in: source)
    for index in findings.indices {
      findings[index].place = tree.place(of: findings[index].span.start)
    }
    let waivers = Waivers(declaration, on: today)
    waivers.apply(to: &findings, in: tree)
    let isSound = !findings.contains { $0.severity == .error }
    return Compilation(
      source: source, today: today, policy: policy, findings: findings, waivers: waivers,
      claims: Claims(declaration),
      personal: (declaration?.personal ?? []) + leaks.map { $0.span },
      code: declaration?.municipality.value?.code.located,
      plan: isSound && planning ? declaration.flatMap { Plan($0, of: entry, policy) } : nil,
      signIn: isSound && planning ? declaration.flatMap { SignInPlan($0, of: entry) } : nil)
  }

  private func judge(
    _ declaration: Declaration, _ source: Source
  ) -> (findings: [Finding], entry: RegisterEntry?) {
    var judgement = Judgement(self, declaration: declaration, path: source.path)
    for check in declaration.isOfBody ? checksOfBodies : checks {
      judgement.number = check.number
      check.check(declaration, &judgement)
    }
    return (judgement.findings, judgement.entry)
  }

  /// The findings of all stages in order of place. A line that could not be read well is left to
  /// the stage that says so first, so that one mistake gives one finding; the later stages need
  /// no such rule, since what is unreadable to them keeps them silent.
  static func merged(
    _ reading: [[Finding]], with others: [Finding] = [], in source: Source
  ) -> [Finding] {
    guard !others.isEmpty || reading.contains(where: { !$0.isEmpty }) else { return [] }
    var findings: [Finding] = []
    var spoken: Set<Int> = []
    for stage in reading + [others] {
      let lines = stage.map { source.line(at: Int($0.span.start)).lowerBound }
      for (finding, line) in zip(stage, lines) where !spoken.contains(line) {
        findings.append(finding)
      }
      spoken.formUnion(lines)
    }
    let order = findings.indices.sorted { left, right in
      let one = findings[left].span.start, other = findings[right].span.start
      return one == other ? left < right : one < other
    }
    return order.prefix(Reader.findingLimit).map { findings[$0] }
  }
}

/// What became of one file.
public struct Compilation: Sendable {
  /// The file.
  public private(set) var source: Source
  /// The day as of which it was judged.
  public let today: Day
  /// The edition of the platform's policy that it was judged by.
  public let policy: PlatformPolicy
  /// What is wrong with it or worth knowing, in order of place.
  public private(set) var findings: [Finding]
  /// The declared exceptions that count on that day.
  let waivers: Waivers
  /// What it claims, for the comparison with other files.
  let claims: Claims
  /// Places of values that may name a person; whoever shows the text hides them.
  public let personal: [SourceSpan]
  /// The municipality's code, when it could be read.
  public let code: Located<String>?
  /// The plan, when nothing is wrong.
  public private(set) var plan: Plan?
  /// What it asks of the sign-in service, when nothing is wrong and it asks for anything.
  public private(set) var signIn: SignInPlan?

  /// The compilation without what only its outputs need, and without its text when no finding
  /// shows any of it: of many files only the findings stay in memory.
  public consuming func withoutText() -> Compilation {
    var light = self
    light.plan = nil
    light.signIn = nil
    if light.findings.isEmpty { light.source = Source(path: light.source.path, bytes: []) }
    return light
  }

  /// The compilation with its text again.
  public func with(_ source: Source) -> Compilation {
    var whole = self
    whole.source = source
    whole.findPlaces()
    return whole
  }

  /// Keeps some of the findings.
  mutating func keep(_ isKept: (Finding) -> Bool) {
    findings = findings.filter { isKept($0) }
  }

  /// Adds an error that shows only beside other files; the file has no plan then.
  mutating func add(_ finding: Finding) {
    var finding = finding
    finding.waiver = waivers.waiver(of: finding)
    let index = findings.firstIndex { $0.span.start > finding.span.start } ?? findings.count
    findings.insert(finding, at: index)
    if finding.severity == .error {
      plan = nil
      signIn = nil
    }
    findPlaces()
  }

  /// Gives findings that were added later their places, when the text is at hand.
  private mutating func findPlaces() {
    guard !source.bytes.isEmpty else { return }
    let tree = Reader.read(source).tree
    for index in findings.indices where findings[index].place.isEmpty {
      findings[index].place = tree.place(of: findings[index].span.start)
    }
  }
}
