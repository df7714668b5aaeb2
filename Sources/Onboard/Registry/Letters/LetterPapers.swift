import Ground
import Outputs
import Schema

extension LetterDesk {
  /// The papers of one matter: its records and its declaration.
  struct Papers {
    let subject: String
    let matter: Matter?
    let life: Life?
    let path: String?
    /// The declaration as it is now.
    let filed: Compilation?

    /// The request that the declaration itself names in the matter; nil where a letter answers no
    /// request, or where several systems ask for sign-in by different ones.
    func request(for occasion: ReplyLetter.Occasion) throws -> ReplyLetter.Request? {
      switch occasion {
      case .renewal, .impact: return nil
      case .receipt, .remarks, .rejection, .approval: break
      }
      guard matter?.isSignIn == true else {
        guard let plan = filed?.plan else { return nil }
        // What is in force answered its request already: a later change rests on none of its own.
        if let answered = try answered, answered.requestNumber == plan.requestNumber,
          answered.requestDate == plan.requestDate
        {
          return nil
        }
        return ReplyLetter.Request(number: plan.requestNumber, date: plan.requestDate)
      }
      let all = filed?.signIn?.systems.map(\.request) ?? []
      guard let first = all.first,
        all.allSatisfy({ $0.number == first.number && $0.date == first.date })
      else { return nil }
      return ReplyLetter.Request(number: first.number, date: first.date)
    }

    /// The offer by which the municipality joined or was last amended; nil where it never joined.
    private var answered: Plan? {
      get throws { try life?.acts.last { $0.approval != nil }?.approval?.compiledAgain()?.plan }
    }

    /// The kind of letter that is due.
    func due() throws -> ReplyLetter.Kind {
      if filed?.hasErrors == true { return .remarks }
      guard let life else { throw nothing(nil) }
      if case .rejected(let rejected) = life.review, try isOf(rejected) { return .rejection }
      if case .approved(let approved) = life.review, try isOf(approved) { return .approval }
      if let approved = life.compared, approved.stored.submission?.needsNoAct == true,
        try isOf(approved)
      {
        return .approval
      }
      if let settled = try settled(life) { throw settled }
      guard path != nil else { throw nothing(nil) }
      return .receipt
    }

    /// The fault where an act was recorded on the declaration as it is now, so that nothing waits.
    private func settled(_ life: Life) throws -> FileFault? {
      guard let last = life.acts.last, let former = life.acts.last(where: { $0.approval != nil }),
        let approval = former.approval, try isOf(approval)
      else { return nil }
      return try nothing(on: last)
    }

    /// Whether a record is about the declaration as it is now; also true if the declaration is
    /// gone.
    private func isOf(_ signed: SignedRecord) throws -> Bool { try isOf(signed.stored) }

    private func isOf(_ stored: StoredRecord) throws -> Bool {
      guard let filed else { return true }
      return try stored.file(ReviewedSubmission.File.source) == filed.source.bytes
    }

    /// The refusal of a receipt for what was not received; a file that was named is received by its
    /// name.
    func unreceived(_ obstacle: Refusal?) -> Refusal {
      guard let obstacle, obstacle.code == .notSubmitted,
        (try? Discovery.matter(in: subject)) == nil
      else { return obstacle ?? Refusal(nothing(.receipt)) }
      let next = "onboard receive \(subject.inShell)"
      return Refusal(
        .notSubmitted, subject, el: "δεν έχει λάθη και δεν έχει παραληφθεί ακόμη: \(next)",
        en: "has no errors, and is not received yet: \(next)", next: next)
    }

    /// Refuses to write about a decision that has no effect yet.
    func demandSealed(_ signed: SignedRecord) throws(FileFault) {
      guard !signed.isSealed else { return }
      throw FileFault(
        subject,
        Bilingual(
          el: "η απόφαση δεν έχει σφραγιστεί ακόμη, και δεν ανακοινώνεται: onboard log seal",
          en: "the decision is not sealed yet, and is not told: onboard log seal"))
    }

    /// The fault where there is no occasion for the letter that was asked for, or for any letter.
    func nothing(_ kind: ReplyLetter.Kind?) -> FileFault {
      let name = (matter.map { "\($0)" } ?? subject).inShell
      let words =
        switch kind {
        case .impact:
          Bilingual(
            el: "τίποτα δικό του δεν ισχύει, οπότε τίποτα δεν θα άλλαζε: onboard status \(name)",
            en: "nothing of it is in force, so nothing would change: onboard status \(name)")
        case nil:
          Bilingual(
            el: "δεν έχει αποφασιστεί τίποτα γι’ αυτό, και δεν υπάρχει δήλωση: onboard status "
              + name,
            en: "nothing was decided about it, and there is no declaration: onboard status "
              + name)
        default:
          Bilingual(
            el:
              "δεν υπάρχει κάτι τέτοιο να του γραφτεί· χωρίς --about γράφεται ό,τι οφείλεται, και "
              + "το onboard status \(name) δείχνει τι έχει αποφασιστεί",
            en:
              "there is nothing of the kind to write; without --about what is due is written, and "
              + "onboard status \(name) shows what was decided")
        }
      return FileFault(subject, words)
    }

    /// The fault where the newest act leaves nothing to write about.
    private func nothing(on act: Life.ActInForce) throws -> FileFault {
      let name = (matter.map { "\($0)" } ?? subject).inShell
      let title = matter.map { act.enactment.title(of: $0) } ?? act.enactment.change.title
      guard act.isSealed else {
        return FileFault(
          subject,
          Bilingual(
            el: "καταγράφηκε \(title.el), που ισχύει μόλις σφραγιστεί, και δεν οφείλεται επιστολή: "
              + "onboard log seal",
            en: "\(title.en) is recorded, and counts once it is sealed; no letter is due: onboard "
              + "log seal"))
      }
      guard act.approval != nil, !act.isRevoked else {
        // An announcement is about appointments, never about sign-in.
        let told =
          matter?.isSignIn == true
          ? Bilingual(el: "", en: "")
          : Bilingual(
            el: "· οι πολίτες ενημερώνονται με ανακοίνωση: onboard act announce \(name)",
            en: "; citizens are told by an announcement: onboard act announce \(name)")
        return FileFault(
          subject,
          Bilingual(
            el: "δεν ισχύει πια (\(title.el)), και δεν οφείλεται επιστολή\(told.el)",
            en: "is no longer in force (\(title.en)), and no letter is due\(told.en)"))
      }
      // Sign-in has no parts that could be suspended by themselves.
      let suspended = matter?.isSignIn == true ? nil : act.approval
      let names =
        try suspended.map { try ServiceOffer(of: $0).names(of: act.suspension.parts) } ?? []
      let parts = Bilingual(
        el: names.map(\.el).joined(separator: ", "), en: names.map(\.en).joined(separator: ", "))
      let but =
        names.isEmpty
        ? Bilingual(el: "όπως υποβλήθηκε", en: "as submitted")
        : Bilingual(
          el: "όπως υποβλήθηκε, εκτός από όσα είναι σε αναστολή (\(parts.el))",
          en: "as submitted, but for what is suspended (\(parts.en))")
      return FileFault(
        subject,
        Bilingual(
          el:
            "ισχύει \(but.el), και δεν οφείλεται επιστολή· για όσα θα άλλαζαν δώστε --about impact",
          en: "is in force \(but.en), and no letter is due; of what would change give --about "
            + "impact"))
    }
  }
}
