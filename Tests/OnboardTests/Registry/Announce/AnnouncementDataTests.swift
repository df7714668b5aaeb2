import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry
@testable import Schema

/// The announcement for machines: the data in its page.
@Suite struct AnnouncementDataTests {
  @Test func dataCannotEndItself() throws {
    let title = "</script><script>alert(1)"
    let plan = try ActTests.plan(
      "9200-neas-smyrnis", "title: Δημοτολόγιο\n", "title: '\(title)'\n")
    let document = AnnouncementText(plan: plan, language: .greek, effective: nil).document
    let page = String(decoding: DocumentPage(document: document).bytes, as: UTF8.self)
    #expect(page.split(separator: "<script").count == 2)
    #expect(page.contains("\\u003C/script>"))
    let data = try Self.data(of: page)
    let services = try #require(data["@graph"] as? [[String: Any]])
    let topics = try #require(services[1]["serviceType"] as? [String])
    #expect(topics.first == title)
  }

  @Test func dataHasEachModeWithItsHours() throws {
    let plan = try ActTests.plan("9183-peristeriou")
    let json = AnnouncementData(plan: plan, language: .english).json
    let data = try #require(
      try JSONSerialization.jsonObject(with: Data(json.file)) as? [String: Any])
    let graph = try #require(data["@graph"] as? [[String: Any]])
    #expect(
      graph.map { $0["@type"] as? String } == ["GovernmentOrganization"]
        + plan.modes.map { _ in "GovernmentService" })
    for (service, mode) in zip(graph.dropFirst(), plan.modes) {
      let channels = try #require(service["availableChannel"] as? [[String: Any]])
      #expect(channels.count == (mode.mode == .inPerson ? plan.offices.count : 1))
      let hours = try #require(service["hoursAvailable"] as? [[String: Any]])
      let usual = hours.filter { $0["validFrom"] == nil }
      let days = usual.compactMap { ($0["dayOfWeek"] as? [String])?.count }.reduce(0, +)
      #expect(days == mode.week.days.map(\.count).reduce(0, +))
      // The season of the telephone centre: once, for one mode.
      #expect(
        hours.count(where: { $0["validFrom"] as? String == "2027-03-01" })
          == (mode.mode == .phone ? 1 : 0))
    }
  }

  private static func data(of page: String) throws -> [String: Any] {
    let start = try #require(page.firstRange(of: "<script type=\"application/ld+json\">"))
    let rest = page[start.upperBound...]
    let end = try #require(rest.firstRange(of: "</script>"))
    let object = try JSONSerialization.jsonObject(with: Data(rest[..<end.lowerBound].utf8))
    return try #require(object as? [String: Any])
  }
}
