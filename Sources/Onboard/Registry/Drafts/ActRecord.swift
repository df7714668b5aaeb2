import Ground
package import Outputs
package import Schema

/// The evidence for an act, as rows of a table: digests, log positions and versions.
package struct ActRecord: Sendable {
  package var lines: [Line] = []

  /// A row.
  package struct Line: Hashable, Sendable {
    /// The label, in Greek.
    package let label: String
    /// The value.
    package let value: String
  }

  /// The evidence for the onboarding of one municipality: its file and the compiled configuration.
  package static func of(_ plan: Plan, _ source: Source) -> ActRecord {
    let configuration = RuntimeConfiguration.bytes(of: plan)
    return ActRecord(lines: [
      Line(label: "Δήλωση (\(Discovery.fileName))", value: "\(Digest(of: source.bytes))"),
      Line(label: "Ρυθμίσεις λειτουργίας", value: "\(Digest(of: configuration))"),
    ])
  }

  /// The evidence for an act as a whole.
  package static func of(_ provenance: Provenance) -> ActRecord {
    ActRecord(lines: [
      Line(label: "Κανόνες ελέγχου", value: "\(provenance.rulebook)"),
      Line(label: "Μητρώο Δήμων", value: "\(provenance.register)"),
      Line(label: "Πολιτική της πλατφόρμας", value: provenance.policy),
      Line(label: "Μεταγλωττιστής", value: "onboard \(provenance.compiler)"),
    ])
  }
}
