import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The files below the watched paths at one moment, without their contents.
package struct Survey: Equatable {
  /// The files, sorted by path.
  package private(set) var paths: [String] = []
  /// The state of each file.
  package private(set) var states: [String: State] = [:]
  /// The paths at which no file was found, and why.
  package private(set) var faults: [FileFault] = []

  /// The attributes that change when a file is written or replaced.
  package struct State: Equatable {
    private let device: UInt64
    private let node: UInt64
    private let size: Int64
    private let seconds: Int
    private let nanoseconds: Int

    package init(_ path: String) throws(FileFault) {
      var status = stat()
      guard retrying({ lstat(path, &status) }) == 0 else { throw FileFault(path, errno: errno) }
      device = UInt64(truncatingIfNeeded: status.st_dev)
      node = UInt64(status.st_ino)
      size = Int64(status.st_size)
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      seconds = Int(time.tv_sec)
      nanoseconds = Int(time.tv_nsec)
    }
  }

  package init(of named: [String]) {
    var found: [String] = []
    for path in named {
      do throws(FileFault) {
        let submissions = try Submissions(at: [path])
        found += submissions.files
        faults += submissions.faults
      } catch {
        faults.append(error)
      }
    }
    for path in Set(found).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      do throws(FileFault) {
        states[path] = try State(path)
        paths.append(path)
      } catch {
        faults.append(error)
      }
    }
  }
}
