import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// The register offers what can be booked, and nothing that is suspended.
@Suite struct RegisterServiceTests {
  /// The service of Neas Smyrnis after acts, as the register reads it.
  private static func service(
    after acts: [(Enactment.Change, ServiceParts?)]
  ) throws -> RegisterService {
    let world = try TrustRegistry()
    defer { world.remove() }
    let approval = try world.approve(9200)
    try world.enact(9200, of: approval)
    for (index, (change, parts)) in acts.enumerated() {
      try world.enact(9200, change: change, number: index + 2, hours: index + 2, parts: parts)
    }
    try world.seal()
    let life = try world.ledger(at: TrustRegistry.hour(48)).life(of: 9200)
    let act = try #require(life.acts.last), stored = try #require(act.approval)
    let bytes = try stored.file(ReviewedSubmission.File.configuration)
    return try #require(
      RegisterService(bytes, without: act.suspension.parts, by: AnnouncedAct(act, of: life)))
  }

  @Test func whatIsSuspendedIsNotOffered() throws {
    let video = ServiceParts(modes: [.video], offices: [])
    let whole = try Self.service(after: [])
    #expect(whole.weeks.map(\.mode) == [.inPerson, .phone, .video])
    #expect(whole.announcement?.contains("εντάχθηκε") == true)
    let partial = try Self.service(after: [(.suspend, video)])
    #expect(partial.weeks.map(\.mode) == [.inPerson, .phone])
    let told = try #require(partial.announcement)
    #expect(told.hasPrefix("Από 1/10/2026 μέρος των ραντεβού με τον Δήμο είναι σε αναστολή."))
    #expect(!told.contains("τηλεδιάσκεψη") && !told.contains("εντάχθηκε"))
    let lifted = try Self.service(after: [(.suspend, video), (.lift, nil)])
    #expect(lifted.weeks.count == 3)
    #expect(lifted.announcement?.contains("και πάλι ραντεβού με τηλεδιάσκεψη") == true)
  }

  /// The people whom it tells that they can book are those for whom something is left.
  @Test func onlyWhoCanBookIsTold() throws {
    let offer = ServiceOffer(
      try JSONReader.read(
        Array(
          """
          {"topics":[
          {"id":"a","audience":["citizens"],"services":[{"mode":"inPerson","offices":["o"]}]},
          {"id":"b","audience":["businesses"],"services":[{"mode":"video"}]}]}
          """.utf8)))
    #expect(offer.audience(besides: .none) == [.citizens, .businesses])
    #expect(offer.audience(besides: ServiceParts(modes: [.video], offices: [])) == [.citizens])
  }

  private static let hours =
    #"[["08:00","14:00"]],[["08:00","14:00"]],[["08:00","14:00"]],[["08:00","14:00"]],[],[],[]"#

  /// Two offices, one of which has its own hours, a department with hours of its own, and a topic
  /// at the phone.
  private static let configuration = Array(
    """
    {"modes":[{"mode":"inPerson","hours":[\(hours)]},{"mode":"phone","hours":[\(hours)]}],
    "municipality":{"name":"Δήμος"},
    "offices":[{"id":"a","name":"Α"},
    {"id":"b","name":"Β","hours":[[],[],[["09:00","10:00"]],[],[],[],[]]}],
    "departments":[{"id":"d","name":"Τ","topics":["three"],
    "hours":[{"mode":"inPerson","hours":[[["07:00","08:00"]],[],[],[],[],[],[]]}]}],
    "topics":[{"id":"one","services":[{"mode":"inPerson","offices":["a","b"]}]},
    {"id":"two","services":[{"mode":"phone"}]},
    {"id":"three","services":[{"mode":"inPerson","offices":["a"]}]}]}
    """.utf8)

  /// The hours are those at which somebody is served.
  @Test(arguments: [
    (ServiceParts.none, ["inPerson", "phone"], 3, 2),
    (ServiceParts(modes: [], offices: ["a"]), ["inPerson Β", "phone"], 2, 1),
    (ServiceParts(modes: [], offices: ["b"]), ["inPerson", "phone"], 3, 1),
    (ServiceParts(modes: [.inPerson], offices: []), ["phone"], 1, 0),
    (ServiceParts(modes: [.phone], offices: [], departments: ["d"]), ["inPerson"], 1, 2),
  ])
  func theHoursAreThoseOfWhoServes(
    _ suspended: ServiceParts, _ weeks: [String], _ topics: Int, _ offices: Int
  ) throws {
    let service = try #require(RegisterService(Self.configuration, without: suspended))
    let found = service.weeks.map { week in
      week.mode.key.text + (week.place.map { " " + $0 } ?? "")
    }
    #expect(found == weeks)
    #expect(service.topics == topics && service.offices == offices)
  }
}
