import Ground
import Outputs
import Schema

extension Forerunners {
  /// The claim of a contender, with its time; nil where no part of it is approved.
  func claim(of one: Contender) throws -> Claim? {
    switch one.origin {
    case .arrival(let now): return .received(at: now)
    case .elsewhere: return .arriving
    case .record(let matter, let digest):
      return try life(of: matter)?.approval(of: digest).map { .approved(since: $0.at) }
    case .registry: return try claim(of: one.outline, at: one.place)
    }
  }

  /// The claim of a file in the registry, by its own records and by the statement beside it. A
  /// statement that cannot be read, or that nobody vouches for, gives no claim and is reported,
  /// since its content is unknown.
  private func claim(of file: Compilation, at place: String) throws -> Claim {
    guard let ledger = try ledger.value, let source = text(at: place) else { return .nothing }
    let body = Matter(signInOf: Compile.folder(of: place)).map { [$0] } ?? []
    let matters: [Matter] = file.code.map { [.appointments($0.value), .signIn($0.value)] } ?? body
    return try matters.compactMap { matter -> Claim? in
      guard let life = try life(of: matter) else { return nil }
      let received = Received(source, of: matter, ledger, life)
      let claim = life.claim(of: source, received)
      if claim == .nothing, let damage = received.damage {
        damaged.note(damage, for: damage.path)
      }
      return claim
    }.min() ?? .nothing
  }

  /// The text at a path in the registry; nil for one that is not saved yet, and for one that can no
  /// longer be read, which is reported.
  private func text(at place: String) -> Source? {
    let path = root.way(to: place)
    if let bytes = texts[place] { return Source(path: path, bytes: bytes) }
    do throws(FileFault) {
      return try Compile.read(path)
    } catch {
      if error.cause != .absent { damaged.note(error, for: error.path) }
      return nil
    }
  }

  /// The state of a matter's records; nil where they do not hold. That is reported, since their
  /// claims are unknown.
  private func life(of matter: Matter) throws -> Life? {
    guard let ledger = try ledger.value else { return nil }
    do {
      return try ledger.life(of: matter)
    } catch {
      let fault =
        error as? FileFault ?? (error as? Refusal).map { FileFault($0.subject, $0.reason) }
        ?? FileFault(root.way(to: "\(RecordFolder.usual)/\(matter)"), errno: 5)
      damaged.note(fault, for: fault.path)
      return nil
    }
  }
}
