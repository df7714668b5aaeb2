import Ground
import Outputs
import Schema

/// A municipality of the register, with its stage and what citizens find there.
struct RegisterRow: Sendable {
  /// The municipality.
  let entry: RegisterEntry
  /// The stage; nil for a municipality from which nothing has arrived.
  let stage: Stage?
  /// The act in force.
  var act: PostedAct?
  /// The day since which it is in force.
  var since: Day?
  /// The last day of its calendar.
  var until: Day?
  /// The names of the suspended parts, while the rest is in force.
  var suspended: [Bilingual] = []
  /// A summary of the service in force; nil for a municipality that is not in force.
  var service: RegisterService?

  /// Whether citizens can book there.
  var isInForce: Bool { stage?.isInForce == true }

  /// The name by which links reach it on the page.
  var anchor: String { "d\(entry.code)" }
}

/// A summary of a municipality's service in force, from its approved configuration.
struct RegisterService: Sendable {
  /// The usual week of each mode.
  let weeks: [(mode: Mode, days: [[String]])]
  /// The number of topics that can be booked, and of offices.
  let topics: Int, offices: Int
  /// The path of the announcement to citizens.
  let announcement: String?
  let places: [String]

  /// Reads a configuration; nil for one that says nothing of the kind.
  ///
  /// What is in force are the approved bytes, which the compiler of today might not give.
  init?(_ configuration: [UInt8]) {
    guard let json = try? JSONReader.read(configuration), let modes = json["modes"]?.elements
    else { return nil }
    weeks = modes.compactMap { mode in
      guard let word = mode["mode"]?.text,
        let known = Mode.allCases.first(where: { $0.key.text == word }),
        let week = Self.week(mode["hours"])
      else { return nil }
      return (known, week)
    }
    topics = json["topics"]?.elements?.count ?? 0
    offices = json["offices"]?.elements?.count ?? 0
    announcement = json["announcement"]?["text"]?.text
    places = (json["announcement"]?["places"]?.elements ?? []).compactMap(\.text)
  }

  /// The hours of seven days, each a list of `["08:00","14:30"]`; nil for anything else.
  private static func week(_ json: JSONValue?) -> [[String]]? {
    guard let days = json?.elements, days.count == 7 else { return nil }
    return days.map { day in
      (day.elements ?? []).map { $0.elements?.compactMap(\.text).joined(separator: "-") ?? "" }
    }
  }
}
