import Ground
import Outputs
import Schema

/// A summary of a municipality's service in force, from its approved configuration without the
/// parts that are suspended.
struct RegisterService: Sendable {
  /// The usual week of each mode; where only places with hours of their own serve in it, the week
  /// of each of them.
  let weeks: [Week]
  /// The number of topics that can be booked, and of offices.
  let topics: Int, offices: Int
  /// The description of the service for citizens.
  let announcement: String?
  /// The same in English.
  let announcementEnglish: String?
  /// The addresses where it is announced.
  let places: [String]

  /// A week of a mode, each day a list of hours (`08:00-14:30`).
  struct Week: Sendable {
    let mode: Mode
    /// The office or department whose own week it is; nil for the usual one.
    let place: String?
    let days: [[String]]
  }

  /// Reads a configuration; nil for one that says nothing of the kind.
  ///
  /// The approved bytes are in force, which today's compiler might no longer produce.
  ///
  /// - Parameters:
  ///   - suspended: The parts that cannot be booked.
  ///   - act: The newest act, which says what happened since; nil where only the approval counts.
  init?(
    _ configuration: [UInt8], without suspended: ServiceParts = .none, by act: AnnouncedAct? = nil
  ) {
    guard let json = try? JSONReader.read(configuration), let modes = json["modes"]?.elements
    else { return nil }
    let offer = ServiceOffer(json)
    let left = offer.left(by: suspended), services = left.flatMap(\.self)
    let known = modes.compactMap { mode -> (mode: Mode, hours: JSONValue?)? in
      Mode(mode["mode"]).map { ($0, mode["hours"]) }
    }.filter { mode in suspended.isEmpty || services.contains { $0.mode == mode.mode } }
    weeks = known.flatMap { mode, hours in
      Self.weeks(of: mode, services.filter { $0.mode == mode }, json)
        ?? Self.week(hours).map { [Week(mode: mode, place: nil, days: $0)] } ?? []
    }
    topics = left.count
    let served = Set(services.filter { $0.mode == .inPerson }.flatMap(\.offices))
    offices =
      suspended.isEmpty ? json["offices"]?.elements?.count ?? 0 : served.count
    let service = AnnouncedService(
      name: json["municipality"]?["name"]?.text ?? "", modes: known.map(\.mode),
      offices: offer.names.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 },
      departments: offer.departments.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 })
    let audience = offer.audience(besides: suspended)
    let approved = json["announcement"]?["text"]?.text
    announcement =
      act?.opening(service, .greek).map {
        $0 + Announcement.offer(of: service.modes, to: audience, .greek)
      } ?? approved
    let opening =
      act?.opening(service, .english)
      ?? approved.map { _ in
        Announcement.joined(service.name, .english)
      }
    announcementEnglish = opening.map {
      $0 + Announcement.offer(of: service.modes, to: audience, .english)
    }
    places = (json["announcement"]?["places"]?.elements ?? []).compactMap(\.text)
  }

  /// The weeks of the offices and departments that serve in a mode; nil where somebody is served by
  /// the usual one, or nobody at all.
  private static func weeks(
    of mode: Mode, _ services: [ServiceOffer.Service], _ json: JSONValue
  ) -> [Week]? {
    let offices = places(json["offices"]) { $0["hours"] }
    let departments = places(json["departments"]) { department in
      department["hours"]?.elements?.first { Mode($0["mode"]) == mode }?["hours"]
    }
    let serving = ServingHours(
      of: mode, in: services, hasOffice: { id in offices.contains { $0.id == id } },
      hasDepartment: { id in departments.contains { $0.id == id } })
    guard !serving.isUsual else { return nil }
    let own =
      offices.filter { serving.offices.contains($0.id) }
      + departments.filter { serving.departments.contains($0.id) }
    let weeks = own.compactMap { place in
      week(place.hours).map { Week(mode: mode, place: place.name, days: $0) }
    }
    return weeks.isEmpty ? nil : weeks
  }

  /// The offices or departments in a list that have hours of their own.
  private static func places(
    _ list: JSONValue?, _ hours: (JSONValue) -> JSONValue?
  ) -> [(id: String, name: String, hours: JSONValue)] {
    (list?.elements ?? []).compactMap { place in
      guard let id = place["id"]?.text, let own = hours(place) else { return nil }
      return (id, place["name"]?.text ?? id, own)
    }
  }

  /// The hours of seven days, each a list of `["08:00","14:30"]`; nil for anything else.
  private static func week(_ json: JSONValue?) -> [[String]]? {
    guard let days = json?.elements, days.count == 7 else { return nil }
    return days.map { day in
      (day.elements ?? []).map { $0.elements?.compactMap(\.text).joined(separator: "-") ?? "" }
    }
  }
}
