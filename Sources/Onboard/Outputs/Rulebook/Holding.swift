package import Schema

/// Everything that implements one provision (rules, fields and outputs), and what no code can
/// implement.
package struct Holding: Sendable {
  /// The provision.
  package let provision: Provision
  /// The rules that rest on it.
  package let rules: [Rule]
  /// The fields that record what it asks for.
  package let fields: [FieldPath]
  /// The members of outputs that carry it.
  package let outputs: [Output]
  /// The rulings on how it is read where it leaves something open.
  package let rulings: [Ruling]
  /// What is left to people or to the platform, and why.
  package let reasons: [Unheld]
  /// Mistakes in its text.
  let slips: [Slip]

  package init(_ provision: Provision) {
    self.provision = provision
    rules = Rulebook.all.filter { $0.provision == provision }
    fields = FieldPath.all.filter { $0.field.provisions.contains(provision) }
    outputs = Output.all.filter { $0.provisions.contains(provision) }
    rulings = Ruling.all.filter { $0.provisions.contains(provision) }
    reasons = Unheld.reasons(for: provision)
    slips = Slip.slips(of: provision)
  }

  /// Whether the compiler implements any of it.
  package var isHeld: Bool { !rules.isEmpty || !fields.isEmpty || !outputs.isEmpty }

  /// The holdings of all provisions, in the order of the decisions.
  package static let all = Law.provisions.map { Holding($0) }
}

extension Rule {
  /// The provision that the rule is based on; nil when it is based on policy.
  package var provision: Provision? { basis.provision?.provision }
}

extension Output {
  /// Every member that implements a provision, ordered by file and path.
  package static let all =
    RuntimeConfiguration.format.outputs(.configuration) + RuntimeIndex.format.outputs(.index)
    + SignInFile.format.outputs(.signIn) + SignInServiceFile.format.outputs(.signInService)
}
