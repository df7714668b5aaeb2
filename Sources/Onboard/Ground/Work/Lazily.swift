import Synchronization

/// A value that is made when it is first needed, and only once for all callers.
package final class Lazily<Value: Sendable>: Sendable {
  private let state = Mutex<Value?>(nil)
  private let make: @Sendable () throws -> Value

  package init(_ make: @escaping @Sendable () throws -> Value) { self.make = make }

  /// The value, if it has been made.
  package var known: Value? { state.withLock { $0 } }

  /// The value; a caller that asks while it is being made waits. After a failure, making it is
  /// tried again.
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
