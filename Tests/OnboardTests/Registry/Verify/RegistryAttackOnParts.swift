import Schema
import TestSupport

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

extension RegistryAttack {
  /// By insiders with all their keys: suspensions of parts that may not be, and what hides one.
  static let onParts: [RegistryAttack] =
    [
      parts("suspension of a mode that is not offered", .partUnknown, [.inPerson]),
      parts("suspension of an office that is not there", .partUnknown, of: 9306, [], ["kep"]),
      parts("suspension of all modes as parts", .partsLeaveNothing, [.phone, .video]),
      parts(
        "suspension of all offices as parts", .partsLeaveNothing, of: 9306, [],
        ["gazi", "krousonas", "tylisos"]),
      parts("suspension of a part where all is suspended", .enactmentOutOfTurn, of: 9254, [.video]),
      parts("suspension of no part", .recordMalformed, []),
      parts("suspension of an office that hides a line", .recordMalformed, [], ["kep\u{1B}[2K"]),
      RegistryAttack("suspension of a part that is suspended", .suspensionEmpty) { registry in
        try suspendVideo(of: 9173, in: registry)
        try registry.enact(
          9173, change: .suspend, number: 4, hours: 6, parts: video)
        try registry.seal()
      },
      RegistryAttack("lifting of a part that is not suspended", .partNotSuspended) { registry in
        try suspendVideo(of: 9173, in: registry)
        try registry.enact(
          9173, change: .lift, number: 4, hours: 6, parts: phone)
        try registry.seal()
      },
      RegistryAttack("lifting of a part where nothing is suspended", .enactmentOutOfTurn) {
        try $0.enact(
          9173, change: .lift, number: 3, hours: 5, parts: video)
        try $0.seal()
      },
      RegistryAttack("lifting of a part of the whole", .enactmentOutOfTurn) {
        try $0.enact(
          9254, change: .lift, number: 3, hours: 5, parts: video)
        try $0.seal()
      },
      RegistryAttack("amendment to what is suspended alone", .partsLeaveNothing) { registry in
        try suspendVideo(of: 9173, in: registry)
        let approval = try registry.approve(
          9173, sequence: 2, previous: try registry.records(of: 9173)[0].record, hours: 6,
          change: { object, configuration in
            let text = String(decoding: configuration, as: UTF8.self)
              .replacing("\"mode\":\"phone\"", with: "\"mode\":\"video\"")
            configuration = Array(text.utf8)
            return object.with(["configuration": .digest(Digest(of: configuration))])
          })
        try registry.enact(9173, change: .amend, number: 4, of: approval, hours: 7)
        try registry.seal()
      },
      RegistryAttack("revocation of a partial suspension", .revocationGivesBack) { registry in
        let act = try suspendVideo(of: 9173, in: registry)
        try registry.revoke(9173, act.digest, hours: 6)
        try registry.seal()
      },
      RegistryAttack("index that forgets what is suspended", .indexStale) {
        try reindex($0, suspended: .none)
      },
      RegistryAttack("index with another part suspended", .indexStale) {
        try reindex($0, suspended: phone)
      },
      RegistryAttack("index in the form before suspended parts", .indexMalformed) { registry in
        try suspendVideo(of: 9173, in: registry)
        try registry.seal()
        try registry.edit(DeploymentIndex.place) {
          $0.replace(",\"suspended\":{\"modes\":[\"video\"],\"offices\":[]}", with: "")
        }
      },
      written("parts twice in a record", "\"video\"", "\"video\",\"video\""),
      written("parts out of order in a record", "\"phone\",\"video\"", "\"video\",\"phone\""),
      written("parts of an unknown mode", "\"video\"", "\"fax\""),
    ]
    + Enactment.Change.allCases.filter { !$0.takesParts }.map { change in
      let name = "parts in an act of the kind \(change.rawValue)"
      return RegistryAttack(name, .recordMalformed) { registry in
        let approval = try registry.approve(9200)
        if change == .withdraw { try registry.enact(9200, of: approval) }
        try registry.enact(
          9200, change: change, number: 3, of: approval, hours: 5,
          parts: video)
        try registry.seal()
      }
    }

  private static let video = ServiceParts(modes: [.video], offices: [])
  private static let phone = ServiceParts(modes: [.phone], offices: [])

  /// A suspension of some parts of a municipality.
  private static func parts(
    _ name: String, _ code: Refusal.Code, of municipality: Matter = 9173,
    _ modes: [Mode], _ offices: [String] = []
  ) -> RegistryAttack {
    RegistryAttack(name, code) { registry in
      try registry.enact(
        municipality, change: .suspend, number: 3, hours: 5,
        parts: ServiceParts(modes: modes, offices: offices))
      try registry.seal()
    }
  }

  /// A record whose file was written by other hands.
  private static func written(_ name: String, _ old: String, _ new: String) -> RegistryAttack {
    RegistryAttack(name, .recordMalformed) { registry in
      let act = try registry.enact(
        9200, change: .suspend, number: 3, hours: 5,
        parts: ServiceParts(modes: [.phone, .video], offices: []))
      try registry.edit(TrustRegistry.path(of: act)) { $0.replace(old, with: new) }
    }
  }

  @discardableResult
  private static func suspendVideo(
    of code: Matter, in registry: TrustRegistry
  ) throws -> Record {
    try registry.enact(
      code, change: .suspend, number: 3, hours: 5, parts: video)
  }

  /// Suspends the video of 9173, and writes an index that says something else.
  private static func reindex(_ registry: TrustRegistry, suspended: ServiceParts) throws {
    try suspendVideo(of: 9173, in: registry)
    try registry.seal()
    let kept = try DeploymentIndex.read(try registry.bytes(DeploymentIndex.place), "")
    try registry.index(
      kept.values.map { entry in
        guard entry.matter == 9173 else { return entry }
        return DeploymentIndex.Entry(
          matter: entry.matter, ada: entry.ada, record: entry.record,
          effectiveFrom: entry.effectiveFrom, path: entry.path, sha256: entry.sha256,
          service: entry.service.map {
            DeploymentIndex.Service(calendarUntil: $0.calendarUntil, suspended: suspended)
          })
      })
  }
}
