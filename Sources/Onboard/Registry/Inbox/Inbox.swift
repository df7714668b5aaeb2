import Ground
import Outputs
package import Schema

/// Everything in a registry that waits for an action, oldest first.
///
/// It is made from the records and files of the registry, so nobody keeps a list. It leaves out
/// what was abandoned and can no longer be signed.
package struct Inbox: Sendable {
  /// The day as of which it was made.
  package let day: Day
  /// The items, oldest first; items without a day come last.
  package private(set) var items: [InboxItem]
  /// Refusals beside the items: records that do not hold, and faults of the whole registry.
  package let troubles: [Refusal]
  /// Matters for somebody to weigh although nothing waits for them: rejections that arrived after
  /// the sealing of an approval that counts.
  package let notes: [Refusal]
  /// Declarations that could not be read, and so not be compared; a broken draft is an item itself.
  package let uncompared: Uncompared

  /// Reads the records and files of the registry.
  package init(_ ledger: Ledger, moved: MovedHolidays) throws {
    let day = ledger.now.day
    let status = try RegistryStatus(ledger, on: day)
    let known = Set(status.standings.map(\.matter)).union(status.refused.map(\.matter))
    let compile = Compile(register: .greece, asOf: day, moved: moved)
    let outlines = try RegistryOutlines(compile)
    let others = Lazily { try Forerunners(ledger, compile, outlines) }
    let found = Parallel.map(status.standings) { standing in
      Refusal.catching(on: standing.matter) {
        try ([standing] + standing.besides(known, compile, outlines)).flatMap {
          try Self.items(of: $0, ledger, beside: others, on: day, moved)
        }
      }
    }
    var items = Self.unproved(in: status), troubles = Self.troubles(of: status)
    for one in found {
      switch one {
      case .success(let own): items += own
      case .failure(let refusal) where outlines.hasFault(at: refusal.subject): break
      case .failure(let refusal): troubles.append(refusal)
      }
    }
    let unconfirmed = status.standings.filter { !$0.isConfirmed }
    items += try Confirmations.moving(among: unconfirmed, ledger, asOf: day, moved)
      .filter { moving in
        !items.contains { $0.matter == moving.key && $0.kind == .confirmationDue }
      }
      .map { InboxItem(matter: $0.key, name: $0.key.name, kind: .confirmationDue, since: $0.value) }
      .sorted { $0.matter < $1.matter }
    self.day = day
    self.items = Self.ordered(items)
    self.troubles = troubles
    notes = Self.notes(of: status)
    let faults = (others.known?.uncompared(besides: []) ?? .nothing).faults
    uncompared = Uncompared(outlines.faults + faults)
  }

  /// Reads the records alone, because the files cannot be judged while the holidays are unknown.
  package init(ofRecords ledger: Ledger) throws {
    let day = ledger.now.day
    let status = try RegistryStatus(ledger, on: day)
    let recorded = status.standings.flatMap { $0.recordedItems(on: day) }
    self.day = day
    items = Self.ordered(Self.unproved(in: status) + recorded)
    troubles = Self.troubles(of: status)
    notes = Self.notes(of: status)
    uncompared = .nothing
  }

  private static func notes(of status: RegistryStatus) -> [Refusal] {
    status.standings.flatMap(\.life.belated)
  }

  private static func unproved(in status: RegistryStatus) -> [InboxItem] {
    status.refused.map { refused in
      InboxItem(
        matter: refused.matter, name: refused.name, kind: .unproved, cause: refused.cause)
    }
  }

  private static func troubles(of status: RegistryStatus) -> [Refusal] {
    (status.trouble.map { [$0] } ?? []) + status.strangers
  }

  /// The oldest first, and what has no day last.
  static func ordered(_ items: [InboxItem]) -> [InboxItem] {
    items.enumerated().sorted { left, right in
      let one = left.element.since ?? .latest, other = right.element.since ?? .latest
      guard one == other else { return one < other }
      // What waits since the day itself, and no moment of it, comes before what came during it.
      let first = left.element.moment?.unix ?? 0, second = right.element.moment?.unix ?? 0
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }

  private static func items(
    of standing: RegistryStatus.Standing, _ ledger: Ledger, beside others: Lazily<Forerunners>,
    on day: Day, _ moved: MovedHolidays
  ) throws -> [InboxItem] {
    let recorded = standing.recordedItems(on: day)
    guard let filed = try standing.filedItem(ledger, beside: others, on: day, moved) else {
      return recorded
    }
    // A file that follows a rejection is listed instead of the rejection. The same goes for a file
    // that other persons have signed, or that was signed before it changed.
    return recorded.filter { item in
      item.kind != .rejected && (item.kind != .halfSigned || item.isConfirmation)
    } + [filed]
  }

  /// Keeps only the items on which a key can act, without its person's own submissions and signed
  /// items. For a municipality's key, these are the items of that municipality; for the log's key,
  /// decisions to be sealed.
  package mutating func keep(forKey key: PublicKey, of authority: Authority) {
    let policy = authority.policy
    let isLog = policy.logs.contains { $0.key == key }
    let id = key.id
    let person = policy.keys[id]?.person
    let roles = Set(Role.allCases.filter { policy.roles[$0]?.keyIDs.contains(id) == true })
    let body = policy.keys[id]?.submitsFor
    items = items.filter { item in
      if let body {
        return item.matter.subject == body && [.municipality, .receiver].contains(item.party)
      }
      guard let role = item.party.role else {
        return isLog && item.party == .registry
          || person != nil && (item.party == .receiver || item.kind == .unproved)
      }
      guard let person, roles.contains(role) else { return false }
      return item.submitter != person && item.signed?.persons.contains(person) != true
    }
  }
}
