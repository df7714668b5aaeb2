import Ground
import Outputs
import Schema

/// A change that the municipality's administrators may make without an act: of times, hours and
/// staff (Article 5 §4 β, γ, δ; ruling I-35).
///
/// It is recognized by comparing the configurations, which are what citizens are served with, and
/// not the edited keys. Everything that is not listed here needs an act.
enum Adjustment {
  /// The members of a configuration that administrators change.
  private static let calendar: Set<String> = [
    "closures", "firstDay", "holidays", "lastDay", "openings", "seasons",
    "specialHours", "staffHours",
  ]
  private static let mode: Set<String> = ["gridMinutes", "hours", "staff"]
  private static let topic: Set<String> = [
    "dailyMaximum", "gridMinutes", "horizonDays", "leadTimeHours", "pauseMinutes",
  ]
  private static let department: Set<String> = ["hours", "seasons", "sharedStaff", "staff"]
  /// The members that say from which request and under which rules a configuration was made.
  private static let origin: Set<String> = ["policy", "request"]
  /// The member that says who serves where, which follows from the staff.
  private static let pools = "pools"

  /// Whether two configurations differ, and only in what administrators may change.
  static func separates(_ old: [UInt8], _ new: [UInt8]) -> Bool {
    // A later version of the format changes nothing for citizens.
    let new = RuntimeConfiguration.bytes(new, asVersionOf: old) ?? new
    guard old != new, let before = try? JSONReader.read(old), let after = try? JSONReader.read(new)
    else { return false }
    return frame(of: before) == frame(of: after)
  }

  /// A configuration without what administrators may change.
  private static func frame(of configuration: JSONValue) -> JSONValue {
    var members = (configuration.members ?? [:]).filter { !origin.contains($0.key) }
    members["calendar"] = configuration["calendar"].map { without(calendar, $0) }
    members["modes"] = (configuration["modes"]?.elements).map { modes in
      .array(modes.map { without(mode, $0) })
    }
    members["departments"] = (configuration["departments"]?.elements).map { departments in
      .array(departments.map { without(department, $0) })
    }
    members[pools] = nil
    members["topics"] = (configuration["topics"]?.elements).map { topics in
      .array(topics.map { withoutSlots($0) })
    }
    return .object(members)
  }

  /// A topic without the way its appointments are given, and without the number of steps they take,
  /// which follows from that.
  private static func withoutSlots(_ given: JSONValue) -> JSONValue {
    let topic = without(topic, given)
    guard let services = topic["services"]?.elements else { return topic }
    return topic.with(["services": .array(services.map { without(["slots"], $0) })])
  }

  private static func without(_ names: Set<String>, _ value: JSONValue) -> JSONValue {
    .object((value.members ?? [:]).filter { !names.contains($0.key) })
  }
}

/// A renewal of the calendar in force: its holidays are resolved for further years, and nothing
/// else changes. It needs no act, since an act prints none of this.
enum Renewal {
  private static let members: Set<String> = ["firstDay", "holidays", "lastDay"]

  /// A configuration with the resolved holidays of another; nil unless both have a calendar.
  static func configuration(_ old: [UInt8], with new: [UInt8]) -> [UInt8]? {
    guard let approved = try? JSONReader.read(old), let calendar = approved["calendar"],
      let renewed = (try? JSONReader.read(new))?["calendar"]?.members
    else { return nil }
    return
      approved.with([
        "calendar": calendar.with(renewed.filter { members.contains($0.key) })
      ]).file
  }

  /// Whether two configurations differ, and only in the resolved holidays.
  static func separates(_ old: [UInt8], _ new: [UInt8]) -> Bool {
    old != new && configuration(old, with: new) == new
  }

  /// Whether a holiday is on another day in the years that both configurations cover.
  static func movesHolidays(_ old: [UInt8], _ new: [UInt8]) -> Bool {
    guard let old = (try? JSONReader.read(old))?["calendar"],
      let new = (try? JSONReader.read(new))?["calendar"],
      let first = new["firstDay"]?.text, let last = old["lastDay"]?.text
    else { return false }
    func common(_ calendar: JSONValue) -> [JSONValue] {
      (calendar["holidays"]?.elements ?? []).filter { holiday in
        holiday["date"]?.text.map { first <= $0 && $0 <= last } ?? true
      }
    }
    return common(old) != common(new)
  }
}

extension StoredRecord {
  /// Whether a confirmation renews the approval in another record: the same source, with further
  /// holidays.
  func renews(_ other: StoredRecord) throws -> Bool {
    let name = ReviewedSubmission.File.configuration, source = ReviewedSubmission.File.source
    guard record.digest(of: source) == other.record.digest(of: source),
      submission?.judged == other.submission?.judged
    else { return false }
    return Renewal.separates(try other.file(name), try file(name))
  }

  /// Whether the approval in this record changes another one only in what administrators may
  /// change.
  func adjusts(_ other: StoredRecord) throws -> Bool {
    let name = ReviewedSubmission.File.configuration
    return Adjustment.separates(try other.file(name), try file(name))
  }
}
