import Ground
package import Schema

/// The parts of a municipality's service that are suspended while the rest is in force.
///
/// A suspension stands until an act lifts it. So a part that an amendment takes out of the
/// configuration stays suspended, with nothing left to suspend, and is so again if it comes back.
package struct Suspension: Hashable, Sendable {
  /// The suspended parts that the configuration in force has; nobody may be offered them.
  package let parts: ServiceParts
  /// The suspended parts that the configuration in force does not have.
  package let idle: ServiceParts

  /// No suspension.
  package static let none = Suspension(parts: .none, idle: .none)

  /// Whether nothing is suspended.
  package var isEmpty: Bool { parts.isEmpty && idle.isEmpty }

  /// All suspended parts.
  var all: ServiceParts { parts.adding(idle) }

  private init(parts: ServiceParts, idle: ServiceParts) {
    (self.parts, self.idle) = (parts, idle)
  }

  init(of all: ServiceParts, in offer: ServiceOffer) {
    self.init(parts: offer.parts.common(with: all), idle: all.without(offer.parts))
  }
}

/// What a configuration offers, as far as parts of it can be suspended.
struct ServiceOffer {
  /// Its modes and offices.
  let parts: ServiceParts
  /// The names of its offices, by their identifiers.
  let names: [String: String]
  private let services: [(mode: Mode, offices: [String])]

  /// Reads the offer of an approved configuration.
  init(of approval: StoredRecord) throws {
    let json = try JSONReader.read(try approval.file(ReviewedSubmission.File.configuration))
    let offices = json["offices"]?.elements ?? []
    names = Dictionary(
      offices.compactMap { office in
        office["id"]?.text.map { ($0, office["name"]?.text ?? $0) }
      }
    ) { first, _ in first }
    parts = ServiceParts(
      modes: (json["modes"]?.elements ?? []).compactMap { Mode($0["mode"]) },
      offices: Array(names.keys))
    services = (json["topics"]?.elements ?? []).flatMap { $0["services"]?.elements ?? [] }
      .compactMap { service in
        Mode(service["mode"]).map { mode in
          (mode, (service["offices"]?.elements ?? []).compactMap(\.text))
        }
      }
  }

  /// Whether nothing can be booked any more while some parts are suspended.
  func isEnded(by suspended: ServiceParts) -> Bool {
    !services.contains { suspended.leave($0.mode, at: $0.offices) }
  }

  /// The names of some of its parts, as citizens know them.
  func names(of parts: ServiceParts) -> [Bilingual] {
    parts.modes.map(\.label)
      + parts.offices.map { Bilingual(el: names[$0] ?? $0, en: names[$0] ?? $0) }
  }
}

extension ServiceParts {
  /// The parts as a record and an index write them.
  var json: JSONValue {
    [
      "modes": .array(modes.map { .string($0.key.text) }),
      "offices": .array(offices.map { .string($0) }),
    ]
  }

  /// Reads parts; nil for anything that is no list of modes and offices.
  init?(_ json: JSONValue) {
    guard let modes = json["modes"]?.elements, let offices = json["offices"]?.elements else {
      return nil
    }
    let known = modes.compactMap { Mode($0) }
    let names = offices.compactMap(\.text).filter(Self.isIdentifier)
    self.init(modes: known, offices: names)
    guard self.modes.count == modes.count, self.offices.count == offices.count else { return nil }
  }

  /// Whether a text has only what identifiers of offices have, so that it can be printed.
  private static func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D }
  }

  /// The parts as they are written on the command line, such as `video, kep-1`.
  package var text: String { (modes.map(\.key.text) + offices).joined(separator: ", ") }

  /// The parts that are also among others.
  func common(with others: ServiceParts) -> ServiceParts { without(without(others)) }
}

extension Mode {
  /// The mode that a value names.
  fileprivate init?(_ json: JSONValue?) {
    guard let mode = Mode.allCases.first(where: { $0.key.text == json?.text }) else { return nil }
    self = mode
  }
}
