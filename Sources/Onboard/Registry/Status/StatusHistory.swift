import Ground
import Outputs
import Schema

/// The history of the decisions about one matter, for people.
extension StatusReport {
  /// All records of a matter, oldest first.
  package func history(of status: RegistryStatus.Standing) -> String {
    let zone = language.say(el: "ώρες Ελλάδας", en: "times in Greece")
    let head = "\(status.matter) \(status.name ?? ""): \(status.stage.title(language))"
    var lines = [head + (status.life.signed.isEmpty ? "" : " (\(zone))")]
    lines += (suspension(of: status) + file(of: status)).map { "  " + $0 }
    for standing in status.life.signed {
      let signed = "\(standing.persons.count)/\(standing.needed)"
      let at = "\(days.full(standing.at.day)) \(standing.at.timeInGreece)"
      lines.append("  \(number(of: standing))  \(at)  \(title(of: standing, status))  \(signed)")
      if let reason = standing.reason { lines.append("     \(reason.visible)") }
      let blocked = status.life.blocked[standing.stored.digest]
      if blocked == nil, registry.isAbandoned(standing, status) {
        lines.append(
          language.say(
            el: "     εγκαταλείφθηκε: η δήλωση δεν είναι πια αυτή",
            en: "     abandoned: the declaration is another one now"))
      } else if !standing.isComplete, standing.persons.count >= standing.needed {
        lines.append("     " + again)
      }
      for refusal in status.life.ignored(of: standing) + [blocked].compactMap({ $0 }) {
        lines.append("     \(refusal.reason(language).visible) [\(refusal.code.rawValue)]")
      }
      if !standing.leaked.isEmpty { lines.append("     \(effect(ofLeakOf: standing))") }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The record's decision; suspended parts by the names that citizens know.
  private func title(
    of standing: SignedRecord, _ status: RegistryStatus.Standing
  ) -> String {
    let act = status.life.acts.first { $0.stored.digest == standing.stored.digest }
    guard let parts = act?.enactment.parts, let approval = act?.approval,
      let names = try? ServiceOffer(of: approval).names(of: parts), !names.isEmpty
    else { return standing.title(language) }
    let (known, words) = (parts.words(language), names.map { $0(language) })
    return standing.title(language).replacing(known, with: words.joined(separator: ", "))
  }

  /// The consequence for a record for which too few votes remain.
  private func effect(ofLeakOf standing: SignedRecord) -> String {
    standing.isRevocable
      ? language.say(
        el: "χωρίς αυτό δεν φτάνουν οι υπογραφές: μετρά ως ανακληθείσα",
        en: "without it too few signatures remain: it counts as revoked")
      : language.say(
        el: "χωρίς αυτό δεν φτάνουν οι υπογραφές: ό,τι έπαυσε μένει παυμένο",
        en: "without it too few signatures remain: what it ended stays ended")
  }

  /// The number of a record, by which `revoke` names it: that of its seal, or of version 0.1.0.
  private func number(of standing: SignedRecord) -> String {
    standing.number.map { "\($0)." } ?? language.say(el: "–", en: "–")
  }
}
