package import Ground
package import Schema

/// The pipeline: read, type, judge, emit, for many files at once.
///
/// Files are judged in parallel and reported in order of path. Nothing is written here.
package struct Compile: Sendable {
  /// The compiler of one file.
  package let compiler: Compiler
  /// What tells a person how far the work is.
  private let progress: (any Progress)?

  package init(register: Register, asOf today: Day, showing progress: (any Progress)? = nil) {
    compiler = Compiler(register: register, asOf: today)
    self.progress = progress
  }

  /// Judges files.
  package func check(_ paths: [String], peers: Bool = false) throws(FileFault) -> [Compilation] {
    let compilations = try Parallel.map(paths, showing: progress) { path throws(FileFault) in
      compiler.compile(try Self.read(path), planning: false).withoutText()
    }
    return try judged(compilations, peers: peers)
  }

  /// Judges one file and makes its plan.
  package func one(_ path: String) throws(FileFault) -> Compilation {
    compiler.compile(try Self.read(path))
  }

  /// Judges a text and makes its plan.
  package func one(_ source: Source) -> Compilation { compiler.compile(source) }

  /// Judges files and makes their configurations, handing each on as soon as it is made; at the
  /// end gives what became of them, and the indexes with where each municipality stands.
  package func build<Kept: Sendable>(
    _ paths: [String], _ stages: [MunicipalityCode: Stage],
    keeping keep: @Sendable (Artifact) throws(FileFault) -> Kept
  ) throws(FileFault) -> Built<Kept> {
    let outcomes = try Parallel.map(paths, showing: progress) { path throws(FileFault) in
      let compilation = compiler.compile(try Self.read(path))
      let emitted = Emitted(compilation)
      var kept: [Kept] = []
      for artifact in emitted.artifacts { kept.append(try keep(artifact)) }
      return Outcome(
        compilation: compilation.withoutText(), entry: emitted.entry, signIn: emitted.signIn,
        kept: kept)
    }
    let entries = outcomes.compactMap(\.entry), provenance = Provenance(compiler)
    return Built(
      compilations: try judged(outcomes.map(\.compilation)), kept: outcomes.flatMap(\.kept),
      entries: entries,
      indexes: [RuntimeIndex.artifact(of: entries, stages, provenance)]
        + SignInIndex.artifacts(of: outcomes.compactMap(\.signIn), provenance))
  }

  /// What a build gives.
  package struct Built<Kept: Sendable>: Sendable {
    /// The files with what was found in them.
    package let compilations: [Compilation]
    /// What was kept of each configuration, and of each client of the sign-in service.
    package let kept: [Kept]
    /// What the index says of each configuration.
    package let entries: [RuntimeIndex.Entry]
    /// The indexes, with where each municipality stands.
    package let indexes: [Artifact]
  }

  /// What became of one file: its findings, and what was kept of its outputs.
  private struct Outcome<Kept: Sendable>: Sendable {
    let compilation: Compilation
    let entry: RuntimeIndex.Entry?
    let signIn: SignInIndex.Entry?
    let kept: [Kept]
  }

  /// What is wrong between the files; a file that only now has a finding gets its text again.
  ///
  /// It is the one second reading: which file collides with another shows when all were read, and
  /// the texts of 10,000 files, or the lines of all that they claim, would take more memory than
  /// everything else together.
  private func judged(
    _ compilations: [Compilation], peers: Bool = false
  ) throws(FileFault) -> [Compilation] {
    var judged = BetweenFiles.judged(compilations, peers: peers)
    for index in judged.indices
    where compilations[index].findings.isEmpty && !judged[index].findings.isEmpty {
      judged[index] = judged[index].with(try Self.read(judged[index].source.path))
    }
    return judged
  }

  /// Reads a submitted file, or standard input for “-”.
  package static func read(_ path: String) throws(FileFault) -> Source {
    let bytes = path == "-" ? try FileReading.standardInput() : try FileReading.submitted(path)
    return Source(path: path == "-" ? "<stdin>" : path, bytes: bytes)
  }

  /// The outputs of one file, and what the indexes say of them.
  private struct Emitted {
    private(set) var artifacts: [Artifact] = []
    private(set) var entry: RuntimeIndex.Entry?
    private(set) var signIn: SignInIndex.Entry?

    init(_ compilation: Compilation) {
      guard compilation.plan != nil || compilation.signIn != nil else { return }
      let source = Digest(of: compilation.source.bytes)
      if let plan = compilation.plan {
        let artifact = RuntimeConfiguration.artifact(for: plan)
        artifacts.append(artifact)
        entry = RuntimeIndex.Entry(plan, artifact, source: source)
      }
      if let plan = compilation.signIn {
        let artifact = SignInFile.artifact(for: plan)
        artifacts.append(artifact)
        signIn = SignInIndex.Entry(plan, artifact, source: source)
      }
    }
  }
}
