import Schema

/// The pipeline: read, type, judge, emit, for many files at once.
///
/// Files are judged in parallel and reported in order of path. Nothing is written here.
struct Compile: Sendable {
  /// The compiler of one file.
  let compiler: Compiler
  /// What all configurations of the run have in common.
  let provenance: Provenance.Shared

  init(register: Register) {
    compiler = Compiler(register: register)
    provenance = Provenance.Shared(register: register)
  }

  /// What became of one file: its findings, and its configuration when there are no errors.
  struct Outcome: Sendable {
    let compilation: Compilation
    let artifact: Artifact?
    let entry: RuntimeIndex.Entry?
  }

  /// Judges files.
  func check(_ paths: [String]) throws(FileFault) -> [Compilation] {
    try Registry.judged(Parallel.map(paths) { path throws(FileFault) in try read(path) })
  }

  /// Judges files and makes their configurations and the index.
  func build(_ paths: [String]) throws(FileFault) -> (
    compilations: [Compilation], files: [Artifact]
  ) {
    let outcomes = try Parallel.map(paths) { path throws(FileFault) in emit(try read(path)) }
    let compilations = Registry.judged(outcomes.map(\.compilation))
    let index = RuntimeIndex.artifact(of: outcomes.compactMap(\.entry), provenance)
    return (compilations, outcomes.compactMap(\.artifact) + [index])
  }

  private func read(_ path: String) throws(FileFault) -> Compilation {
    let bytes = path == "-" ? try FileReading.standardInput() : try FileReading.submitted(path)
    return compiler.compile(Source(path: path == "-" ? "<stdin>" : path, bytes: bytes))
  }

  private func emit(_ compilation: Compilation) -> Outcome {
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
