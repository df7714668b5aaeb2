package import Ground

/// The numbers of the registry's acts. An ADA and a protocol number belong to one act, which may be
/// about many municipalities, but never about both appointments and sign-in.
///
/// Within one matter, `Life` checks the same.
package struct ActNumbers {
  private struct Holder {
    let act: PostedAct
    let matter: Matter
  }

  private var holders: [String: [Holder]] = [:]

  /// The numbers of all acts of a registry; of a matter whose records do not hold, those of the
  /// sealed acts that can be read.
  package init(of ledger: Ledger) throws {
    let matters = try ledger.folder.matters()
    let lives = Parallel.map(matters) { try? ledger.life(of: $0) }
    for (matter, life) in zip(matters, lives) {
      guard let life else {
        add(sealedOf: matter, in: ledger)
        continue
      }
      for act in life.acts { add(act.enactment.act, of: matter) }
    }
  }

  /// The numbers of the sealed acts of some matters.
  init(sealedIn lives: some Sequence<Life>) {
    for life in lives {
      for act in life.acts where act.isSealed { add(act.enactment.act, of: life.matter) }
    }
  }

  init() {}

  /// Adds the numbers of the sealed acts of a matter, also where its records do not hold.
  mutating func add(sealedOf matter: Matter, in ledger: Ledger) {
    for stored in ledger.folder.reading(of: matter, logged: ledger.logged).records {
      if stored.isSealed, let act = stored.enactment?.act { add(act, of: matter) }
    }
  }

  /// Adds the numbers of an act.
  mutating func add(_ act: PostedAct, of matter: Matter) {
    for number in [act.ada, act.protocolNumber] {
      holders[number, default: []].append(Holder(act: act, matter: matter))
    }
  }

  /// Refuses an act that has a number of another act.
  ///
  /// - Parameter subject: The subject of the refusal, given the matter whose act has the number.
  package func demandFree(
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
