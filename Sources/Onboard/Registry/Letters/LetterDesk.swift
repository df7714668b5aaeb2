import Ground
import Outputs
package import Schema

/// Finds out which letter is due to whom, from the records and files of a registry.
package struct LetterDesk {
  private let ledger: Ledger?
  private let day: Day
  private let moved: MovedHolidays
  private let settings: (_ isAboutSignIn: Bool) throws -> ActSettings

  /// - Parameters:
  ///   - day: The day as of which a file without a record is judged.
  ///   - settings: Reads the settings of the service that decides: another directorate drafts the
  ///     decisions on sign-in.
  package init(
    _ ledger: Ledger?, asOf day: Day, _ moved: MovedHolidays,
    _ settings: @escaping (_ isAboutSignIn: Bool) throws -> ActSettings
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
      throw papers.unreceived(received.obstacle)
    }
    let judged = try compile(asOf: submission.at.day).one(path)
    return try letter(
      .receipt(
        on: submission.at.day, digest: submission.source,
        standing(of: judged, matter, life)),
      papers, judged, submission.document)
  }

  /// What is in force while a received declaration waits.
  private func standing(
    of judged: Compilation, _ matter: Matter, _ life: Life
  ) throws -> ReplyLetter.Standing {
    guard life.stage(on: day).isInForce else { return .nothing }
    guard let former = try life.configurationInForce(), let new = judged.output(for: matter),
      Adjustment.separates(former, new)
    else { return .untilAct }
    return .untilSealing
  }

  private func remarks(_ papers: Papers) throws -> ReplyLetter {
    guard let filed = papers.filed else { throw papers.nothing(.remarks) }
    return try letter(.remarks, papers, filed)
  }

  private func rejection(_ papers: Papers) throws -> ReplyLetter {
    guard let life = papers.life, case .rejected(let rejected) = life.review else {
      throw papers.nothing(.rejection)
    }
    try papers.demandSealed(rejected)
    return try letter(
      .rejection(
        on: rejected.at.day, reason: rejected.reason, isInForce: life.stage(on: day).isInForce),
      papers, nil, rejected.document)
  }

  private func approval(_ papers: Papers) throws -> ReplyLetter {
    guard let life = papers.life, let approved = life.compared else {
      throw papers.nothing(.approval)
    }
    try papers.demandSealed(approved)
    let needsNoAct = approved.stored.submission?.needsNoAct == true
    if !needsNoAct {
      guard case .approved = life.review else { throw papers.nothing(.approval) }
    }
    let sealing = approved.stored.seal?.at.day ?? approved.at.day
    if approved.stored.submission?.confirmed != nil {
      let output = try approved.stored.file(ReviewedSubmission.File.output(for: life.matter))
      let until = (try? JSONReader.read(output))?["calendar"]?["lastDay"]?.text
      return try letter(
        .renewal(since: sealing, until: until.flatMap { Day(iso: $0) }), papers, nil)
    }
    return try letter(
      .approval(
        on: approved.at.day,
        needsNoAct ? .nothing(since: sealing) : .act(isFirst: life.nextAct == "join")),
      papers, nil, approved.document)
  }

  private func impact(_ papers: Papers) throws -> ReplyLetter {
    guard let matter = papers.matter, let ledger else { throw papers.nothing(.impact) }
    let status = try RegistryStatus(ledger, on: max(day, ledger.now.day))
    if let refused = status.refused.first(where: { $0.matter == matter }) { throw refused.cause }
    guard let standing = status.standings.first(where: { $0.matter == matter }),
      standing.stage.isInForce
    else { throw papers.nothing(.impact) }
    let rehearsed = try Impact.Rehearsed(standing, asOf: day, moved.published(by: day))
    return try letter(.impact(rehearsed, on: day), papers, rehearsed.broken)
  }

  // MARK: The letter

  /// A letter, which contains the declaration where there are remarks on it.
  private func letter(
    _ occasion: ReplyLetter.Occasion, _ papers: Papers, _ judged: Compilation?,
    _ document: SubmissionStatement.Document? = nil
  ) throws -> ReplyLetter {
    let isAboutSignIn = papers.matter?.isSignIn == true
    let request =
      try document.map { ReplyLetter.Request(number: $0.protocolNumber, date: $0.date) }
      ?? papers.request(for: occasion)
    return ReplyLetter(
      occasion: occasion, recipient: LetterRecipient(papers.matter, papers.filed?.signIn?.body),
      isAboutSignIn: isAboutSignIn, request: request, settings: try settings(isAboutSignIn),
      judged: judged)
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
