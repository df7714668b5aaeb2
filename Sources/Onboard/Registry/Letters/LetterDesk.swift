import Ground
import Outputs
package import Schema

/// Finds out which letter is due to whom, from the records and files of a registry.
package struct LetterDesk {
  private let ledger: Ledger?
  private let day: Day
  private let moved: MovedHolidays
  private let settings: ActSettings

  /// - Parameter day: The day as of which a file without a record is judged.
  package init(
    _ ledger: Ledger?, asOf day: Day, _ moved: MovedHolidays, _ settings: ActSettings
  ) {
    self.ledger = ledger
    self.day = day
    self.moved = moved
    self.settings = settings
  }

  /// The letter of a kind, or the one that is due, and the declarations that could not be compared.
  package func letter(
    for subject: String, about kind: ReplyLetter.Kind?
  ) throws -> (letter: ReplyLetter, uncompared: Uncompared) {
    let asked = try Discovery.matter(in: subject)
    let path = try path(of: asked, subject)
    let compile = compile(asOf: day)
    let others = try path.map { _ in try Forerunners(ledger, compile) }
    let filed = try path.flatMap { try others?.judged(compile.one($0)) }
    let matter = asked ?? filed?.matters.first ?? filed?.code.map { .appointments($0.value) }
    let life = try matter.flatMap { try ledger?.life(of: $0) }
    let papers = Papers(subject: subject, matter: matter, life: life, path: path, filed: filed)
    let letter =
      switch try kind ?? papers.due() {
      case .receipt: try receipt(papers)
      case .remarks: try remarks(papers)
      case .rejection: try rejection(papers)
      case .approval: try approval(papers)
      case .impact: try impact(papers)
      }
    return (letter, others?.uncompared(besides: filed.map { [$0] } ?? []) ?? .nothing)
  }

  private func compile(asOf day: Day) -> Compile {
    Compile(register: .greece, asOf: day, moved: moved)
  }

  /// The path of the declaration; nil for a matter that the records know and whose file is gone.
  private func path(of asked: Matter?, _ subject: String) throws(FileFault) -> String? {
    do throws(FileFault) {
      return try Discovery.file(of: asked?.subject ?? subject)
    } catch {
      guard asked != nil, error.cause == .absent else { throw error }
      return nil
    }
  }

  // MARK: The kinds

  private func receipt(_ papers: Papers) throws -> ReplyLetter {
    guard let path = papers.path, let matter = papers.matter, let life = papers.life else {
      throw papers.nothing(.receipt)
    }
    let received = Received(try Compile.read(path), of: matter, ledger, life)
    guard let submission = received.statement?.submission else {
      throw received.obstacle ?? Refusal(papers.nothing(.receipt))
    }
    let judged = try compile(asOf: submission.at.day).one(path)
    return letter(
      .receipt(on: submission.at.day, digest: submission.source), papers, judged,
      submission.document)
  }

  private func remarks(_ papers: Papers) throws -> ReplyLetter {
    guard let filed = papers.filed else { throw papers.nothing(.remarks) }
    return letter(.remarks, papers, filed)
  }

  private func rejection(_ papers: Papers) throws -> ReplyLetter {
    guard let life = papers.life, case .rejected(let rejected) = life.review else {
      throw papers.nothing(.rejection)
    }
    try papers.isSealed(rejected)
    return letter(
      .rejection(
        on: rejected.at.day, reason: rejected.reason, isInForce: life.stage(on: day).isInForce),
      papers, nil, try rejected.document)
  }

  private func approval(_ papers: Papers) throws -> ReplyLetter {
    guard let life = papers.life, let approved = life.approved else {
      throw papers.nothing(.approval)
    }
    try papers.isSealed(approved)
    let needsNoAct = approved.stored.submission?.needsNoAct == true
    if !needsNoAct {
      guard case .approved = life.review else { throw papers.nothing(.approval) }
    }
    let sealing = approved.stored.seal?.at.day ?? approved.at.day
    return letter(
      .approval(
        on: approved.at.day,
        needsNoAct ? .nothing(since: sealing) : .act(isFirst: life.nextAct == "join")),
      papers, nil, try approved.document)
  }

  private func impact(_ papers: Papers) throws -> ReplyLetter {
    guard let matter = papers.matter, let ledger else { throw papers.nothing(.impact) }
    let status = try RegistryStatus(ledger, on: max(day, ledger.now.day))
    if let refused = status.refused.first(where: { $0.matter == matter }) { throw refused.cause }
    guard let standing = status.standings.first(where: { $0.matter == matter }),
      standing.stage.isInForce
    else { throw papers.nothing(.impact) }
    let rehearsed = try Impact.Rehearsed(standing, asOf: day, moved.published(by: day))
    return letter(.impact(rehearsed, on: day), papers, rehearsed.broken)
  }

  // MARK: The letter

  /// A letter, which contains the declaration where there are remarks on it.
  private func letter(
    _ occasion: ReplyLetter.Occasion, _ papers: Papers, _ judged: Compilation?,
    _ document: SubmissionStatement.Document? = nil
  ) -> ReplyLetter {
    let plan = papers.filed?.plan
    let request =
      document.map { ReplyLetter.Request(number: $0.protocolNumber, date: $0.date) }
      ?? plan.map { ReplyLetter.Request(number: $0.requestNumber, date: $0.requestDate) }
    return ReplyLetter(
      occasion: occasion, recipient: LetterRecipient(papers.matter, papers.filed?.signIn?.body),
      isAboutSignIn: papers.matter?.isSignIn == true, request: request, settings: settings,
      judged: judged)
  }
}

extension LetterDesk {
  /// The papers of one matter: its records and its declaration.
  private struct Papers {
    let subject: String
    let matter: Matter?
    let life: Life?
    let path: String?
    /// The declaration as it is now.
    let filed: Compilation?

    /// The kind of letter that is due.
    func due() throws -> ReplyLetter.Kind {
      if filed?.hasErrors == true { return .remarks }
      guard let life else { throw nothing(nil) }
      if case .rejected(let rejected) = life.review, try isOf(rejected) { return .rejection }
      if case .approved(let approved) = life.review, try isOf(approved) { return .approval }
      if let approved = life.approved, approved.stored.submission?.needsNoAct == true,
        try isOf(approved)
      {
        return .approval
      }
      if let act = life.acts.last, let approval = act.approval, try isOf(approval) {
        throw nothing(nil)
      }
      return .receipt
    }

    /// Whether a record is about the declaration as it is now; also true if the declaration is
    /// gone.
    private func isOf(_ signed: SignedRecord) throws -> Bool { try isOf(signed.stored) }

    private func isOf(_ stored: StoredRecord) throws -> Bool {
      guard let filed else { return true }
      return try stored.file(ReviewedSubmission.File.source) == filed.source.bytes
    }

    /// Refuses to write about a decision that has no effect yet.
    func isSealed(_ signed: SignedRecord) throws(FileFault) {
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
            el: "ισχύει όπως υποβλήθηκε, και δεν οφείλεται επιστολή· για όσα θα άλλαζαν δώστε "
              + "--about impact",
            en: "is in force as submitted, and no letter is due; of what would change give "
              + "--about impact")
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
  }
}

extension SignedRecord {
  /// The document that came with the submission under decision; nil where there was none.
  fileprivate var document: SubmissionStatement.Document? {
    get throws {
      guard stored.submission?.statement != nil else { return nil }
      let path = "\(stored.folder)/\(SubmissionStatement.fileName)"
      return try SignedSubmission(try stored.file(SubmissionStatement.fileName), path)
        .submission.document
    }
  }
}
