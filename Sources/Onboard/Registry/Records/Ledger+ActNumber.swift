import Ground
import Schema

extension Ledger {
  /// Refuses the number of an act of the registry for another act: one act may be about many
  /// municipalities, and never about appointments here and sign-in there.
  package func isOwnNumber(
    of act: PostedAct, aboutSignIn isSignIn: Bool
  ) throws {
    for matter in try folder.matters() {
      // One whose records do not hold says nothing that may be relied on.
      guard let life = try? life(of: matter) else { continue }
      for other in life.acts.map(\.enactment.act) where other.shares(act) {
        guard other != act || matter.isSignIn != isSignIn else { continue }
        throw Refusal(
          .actNumberReused, "\(folder.path)/\(matter)",
          el: "ο ΑΔΑ ή ο αριθμός πρωτοκόλλου είναι ήδη άλλης πράξης (\(other.ada), \(matter))",
          en: "the ADA or protocol number is already that of another act (\(other.ada), \(matter))")
      }
    }
  }
}
