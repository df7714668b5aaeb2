import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

extension DraftAct {
  /// Refuses to draft an act about parts that are not in force of a municipality, or that leaves
  /// nothing; of one that has no act yet, its file tells.
  func refuseParts(of plan: Plan, _ life: Life?) throws {
    guard let parts = options.part.parts else { return }
    if let life, let last = life.acts.last {
      guard let approval = last.approval else {
        throw Refusal(
          .enactmentOutOfTurn, "\(plan.municipality.code)",
          el: "η υπηρεσία έχει ανασταλεί ή ανακληθεί ολόκληρη: δεν έχει μέρη για χωριστή πράξη",
          en: "the whole service is suspended or withdrawn: no part of it can have an act alone",
          next: last.enactment.change == .suspend
            ? "onboard act draft lift \(plan.municipality.code)" : nil)
      }
      _ = try life.suspension(
        after: kind.change, parts, of: approval, "\(plan.municipality.code)")
      return
    }
    let known = plan.parts
    let unknown = parts.without(known)
    guard unknown.isEmpty else {
      throw FileFault(
        "\(plan.municipality.code)",
        Bilingual(
          el: "δεν παρέχει: \(unknown.words.el) (παρέχει: \(known.words.el))",
          en: "does not offer: \(unknown.words.en) (it offers: \(known.words.en))"))
    }
    guard kind != .suspend || !plan.without(parts).topics.isEmpty else {
      throw FileFault(
        "\(plan.municipality.code)",
        Bilingual(
          el: "δεν θα έμενε καμία υπηρεσία: γράψτε αναστολή ολόκληρου του Δήμου, χωρίς "
            + "--mode, --office και --department",
          en: "no service would be left: draft the suspension of the whole municipality, without "
            + "--mode, --office and --department"))
    }
  }

  /// The parts that the act is about: none where a lifting leaves nothing suspended of any of them.
  func parts(of subjects: [ActDraft.Subject]) throws -> ServiceParts? {
    guard let given = options.part.parts else { return nil }
    let named = Set(
      subjects.map { $0.life.map { $0.named(given, by: kind.change) } ?? given })
    guard named.count < 2 else {
      throw Misuse(
        el: "Για έναν Δήμο αίρεται όλη η αναστολή και για άλλον μόνο μέρος: γράφονται χωριστά.",
        en: "The whole suspension is lifted for one municipality, and part of it for another: "
          + "they are drafted apart.")
    }
    return named.contains(nil) ? nil : given
  }
}
