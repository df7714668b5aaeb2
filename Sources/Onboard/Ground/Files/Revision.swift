import Schema
import Subprocess
import SystemPackage

/// Reads files as they were in a revision of git.
package enum Revision {
  /// The bytes of a file at a revision, from `git show`; git is found through PATH, and no shell is
  /// run.
  package static func read(_ path: String, at revision: String) async throws(FileFault) -> [UInt8] {
    let name = "\(revision):\(path)"
    guard !revision.isEmpty, !revision.hasPrefix("-"), !revision.contains(":") else {
      throw FileFault(
        revision, Bilingual(el: "δεν είναι αναθεώρηση του git", en: "is no revision of git"))
    }
    guard let bytes = try await output(of: command(path, at: revision), name) else {
      throw FileFault(
        name,
        Bilingual(
          el: "το git δεν έχει τέτοιο αρχείο σε αυτή την αναθεώρηση",
          en: "git has no such file at that revision"))
    }
    return bytes
  }

  /// The command line that shows a file at a revision.
  package static func command(_ path: String, at revision: String) -> [String] {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let place = folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
    return ["git", "-C", place, "show", "\(revision):./\(parts.last ?? "")"]
  }

  /// Runs a program without input and returns its output; nil when it failed.
  private static func output(
    of words: [String], _ name: String
  ) async throws(FileFault) -> [UInt8]? {
    do {
      let result = try await run(
        .name(words[0]), arguments: Arguments(Array(words.dropFirst())), input: .none,
        output: .bytes(limit: most), error: .discarded)
      return result.terminationStatus.isSuccess ? result.standardOutput : nil
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw FileFault(words[0], errno: Errno.noSuchFileOrDirectory.rawValue)
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      throw FileFault.tooLarge(name, most: FileReading.largest)
    } catch {
      throw FileFault(name, errno: (error as? SubprocessError)?.underlyingError?.rawValue ?? 0)
    }
  }

  /// The largest file that is read, in bytes; the reader reports a file that is too large.
  private static let most = 64 << 20
}
