package import Schema
import SystemPackage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file that could not be used, and why.
package struct FileFault: Error, Hashable, Sendable {
  /// The path as the user wrote it.
  package let path: String
  /// What went wrong.
  package let reason: Bilingual
  /// What kind of fault it is, for whoever decides by it.
  package let cause: Cause

  /// The kinds of faults; what is absent is never taken for what cannot be read, nor the reverse.
  package enum Cause: Hashable, Sendable {
    /// Nothing is there.
    case absent
    /// A symbolic link stands there, wherever it leads.
    case link
    /// A folder, a pipe, a socket or a device stands in a file's place.
    case notRegular
    /// Something else stands in a folder's place.
    case notFolder
    /// The file is larger than such a file may be.
    case tooLarge
    /// The system does not give it.
    case unreadable
    /// What it holds, or what was asked for, is not what was wanted.
    case other
  }

  package init(_ path: String, _ reason: Bilingual, cause: Cause = .other) {
    self.path = path
    self.reason = reason
    self.cause = cause
  }

  /// A fault from an error number of the system.
  package init(_ path: String, errno code: Int32) {
    let english = Errno(rawValue: code).description
    let greek =
      switch code {
      case ENOENT: "δεν υπάρχει"
      case EACCES, EPERM: "δεν έχετε δικαίωμα πρόσβασης"
      case ELOOP: "είναι συμβολικός σύνδεσμος"
      case EEXIST: "υπάρχει ήδη"
      case ENOSPC: "ο δίσκος είναι γεμάτος"
      case EROFS: "ο δίσκος είναι μόνο για ανάγνωση"
      case ENOTDIR: "δεν είναι φάκελος"
      case EISDIR: "είναι φάκελος"
      case EIO: "σφάλμα του δίσκου"
      case ENOTEMPTY: "ο φάκελος δεν είναι άδειος"
      case EMFILE, ENFILE: "είναι ανοικτά πάρα πολλά αρχεία"
      default: english
      }
    self.init(path, Bilingual(el: greek, en: english), cause: Cause(errno: code))
  }

  /// A fault from an error thrown by a system call.
  init(_ path: String, _ error: any Error) {
    self.init(path, errno: (error as? Errno)?.rawValue ?? Errno.ioError.rawValue)
  }

  /// A file that is none, or that is of another kind.
  static func notRegular(_ path: String) -> FileFault {
    FileFault(
      path, Bilingual(el: "δεν είναι κανονικό αρχείο", en: "not a regular file"),
      cause: .notRegular)
  }

  /// A file of more bytes than are read.
  static func tooLarge(_ path: String, most: Int) -> FileFault {
    let size = most % (1 << 20) == 0 ? "\(most >> 20) MiB" : "\(most >> 10) KiB"
    return FileFault(
      path, Bilingual(el: "είναι μεγαλύτερο από \(size)", en: "larger than \(size)"),
      cause: .tooLarge)
  }

  /// The fault as one line; a path is shown, never obeyed.
  package func message(_ language: Language) -> String {
    "onboard: \(path.visible): \(reason(language))"
  }
}

extension FileFault.Cause {
  init(errno code: Int32) {
    switch code {
    case ENOENT: self = .absent
    case ELOOP: self = .link
    case EISDIR, ENXIO: self = .notRegular
    case ENOTDIR: self = .notFolder
    case EFBIG, EOVERFLOW: self = .tooLarge
    default: self = .unreadable
    }
  }
}
