package import Ground
package import Schema

/// The pipeline that reads, types, judges and emits many files at once.
///
/// Files are judged in parallel and reported in order of path. Nothing is written here.
package struct Compile: Sendable {
  /// The compiler for a single file.
  package let compiler: Compiler
  /// Reports progress to the user.
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

  /// Judges a source text and makes its plan.
  package func one(_ source: Source) -> Compilation { compiler.compile(source) }

  /// Judges files and makes their configurations, passing each on as soon as it is ready; finally
  /// returns the results, and the indexes with the stage of each municipality.
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

  /// The result of a build.
  package struct Built<Kept: Sendable>: Sendable {
    /// The files with their findings.
    package let compilations: [Compilation]
    /// What the caller kept of each configuration, and of each client of the sign-in service.
    package let kept: [Kept]
    /// The index entry of each configuration.
    package let entries: [RuntimeIndex.Entry]
    /// The indexes, with the stage of each municipality.
    package let indexes: [Artifact]
  }

  /// The result for one file: its findings, and what the caller kept of its outputs.
  private struct Outcome<Kept: Sendable>: Sendable {
    let compilation: Compilation
    let entry: RuntimeIndex.Entry?
    let signIn: SignInIndex.Entry?
    let kept: [Kept]
  }

  /// Adds the findings that arise between files; a file whose first finding is among them is read
  /// again.
  ///
  /// This is the only second reading. Whether files collide is known only when all have been read,
  /// and keeping the texts of 10,000 files, or the lines of everything they claim, would take more
  /// memory than everything else together.
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

  /// The outputs of one file, and its entries in the indexes.
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
