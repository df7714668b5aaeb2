#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What Ctrl-C does instead of killing the process.
enum Interruption {
  /// From now on Ctrl-C calls this, in whatever the process is doing at that moment.
  static func handle(by handler: @convention(c) (Int32) -> Void) {
    var action = sigaction()
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = handler
    #else
      action.__sigaction_handler.sa_handler = handler
    #endif
    sigaction(SIGINT, &action, nil)
    // Whoever started the process may have blocked the signal.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigprocmask(SIG_UNBLOCK, &signals, nil)
  }

  /// From now on Ctrl-C ends the process as if all had gone well; for work that never ends itself.
  static func endTheProcess() { handle { _ in _exit(Exit.clean.rawValue) } }
}
