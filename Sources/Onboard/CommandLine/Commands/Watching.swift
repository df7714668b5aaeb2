import Ground
import Outputs
import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Judges the same files again whenever one of them is saved.
///
/// The folders are polled a few times a second, which works on every disk and system alike.
struct Watching {
  /// The result of a round: all files judged together, and those that could not be read.
  struct Round {
    let compilations: [Compilation]
    let faults: [FileFault]

    /// The exit code of a run that ends with this round.
    var exit: Exit {
      faults.isEmpty ? compilations.haveErrors ? .findings : .clean : .usage
    }
  }

  /// A file with the last result for it.
  private struct Judged {
    let state: Survey.State
    let result: Result<Compilation, FileFault>
  }

  private let compile: Compile
  private let named: [String]
  private let peers: Bool
  private var survey: Survey
  private var judged: [String: Judged] = [:]

  /// Starts with the files at the paths that a user names; with notes on peers, if they are wanted.
  init(_ named: [String], by compile: Compile, peers: Bool = false) {
    self.named = named
    self.compile = compile
    self.peers = peers
    survey = Survey(of: named)
  }

  /// Judges the files that have changed since the last round, and then all files together, beside
  /// the rest of the registry.
  mutating func round() throws -> Round {
    let (states, known, compiler) = (survey.states, judged, compile.compiler)
    let changed = survey.paths.filter { known[$0]?.state != states[$0] }
    let results = Parallel.map(changed) { path in
      Result { () throws(FileFault) in
        compiler.compile(try Compile.read(path), planning: false)
      }
    }
    judged = judged.filter { states[$0.key] != nil }
    for (path, result) in zip(changed, results) {
      judged[path] = states[path].map { Judged(state: $0, result: result) }
    }
    var compilations: [Compilation] = []
    var faults = survey.faults
    for path in survey.paths {
      switch judged[path]?.result {
      case .success(let compilation): compilations.append(compilation)
      case .failure(let fault): faults.append(fault)
      case nil: break
      }
    }
    let beside = Beside(named, compile)
    let together = try beside.judged(compilations, peers: peers)
    return Round(compilations: together, faults: faults + beside.skipped)
  }

  /// Returns when something has changed and has then been stable for a moment: an editor may be in
  /// the middle of writing a file, or between removing the old one and renaming the new one.
  mutating func wait() {
    var now = survey
    while now == survey {
      usleep(Self.pause)
      now = Survey(of: named)
    }
    for _ in 0..<Self.patience {
      usleep(Self.moment)
      let next = Survey(of: named)
      if next == now { break }
      now = next
    }
    survey = now
  }

  /// The time between two polls, in microseconds.
  private static let pause: UInt32 = 300_000
  /// How long a changed file must be stable before it is read, in microseconds.
  private static let moment: UInt32 = 100_000
  /// How many such moments to wait for a file that is being written all the time.
  private static let patience = 20
}
