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
  /// The sentence that says what went wrong.
  package let reason: Bilingual
  /// The kind of fault, for code that must distinguish them.
  package let cause: Cause
  /// The command that comes next, where one mends it.
  package let next: String?

  /// The kinds of faults. A file that is absent and one that cannot be read are never confused.
  package enum Cause: Hashable, Sendable {
    /// Nothing exists at the path.
    case absent
    /// The path, or a folder on the way, is a symbolic link.
    case link
    /// A folder, pipe, socket or device takes the place of a file.
    case notRegular
    /// Something that is not a folder takes the place of a folder.
    case notFolder
    /// The file is larger than the limit for its kind.
    case tooLarge
    /// The system refuses to read the file.
    case unreadable
    /// The file in an output's place does not belong to the tool.
    case taken
    /// The content does not have the form required of such a file.
    case malformed
    /// The content is right, except for line ends that another program has changed.
    case lineEnds
    /// The content or the request is wrong.
    case other
  }

  package init(
    _ path: String, _ reason: Bilingual, cause: Cause = .other, next: String? = nil
  ) {
    self.path = path
    self.next = next
    self.reason = reason
    self.cause = cause
  }

  /// A fault from an error number of the system.
  package init(_ path: String, errno code: Int32) {
    guard code != ENOENT || !path.isEmpty else {
      // An empty variable of a script, usually.
      let empty = Bilingual(
        el: "δόθηκε κενό όνομα, και δεν υπάρχει τέτοιο αρχείο",
        en: "an empty name was given, and there is no such file")
      self.init(path, empty, cause: .absent)
      return
    }
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

  /// A fault for something that is not a regular file.
  static func notRegular(_ path: String) -> FileFault {
    FileFault(
      path, Bilingual(el: "δεν είναι κανονικό αρχείο", en: "not a regular file"),
      cause: .notRegular)
  }

  /// A fault for a file that is larger than the limit.
  static func tooLarge(_ path: String, most: Int) -> FileFault {
    let size = most % (1 << 20) == 0 ? "\(most >> 20) MiB" : "\(most >> 10) KiB"
    return FileFault(
      path, Bilingual(el: "είναι μεγαλύτερο από \(size)", en: "larger than \(size)"),
      cause: .tooLarge)
  }

  /// The fault as a message of one line, safe to print.
  package func message(_ language: Language) -> String {
    "onboard: \(path.isEmpty ? "''" : path.visible): \(reason(language).visible)"
  }
}

extension FileFault.Cause {
  /// Whether something is in the place where a file is to be written or read, so that only what
  /// belongs there is kept back; all other causes concern the machine or the request.
  package var isInTheWay: Bool {
    switch self {
    case .link, .notRegular, .notFolder, .tooLarge, .taken, .malformed, .lineEnds: true
    case .absent, .unreadable, .other: false
    }
  }

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

extension FileFault {
  /// The fault of a file of which only the line ends were changed.
  package static func lineEnds(_ path: String) -> FileFault {
    // A file that was never committed would be lost.
    let name = path.inShell
    let again = "git cat-file -e :./\(name) && rm \(name) && git checkout -- \(name)"
    return FileFault(
      path,
      Bilingual(
        el: "άλλαξαν τα τέλη γραμμών του (CRLF), πιθανώς από το git· δώστε git config "
          + "core.autocrlf false, και \(again)",
        en: "its line ends were changed (CRLF), perhaps by git; run git config core.autocrlf "
          + "false, and \(again)"), cause: .lineEnds)
  }
}
