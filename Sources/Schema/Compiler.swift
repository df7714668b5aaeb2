/// The pipeline for one file: read, type, judge.
///
/// It is pure: the same source, register and day always give the same compilation, on any machine.
public struct Compiler: Sendable {
  /// The municipalities that exist.
  public let register: Register
  /// The day as of which files are judged; it determines which rules and which edition of the
  /// policy apply.
  public let today: Day
  /// The edition of the platform's policy that applies on that day.
  public let policy: PlatformPolicy
  /// The holidays that decisions published by that day have moved; nil if the decisions were not
  /// looked up, and then no rule reports that one is missing.
  public let moved: MovedHolidays?
  private let checks: [Rulebook.NumberedCheck]
  private let checksOfBodies: [Rulebook.NumberedCheck]

  /// Makes a compiler for the municipalities of a register, as of a day, with the decisions on
  /// moved holidays that are known on that day.
  ///
  /// - Parameter known: Another day by which decisions were published: a confirmation renews the
  ///   holidays of a file, and judges it by the rules of its approval.
  public init(
    register: Register = .greece, asOf today: Day, moved: MovedHolidays? = nil,
    knownOn known: Day? = nil
  ) {
    self.init(
      register: register, asOf: today, by: .edition(on: today),
      moved: moved?.published(by: known ?? today))
  }

  init(
    register: Register = .greece, asOf today: Day, by policy: PlatformPolicy,
    moved: MovedHolidays? = nil
  ) {
    self.register = register
    self.today = today
    self.policy = policy
    self.moved = moved
    checks = Rulebook.checks(on: today)
    checksOfBodies = checks.filter { Rulebook.judging[$0.number].concernsBodies }
  }

  /// Compiles one file; the plan is made if requested and if there are no errors.
  public func compile(
    _ source: Source, planning: Bool = true, calendar span: CalendarSpan = .judgement
  ) -> Compilation {
    compile(Reader.read(source), planning: planning, calendar: span)
  }

  /// Compiles a file that has been parsed.
  func compile(
    _ reading: Reader.Reading, planning: Bool, calendar span: CalendarSpan = .judgement
  ) -> Compilation {
    let tree = reading.tree, source = tree.source
    let (found, misfits, declaration, entry, leaks) = judged(reading)
    var findings = explained(found, of: source)
    // A message may quote a text that names a person.
    if leaks.hasPersons { findings = findings.map { $0.masked } }
    for index in findings.indices {
      findings[index].place = tree.place(of: findings[index].span.start)
    }
    let waivers = Waivers(declaration, on: today)
    waivers.apply(to: &findings, in: tree)
    let isSound = !findings.contains { $0.severity == .error }
    return Compilation(
      source: source, reading: Compilation.Kept(tree), today: today,
      policy: policy,
      findings: findings, waivers: waivers,
      claims: Claims(
        declaration, of: entry, at: source.path, isInDoubt: Claims.areInDoubt(reading, misfits)),
      personal: (declaration?.personal ?? []) + leaks.spans,
      code: declaration?.municipality.value?.registered,
      plan: isSound && planning
        ? declaration.flatMap {
          Plan($0, of: entry, policy, asOf: today, span, moved: moved ?? .empty)
        } : nil,
      signIn: isSound && planning ? declaration.flatMap { SignInPlan($0, of: entry) } : nil)
  }

  /// The owner and the claims of a file, without judging it: a compilation without text and
  /// findings, which takes a fraction of the time.
  public func outline(_ source: Source) -> Compilation {
    let reading = Reader.read(source)
    let (declaration, misfits) = Declaration.make(from: reading.tree)
    let code = declaration?.municipality.value?.registered
    return Compilation(
      source: Source(path: source.path, bytes: []), today: today, policy: policy, findings: [],
      waivers: Waivers(nil, on: today),
      claims: Claims(
        declaration, of: code.flatMap { register.entry(code: $0.value) }, at: source.path,
        isInDoubt: Claims.areInDoubt(reading, misfits)),
      personal: [], code: code)
  }

  /// The findings of all stages about a file that has been parsed, and the declaration that they
  /// are about.
  func judged(
    _ reading: Reader.Reading
  ) -> (
    findings: [Finding], misfits: [Finding], declaration: Declaration?, entry: RegisterEntry?,
    leaks: TextLeaks
  ) {
    let (tree, faults, refusals) = reading
    let (declaration, misfits) = Declaration.make(from: tree)
    let (objections, entry) = declaration.map { judge($0, tree.source) } ?? ([], nil)
    let leaks = TextLeaks(in: tree.source, besides: declaration?.personal ?? [])
    let warnings = leaks.findings(in: tree.source, known: misfits)
    let findings = Self.merged(
      [faults, refusals], with: misfits + objections + warnings, in: tree.source)
    return (findings, misfits, declaration, entry, leaks)
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

  /// The findings of all stages, ordered by position. If several stages report a damaged line, only
  /// the findings of the first are kept, so that one mistake gives one finding. Later stages report
  /// nothing about parts that they cannot read.
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

extension Judgement {
  /// The judgement of a declaration with a compiler's register, day and policy.
  init(_ compiler: Compiler, declaration: Declaration, path: String) {
    self.init(
      of: declaration, path: path, register: compiler.register, asOf: compiler.today,
      policy: compiler.policy, moved: compiler.moved)
  }
}

extension Compiler {
  /// What to say of a folder that holds no declaration: at the path of what may have been meant for
  /// one, or that a declaration would have, with all names that may have been meant.
  public func missing(at path: String, beside names: [String]) -> Compilation {
    Compilation(
      source: Source(path: path, bytes: []), today: today, policy: policy,
      findings: [.declarationMissing(beside: names)], waivers: Waivers(nil, on: today),
      claims: Claims(nil), personal: [])
  }
}
