import Ground
import Outputs
package import Schema

extension SignedRecord {
  /// The number of its seal, or the one that version 0.1.0 gave it; nil before it is sealed.
  package var number: Int? { stored.seal?.number ?? stored.earlier?.number }

  /// The record's decision in a few words.
  package func title(_ language: Language) -> String {
    switch stored.record.body {
    case .review(let submission):
      if outcome == .rejected {
        language.say(el: "απόρριψη", en: "rejection")
      } else if submission.confirmed != nil {
        language.say(el: "επιβεβαίωση", en: "confirmation")
      } else {
        language.say(el: "έγκριση", en: "approval")
      }
    case .enactment(let enactment):
      enactment.title(of: stored.record.matter)(language)
        + " \(enactment.act.ada) (\(DayText(language: language).full(enactment.effectiveFrom)))"
    case .revocation: language.say(el: "ανάκληση απόφασης", en: "revocation")
    }
  }
}
