import Ground
import Outputs
import Schema

/// One line of the reviewer's checklist: a provision, and what the file says about it.
///
/// It is derived from the traceability of the code: the fields, rules and outputs that implement
/// the provision, and the stated reasons where no code can implement it.
struct CheckItem: Sendable {
  /// The parts of the code that implement the provision.
  let holding: Holding
  /// The file's answers in the fields for that provision.
  let answers: [FieldAnswer]

  /// The provisions that concern a matter: for appointments Article 6 (onboarding) first, then the
  /// others in order; for sign-in those of the decision on it.
  static func all(of compilation: Compilation, for matter: Matter) -> [CheckItem] {
    let testimony = Testimony(compilation)
    let holdings = Holding.all.filter { holding in
      holding.provision.part == .body && (holding.isHeld || !holding.reasons.isEmpty)
        && (holding.provision.decision == .myDimosLive) != matter.isSignIn
    }
    let first = holdings.filter { $0.provision.isOnboarding }
    return (first + holdings.filter { !$0.provision.isOnboarding }).map { holding in
      let answers = holding.fields.map {
        FieldAnswer(testimony, $0, in: compilation.plan, to: holding.provision)
      }
      return CheckItem(
        holding: holding,
        answers: answers.filter { answer in
          !answers.contains { answer.isSaid(in: $0) } && answer.isAsked(for: matter)
        })
    }
  }
}

extension Provision {
  /// Whether it belongs to the article on onboarding.
  fileprivate var isOnboarding: Bool { decision == .myDimosLive && article == 6 }
}

extension FieldAnswer {
  /// Whether a file has the field for a matter: only bodies other than municipalities describe
  /// themselves.
  fileprivate func isAsked(for matter: Matter) -> Bool {
    matter.code == nil || path.keys.top != "body"
  }
}

extension CheckItem {
  /// Whether the file, or a person rather than the compiler, must answer it.
  var isOwn: Bool { !answers.isEmpty || !holding.reasons.isEmpty }
}
