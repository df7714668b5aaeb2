#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A constant that each thread makes for itself when it first asks for it, and keeps.
///
/// Threads that share a value also share the counts of its references, and wait for each other at
/// every one: the tables of formats cost an eighth of a build so.
package struct PerThread<Value: Sendable>: Sendable {
  private let key: pthread_key_t
  private let make: @Sendable () -> Value

  private final class Box {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  package init(_ make: @escaping @Sendable () -> Value) {
    var key = pthread_key_t()
    // The process has keys enough for its few tables; without one every call makes the value.
    if pthread_key_create(&key, nil) != 0 { key = .max }
    self.key = key
    self.make = make
  }

  /// Works with this thread's value.
  package func with<Result>(_ work: (Value) -> Result) -> Result {
    if let known = pthread_getspecific(key) {
      return work(Unmanaged<Box>.fromOpaque(known).takeUnretainedValue().value)
    }
    let box = Box(make())
    _ = pthread_setspecific(key, Unmanaged.passRetained(box).toOpaque())
    return work(box.value)
  }
}
