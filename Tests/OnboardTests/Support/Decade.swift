import Foundation
import Schema
import TestSupport

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// A registry that lives through months: every decision is made as the tool makes it, at a
/// simulated clock, by whoever may sign at that time.
final class Decade {
  let world: TrustRegistry
  /// Now.
  private(set) var now = TrustRegistry.start
  /// What the pipeline saw at its last run.
  private(set) var state: VerifyState?
  /// The key that signs the log.
  var log = "log"
  /// The reviewers who sign at this time.
  var reviewers = ["reviewer-1", "reviewer-2"]
  /// The holidays that decisions have moved, as the registry's file says.
  var moved = MovedHolidays.empty
  private var acts = 0
  /// What the records added up to when they were read last, and how many quiet months ago.
  private var lives: [Life] = []
  private var months = 0

  init() throws { world = try TrustRegistry() }

  /// The first of a month, at noon.
  static func first(of month: String) -> Instant {
    Instant("\(month)-01T12:00:00Z") ?? TrustRegistry.start
  }

  var hours: Int { (now.unix - TrustRegistry.start.unix) / 3600 }

  func begin(_ month: String) { now = Self.first(of: month) }

  private func ledger() throws -> Ledger { try world.ledger(at: now) }

  private func signer(_ label: String) throws -> any Signer {
    try TrustRegistry.anySigner(label)
  }

  /// The declaration of a municipality: a sample under its name.
  private func source(of code: Matter, _ edit: (String) -> String) throws -> Source {
    if code.isSignIn { return try body(code, edit) }
    let files = try Repository.files(in: "Municipalities", ending: "onboarding.yaml")
    guard let sample = files.first(where: { $0.path.contains("/9173-") }),
      let entry = code.code.flatMap({ Register.greece.entry(code: $0) })
    else { throw CocoaError(.fileNoSuchFile) }
    let text = sample.text.replacing("\"9173\"", with: "\"\(code)\"")
      .replacing("name: Δήμος Μεταμορφώσεως", with: "name: \(entry.name)")
    return Source(path: ReviewedSubmission.File.source, text: edit(text))
  }

  /// The bodies that ask for sign-in only, by their regions.
  static let regions = ["Κρήτης", "Αττικής"]

  /// The sign-in of a region.
  static func signIn(of region: String) -> Matter {
    .signInOfBody("perifereia-" + Slug.of(region))
  }

  /// The declaration of another body: the sample under its name.
  private func body(_ matter: Matter, _ edit: (String) -> String) throws -> Source {
    let files = try Repository.files(in: "Municipalities", ending: Discovery.bodyFileName)
    guard let sample = files.first,
      let region = Self.regions.first(where: { region in
        Self.signIn(of: region) == matter
      })
    else { throw CocoaError(.fileNoSuchFile) }
    let text = sample.text.replacing("Κεντρικής Μακεδονίας", with: region)
    return Source(path: ReviewedSubmission.File.source, text: edit(text))
  }

  /// The review of a declaration that is received now.
  private func reviewed(
    _ code: Matter, _ edit: (String) -> String
  ) throws -> Reviewed {
    let ledger = try ledger(), life = try ledger.life(of: code)
    let source = try source(of: code, edit)
    let compiler = Compiler(asOf: now.day, moved: moved)
    let statement = try SignedSubmission(
      SubmissionStatement(
        numbers: [code: life.reviews + 1], source: Digest(of: source.bytes), at: now,
        policy: ledger.authority.policy.metadata.signedDigest, document: nil),
      by: try signer("revoker"), at: "submission")
    let context = try ReviewContext(
      of: life, asOf: now.day,
      .submission(
        person: try statement.person(by: ledger.history, at: now), statement: statement.digest))
    let compilation = compiler.compile(source)
    guard
      let review = Review(
        of: code, compilation, peers: [], context: context, compiler: compiler),
      let reviewed = Reviewed(review, in: life, source.bytes, statement)
    else { throw CocoaError(.coderInvalidValue) }
    return reviewed
  }

  private func work(_ label: String, _ work: (Recorder) throws -> Void) throws {
    try Recorder.work(on: try ledger(), signer: try signer(label), work)
  }

  /// Receives and approves a declaration.
  func approve(_ code: Matter, _ edit: (String) -> String = { $0 }) throws {
    let first = try reviewed(code, edit)
    for label in reviewers {
      try work(label) { recorder in
        let life = try recorder.ledger.life(of: code)
        _ = try recorder.sign(first.record, .approve, in: life, files: first.files)
      }
    }
  }

  func reject(_ code: Matter) throws {
    let reviewed = try reviewed(code) { $0 }
    try work("reviewer-1") { recorder in
      _ = try recorder.sign(
        reviewed.record, .reject, because: "δοκιμή", in: reviewed.life, files: reviewed.files)
    }
  }

  /// Records an act with a number of its own.
  func enact(
    _ codes: [Matter], _ change: Enactment.Change, _ parts: ServiceParts? = nil
  ) throws {
    for code in codes {
      acts += 1
      guard
        let act = PostedAct(
          ada: "ΨΗ47" + String("00\(acts)".suffix(3)) + "ΜΤΛ-Ω3Ρ",
          protocolNumber: "\(45000 + acts) ΕΞ \(now.day.year)", signed: now.day, posted: now.day,
          pdf: Digest(of: Array("\(acts)".utf8)))
      else { throw CocoaError(.coderInvalidValue) }
      try work("enactor") { recorder in
        let life = try recorder.ledger.life(of: code)
        let enactment = Enactment(
          change: change, act: act,
          approval: change.putsInForce ? life.approved?.stored.digest : nil,
          reason: change.ends ? "δοκιμή" : nil, parts: parts,
          follows: life.acts.last?.stored.digest)
        _ = try recorder.sign(Record(code, .enactment(enactment)), .approve, in: life)
      }
    }
  }

  /// Approves the declarations of municipalities, and puts them in force.
  func join(_ codes: [Matter]) throws {
    for code in codes { try approve(code) }
    try enact(codes, .onboard)
  }

  /// Confirms everything that is due.
  func confirm() throws {
    for label in reviewers {
      try work(label) { recorder in
        let due = try Confirmations(
          of: [], recorder.ledger, asOf: now.day, moved: moved)
        for reviewed in due.reviews { _ = try recorder.approve(reviewed) }
      }
    }
  }

  /// Seals an hour later; gives what could not be sealed.
  func seal() throws -> [Refusal] {
    (lives, months) = ([], 0)
    now = Instant(unix: now.unix + 3600)
    let refusals = try world.sealed(hours: hours, by: log).refusals
    try world.indexed(hours: hours + 24)
    return refusals
  }

  /// The stage of each municipality with records, a day later, as their records say it.
  func stages() throws -> [Matter: Stage] {
    now = now.adding(days: 1)
    // Time alone changes no record: they are read anew every quarter, and judged every month.
    if months.isMultiple(of: 3) || lives.isEmpty {
      let ledger = try ledger()
      lives = try ledger.folder.matters().map { try ledger.life(of: $0) }
    }
    months += 1
    var stages: [Matter: Stage] = [:]
    for life in lives {
      let code = life.matter, stage = life.stage(on: now.day)
      guard stage.isInForce, let act = life.act(on: now.day), let approval = act.approval else {
        stages[code] = stage
        continue
      }
      let entry = try DeploymentIndex.Entry(act, approval)
      stages[code] = stage.due(entry.isConfirmationDue(on: now.day))
    }
    return stages
  }

  /// What verification says a day later, with the state of its last run.
  func verify() throws -> Verification.Outcome {
    now = now.adding(days: 1)
    let outcome = try world.verify(days: hours / 24, state: state)
    if let seen = outcome.state { state = seen }
    return outcome
  }
}

extension Decade {
  /// Approves a declaration with another version of the tool, which gives other bytes.
  func approve(
    _ code: Matter, by version: String, _ change: ([UInt8]) -> [UInt8]
  ) throws {
    let mine = try reviewed(code) { $0 }
    let name = ReviewedSubmission.File.configuration
    let configuration = change(mine.review.content.configuration)
    let object = mine.review.object.with([
      "compiler": .string(version), "configuration": .digest(Digest(of: configuration)),
      "policy": "2029.1", "rulebook": .digest(Digest(of: Array(version.utf8))),
    ])
    guard let submission = ReviewedSubmission(object) else { throw CocoaError(.coderInvalidValue) }
    let files = mine.files.map { $0.name == name ? DurableStore.File(name, configuration) : $0 }
    for label in reviewers {
      try work(label) { recorder in
        let life = try recorder.ledger.life(of: code)
        _ = try recorder.sign(
          Record(code, .review(submission)), .approve, in: life, files: files)
      }
    }
  }

  /// Seals as another version would, which compiles to the approved bytes.
  func sealByAnotherVersion() throws {
    try world.seal(
      by: log, hours: hours, days: hours / 24,
      change: {
        $0.with(compiler: "9.0.0", rulebook: Digest(of: Array("9.0.0".utf8)))
      })
  }
}
