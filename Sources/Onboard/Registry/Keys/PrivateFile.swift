import Ground
import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Checks that only its owner can read a file.
enum PrivateFile {
  /// Refuses an open file that others can read or write; a pipe is accepted.
  static func demandPrivate(_ descriptor: Int32, _ path: String) throws(FileFault) {
    var status = stat()
    guard retrying({ fstat(descriptor, &status) }) == 0 else { throw FileFault(path, errno: errno) }
    guard status.st_mode & S_IFMT != S_IFIFO else { return }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileFault(
        path, Bilingual(el: "δεν είναι κανονικό αρχείο", en: "not a regular file"))
    }
    guard isPrivate(status) else { throw exposed(path) }
  }

  /// The fault of a file that should be private but is open to others.
  static func exposed(_ path: String) -> FileFault {
    FileFault(
      path,
      Bilingual(
        el: "είναι ανοιχτό σε άλλους χρήστες· περιορίστε το με chmod 600",
        en: "is open to other users; restrict it with chmod 600"))
  }

  /// Whether a file belongs to this user or the administrator, and no one else can read it.
  static func isPrivate(_ status: stat) -> Bool {
    status.st_mode & 0o077 == 0 && (status.st_uid == geteuid() || status.st_uid == 0)
  }
}
