import Outputs
import Schema

/// The provisions of a decision about sign-in besides the columns of Annex I.
extension SignInDecision {
  /// The letters, redirect addresses and declarations of each information system, and the pages of
  /// each body that has any.
  func connection(of plans: [SignInPlan]) -> ActOffer.Table {
    ActOffer.Table(
      title: "Στοιχεία σύνδεσης", subtitle: " των πληροφοριακών συστημάτων",
      columns: [
        .init("Πληροφοριακό σύστημα", 42), .init("Έγγραφα", 38), .init("Διευθύνσεις", 55),
        .init("Δηλώσεις του φορέα", 30),
      ],
      rows: plans.flatMap { plan in
        plan.systems.map { row($0, plan.body) } + pages(plan.body)
      })
  }

  private func row(_ system: SignInPlan.System, _ body: SignInPlan.Body) -> ActOffer.Row {
    let letters = [
      "αίτημα " + Self.cited(system.request),
      system.letter.map { "έναρξη της παραγωγικής λειτουργίας " + Self.cited($0) },
    ]
    let addresses = system.redirects.map { environment, addresses in
      "\(environment.label.el):\n\(addresses.joined(separator: "\n"))"
    }
    return ActOffer.Row(
      "\(body.folder) \(system.id)",
      [
        mended(system.name), letters.compactMap(\.self).joined(separator: "\n"),
        ActOffer.orNothing(addresses.joined(separator: "\n")),
        ActOffer.orNothing(system.declarations.map(\.label.el).joined(separator: ", ")),
      ])
  }

  private func pages(_ body: SignInPlan.Body) -> [ActOffer.Row] {
    let pages = [
      body.website.map { "ιστοσελίδα: \($0)" },
      body.terms.map { "όροι προστασίας δεδομένων: \($0)" },
    ].compactMap(\.self)
    guard !pages.isEmpty else { return [] }
    let nothing = ActDifference.nothing
    return [
      ActOffer.Row(body.folder, [body.name, nothing, pages.joined(separator: "\n"), nothing])
    ]
  }

  private static func cited(_ letter: SignInPlan.Reference) -> String {
    "\(letter.number)/\(ActWording.date(letter.date))"
  }
}
