import Synchronization

/// A value that is made when it is first asked for, and once, whoever asks.
package final class Lazily<Value: Sendable>: Sendable {
  private let state = Mutex<Value?>(nil)
  private let make: @Sendable () throws -> Value

  package init(_ make: @escaping @Sendable () throws -> Value) { self.make = make }

  /// The value, if somebody has asked for it.
  package var known: Value? { state.withLock { $0 } }

  /// The value; whoever asks while it is made waits. What could not be made is tried again.
  package var value: Value {
    get throws {
      try state.withLock { state in
        if let known = state { return known }
        let made = try make()
        state = made
        return made
      }
    }
  }
}
