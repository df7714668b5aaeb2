import Ground
import Outputs
package import Schema

extension Life {
  /// The kinds of acts that can follow the acts recorded so far.
  private var possible: [Enactment.Change] {
    Enactment.Change.allCases.filter { $0.canFollow(acts.last) }
  }

  /// The refusal of an act that cannot follow the recorded ones, with the way to go on.
  package func outOfTurn(
    _ title: Bilingual, on day: Day, command: String, _ subject: String
  ) -> Refusal {
    var stage = stage(on: day).title
    if let last = acts.last, !last.isSealed {
      let title = last.enactment.title(of: matter)
      stage = Bilingual(
        el: "\(stage.el)· περιμένει σφράγιση: \(title.el)",
        en: "\(stage.en); waits to be sealed: \(title.en)")
    }
    let ways = possible.map { "onboard act \(command) \($0.command) \(matter)" }
      .joined(separator: ", ")
    return Refusal(
      .enactmentOutOfTurn, subject,
      el: "δεν μπορεί να γίνει \(title.el) τώρα: \(stage.el)· δυνατό τώρα: \(ways)",
      en: "no \(title.en) is possible now: \(stage.en); possible now: \(ways)")
  }

  /// Refuses to draft an act that cannot follow the recorded ones, that was rejected, or for which
  /// no approved change exists.
  package func allowsDraft(of kind: Enactment.Change, on day: Day) throws(Refusal) {
    guard kind.canFollow(acts.last) else {
      let grants = kind == .onboard && matter.isSignIn
      let title = grants ? Bilingual(el: "χορήγηση", en: "grant") : kind.title
      throw outOfTurn(title, on: day, command: "draft", "\(matter)")
    }
    guard kind.putsInForce else { return }
    if approved == nil, case .rejected = review {
      throw Refusal(
        .enactmentUnapproved, "\(matter)",
        el: "η δήλωση απορρίφθηκε· επόμενο: διορθωμένη δήλωση και onboard review \(matter)",
        en: "the submission was rejected; next: a mended one, and onboard review \(matter)")
    }
    if kind == .onboard { try isApprovedAnew("\(matter)") }
    guard kind == .amend else { return }
    let former = acts.last { $0.approval != nil }?.approval?.digest
    guard let approved, approved.stored.digest != former else {
      let next = Discovery.firstStep(of: matter)
      throw Refusal(
        .amendmentEmpty, "\(matter)",
        el: "δεν έχει εγκριθεί καμία μεταβολή· επόμενο: \(next.words.el)",
        en: "no change is approved; next: \(next.words.en)", next: next.command)
    }
  }
}
