import Schema

/// The pipeline: read, type, judge, emit, for many files at once.
///
/// Files are judged in parallel and reported in order of path. Nothing is written here.
struct Compile: Sendable {
  /// The compiler of one file.
  let compiler: Compiler

  init(register: Register) { compiler = Compiler(register: register) }

  /// Judges files.
  func check(_ paths: [String]) throws(FileFault) -> [Compilation] {
    try Registry.judged(
      Parallel.map(paths) { path throws(FileFault) in
        compiler.compile(try read(path), planning: false)
      })
  }

  /// Judges files and makes their configurations and the index.
  func build(
    _ paths: [String]
  ) throws(FileFault) -> (compilations: [Compilation], files: [Artifact]) {
    let provenance = Provenance.Shared(register: compiler.register)
    let outcomes = try Parallel.map(paths) { path throws(FileFault) in
      emit(compiler.compile(try read(path)), provenance)
    }
    let compilations = Registry.judged(outcomes.map(\.compilation))
    let index = RuntimeIndex.artifact(of: outcomes.compactMap(\.entry), provenance)
    return (compilations, outcomes.compactMap(\.artifact) + [index])
  }

  /// What became of one file: its findings, and its configuration when there are no errors.
  private struct Outcome: Sendable {
    let compilation: Compilation
    let artifact: Artifact?
    let entry: RuntimeIndex.Entry?
  }

  private func read(_ path: String) throws(FileFault) -> Source {
    let bytes = path == "-" ? try FileReading.standardInput() : try FileReading.submitted(path)
    return Source(path: path == "-" ? "<stdin>" : path, bytes: bytes)
  }

  private func emit(_ compilation: Compilation, _ provenance: Provenance.Shared) -> Outcome {
    guard let plan = compilation.plan else {
      return Outcome(compilation: compilation, artifact: nil, entry: nil)
    }
    let source = Digest.of(compilation.source.bytes)
    let artifact = RuntimeConfiguration.artifact(
      for: plan, Provenance(source: source, shared: provenance))
    let entry = RuntimeIndex.Entry(
      code: plan.municipality.code, modes: plan.modes.map(\.mode), name: plan.municipality.name,
      path: artifact.path, sha256: Digest.of(artifact.bytes))
    return Outcome(compilation: compilation, artifact: artifact, entry: entry)
  }
}
