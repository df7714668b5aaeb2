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

  /// What is wrong with `SOURCE_DATE_EPOCH`; nil where it is a second of a year of four digits, or
  /// is not set.
  static let fault: Bilingual? =
    chosen == nil || fixed != nil
    ? nil
    : Bilingual(
      el: "το SOURCE_DATE_EPOCH δεν είναι δευτερόλεπτα από την 1/1/1970, ως το έτος 9999",
      en: "SOURCE_DATE_EPOCH is not in seconds since 1 January 1970, up to the year 9999")

  /// Whether `SOURCE_DATE_EPOCH` names the day.
  static let isChosen = fixed != nil

  private static let chosen = getenv("SOURCE_DATE_EPOCH").map { String(cString: $0) }
    .flatMap { $0.isEmpty ? nil : $0 }

  private static let fixed: Instant? = chosen.flatMap { Int($0) }.flatMap { seconds in
    (0..<253_402_293_600).contains(seconds) ? Instant(unix: seconds) : nil
  }

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
