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

  package init(_ path: String, _ reason: Bilingual) {
    self.path = path
    self.reason = reason
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
      default: english
      }
    self.init(path, Bilingual(el: greek, en: english))
  }

  /// A fault from an error thrown by a system call.
  init(_ path: String, _ error: any Error) {
    self.init(path, errno: (error as? Errno)?.rawValue ?? Errno.ioError.rawValue)
  }

  /// The reason for refusing a file made by another program.
  static let tooLarge = Bilingual(el: "είναι μεγαλύτερο από 64 MiB", en: "larger than 64 MiB")

  /// The fault as a message of one line.
  package func message(_ language: Language) -> String { "onboard: \(path): \(reason(language))" }
}
