import Ground
import Outputs
import Schema

/// The offer of a configuration, as far as parts of it can be suspended.
struct ServiceOffer {
  /// Its modes, offices and departments.
  let parts: ServiceParts
  /// The names of its offices, by their identifiers.
  let names: [String: String]
  /// The names of its departments, by their identifiers.
  let departments: [String: String]
  /// A service of a topic: its mode, its offices, and the department that gives it.
  typealias Service = (mode: Mode, offices: [String], department: String?)
  /// The services of each topic.
  private let topics: [[Service]]
  /// The audience of each topic.
  private let audiences: [[Audience]]

  /// Reads the offer of an approved configuration from its record.
  init(of approval: StoredRecord) throws {
    self.init(try JSONReader.read(try approval.file(ReviewedSubmission.File.configuration)))
  }

  /// Reads the offer of a configuration.
  init(_ json: JSONValue) {
    names = Self.names(json["offices"])
    departments = Self.names(json["departments"])
    parts = ServiceParts(
      modes: (json["modes"]?.elements ?? []).compactMap { Mode($0["mode"]) },
      offices: Array(names.keys), departments: Array(departments.keys))
    let groups = json["departments"]?.elements ?? []
    audiences = (json["topics"]?.elements ?? []).map { topic in
      let keys = (topic["audience"]?.elements ?? []).compactMap(\.text)
      return Audience.allCases.filter { keys.contains($0.key.text) }
    }
    topics = (json["topics"]?.elements ?? []).map { topic in
      let group = groups.first { group in
        group["topics"]?.elements?.contains { $0.text == topic["id"]?.text } ?? false
      }
      return (topic["services"]?.elements ?? []).compactMap { service in
        Mode(service["mode"]).map { mode in
          (mode, (service["offices"]?.elements ?? []).compactMap(\.text), group?["id"]?.text)
        }
      }
    }
  }

  /// The names in a list of offices or departments, by their identifiers.
  private static func names(_ list: JSONValue?) -> [String: String] {
    Dictionary(
      (list?.elements ?? []).compactMap { one in
        one["id"]?.text.map { ($0, one["name"]?.text ?? $0) }
      }
    ) { first, _ in first }
  }

  /// Whether nothing can be booked any more while the given parts are suspended.
  func isEnded(by suspended: ServiceParts) -> Bool {
    left(by: suspended).isEmpty
  }

  /// The services of each topic that are left while some parts are suspended; topics without any
  /// are left out.
  func left(by suspended: ServiceParts) -> [[Service]] {
    topics.compactMap { topic in
      let left = Self.left(of: topic, by: suspended)
      return left.isEmpty ? nil : left
    }
  }

  private static func left(of topic: [Service], by suspended: ServiceParts) -> [Service] {
    topic.filter { suspended.leave($0.mode, at: $0.offices, of: $0.department) }
      .map { ($0.mode, $0.offices.filter { !suspended.offices.contains($0) }, $0.department) }
  }

  /// The people who can still book while some parts are suspended.
  func audience(besides suspended: ServiceParts) -> [Audience] {
    let left = zip(topics, audiences).filter { topic, _ in
      !Self.left(of: topic, by: suspended).isEmpty
    }
    return Audience.allCases.filter { one in left.contains { $0.1.contains(one) } }
  }

  /// The names of some of its parts, as citizens know them.
  func names(of parts: ServiceParts) -> [Bilingual] {
    parts.modes.map(\.label)
      + parts.offices.map { Bilingual(el: names[$0] ?? $0, en: names[$0] ?? $0) }
      + parts.departments.map { Bilingual(el: departments[$0] ?? $0, en: departments[$0] ?? $0) }
  }
}

extension Mode {
  /// The mode that a value names.
  init?(_ json: JSONValue?) {
    guard let mode = Mode.allCases.first(where: { $0.key.text == json?.text }) else { return nil }
    self = mode
  }
}
