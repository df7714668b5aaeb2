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
  /// When the file at a path was received: of two that claim the same, the earlier one keeps it.
  private let received: @Sendable (_ path: String) -> Instant?

  package init(
    register: Register, asOf today: Day, moved: MovedHolidays?,
    showing progress: (any Progress)? = nil,
    received: @escaping @Sendable (_ path: String) -> Instant? = { _ in nil }
  ) {
    self.received = received
    compiler = Compiler(register: register, asOf: today, moved: moved)
    self.progress = progress
  }

  /// Judges what was submitted, and says of each folder without a declaration that it has none;
  /// what cannot be read is left to whoever asked for it.
  ///
  /// - Parameter others: Files beside which it is judged, and of which nothing is said.
  package func check(
    _ submissions: Submissions, beside others: [String] = [], peers: Bool = false
  ) throws(FileFault) -> (compilations: [Compilation], faults: [FileFault]) {
    let read = results(of: submissions.files)
    let faults = submissions.faults + read.compactMap(\.fault)
    let own = read.compactMap { try? $0.get() } + missing(in: submissions.strays)
    // Where nothing at all could be read, there is nobody whom the fault would stop.
    if own.isEmpty, let fault = faults.first { throw fault }
    let beside = others.isEmpty ? [] : neighbours(of: own, others)
    return (Array(try judged(beside + own, peers: peers).suffix(own.count)), faults)
  }

  /// The files beside which others are judged: not what they replace, where they stand elsewhere.
  private func neighbours(of own: [Compilation], _ paths: [String]) -> [Compilation] {
    let elsewhere = own.filter { !$0.source.path.hasPrefix(Discovery.registry + "/") }
    let replaced = Set(elsewhere.compactMap(\.code?.value))
    return results(of: paths).compactMap { try? $0.get() }.filter { other in
      other.code.map { !replaced.contains($0.value) } ?? true
    }
  }

  private func results(of paths: [String]) -> [Result<Compilation, FileFault>] {
    Parallel.map(paths, showing: progress) { path in
      Self.outcome { () throws(FileFault) in
        compiler.compile(try Self.read(path), planning: false).withoutText()
      }
    }
  }

  /// Judges files.
  package func check(_ paths: [String], peers: Bool = false) throws(FileFault) -> [Compilation] {
    let compilations = try Parallel.map(paths, showing: progress) { path throws(FileFault) in
      compiler.compile(try Self.read(path), planning: false).withoutText()
    }
    return try judged(compilations, peers: peers)
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
  func judged(
    _ compilations: [Compilation], peers: Bool = false
  ) throws(FileFault) -> [Compilation] {
    var judged = Self.between(compilations, peers: peers, received: received)
    for index in judged.indices
    where compilations[index].findings.isEmpty && !judged[index].findings.isEmpty {
      judged[index] = judged[index].with(try Self.read(judged[index].source.path))
    }
    return judged
  }

  /// What is wrong between files, read already: of two that claim the same, the one that was
  /// received earlier keeps it.
  package static func between(
    _ compilations: [Compilation], peers: Bool = false, received: (_ path: String) -> Instant?
  ) -> [Compilation] {
    let found = BetweenFiles.judged(compilations, peers: peers)
    // When each was received is read only where one of them stands in another's way.
    guard zip(found, compilations).contains(where: { $0.findings.count != $1.findings.count })
    else { return found }
    let times = compilations.map { received($0.source.path) ?? Instant(unix: .max) }
    // Of those that nobody received, the first by path keeps it, also where not all were asked for.
    let order = compilations.indices.sorted {
      (times[$0], compilations[$0].source.path) < (times[$1], compilations[$1].source.path)
    }
    let ordered = BetweenFiles.judged(order.map { compilations[$0] }, peers: peers)
    var judged = compilations
    for (index, compilation) in zip(order, ordered) { judged[index] = compilation }
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
