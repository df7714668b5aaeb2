import Ground
import Outputs
import Registry
import Schema

/// The declarations of one registry as they are saved, each judged again only when it has changed.
struct SavedFiles {
  /// The folder that has `Municipalities`, as an absolute path.
  let root: String
  private var known: [String: Judged] = [:]
  private var basis: Basis?

  private struct Judged {
    let state: Survey.State
    let compilation: Compilation?
  }

  /// What all files are judged by, besides their texts.
  struct Basis: Equatable {
    let day: Day
    let holidays: [UInt8]
  }

  init(root: String) { self.root = root }

  /// The folder of the registry in which a declaration stands; nil for one that stands in none.
  static func root(of path: String) -> String? {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    // Below it, the declaration's own folder and the file.
    guard let mark = steps.dropLast(2).lastIndex(of: Substring(Discovery.registry)), mark > 0
    else { return nil }
    return steps[..<mark].joined(separator: "/")
  }

  /// The absolute path of a file of the registry.
  func full(_ path: String) -> String { root + "/" + path }

  /// The holidays that decisions moved, and what keeps their file from being read.
  func holidays(asOf day: Day) -> (moved: MovedHolidays, basis: Basis, fault: Bilingual?) {
    let place = full(HolidaysFile.place)
    do throws(FileFault) {
      guard let bytes = try FileReading.existing(place) else {
        return (.empty, Basis(day: day, holidays: []), nil)
      }
      let source = Source(path: HolidaysFile.place, bytes: bytes)
      let (moved, compilation) = MovedHolidays.read(source, asOf: day)
      let fault = Bilingual(
        el: "Το \(HolidaysFile.place) έχει λάθη: τρέξτε το onboard check",
        en: "\(HolidaysFile.place) has errors: run onboard check")
      return (moved, Basis(day: day, holidays: bytes), [compilation].haveErrors ? fault : nil)
    } catch {
      let fault = Bilingual(el: error.message(.greek), en: error.message(.english))
      return (.empty, Basis(day: day, holidays: []), fault)
    }
  }

  /// What the saved files give, but for those that are open.
  mutating func compilations(
    besides open: Set<String>, by compiler: Compiler, _ basis: Basis
  ) -> [Compilation] {
    if self.basis != basis { (self.basis, known) = (basis, [:]) }
    let survey = Survey(of: [full(Discovery.registry)])
    let paths = survey.paths.map { String($0.dropFirst(root.count + 1)) }
    let states = survey.paths.map { survey.states[$0] }
    let changed = zip(paths, states).filter { known[$0]?.state != $1 }
    let folder = root
    let read = Parallel.map(changed.map(\.0)) { path in
      (try? FileReading.submitted(folder + "/" + path)).map { bytes in
        compiler.compile(Source(path: path, bytes: bytes), planning: false).withoutText()
      }
    }
    for ((path, state), compilation) in zip(changed, read) {
      known[path] = state.map { Judged(state: $0, compilation: compilation) }
    }
    return paths.filter { !open.contains($0) }.compactMap { known[$0]?.compilation }
  }
}
