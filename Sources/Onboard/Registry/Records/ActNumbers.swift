package import Ground

/// The numbers that the registry's acts have: an ADA and a protocol number are of one act, which
/// may be about many municipalities, and never about appointments here and sign-in there.
///
/// Within one matter `Life` asks the same.
package struct ActNumbers {
  private struct Holder {
    let act: PostedAct
    let matter: Matter
  }

  private var holders: [String: [Holder]] = [:]

  /// The numbers of all acts of a registry; a matter whose records do not hold says nothing that
  /// may be relied on.
  package init(of ledger: Ledger) throws {
    let lives = Parallel.map(try ledger.folder.matters()) { try? ledger.life(of: $0) }
    for life in lives.compactMap(\.self) {
      for act in life.acts { add(act.enactment.act, of: life.matter) }
    }
  }

  /// The numbers of the sealed acts of some matters.
  init(sealedIn lives: some Sequence<Life>) {
    for life in lives {
      for act in life.acts where act.isSealed { add(act.enactment.act, of: life.matter) }
    }
  }

  init() {}

  /// Says that an act has its numbers.
  mutating func add(_ act: PostedAct, of matter: Matter) {
    for number in [act.ada, act.protocolNumber] {
      holders[number, default: []].append(Holder(act: act, matter: matter))
    }
  }

  /// Refuses an act with a number of another.
  ///
  /// - Parameter subject: What is refused, given the matter whose act has the number.
  package func areFree(
    for act: PostedAct, aboutSignIn isSignIn: Bool, _ subject: (Matter) -> String
  ) throws(Refusal) {
    let others = [act.ada, act.protocolNumber].flatMap { holders[$0] ?? [] }
    let other = others.first { other in
      other.act.shares(act) && (other.act != act || other.matter.isSignIn != isSignIn)
    }
    guard let other else { return }
    throw Refusal(
      .actNumberReused, subject(other.matter),
      el: "ο ΑΔΑ ή ο αριθμός πρωτοκόλλου είναι ήδη άλλης πράξης (\(other.act.ada), "
        + "\(other.matter))",
      en: "the ADA or protocol number is already that of another act (\(other.act.ada), "
        + "\(other.matter))")
  }
}
