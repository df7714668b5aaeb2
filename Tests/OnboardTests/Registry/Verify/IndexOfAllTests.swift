import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// The index of all matters, which `verify` holds to be exact.
@Suite struct IndexOfAllTests {
  private typealias World = SignInRegistry

  /// The index of all may say what is in force in its place only, and once.
  @Test func theIndexOfAllIsHeldToBeExact() throws {
    let entries = try #require(World.honest).verify().verdicts.compactMap(\.deployment)
    let rows = entries.map { entry -> JSONValue in
      JSONValue.object(entry.matter.key).with([
        "decided": [
          "path": .string(entry.matter.output), "sha256": .digest(entry.sha256),
        ],
        "status": "enacted",
      ])
    }
    let draft: JSONValue = ["code": "9183", "status": "draft"]
    func index(_ municipalities: [JSONValue], _ signIn: [JSONValue]) -> JSONValue {
      [
        "format": "onboard/index/v3", "municipalities": .array(municipalities),
        "signIn": .array(signIn),
      ]
    }
    func changed(_ row: JSONValue, _ members: [String: JSONValue]) -> JSONValue {
      row.with(members)
    }
    let lies: [JSONValue] = [
      index([rows[0]], [rows[1]]), index(Array(rows[0...1]), [rows[2]]),
      index([rows[0]], [rows[1], rows[2], rows[2]]),
      index([changed(rows[0], ["status": "suspended"])], Array(rows[1...])),
      index([rows[0], changed(draft, ["status": "enacted"])], Array(rows[1...])),
      index([rows[0], changed(draft, ["decided": ["path": "Drafts/x.json"]])], Array(rows[1...])),
      index(
        [changed(rows[0], ["decided": ["path": "Drafts/9200-neas-smyrnis.json"]])],
        Array(rows[1...])),
      index([rows[0]], Array(rows[1...])).with(["format": "onboard/index/v2"]),
    ]
    try World.changing { registry in
      func write(_ index: JSONValue) throws {
        try registry.write(index.file, to: "Generated/" + RuntimeIndex.path)
      }
      try write(index([draft, rows[0]], Array(rows[1...])))
      #expect(try registry.refusalsByMatter() == [:])
      for lie in lies {
        try write(lie)
        let found = try registry.refusalsByMatter()["all"] ?? []
        #expect(found == [.indexStale] || found == [.indexMalformed], "\(lie)")
      }
    }
  }
}
