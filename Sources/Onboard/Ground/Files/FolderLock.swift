import Schema
package import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The lock of a folder, held by one process at a time.
///
/// The system gives it up when the process ends, however it ends: the file `.lock` that stays
/// behind is no lock, and need not be removed.
package struct FolderLock {
  private let descriptor: Int32

  /// How long to wait for another process, in hundredths of a second.
  package struct Patience {
    /// When to say what is being waited for.
    package var notice = 200
    /// When to give up.
    package var end = 6000

    /// Two seconds until the notice, one minute until the end.
    package static let usual = Patience()
  }

  /// Takes the lock of a folder; waits while another process holds it.
  package init(_ folder: String, _ patience: Patience = .usual) throws(FileFault) {
    let path = folder + "/.lock"
    var waited = 0
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { throw FileFault(path, errno: errno) }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        if Self.isStill(path, descriptor) {
          self.descriptor = descriptor
          return
        }
        close(descriptor)
        continue
      }
      let cause = errno
      close(descriptor)
      guard cause == EWOULDBLOCK || cause == EINTR else { throw FileFault(path, errno: cause) }
      guard waited < patience.end else { throw FileFault(folder, Self.busy) }
      waited += 1
      if waited == patience.notice {
        Self.onWaiting.withLock { $0 }(FileFault(folder, Self.waiting))
      }
      usleep(10_000)
    }
  }

  /// Gives the lock up.
  package func end() { close(descriptor) }

  /// Who is told that another process is waited for; set once, where the process begins.
  package static let onWaiting = Mutex<@Sendable (FileFault) -> Void> { _ in }

  private static let waiting = Bilingual(
    el: "περιμένω να τελειώσει άλλη εκτέλεση του onboard", en: "waiting for another run of onboard")

  private static let busy = Bilingual(
    el: "άλλη εκτέλεση του onboard εργάζεται εδώ· δεν γράφτηκε τίποτα, δοκιμάστε ξανά αργότερα",
    en: "another run of onboard works here; nothing was written, try again later")

  /// Whether the path still names the file that is open: somebody may have removed it meanwhile.
  private static func isStill(_ path: String, _ descriptor: Int32) -> Bool {
    var held = stat()
    var named = stat()
    return fstat(descriptor, &held) == 0 && lstat(path, &named) == 0
      && held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }
}
