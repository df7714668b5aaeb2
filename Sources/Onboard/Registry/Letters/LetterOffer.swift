import Ground
import Schema

/// The requests of a received declaration, in a few rows.
struct LetterOffer {
  /// The rows of a table, each with a label and a value.
  let rows: [[String]]

  init(_ compilation: Compilation?) {
    var rows: [[String]] = []
    if let plan = compilation?.plan {
      rows = [
        ["Τρόποι εξυπηρέτησης", plan.modes.map { $0.mode.label.el }.joined(separator: ", ")],
        ["Δημοτικά καταστήματα", "\(plan.offices.count)"],
        ["Θεματικά πεδία", "\(plan.topics.count)"], ["Τμήματα", "\(plan.departments.count)"],
      ].filter { $0[1] != "0" }
    }
    if let signIn = compilation?.signIn {
      rows.append(["Πληροφοριακά συστήματα για σύνδεση OAuth2.0", "\(signIn.systems.count)"])
    }
    self.rows = rows
  }
}
