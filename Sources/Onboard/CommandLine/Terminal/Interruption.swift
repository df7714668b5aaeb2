#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Replaces the effect of Ctrl-C, so that it does not kill the process.
enum Interruption {
  /// Makes Ctrl-C call a handler, at whatever point the process is.
  static func handle(by handler: @convention(c) (Int32) -> Void) {
    var action = sigaction()
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = handler
    #else
      action.__sigaction_handler.sa_handler = handler
    #endif
    sigaction(SIGINT, &action, nil)
    // The parent process may have blocked the signal.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigprocmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Makes Ctrl-C end the process with success; for work that never ends by itself.
  static func endTheProcess() { handle { _ in _exit(Exit.clean.rawValue) } }
}
