package import Ground
package import Schema

/// The pipeline that reads, types, judges and emits many files at once.
///
/// Files are judged in parallel and reported in order of path. Nothing is written here.
package struct Compile: Sendable {
  /// The compiler for a single file.
  package let compiler: Compiler
  /// What tells a person how far the work is.
  let progress: (any Progress)?

  package init(
    register: Register, asOf today: Day, moved: MovedHolidays?,
    showing progress: (any Progress)? = nil
  ) {
    compiler = Compiler(register: register, asOf: today, moved: moved)
    self.progress = progress
  }

  /// How declarations are judged beside each other, and beside what else there is.
  package typealias Between = (_ own: [Compilation]) throws -> [Compilation]

  /// Judges what was submitted, and says of each folder without a declaration that it has none;
  /// what cannot be read is left to whoever asked for it.
  package func check(
    _ submissions: Submissions, between: Between
  ) throws -> (compilations: [Compilation], faults: [FileFault]) {
    let read = Parallel.map(submissions.files, showing: progress) { path in
      Self.outcome { () throws(FileFault) in
        compiler.compile(try Self.read(path), planning: false).withoutText()
      }
    }
    let faults = submissions.faults + read.compactMap(\.fault)
    let own = read.compactMap { try? $0.get() } + missing(in: submissions.strays)
    // Where nothing at all could be read, there is nobody whom the fault would stop.
    if own.isEmpty, let fault = faults.first { throw fault }
    return (try judged(own, between), faults)
  }

  /// Judges what stands on standard input.
  package func checkInput(between: Between) throws -> [Compilation] {
    try judged([compiler.compile(try Self.read("-"), planning: false)], between)
  }

  /// Judges one file and makes its plan.
  package func one(
    _ path: String, calendar span: CalendarSpan = .judgement
  ) throws(FileFault) -> Compilation {
    compiler.compile(try Self.read(path), calendar: span)
  }

  /// Judges a source text and makes its plan.
  package func one(_ source: Source) -> Compilation { compiler.compile(source) }

  /// What is wrong between the files; a file that only now has a finding gets its text again.
  ///
  /// It is the one second reading: which file collides with another shows when all were read, and
  /// the texts of 10,000 files, or the lines of all that they claim, would take more memory than
  /// everything else together.
  func judged(_ compilations: [Compilation], _ between: Between) throws -> [Compilation] {
    var judged = try between(compilations)
    for index in judged.indices
    where compilations[index].findings.isEmpty && !judged[index].findings.isEmpty
      && judged[index].source.bytes.isEmpty
    {
      judged[index] = judged[index].with(try Self.read(judged[index].source.path))
    }
    return judged
  }

  /// What to say of folders that hold no declaration.
  func missing(in folders: [Submissions.Stray]) -> [Compilation] {
    folders.map { stray in
      compiler.missing(
        at: stray.folder + "/" + (stray.near.first ?? Discovery.fileName),
        beside: stray.near.map(\.visible))
    }
  }

  /// What work on one file gives, or the fault that it met.
  package static func outcome<Value>(
    _ work: () throws(FileFault) -> Value
  ) -> Result<Value, FileFault> {
    do throws(FileFault) {
      return .success(try work())
    } catch {
      return .failure(error)
    }
  }

  /// Reads a submitted file, or standard input for “-”.
  package static func read(_ path: String) throws(FileFault) -> Source {
    let bytes = path == "-" ? try FileReading.standardInput() : try FileReading.submitted(path)
    return Source(path: path == "-" ? "<stdin>" : path, bytes: bytes)
  }
}

extension Result where Failure == FileFault {
  /// The fault, if this is one.
  var fault: FileFault? {
    guard case .failure(let fault) = self else { return nil }
    return fault
  }
}
