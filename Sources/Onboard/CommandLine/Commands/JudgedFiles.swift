import Ground
import Outputs
import Schema

/// Declarations on the disk, each judged again only when it has changed.
struct JudgedFiles {
  /// A file with the last result for it.
  private struct Judged {
    let state: Survey.State
    let result: Result<Compilation, FileFault>
  }

  /// The results of a survey of files.
  struct Found {
    /// The compilations, in order of path.
    var compilations: [(path: String, compilation: Compilation)] = []
    /// The files that could not be read.
    var faults: [FileFault] = []
  }

  private var known: [String: Judged] = [:]

  /// Judges the files that have changed since the last survey, and returns the results of all;
  /// files that are gone are forgotten.
  mutating func look(
    at survey: Survey, _ compile: @Sendable (String) throws(FileFault) -> Compilation
  ) -> Found {
    let states = survey.states, before = known
    let changed = survey.paths.filter { before[$0]?.state != states[$0] }
    let results = Parallel.map(changed) { path in
      Compile.outcome { () throws(FileFault) in try compile(path) }
    }
    known = known.filter { states[$0.key] != nil }
    for (path, result) in zip(changed, results) {
      known[path] = states[path].map { Judged(state: $0, result: result) }
    }
    var found = Found(faults: survey.faults)
    for path in survey.paths {
      switch known[path]?.result {
      case .success(let compilation): found.compilations.append((path, compilation))
      case .failure(let fault): found.faults.append(fault)
      case nil: break
      }
    }
    return found
  }
}
