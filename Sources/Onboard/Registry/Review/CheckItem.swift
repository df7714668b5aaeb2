import Outputs
import Schema

/// One line of the reviewer's checklist: a provision, and what the file answers to it.
///
/// It is derived from the traceability of the code: the fields, rules and outputs that implement
/// the provision, and the stated reasons where no code can implement it.
struct CheckItem: Sendable {
  /// What implements the provision.
  let holding: Holding
  /// What the file says in the fields of that provision.
  let answers: [FieldAnswer]

  /// The provisions that concern a municipality: Article 6 (onboarding) first, then the others in
  /// order; the decision on sign-in only when the file asks for sign-in.
  static func all(of compilation: Compilation) -> [CheckItem] {
    let testimony = Testimony(compilation)
    let asksForSignIn = FieldPath.all.contains {
      $0.path == "authentication[]" && testimony.answers(at: $0.keys, of: $0.field).count > 0
    }
    let holdings = Holding.all.filter { holding in
      holding.provision.part == .body && (holding.isHeld || !holding.reasons.isEmpty)
        && (holding.provision.decision == .myDimosLive || asksForSignIn)
    }
    let first = holdings.filter { $0.provision.isOnboarding }
    return (first + holdings.filter { !$0.provision.isOnboarding }).map { holding in
      let answers = holding.fields.map { FieldAnswer(testimony, $0) }
      return CheckItem(
        holding: holding,
        answers: answers.filter { answer in !answers.contains { answer.isSaid(in: $0) } })
    }
  }
}

extension Provision {
  /// Whether it belongs to the article on onboarding.
  fileprivate var isOnboarding: Bool { decision == .myDimosLive && article == 6 }
}

extension CheckItem {
  /// Whether the file, or a person rather than the compiler, must answer it.
  var isOwn: Bool { !answers.isEmpty || !holding.reasons.isEmpty }
}
