import Ground
import Outputs
import Schema

extension Verification {
  /// Compares `Generated/Runtime` with the approved bytes: it must have those of every municipality
  /// in force and, besides the indexes, nothing else. Deploying that folder thus deploys what was
  /// proved.
  ///
  /// A foreign file is reported as a stranger; it keeps no municipality back.
  func compareCopies(_ outcome: inout Outcome) throws {
    var known: Set<String> = [
      RuntimeIndex.path, DeploymentIndex.path, DeploymentIndex.sums(of: []).path,
    ]
    for index in outcome.verdicts.indices {
      let verdict = outcome.verdicts[index], copy = verdict.matter.output
      // The copy of a municipality that is refused stays until its records hold again.
      if !verdict.holds || verdict.deployment != nil { known.insert(copy) }
      guard verdict.holds, verdict.deployment != nil else { continue }
      if let refusal = try difference(of: copy, from: verdict.configuration) {
        outcome.verdicts[index].refuse(refusal)
      }
    }
    if let refusal = indexOfAll(outcome.verdicts) { outcome.strangers.append(refusal) }
    let folder = "Generated/" + RuntimeConfiguration.folder
    for name in try tree.names(in: folder) ?? []
    where !known.contains("\(RuntimeConfiguration.folder)/\(name)") && !OwnName.isOurs(name) {
      outcome.strangers.append(Self.foreign(tree.path(of: "\(folder)/\(name)")))
    }
  }

  private func difference(of copy: String, from approved: [UInt8]) throws -> Refusal? {
    let name = "Generated/" + copy, path = tree.path(of: name)
    do throws(FileFault) {
      guard let bytes = try tree.read(name) else {
        return Refusal(
          .copyMissing, path, el: "λείπουν οι ρυθμίσεις που ισχύουν (onboard build)",
          en: "the configuration in force is missing (onboard build)")
      }
      guard bytes != approved else { return nil }
      return Refusal(
        .copyAltered, path, el: "δεν είναι οι ρυθμίσεις που εγκρίθηκαν (onboard build)",
        en: "is not the approved configuration (onboard build)")
    } catch {
      return Refusal(error)
    }
  }

  /// The refusal of a file in that folder that belongs to nothing in force.
  package static func foreign(_ path: String) -> Refusal {
    Refusal(
      .copyForeign, path, el: "δεν ανήκει σε όσα ισχύουν· μεταφέρετέ το αλλού",
      en: "belongs to nothing that is in force; move it elsewhere")
  }
}
