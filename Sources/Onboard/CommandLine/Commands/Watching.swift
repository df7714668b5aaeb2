import Ground
import Outputs
import Registry
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
  /// The result of a round: all files judged together, those that could not be read, and the other
  /// declarations with which they could not be compared.
  struct Round {
    let compilations: [Compilation]
    let faults: [FileFault]
    let uncompared: Uncompared

    /// The exit code of a run that ends with this round.
    var exit: Exit {
      uncompared.exit(
        faults.isEmpty ? compilations.haveErrors ? .findings : .clean : .usage)
    }
  }

  private let compile: Compile
  private let part: InputOptions.Part
  private let peers: Bool
  private var survey: Survey
  private var files = JudgedFiles()

  /// Starts with the files of a registry that a user names, with notes on peers if wanted.
  init(_ part: InputOptions.Part, by compile: Compile, peers: Bool = false) {
    self.part = part
    self.compile = compile
    self.peers = peers
    survey = Survey(of: part.paths)
  }

  /// Judges the files that have changed since the last round, and then all files together, beside
  /// the rest of the registry.
  mutating func round() throws -> Round {
    let found = files.look(at: survey) { [compiler = compile.compiler] path throws(FileFault) in
      compiler.compile(try Compile.read(path), planning: false)
    }
    let beside = Beside(part.paths, in: part.root, compile) { Today.clock }
    let together = try beside.judged(found.compilations.map(\.compilation), peers: peers)
    return Round(
      compilations: together, faults: found.faults,
      uncompared: beside.uncompared.besides(found.faults))
  }

  /// Returns when something has changed and has then been stable for a moment: an editor may be in
  /// the middle of writing a file, or between removing the old one and renaming the new one.
  mutating func wait() {
    var now = survey
    while now == survey {
      usleep(Self.pause)
      now = Survey(of: part.paths)
    }
    for _ in 0..<Self.patience {
      usleep(Self.moment)
      let next = Survey(of: part.paths)
      if next == now { break }
      now = next
    }
    survey = now
  }

  /// The time between two polls, in microseconds.
  private static let pause: UInt32 = 300_000
  /// The time for which a changed file must be stable before it is read, in microseconds.
  private static let moment: UInt32 = 100_000
  /// The number of such moments to wait for a file that is written continually.
  private static let patience = 20
}
