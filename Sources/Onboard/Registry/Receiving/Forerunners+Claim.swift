import Ground
import Outputs
import Schema

extension Forerunners {
  /// Since when a contender claims what it says; nil where nothing of it is approved.
  func claim(of one: Contender) throws -> Claim? {
    switch one.origin {
    case .arrival(let now): return .received(at: now)
    case .elsewhere: return .arriving
    case .record(let matter, let digest):
      return try life(of: matter)?.approval(of: digest).map { .approved(since: $0.at) }
    case .registry: return try claim(of: one.outline, at: one.place)
    }
  }

  /// Since when a file of the registry claims what it says: by its own records and by the statement
  /// beside it. A statement that cannot be read, or that nobody vouches for, claims nothing, and is
  /// told: nobody knows what it was.
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

  /// The text at a place of the registry; nil for one that nobody has saved yet, and for one that
  /// can no longer be read, which is told.
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

  /// The state of a matter's records; nil where they do not hold, which is told: nobody knows then
  /// what they claim.
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
