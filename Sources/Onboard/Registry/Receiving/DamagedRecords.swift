import Ground
import Schema

/// The matters whose records did not hold when somebody asked what they claim.
struct DamagedRecords: Sendable {
  private let found = Noted<Matter, FileFault>()

  /// Notes that the records of a matter do not hold, and why.
  func note(_ matter: Matter, _ fault: FileFault?) {
    let unknown = FileFault(
      "\(RecordFolder.usual)/\(matter)",
      Bilingual(el: "οι αποφάσεις του δεν στέκουν", en: "its records do not hold"))
    found.note(fault ?? unknown, for: matter)
  }

  /// What is wrong with them, in order of path.
  var faults: [FileFault] { found.values.sorted { $0.path < $1.path } }
}
