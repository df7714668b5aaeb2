import Synchronization

/// Values that several threads note while they work, each under its key.
package final class Noted<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let found = Mutex<[Key: Value]>([:])

  package init() {}

  /// Notes a value under a key, replacing an earlier one.
  package func note(_ value: Value, for key: Key) { found.withLock { $0[key] = value } }

  /// The values so far, in no order.
  package var values: [Value] { found.withLock { Array($0.values) } }
}
