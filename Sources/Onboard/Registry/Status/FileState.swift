package import Ground
package import Outputs
import Schema

/// The state of the declaration in the registry, compared with its records.
package enum FileState: String, CaseIterable, Sendable {
  /// There is no declaration.
  case missing
  /// The newest decision is about these very bytes, or approved what they ask for in the matter.
  case decided
  /// A review that needs more signatures is about these very bytes.
  case pending
  /// It differs from what was decided and from what was signed.
  case changed
  /// It has errors.
  case broken
}

extension RegistryStatus {
  /// Reads the declarations; without this step, a status is based on the records alone.
  ///
  /// The sign-in that a municipality's file asks for is added where no record exists yet.
  package mutating func readFiles(_ compile: Compile, _ ledger: Ledger) throws {
    let outlines = try RegistryOutlines(compile)
    let others = Lazily { try Forerunners(ledger, compile, outlines) }
    let known = Set(standings.map(\.matter)).union(refused.map(\.matter))
    let asked = Parallel.map(standings) { standing in
      Refusal.catching(on: standing.matter) {
        try standing.besides(known, compile, outlines)
      }
    }
    for one in asked {
      switch one {
      case .success(let found): standings += found
      case .failure(let refusal): faults.append(refusal)
      }
    }
    standings.sort { $0.matter < $1.matter }
    for index in standings.indices where standings[index].name == nil {
      standings[index].name = standings[index].declaredName(compile)
    }
    let moving = try Confirmations.moving(
      among: standings, ledger, asOf: day, compile.compiler.moved ?? .empty)
    for index in standings.indices where moving[standings[index].matter] != nil {
      standings[index].stage = standings[index].stage.due(true)
    }
    let states = Parallel.map(standings) { standing in
      Refusal.catching(on: standing.matter) { try standing.fileState(compile, beside: others) }
    }
    for (standing, state) in zip(standings, states) {
      switch state {
      case .success(let state): files[standing.matter] = state
      case .failure(let refusal) where faults.contains(refusal): break
      case .failure(let refusal): faults.append(refusal)
      }
    }
    // A declaration that cannot be read is reported with all others.
    faults.removeAll { outlines.hasFault(at: $0.subject) }
    declarations = outlines
    uncompared = Uncompared((others.known?.uncompared(besides: []) ?? .nothing).faults)
    for index in standings.indices where standings[index].stage == .underReview {
      let standing = standings[index]
      guard case .pending(let pending) = standing.life.review, isAbandoned(pending, standing)
      else { continue }
      standings[index].stage = .draft
    }
  }

  /// The declarations that could not be read, and so not be compared. For one matter, also the
  /// broken drafts of others, which the status of all reports separately.
  package func uncompared(for matter: Matter?) throws(FileFault) -> Uncompared {
    guard let declarations else { return .nothing }
    guard let matter else { return uncompared.and(Uncompared(declarations.faults)) }
    let own = try standings.first { $0.matter == matter }?.fileIfAny
    return uncompared.and(declarations.uncompared(besides: own.map { [$0] } ?? []))
  }

  /// Whether a review can get no more signatures, because the declaration has changed; false where
  /// declarations were not read.
  func isAbandoned(_ signed: SignedRecord, _ standing: Standing) -> Bool {
    guard let file = files[standing.matter], let submission = signed.stored.submission,
      submission.confirmed == nil, !signed.isComplete
    else { return false }
    guard case .pending(signed) = standing.life.review else { return true }
    return file != .pending
  }
}

extension RegistryStatus.Standing {
  fileprivate func fileState(
    _ compile: Compile, beside others: Lazily<Forerunners>
  ) throws -> FileState {
    guard let path = try fileIfAny else { return .missing }
    let bytes = try Compile.read(path).bytes
    if case .pending(let pending) = life.review,
      try pending.stored.file(ReviewedSubmission.File.source) == bytes
    {
      return .pending
    }
    if try isDecided(bytes) { return .decided }
    let judged = try others.value.judged(compile.one(path))
    guard !judged.hasErrors else { return .broken }
    return try isApproved(judged.output(for: matter)) ? .decided : .changed
  }

  /// The name that a body gives itself in a declaration about which nothing was approved; nil where
  /// it cannot be read.
  fileprivate func declaredName(_ compile: Compile) -> String? {
    // A file that cannot be read is reported as one, and gives no name.
    guard let path = try? fileIfAny, let source = try? Compile.read(path) else { return nil }
    return compile.one(source).signIn.map { PersonalText.masked($0.body.name.visible) }
  }

  /// The path of the matter's declaration in the registry.
  var fileIfAny: String? {
    get throws(FileFault) {
      let name = matter.code == nil ? Discovery.bodyFileName : Discovery.fileName
      let path = "\(Discovery.registry)/\(matter.folder)/\(name)"
      return try Discovery.exists(path) ? path : nil
    }
  }

  /// Whether the newest decision approved what a file compiles to: it may differ in comments, or in
  /// what it asks for in another matter.
  private func isApproved(_ output: [UInt8]?) throws -> Bool {
    switch life.review {
    case .rejected, .pending: return false
    case .approved, .none: break
    }
    let name = ReviewedSubmission.File.output(for: matter)
    return try output != nil && life.approved.map { try $0.stored.file(name) } == output
  }

  /// Whether the newest decision is about the very bytes of a file.
  func isDecided(_ bytes: [UInt8]) throws -> Bool {
    let decided: SignedRecord? =
      switch life.review {
      case .rejected(let rejected): rejected
      case .pending: nil
      case .approved, .none: life.approved
      }
    return try decided?.stored.file(ReviewedSubmission.File.source) == bytes
  }

  /// The sign-in that the file of a municipality asks for and of which there is no record yet.
  func besides(
    _ known: Set<Matter>, _ compile: Compile, _ outlines: RegistryOutlines
  ) throws -> [RegistryStatus.Standing] {
    guard !matter.isSignIn, let code = matter.code, !known.contains(.signIn(code)),
      let path = try fileIfAny, outlines[path]?.asksForSignIn == true,
      try compile.one(path).matters.contains(.signIn(code))
    else { return [] }
    let other = Matter.signIn(code)
    return [
      RegistryStatus.Standing(
        matter: other, name: other.name, stage: .draft, life: try Life(other, []), act: nil,
        deployment: nil, suspended: [])
    ]
  }
}
