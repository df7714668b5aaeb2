import Ground
package import Outputs
package import Schema

/// What an act rests on, in rows of a table: digests, places in a log, versions.
package struct ActRecord: Sendable {
  package var lines: [Line] = []

  /// A row.
  package struct Line: Hashable, Sendable {
    /// What it is, in Greek.
    package let label: String
    /// Its value.
    package let value: String
  }

  /// What the onboarding of one municipality rests on: its file, and the configuration from it.
  package static func of(_ plan: Plan, _ source: Source) -> ActRecord {
    let configuration = RuntimeConfiguration.artifact(for: plan)
    return ActRecord(lines: [
      Line(label: "Δήλωση (\(Discovery.fileName))", value: "\(Digest(of: source.bytes))"),
      Line(label: "Ρυθμίσεις λειτουργίας", value: "\(Digest(of: configuration.bytes))"),
    ])
  }

  /// What an act as a whole rests on.
  package static func of(_ provenance: Provenance) -> ActRecord {
    ActRecord(lines: [
      Line(label: "Κανόνες ελέγχου", value: "\(provenance.rulebook)"),
      Line(label: "Μητρώο Δήμων", value: "\(provenance.register)"),
      Line(label: "Πολιτική της πλατφόρμας", value: provenance.policy),
      Line(label: "Μεταγλωττιστής", value: "onboard \(provenance.compiler)"),
    ])
  }
}
