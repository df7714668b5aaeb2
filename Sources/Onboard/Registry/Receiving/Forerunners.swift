package import Ground
package import Outputs
import Schema

/// The declarations beside which another is judged: what is approved or in force, and what was
/// received, each since its time.
///
/// Of two that claim the same domain, office or name, the one that came first keeps it: what is
/// approved before what some have signed, that before what was only received, and the earlier
/// before the later. A file that nobody received takes nothing from anybody.
package struct Forerunners: Sendable {
  /// How firmly a declaration holds what it claims, and since when; the firmest first.
  enum Claim: Hashable, Comparable, Sendable {
    case approved(since: Instant)
    case signed(since: Instant)
    case received(at: Instant)
    /// Nobody received it, or it changed since.
    case nothing
  }

  private struct Forerunner: Sendable {
    let compilation: Compilation
    let claim: Claim
  }

  private let ledger: Ledger?
  /// What claims something, the firmest first.
  private var claimants: [Forerunner] = []
  /// The files of the registry without errors, for notes on what is far from others.
  private var files: [Compilation] = []
  /// The files that could not be read.
  package private(set) var skipped: [FileFault] = []

  /// Reads the files and records of a registry; records that do not hold claim nothing.
  package init(_ ledger: Ledger?, _ compile: Compile) throws {
    self.ledger = ledger
    let found = try Self.registered()
    skipped = found?.faults ?? []
    let read = Parallel.map(found?.files ?? []) { path in
      Compile.outcome { () throws(FileFault) in
        compile.compiler.compile(try Compile.read(path), planning: false)
      }
    }
    var claimants: [Forerunner] = []
    for one in read {
      switch one {
      case .failure(let fault): skipped.append(fault)
      case .success(let file):
        if !file.hasErrors { files.append(file.withoutText()) }
        let claim = try claim(of: file)
        guard claim != .nothing else { continue }
        claimants.append(Forerunner(compilation: file.withoutText(), claim: claim))
      }
    }
    for matter in try ledger?.folder.matters() ?? [] {
      guard let approvals = try? ledger?.life(of: matter).approvals else { continue }
      for (source, at) in approvals {
        let file = compile.compiler.compile(source, planning: false).withoutText()
        claimants.append(Forerunner(compilation: file, claim: .approved(since: at)))
      }
    }
    self.claimants = Self.ordered(claimants)
  }

  /// A declaration judged beside those that came before it.
  ///
  /// - Parameter claim: Since when it claims what it says; nil to look at what was received beside
  ///   it, and at its records.
  func judged(_ own: Compilation, claiming claim: Claim? = nil) throws -> Compilation {
    let claim = try claim ?? self.claim(of: own)
    let before = claimants.filter { other in
      let path = other.compilation.source.path
      return (other.claim, path) < (claim, own.source.path) && !Self.isFormer(other, of: own)
    }
    return BetweenFiles.judged(before.map(\.compilation) + [own]).last ?? own
  }

  /// Notes on what of a declaration is far from the others: advice, which no signature depends on.
  func notes(on own: Compilation) -> [Finding] {
    let others = files.filter { !Self.isFormer(.init(compilation: $0, claim: .nothing), of: own) }
    let noted = BetweenFiles.judged(others + [own], peers: true).last ?? own
    let known = Set(own.findings.map { "\($0.rule.id) \($0.span.start)" })
    return noted.findings.filter { finding in
      finding.severity == .note && !known.contains("\(finding.rule.id) \(finding.span.start)")
    }
  }

  /// Takes in a declaration that has just arrived, as if it stood in its place, so that those after
  /// it are judged beside it.
  package mutating func take(_ arrival: Arrival) {
    let placed = Source(
      path: "\(Discovery.registry)/\(arrival.place)", bytes: arrival.compilation.source.bytes)
    let file = arrival.compilation.with(placed).withoutText()
    claimants = Self.ordered(
      claimants + [Forerunner(compilation: file, claim: .received(at: arrival.ledger.now))])
  }

  /// What stands in the registry; nil where there is none, or nothing in it.
  private static func registered() throws(FileFault) -> Submissions? {
    guard try Discovery.exists(Discovery.registry) else { return nil }
    do throws(FileFault) {
      return try Submissions(at: [Discovery.registry])
    } catch {
      guard error.cause == .other else { throw error }
      return nil
    }
  }

  private static func ordered(_ claimants: [Forerunner]) -> [Forerunner] {
    claimants.sorted {
      ($0.claim, $0.compilation.source.path) < ($1.claim, $1.compilation.source.path)
    }
  }

  /// Whether one is the same file, or what its own municipality or body submitted before.
  private static func isFormer(_ other: Forerunner, of own: Compilation) -> Bool {
    let path = other.compilation.source.path
    guard path != own.source.path else { return true }
    if let body = own.signIn?.body, body.code == nil {
      return Compile.folder(of: path) == body.folder
    }
    guard let code = own.code?.value, other.compilation.code?.value == code else { return false }
    if case .approved = other.claim { return true }
    return !own.source.path.hasPrefix(Discovery.registry + "/")
  }
}

extension Forerunners {
  /// Since when a file claims what it says: by its own records and by the statement beside it.
  private func claim(of file: Compilation) throws -> Claim {
    guard let ledger else { return .nothing }
    let folder = Compile.folder(of: file.source.path)
    let body = Matter(signInOf: folder).map { [$0] } ?? []
    let matters: [Matter] = file.code.map { [.appointments($0.value), .signIn($0.value)] } ?? body
    return matters.compactMap { matter -> Claim? in
      guard let life = try? ledger.life(of: matter) else { return nil }
      return life.claim(of: file.source, Received(file.source, of: matter, ledger, life))
    }.min() ?? .nothing
  }
}

extension Life {
  /// Since when a file claims what it says.
  fileprivate func claim(of file: Source, _ received: Received) -> Forerunners.Claim {
    let digest = Digest(of: file.bytes)
    let isOfFile = { (approval: SignedRecord) in
      approval.stored.record.digest(of: ReviewedSubmission.File.source) == digest
    }
    if let approval = standing.first(where: isOfFile) { return .approved(since: approval.at) }
    guard let statement = received.statement else { return .nothing }
    if case .pending(let pending) = review,
      pending.stored.submission?.statement == statement.digest
    {
      return .signed(since: pending.at)
    }
    return .received(at: statement.submission.at)
  }

  /// The approvals that are in force, suspended, or wait for their act.
  private var standing: [SignedRecord] {
    guard case .approved(let waiting) = review else { return stillInForce.map { [$0] } ?? [] }
    return [waiting] + (stillInForce.map { [$0] } ?? [])
  }

  /// What was approved, each as if it stood in its place, and since when.
  fileprivate var approvals: [(source: Source, at: Instant)] {
    get throws {
      let name = matter.code == nil ? Discovery.bodyFileName : Discovery.fileName
      let path = "\(Discovery.registry)/\(DecidedOutputs.folder(of: matter))/\(name)"
      return try standing.map { approval in
        let bytes = try approval.stored.file(ReviewedSubmission.File.source)
        return (Source(path: path, bytes: bytes), approval.at)
      }
    }
  }
}
