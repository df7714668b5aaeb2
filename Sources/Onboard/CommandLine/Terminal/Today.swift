import Ground
import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The day that a run treats as today; no other type reads a clock.
enum Today {
  /// Today in Greece, or the day that `SOURCE_DATE_EPOCH` names (reproducible-builds.org).
  static let day: Day = now.day

  /// The current time, read once in a run, or the second that `SOURCE_DATE_EPOCH` names.
  static let now = fixed ?? clock

  /// Today in Greece, read anew at each use, for a run that lasts for days.
  static var anew: Day { (fixed ?? clock).day }

  private static let fixed: Instant? = {
    guard let text = getenv("SOURCE_DATE_EPOCH"), let seconds = Int(String(cString: text)) else {
      return nil
    }
    return Instant(unix: seconds)
  }()

  /// The current time by the clock, whatever the environment says: for proofs, which nobody may
  /// backdate.
  ///
  /// It is read anew each time: a run that waited for another signs with the time at that moment.
  static var clock: Instant { Instant(unix: time(nil)) }
}

extension Compiler {
  /// The compiler for commands without a day option: the register of Greece, as of today.
  static let current = Compiler(asOf: Today.day)
}
