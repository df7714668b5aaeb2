import Ground
import Outputs
import Registry
import Schema

/// The saved declarations of one registry, for an editor in which some of them are open.
struct SavedFiles {
  private let root: RegistryRoot
  private var files = JudgedFiles()
  private var basis: Basis?

  /// The basis on which all files are judged, besides their texts.
  private struct Basis: Equatable {
    let day: Day
    let moved: MovedHolidays?
  }

  init(root: RegistryRoot) { self.root = root }

  /// The moved holidays, and the fault if their file cannot be read.
  func holidays(asOf day: Day) -> (moved: MovedHolidays, fault: Bilingual?) {
    do throws(FileFault) {
      let file = try HolidaysFile(in: root, asOf: day)
      let fault = Bilingual(
        el: "Το \(HolidaysFile.place) έχει λάθη: τρέξτε το onboard check",
        en: "\(HolidaysFile.place) has errors: run onboard check")
      return (file.moved, file.compilation?.hasErrors == true ? fault : nil)
    } catch {
      return (.empty, Bilingual(el: error.message(.greek), en: error.message(.english)))
    }
  }

  /// The results for the saved files, except those that are open, and the faults of those that
  /// cannot be read.
  ///
  /// - Parameter open: The places of open texts.
  mutating func judged(
    besides open: Set<String>, by compiler: Compiler
  ) -> (compilations: [Compilation], faults: [FileFault]) {
    let basis = Basis(day: compiler.today, moved: compiler.moved)
    if self.basis != basis { (self.basis, files) = (basis, JudgedFiles()) }
    let registry = root.way(to: Discovery.registry)
    let found = files.look(at: Survey(of: [registry])) { [root] path throws(FileFault) in
      let bytes = try FileReading.submitted(path)
      let name = root.place(ofFile: path) ?? path
      return compiler.compile(Source(path: name, bytes: bytes), planning: false).withoutText()
    }
    let isOpen = { [root] (path: String) in
      root.place(ofFile: path).map { open.contains($0) } ?? false
    }
    // It is no fault if nothing is saved yet.
    let isEmpty = { (fault: FileFault) in
      fault.path == registry && [.absent, .other].contains(fault.cause)
    }
    return (
      found.compilations.filter { !isOpen($0.path) }.map(\.compilation),
      found.faults.filter { !isOpen($0.path) && !isEmpty($0) }
    )
  }
}
