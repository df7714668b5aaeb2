package import Ground
package import Outputs
package import Schema

/// The effect that the leak of a key would have on the records of one matter.
package struct LeakEffect: Sendable {
  /// The matter.
  package let matter: Matter
  /// The sealed records in which a vote of the key would not count, in order.
  package let touched: [SignedRecord]
  /// Its stage before and after.
  package let stages: (before: Stage, after: Stage)

  /// The effects on a registry of a key's leak from an instant on; matters whose records do not
  /// hold are given separately.
  package static func of(
    leakOf id: String, from instant: Instant, on ledger: Ledger
  ) throws -> (effects: [LeakEffect], refused: [Refusal]) {
    let after = ledger.supposing(ledger.history.supposing(leakOf: id, from: instant))
    var effects: [LeakEffect] = [], refused: [Refusal] = []
    for matter in try ledger.folder.matters() {
      let lives = Refusal.catching(on: matter) {
        (before: try ledger.life(of: matter), after: try after.life(of: matter))
      }
      switch lives {
      case .failure(let refusal): refused.append(refusal)
      case .success(let lives):
        let touched = lives.after.signed.filter { standing in
          guard let vote = standing.counted.first(where: { $0.signature.keyID == id })?.vote
          else { return false }
          // The log gives no time for what version 0.1.0 decided.
          let seal = standing.stored.earlier == nil ? standing.stored.seal?.at : nil
          return standing.isSealed && instant <= seal ?? vote.at
        }
        guard !touched.isEmpty else { continue }
        let day = ledger.now.day
        effects.append(
          LeakEffect(
            matter: matter, touched: touched,
            stages: (lives.before.stage(on: day), lives.after.stage(on: day))))
      }
    }
    return (effects, refused)
  }

  /// The effect in words: a line for each record, and one if the stage changes.
  package func text(_ language: Language) -> String {
    var lines = touched.map { standing in
      "\(matter) \(standing.number.map { "\($0)." } ?? "–") \(standing.title(language)): "
        + Self.effect(on: standing)(language)
    }
    if stages.before != stages.after {
      lines.append("\(matter): \(stages.before.title(language)) → \(stages.after.title(language))")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func effect(on standing: SignedRecord) -> Bilingual {
    if standing.leaked.isEmpty {
      return Bilingual(el: "μένουν αρκετές υπογραφές", en: "enough signatures remain")
    }
    return standing.isRevocable
      ? Bilingual(el: "θα μετρά ως ανακληθείσα", en: "will count as revoked")
      : Bilingual(el: "ό,τι έπαυσε μένει παυμένο", en: "what it ended stays ended")
  }
}
