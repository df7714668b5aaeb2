#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Repeats a system call as long as a signal interrupts it; returns the result of the last call.
package func retrying(_ call: () -> Int32) -> Int32 {
  while true {
    let outcome = call()
    if outcome != -1 || errno != EINTR { return outcome }
  }
}

/// Repeats a system call as long as a signal interrupts it; nil if the last call gave nil.
func retrying<Value>(_ call: () -> Value?) -> Value? {
  while true {
    errno = 0
    if let found = call() { return found }
    if errno != EINTR { return nil }
  }
}
