package import Ground
import Outputs
package import Schema

/// The result of verification, as text for people and as JSON (`onboard/verification/v4`).
package struct VerifyReport {
  package let outcome: Verification.Outcome
  package let at: Instant
  package let language: Language

  package init(outcome: Verification.Outcome, at: Instant, language: Language) {
    self.outcome = outcome
    self.at = at
    self.language = language
  }

  /// The refusals, one per line: those of each matter, of strangers and of the whole tree.
  package var refusals: [String] {
    (outcome.verdicts.flatMap(\.refusals) + outcome.strangers + outcome.refusals
      + (outcome.applied ?? []))
      .map { $0.message(language) }
  }

  /// The results: one line for each matter that holds, and the verdict on the whole. Where the
  /// whole is refused, no matter holds.
  package var text: String {
    let held = outcome.refusals.isEmpty ? outcome.verdicts.filter(\.holds).map(line) : []
    return (held + leaked + belated + waiting + [summary]).map { $0 + "\n" }.joined()
  }

  /// The votes of leaked keys behind decisions that now count as revoked.
  private var leaked: [String] {
    outcome.verdicts.flatMap(\.leaked).map { $0.message(language) }
  }

  /// The rejections that do not count, because they arrived after the sealing of an approval.
  private var belated: [String] {
    outcome.verdicts.flatMap(\.belated).map { $0.message(language) }
  }

  /// The records that have no effect because they are not sealed.
  private var waiting: [String] {
    outcome.verdicts.flatMap(\.waiting).map { path in
      language.say(
        el: "\(path.visible): δεν έχει σφραγιστεί και δεν μετρά",
        en: "\(path.visible): is not sealed and does not count")
    }
  }

  private func line(_ verdict: Verdict) -> String {
    let stage = verdict.stage.map { $0.title(language) } ?? ""
    guard let entry = verdict.deployment else { return "\(verdict.matter): \(stage)" }
    let parts = entry.suspended.isEmpty ? "" : " (\(entry.suspended.words(language)))"
    let posted = verdict.posted ?? entry.effectiveFrom, since = entry.effectiveFrom
    // A change without an act takes effect later than the act by which all is in force.
    let changed =
      posted == since
      ? ""
      : language.say(
        el: ", ρυθμίσεις από \(since.words.el)", en: ", configuration of \(since.words.en)")
    return "\(verdict.matter): \(stage)\(parts), \(posted.words(language)), "
      + "\(language.say(el: "ΑΔΑ", en: "ADA")) \(entry.ada)\(changed), \(proof(of: verdict))"
      + (entry.isConfirmationDue(on: at.day)
        ? entry.calendar(on: at.day, language).map { ", \($0)" } ?? "" : "")
  }

  private func proof(of verdict: Verdict) -> String {
    switch verdict.proof {
    case .vouchedFor:
      language.say(el: "κατά τη σφραγίδα του", en: "as its seal vouches")
    case .compiledAgain, nil:
      language.say(el: "μεταγλωττίστηκε ξανά", en: "compiled again")
    }
  }

  private var summary: String {
    let held = outcome.deployable.count, at = self.at.words(language)
    guard !outcome.isAccepted else {
      return language.say(
        el: "ΔΕΚΤΟ στις \(at): \(held) σε ισχύ, όλα όπως εγκρίθηκαν",
        en: "ACCEPTED at \(at): \(held) in force, all as approved")
    }
    guard outcome.refusals.isEmpty else {
      return language.say(
        el: "ΑΠΟΡΡΙΠΤΕΤΑΙ στις \(at): δεν αποδεικνύεται τίποτα",
        en: "REFUSED at \(at): nothing is proved")
    }
    let refused = outcome.strangers.count + outcome.verdicts.count { !$0.holds }
    if refused == 0, let applied = outcome.applied {
      return language.say(
        el: "ΑΠΟΡΡΙΠΤΕΤΑΙ στις \(at): \(held) σε ισχύ "
          + held.agreeing("όπως εγκρίθηκε", "όπως εγκρίθηκαν")
          + ", και όσα εφαρμόστηκαν έχουν "
          + applied.count.counted("διαφορά", "διαφορές"),
        en: "REFUSED at \(at): \(held) in force as approved, and what is applied differs in "
          + "\(applied.count)")
    }
    return language.say(
      el: "ΑΠΟΡΡΙΠΤΕΤΑΙ στις \(at): "
        + refused.counted("δεν αποδεικνύεται", "δεν αποδεικνύονται")
        + ", \(held) σε ισχύ " + held.agreeing("όπως εγκρίθηκε", "όπως εγκρίθηκαν"),
      en: "REFUSED at \(at): \(refused) not proved, \(held) in force as approved")
  }

  /// The report as JSON.
  package var json: [UInt8] {
    var members: [String: JSONValue] = [
      "accepted": .boolean(outcome.isAccepted), "at": .string("\(at)"),
      "format": "onboard/verification/v4",
      "municipalities": verdicts { !$0.isSignIn }, "signIn": verdicts { $0.isSignIn },
      "refusals": .array(outcome.refusals.map(refusal)),
      "strangers": .array(outcome.strangers.map(refusal)),
    ]
    if let authority = outcome.authority { members["authority"] = authority.json }
    if let log = outcome.log { members["log"] = log.json }
    if let applied = outcome.applied { members["applied"] = .array(applied.map(refusal)) }
    return JSONValue.object(members).file
  }

  private func verdicts(_ isOne: (Matter) -> Bool) -> JSONValue {
    .array(outcome.verdicts.filter { isOne($0.matter) }.map(verdict))
  }

  private func verdict(_ verdict: Verdict) -> JSONValue {
    var members: [String: JSONValue] = [
      "holds": .boolean(verdict.holds && outcome.refusals.isEmpty),
      "refusals": .array(verdict.refusals.map(refusal)),
    ]
    members.merge(verdict.matter.key) { $1 }
    if let stage = verdict.stage { members["stage"] = .string(stage.rawValue) }
    members["unsealed"] = .array(verdict.waiting.map { .string($0.visible) })
    members["leaked"] =
      verdict.leaked.isEmpty ? nil : .array(verdict.leaked.map(refusal))
    members["belated"] =
      verdict.belated.isEmpty ? nil : .array(verdict.belated.map(refusal))
    members["proof"] = verdict.proof.map { .string($0.rawValue) }
    if let entry = verdict.deployment {
      members["effectiveFrom"] = .string(entry.effectiveFrom.iso)
      members["calendarUntil"] = entry.service.map { .string($0.calendarUntil.iso) }
      members["path"] = .string(entry.path)
      members["sha256"] = .digest(entry.sha256)
      members["suspended"] = entry.service?.suspended.json
    }
    return .object(members)
  }

  private func refusal(_ refusal: Refusal) -> JSONValue {
    [
      "code": .string(refusal.code.rawValue),
      "message": .string(refusal.reason(language).visible),
      "subject": .string(refusal.subject.visible),
    ]
  }
}

extension Authority {
  /// The versions of the authority that a verification used.
  var json: JSONValue {
    [
      "demonstration": .boolean(isDemonstration), "root": .number(versions.root),
      "targets": .number(versions.policy),
    ]
  }
}

extension Checkpoint {
  /// The state of the log that a verification used.
  var json: JSONValue {
    ["origin": .string(origin), "root": .string(root.base64), "size": .number(size)]
  }
}
