import Ground
import Outputs
import Schema

extension Verification {
  /// The refusal of the index of all municipalities and bodies; nil where it is right or absent. It
  /// must list as decided what was proved, once and in its place, and nothing else. Pipelines that
  /// read only the list of deployments may do without it.
  func indexOfAll(_ verdicts: [Verdict]) -> Refusal? {
    let name = "Generated/" + RuntimeIndex.path, path = tree.path(of: name)
    do throws(FileFault) {
      guard let bytes = try tree.read(name) else { return nil }
      guard let rows = Self.rows(bytes) else {
        return Refusal(
          .indexMalformed, path, el: "δεν είναι ευρετήριο των Δήμων (onboard build)",
          en: "is no index of municipalities (onboard build)")
      }
      let isSame = verdicts.filter(\.holds).allSatisfy { verdict in
        rows[verdict.matter].map { $0.says(verdict.deployment) } ?? (verdict.deployment == nil)
      }
      let known = Set(verdicts.map(\.matter))
      guard isSame, rows.allSatisfy({ known.contains($0.key) || $0.value.says(nil) }) else {
        return Refusal(
          .indexStale, path, el: "δεν λέει ό,τι ισχύει για τον καθένα (onboard build)",
          en: "does not say of everybody what is in force (onboard build)")
      }
      return nil
    } catch {
      return Refusal(error)
    }
  }

  /// The rows of an index, one per matter; nil for anything that is not an index.
  private static func rows(_ bytes: [UInt8]) -> [Matter: IndexRow]? {
    guard let json = try? JSONReader.read(bytes), JSONReader.isCanonical(bytes, of: json),
      RuntimeIndex.isKnown(json["format"]), let list = json["municipalities"]?.elements,
      let bodies = json["signIn"]?.elements
    else { return nil }
    var rows: [Matter: IndexRow] = [:]
    for (row, isSignIn) in list.map({ ($0, false) }) + bodies.map({ ($0, true) }) {
      guard let matter = Matter(reportedIn: row), matter.isSignIn == isSignIn,
        let stage = row["status"]?.text.flatMap({ Stage(rawValue: $0) }),
        rows.updateValue(IndexRow(stage: stage, decided: row["decided"]), forKey: matter) == nil
      else { return nil }
    }
    return rows
  }
}

/// The decided part of a row of the index.
private struct IndexRow {
  let stage: Stage
  let decided: JSONValue?

  /// Whether the row says that a deployment is in force, or that nothing is. The stage behind it
  /// may change with the day alone, as when a confirmation becomes due.
  func says(_ entry: DeploymentIndex.Entry?) -> Bool {
    guard let entry else { return decided == nil && !stage.isInForce }
    return stage.isInForce
      && decided
        == [
          "path": .string(entry.matter.output), "sha256": .digest(entry.sha256),
        ]
  }
}
