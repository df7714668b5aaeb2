import TestSupport
import Testing

@Suite("The rooms of a floor")
struct RoomOrderTests {
  private static let floors = [
    "Schema", "Onboard/Ground", "Onboard/Outputs", "Onboard/Registry", "Onboard/CommandLine",
  ]

  /// Where a room refers to one below it in the list, the overview says so, and why; where it no
  /// longer does, the overview must not say it any more.
  @Test("refer only to those above them in the overview, but for what it lists")
  func order() throws {
    let files = try Dictionary(
      uniqueKeysWithValues: Self.floors.map { ($0, try Self.files(of: $0)) })
    for floor in Self.floors {
      let page = try Self.overview(of: floor)
      let places = Dictionary(
        page.matches(of: /(?m)^- \*\*(\w+)(?:\/\*\*|\*\*,)/).enumerated()
          .map { (String($1.output.1), $0) }, uniquingKeysWith: { $1 })
      let listed = page.matches(of: /(?m)^- \*\*(\w+) → (\w+)\*\*:/)
        .map { "\($0.output.1) → \($0.output.2)" }
      let below = Self.floors.prefix { $0 != floor }.flatMap { files[$0] ?? [] }
      let graph = NameGraph(try #require(files[floor]), above: below.map(\.names))
      #expect(!graph.references.isEmpty)
      var upward: Set<String> = []
      for reference in graph.references {
        let from = try #require(places[reference.from]), to = try #require(places[reference.to])
        guard from < to else { continue }
        let edge = "\(reference.from) → \(reference.to)"
        upward.insert(edge)
        #expect(listed.contains(edge), "\(edge): \(reference.words)")
      }
      #expect(listed.filter { !upward.contains($0) } == [], "no longer so in \(floor)")
    }
  }

  @Test("are seen by the names of types, of values and of what is added to the types of others")
  func names() {
    func edges(_ files: (room: String, text: String)...) -> [String] {
      let names = files.map { (room: $0.room, path: "", names: FileNames($0.text)) }
      return NameGraph(names, above: []).references.map { "\($0.from) → \($0.to)\($0.words)" }
        .sorted()
    }
    let low = (
      room: "Low", text: "struct Bed { let size: Int }\nprivate struct Own {}\nlet lamp = 1"
    )
    #expect(
      edges(low, ("High", "func sleep(_ bed: Bed) { lamp }")) == [
        "High → Low: Bed", "High → Low: lamp",
      ])
    // In texts only what they interpolate counts, and nothing in comments.
    #expect(edges(low, ("High", "// Bed\n/// lamp\nlet a = \"Bed \\\"lamp\"")) == [])
    #expect(
      edges(low, ("High", "let a = \"\\(say(\"lamp\") + f(Bed()))lamp\"")) == [
        "High → Low: Bed"
      ])
    #expect(edges(low, ("High", "let a = #\"\\(lamp) \\#(Bed())\"#")) == ["High → Low: Bed"])
    // A type of its own, and a name that is nobody else's.
    #expect(edges(low, ("High", "enum X { struct Bed {} }\nlet a = Bed(), b: Own")) == [])
    // What a higher room adds to a type of a lower one, told apart by the first label.
    let high = (room: "High", text: "extension Bed { func turned(by: Int) {} \n var isLow: Bool }")
    #expect(
      edges(low, high, ("Low", "let a = b.turned(by: 1), c = b.turned(2)")).contains(
        "Low → High: .turned(by"))
    #expect(!edges(low, high, ("Low", "let a = b.turned(2)")).contains { $0.hasPrefix("Low") })
    #expect(edges(low, high, ("Low", "let a = b.isLow")).contains("Low → High: .isLow"))
    #expect(
      edges(low, high, ("Low", "extension Bed { func f() { turned(by: 1) } }")).contains(
        "Low → High: .turned(by"))
    // A member that both declare says nothing.
    #expect(
      !edges(low, high, ("Low", "let isLow = true, a = b.isLow")).contains {
        $0.hasPrefix("Low")
      })
  }

  private static func overview(of floor: String) throws -> String {
    let page = floor == "Schema" ? "Schema" : "Edge"
    return try Repository.file("Sources/Schema/Schema.docc/\(page).md").text
  }

  /// The files of a floor by their rooms; what stands in none is the pipeline.
  private static func files(
    of floor: String
  ) throws -> [(room: String, path: String, names: FileNames)] {
    let depth = floor.split(separator: "/").count + 1
    return try Repository.files(in: "Sources/\(floor)", ending: ".swift").map { file in
      let steps = file.path.split(separator: "/")
      return (
        steps.count > depth + 1 ? String(steps[depth]) : "Pipeline", file.name,
        FileNames(file.text)
      )
    }
  }
}
