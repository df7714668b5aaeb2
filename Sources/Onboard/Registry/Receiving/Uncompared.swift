package import Ground
import Schema

/// What of the others a declaration could not be compared with: what cannot be read is never taken
/// for absent, and stops nobody else.
package struct Uncompared: Sendable {
  /// What cannot be read or does not hold, in order of path, each once: whoever judges ends with
  /// exit code 2.
  package let faults: [FileFault]
  /// Drafts that are broken where they may claim something, in order of path: nobody received them,
  /// or they changed since, so they are named and no more.
  package let notes: [FileFault]

  /// Nothing: all was compared.
  package static let nothing = Uncompared([])

  package init(_ faults: [FileFault], drafts: [String] = []) {
    self.faults = Self.ordered(faults)
    notes = Self.ordered(drafts.map(Self.note))
  }

  private init(faults: [FileFault], notes: [FileFault]) {
    (self.faults, self.notes) = (Self.ordered(faults), Self.ordered(notes))
  }

  /// The same, and what else could not be compared.
  package func and(_ other: Uncompared) -> Uncompared {
    Uncompared(faults: faults + other.faults, notes: notes + other.notes)
  }

  /// The same without what is told of these faults anyway.
  package func besides(_ told: [FileFault]) -> Uncompared {
    Uncompared(faults: faults.filter { !told.contains($0) }, notes: notes)
  }

  private static func ordered(_ faults: [FileFault]) -> [FileFault] {
    Set(faults).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func note(_ path: String) -> FileFault {
    FileFault(
      path,
      Bilingual(
        el: "σημείωση: δεν διαβάζεται ολόκληρη, οπότε δεν συγκρίθηκε με όσα δηλώνει: onboard check "
          + path.inShell,
        en: "note: cannot be read in full, so what it declares was not compared: onboard check "
          + path.inShell))
  }
}
