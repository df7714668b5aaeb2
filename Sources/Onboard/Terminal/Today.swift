import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The day that a run takes for today; the only place that reads a clock.
enum Today {
  /// Today in Greece, or the day that `SOURCE_DATE_EPOCH` names (reproducible-builds.org).
  static let day: Day = {
    if let text = getenv("SOURCE_DATE_EPOCH"), let seconds = Int(String(cString: text)) {
      return AthensTime.day(atUnix: seconds)
    }
    return AthensTime.day(atUnix: time(nil))
  }()
}

extension Compiler {
  /// The compiler for commands that take no day: the register of Greece, as of today.
  static let current = Compiler(asOf: Today.day)
}
