import Ground
import Outputs
package import Schema

extension Life {
  /// The commands that can follow the acts recorded so far. Where the approval does not let a
  /// municipality join, a new request comes first.
  private func ways(_ command: String) -> [String] {
    Enactment.Change.allCases.filter { $0.canFollow(acts.last) }.compactMap { change -> String? in
      if change == .onboard {
        do throws(Refusal) {
          try demandNotHeld("", command: command)
          try demandApprovedAnew("")
        } catch {
          return error.code == .enactmentUnapproved ? error.next : nil
        }
        if command == "record", approved == nil { return Discovery.firstStep(of: matter).command }
      }
      return "onboard act \(command) \(change.command) \(matter)"
    }
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
    let ways = ways(command).joined(separator: ", ")
    return Refusal(
      .enactmentOutOfTurn, subject,
      el: "δεν μπορεί να γίνει \(title.el) τώρα: \(stage.el)· δυνατό τώρα: \(ways)",
      en: "no \(title.en) is possible now: \(stage.en); possible now: \(ways)")
  }

  /// Refuses to draft an act that cannot follow the recorded ones, that was rejected, or for which
  /// no approved change exists.
  package func demandDraftable(of kind: Enactment.Change, on day: Day) throws(Refusal) {
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
    if kind == .onboard {
      try demandNotHeld("\(matter)", command: "draft")
      try demandApprovedAnew("\(matter)")
    }
    if kind == .amend { try demandApprovedChange("\(matter)") }
  }

  /// Refuses to record an amendment that `act draft` refuses: nothing is approved besides what is
  /// in force, or only what needs no act, of which an act would say nothing.
  ///
  /// Verification goes on to accept it: an act that was drafted while such a change waited to be
  /// sealed was sealed together with it.
  package func demandAmendable(_ subject: String) throws(Refusal) {
    try demandApprovedChange(subject)
    // The annex of a decision about sign-in is another one.
    guard !matter.isSignIn else { return }
    do {
      _ = try ActDraft.Subject(self, .amend)
    } catch let refusal as Refusal where refusal.code == .amendmentEmpty {
      throw refusal.about(subject)
    } catch {
      // A source that this version cannot compile again was drafted by another version.
      return
    }
  }

  private func demandApprovedChange(_ subject: String) throws(Refusal) {
    let former = acts.last { $0.approval != nil }?.approval?.digest
    guard let approved, approved.stored.digest != former else {
      let next = Discovery.firstStep(of: matter)
      throw Refusal(
        .amendmentEmpty, subject,
        el: "δεν έχει εγκριθεί καμία μεταβολή· επόμενο: \(next.words.el)",
        en: "no change is approved; next: \(next.words.en)", next: next.command)
    }
  }
}
