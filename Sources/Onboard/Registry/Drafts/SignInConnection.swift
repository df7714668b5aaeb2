import Outputs
import Schema

/// What a decision about sign-in decides besides the columns of Annex I.
extension SignInDecision {
  /// The letters on the start of production, redirect addresses, declarations and pages of the
  /// bodies, with a row for each that there is.
  func connection(of plans: [SignInPlan]) -> ActOffer.Table {
    ActOffer.Table(
      title: "Στοιχεία σύνδεσης", subtitle: " των πληροφοριακών συστημάτων",
      columns: [.init("Πληροφοριακό σύστημα", 50), .init("Στοιχείο", 45), .init("Τιμή", 70)],
      rows: plans.flatMap { plan in body(plan.body) + plan.systems.flatMap { rows($0, plan.body) } }
    )
  }

  private func body(_ body: SignInPlan.Body) -> [ActOffer.Row] {
    [("Ιστοσελίδα", body.website), ("Όροι προστασίας δεδομένων", body.terms)].compactMap {
      what, value in
      value.map { ActOffer.Row("\(body.folder) \(what)", [body.name, what, $0]) }
    }
  }

  private func rows(
    _ system: SignInPlan.System, _ body: SignInPlan.Body
  ) -> [ActOffer.Row] {
    let letter = system.letter.map { "\($0.number)/\(ActWording.date($0.date))" }
    let request = "\(system.request.number)/\(ActWording.date(system.request.date))"
    let given: [(String, String?)] =
      [("Αίτημα", request), ("Έγγραφο έναρξης της παραγωγικής λειτουργίας", letter)]
      + SignInEnvironment.allCases.map { environment in
        let addresses = system.redirects.first { $0.environment == environment }?.addresses
        return (
          "Διευθύνσεις επιστροφής: \(environment.label.el)", addresses?.joined(separator: "\n")
        )
      }
      + [("Δηλώσεις του φορέα", system.declarations.map(\.label.el).joined(separator: ", "))]
    return given.compactMap { what, value in
      guard let value, !value.isEmpty else { return nil }
      return ActOffer.Row(
        "\(body.folder) \(system.id) \(what)", [mended(system.name), what, value])
    }
  }
}
