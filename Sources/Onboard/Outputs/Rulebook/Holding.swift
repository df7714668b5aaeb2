package import Schema

/// All that holds one provision: rules, fields and outputs, and what of it nothing can hold.
package struct Holding: Sendable {
  /// The provision.
  package let provision: Provision
  /// The rules that rest on it.
  package let rules: [Rule]
  /// The fields that carry it.
  package let fields: [FieldPath]
  /// The members of outputs that carry it.
  package let outputs: [Output]
  /// How it is read where it leaves something open.
  package let rulings: [Ruling]
  /// What is left to people or to the platform, and why.
  package let reasons: [Unheld]
  /// Slips in its text.
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

  /// Whether something of the compiler holds it.
  package var isHeld: Bool { !rules.isEmpty || !fields.isEmpty || !outputs.isEmpty }

  /// The holdings of every provision, in the order of the decisions.
  package static let all = Law.provisions.map { Holding($0) }
}

extension Rule {
  /// The provision that the rule rests on; none when it rests on policy.
  package var provision: Provision? {
    if case .law(let provision, _) = basis { provision } else { nil }
  }
}

extension Output {
  /// Every member that holds a provision, by file and in order of path.
  package static let all =
    RuntimeConfiguration.format.outputs(.configuration) + RuntimeIndex.format.outputs(.index)
    + SignInFile.format.outputs(.signIn) + SignInServiceFile.format.outputs(.signInService)
}
