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
/// The system releases it when the process ends, for whatever reason. The file `.lock` that remains
/// is not itself the lock, and need not be removed.
package struct FolderLock {
  private let descriptor: Int32

  /// The times for which to wait for another process, in hundredths of a second.
  package struct Patience {
    /// The time after which the user is told that another process is being waited for.
    package var notice = 200
    /// The time after which to give up.
    package var end = 6000

    /// Two seconds until the notice, and one minute until giving up.
    package static let usual = Patience()
  }

  /// Takes the lock of a folder, waiting while another process holds it.
  package init(_ folder: String, _ patience: Patience = .usual) throws(FileFault) {
    try self.init(
      at: folder + "/.lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, of: folder, patience)
  }

  /// Takes the lock of a folder that may hold other people's files: nothing is written in it.
  package init(itself folder: String, _ patience: Patience = .usual) throws(FileFault) {
    try self.init(
      at: folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC, of: folder, patience)
  }

  private init(
    at path: String, _ flags: Int32, of folder: String, _ patience: Patience
  ) throws(FileFault) {
    var waited = 0
    while true {
      let descriptor = retrying { open(path, flags, 0o644) }
      guard descriptor >= 0 else { throw FileFault(path, errno: errno) }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        do throws(FileFault) {
          if try Self.isStill(path, descriptor) {
            self.descriptor = descriptor
            return
          }
        } catch {
          close(descriptor)
          throw error
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

  /// Releases the lock.
  package func end() { close(descriptor) }

  /// Called when another process is being waited for; set once, at the start of the process.
  package static let onWaiting = Mutex<@Sendable (FileFault) -> Void> { _ in }

  private static let waiting = Bilingual(
    el: "περιμένω να τελειώσει άλλη εκτέλεση του onboard", en: "waiting for another run of onboard")

  private static let busy = Bilingual(
    el: "άλλη εκτέλεση του onboard εργάζεται εδώ· δεν γράφτηκε τίποτα, δοκιμάστε ξανά αργότερα",
    en: "another run of onboard works here; nothing was written, try again later")

  /// Whether the path still names the open file, which may have been removed in the meantime.
  private static func isStill(
    _ path: String, _ descriptor: Int32
  ) throws(FileFault) -> Bool {
    var held = stat()
    var named = stat()
    guard retrying({ fstat(descriptor, &held) }) == 0 else {
      throw FileFault(path, errno: errno)
    }
    guard retrying({ lstat(path, &named) }) == 0 else {
      guard errno == ENOENT else { throw FileFault(path, errno: errno) }
      return false
    }
    return held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }
}
