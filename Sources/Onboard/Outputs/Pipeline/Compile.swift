package import Ground
package import Schema

/// The pipeline that reads, types, judges and emits many files at once.
///
/// Files are judged in parallel and reported in order of path. Nothing is written here.
package struct Compile: Sendable {
  /// The compiler for a single file.
  package let compiler: Compiler
  /// The progress that is shown to a person.
  let progress: (any Progress)?

  package init(
    register: Register, asOf today: Day, moved: MovedHolidays?,
    showing progress: (any Progress)? = nil
  ) {
    compiler = Compiler(register: register, asOf: today, moved: moved)
    self.progress = progress
  }

  /// Judges declarations beside each other and beside the rest of the registry.
  package typealias Between = (_ own: [Compilation]) throws -> [Compilation]

  /// Judges what was submitted, and reports each folder without a declaration; faults of files that
  /// cannot be read are left to the caller.
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
    // If no file could be read at all, throwing the fault stops nobody else.
    if own.isEmpty, let fault = faults.first { throw fault }
    return (try judged(own, between), faults)
  }

  /// Judges the text on standard input.
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

  /// The findings between the files; a file with a finding that is new here has its text read
  /// again.
  ///
  /// This is the only second reading. Collisions between files show only when all were read, and
  /// the texts of 10,000 files, or the lines of all their claims, would take more memory than
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

  /// The findings for folders without a declaration.
  func missing(in folders: [Submissions.Stray]) -> [Compilation] {
    folders.map { stray in
      compiler.missing(
        at: stray.folder + "/" + (stray.near.first ?? Discovery.fileName),
        beside: stray.near.map(\.visible))
    }
  }

  /// The result of work on one file, or the fault in it.
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
  /// The fault in this result, if it is one.
  var fault: FileFault? {
    guard case .failure(let fault) = self else { return nil }
    return fault
  }
}
