#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Asks for the same again for as long as a signal interrupts it; gives what the system call gives.
package func retrying(_ call: () -> Int32) -> Int32 {
  while true {
    let outcome = call()
    if outcome != -1 || errno != EINTR { return outcome }
  }
}

/// Asks for the same again for as long as a signal interrupts it; nil as the last answer gave it.
func retrying<Value>(_ call: () -> Value?) -> Value? {
  while true {
    errno = 0
    if let found = call() { return found }
    if errno != EINTR { return nil }
  }
}
