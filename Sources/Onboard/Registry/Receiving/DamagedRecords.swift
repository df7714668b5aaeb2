import Ground
import Schema
import Synchronization

/// The matters whose records did not hold when somebody asked what they claim.
final class DamagedRecords: Sendable {
  private let found = Mutex<[Matter: FileFault]>([:])

  /// Notes that the records of a matter do not hold, and why.
  func note(_ matter: Matter, _ fault: FileFault?) {
    let unknown = FileFault(
      "\(RecordFolder.usual)/\(matter)",
      Bilingual(el: "οι αποφάσεις του δεν στέκουν", en: "its records do not hold"))
    found.withLock { $0[matter] = fault ?? unknown }
  }

  /// What is wrong with them, in order of path.
  var faults: [FileFault] { found.withLock { $0.values.sorted { $0.path < $1.path } } }
}
