/// The pipeline for one file: read, type, judge.
///
/// Pure: the same source and register give the same compilation, everywhere and always.
public struct Compiler: Sendable {
  /// The municipalities that exist.
  public let register: Register

  /// Makes a compiler for the municipalities of a register.
  public init(register: Register = .greece) { self.register = register }

  /// Compiles one file; the plan is made when it is asked for and no error was found.
  public func compile(_ source: Source, planning: Bool = true) -> Compilation {
    let (tree, faults, refusals) = Reader.read(source)
    let (declaration, misfits) = Declaration.make(from: tree)
    let (objections, entry) = declaration.map { judge($0, source) } ?? ([], nil)
    let findings = Self.merged([faults, refusals], with: misfits + objections, in: source)
    let isSound = !findings.contains { $0.rule.severity == .error }
    return Compilation(
      source: source, findings: findings, personal: declaration?.personal ?? [],
      code: declaration?.municipality.value?.code.located,
      plan: isSound && planning ? declaration.flatMap { Plan($0, of: entry) } : nil)
  }

  private func judge(
    _ declaration: Declaration, _ source: Source
  ) -> (findings: [Finding], entry: RegisterEntry?) {
    var judgement = Judgement(register: register, declaration: declaration, path: source.path)
    for (number, check) in Rulebook.checks.enumerated() {
      judgement.number = number
      check(declaration, &judgement)
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
  /// What is wrong with it or worth knowing, in order of place.
  public private(set) var findings: [Finding]
  /// Places of values that may name a person; whoever shows the text hides them.
  public let personal: [SourceSpan]
  /// The municipality's code, when it could be read.
  public let code: Located<String>?
  /// The plan, when nothing is wrong.
  public private(set) var plan: Plan?

  /// The compilation without what only its outputs need, and without its text when no finding
  /// shows any of it: of many files only the findings stay in memory.
  public func withoutText() -> Compilation {
    var light = self
    light.plan = nil
    if findings.isEmpty { light.source = Source(path: source.path, bytes: []) }
    return light
  }

  /// The compilation with its text again.
  public func with(_ source: Source) -> Compilation {
    var whole = self
    whole.source = source
    return whole
  }

  /// Adds an error that shows only beside other files; the file has no plan then.
  mutating func add(_ finding: Finding) {
    let index = findings.firstIndex { $0.span.start > finding.span.start } ?? findings.count
    findings.insert(finding, at: index)
    if finding.rule.severity == .error { plan = nil }
  }
}
