package import Ground
import Schema

/// The other declarations with which one could not be compared. A file that cannot be read is never
/// treated as absent, and stops no other.
package struct Uncompared: Sendable {
  /// The files that cannot be read or do not hold, in order of path, each once; they make the
  /// command end with exit code 2.
  package let faults: [FileFault]
  /// Drafts that are broken and may claim something, in order of path. Nobody received them, or
  /// they changed since, so they are only named.
  package let notes: [FileFault]

  /// An empty value: everything was compared.
  package static let nothing = Uncompared([])

  package init(_ faults: [FileFault], drafts: [String] = []) {
    self.faults = Self.ordered(faults)
    notes = Self.ordered(drafts.map(Self.note))
  }

  private init(faults: [FileFault], notes: [FileFault]) {
    (self.faults, self.notes) = (Self.ordered(faults), Self.ordered(notes))
  }

  /// This value, with more that could not be compared.
  package func and(_ other: Uncompared) -> Uncompared {
    Uncompared(faults: faults + other.faults, notes: notes + other.notes)
  }

  /// This value without the faults that are reported anyway.
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
