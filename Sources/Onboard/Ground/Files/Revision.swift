import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file as a revision of git holds it.
package enum Revision {
  /// The bytes of a file at a revision, from `git show`; git is found by PATH, and no shell runs.
  package static func read(_ path: String, at revision: String) throws(FileFault) -> [UInt8] {
    let name = "\(revision):\(path)"
    guard !revision.isEmpty, !revision.hasPrefix("-"), !revision.contains(":") else {
      throw FileFault(
        revision, Bilingual(el: "δεν είναι αναθεώρηση του git", en: "is no revision of git"))
    }
    let output = try run(command(path, at: revision), name)
    guard output.status == 0 else {
      throw FileFault(
        name,
        Bilingual(
          el: "το git δεν έχει τέτοιο αρχείο σε αυτή την αναθεώρηση",
          en: "git has no such file at that revision"))
    }
    return output.bytes
  }

  /// The words of the command that shows a file at a revision.
  package static func command(_ path: String, at revision: String) -> [String] {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let place = folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
    return ["git", "-C", place, "show", "\(revision):./\(parts.last ?? "")"]
  }

  /// Runs a program with nothing to read, and gives what it wrote and how it ended.
  private static func run(
    _ words: [String], _ name: String
  ) throws(FileFault) -> (bytes: [UInt8], status: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw FileFault(name, errno: errno) }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, words[0], &actions, nil, &arguments, environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard failure == 0 else { throw FileFault(words[0], errno: failure) }
    let bytes: Result<[UInt8], FileFault>
    do throws(FileFault) {
      bytes = .success(try FileReading.pipe(ends[0], name))
    } catch {
      bytes = .failure(error)
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return (try bytes.get(), status)
  }
}
