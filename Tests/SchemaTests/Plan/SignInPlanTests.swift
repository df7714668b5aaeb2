import TestSupport
import Testing

@testable import Schema

@Suite("A request for sign-in")
struct SignInPlanTests {
  private static func compile(_ example: Example) -> Compilation {
    Compiler(asOf: Specimen.day).compile(example.file().source)
  }

  @Test("has a client in each environment that has an address, in production after the letter")
  func environments() throws {
    let test = "https://test.dimos.example/a", production = "https://www.dimos.example/a"
    let cases: [(Example, [SignInEnvironment])] = [
      (.signIn(), []), (.signIn(test: test), [.test]),
      (.signIn(letter: "      date: 2021-07-20", test: test), [.test]),
      (.signIn(letter: "      date: 2021-07-20", production: production), [.production]),
      (
        .signIn(letter: "      date: 2021-07-20", test: test, production: production),
        [.test, .production]
      ),
    ]
    for (example, wanted) in cases {
      let compilation = Self.compile(example)
      let plan = try #require(compilation.signIn)
      #expect(plan.systems.map { $0.redirects.map(\.environment) } == [wanted])
      #expect(compilation.plan != nil && plan.body.code == 9200)
    }
    #expect(Self.compile(.signIn(production: production)).signIn == nil)
  }

  @Test("of a body that is no municipality makes no plan of appointments")
  func bodies() throws {
    let compilation = Self.compile(.body())
    #expect(compilation.findings.map(\.message.en) == [])
    #expect(compilation.plan == nil)
    let body = try #require(compilation.signIn?.body)
    #expect(body.code == nil && body.kind == .region)
    #expect(body.folder == "perifereia-kentrikis-makedonias")
    #expect(Self.compile(.body(more: "modes: [phone]")).signIn == nil)
    let specimen = Self.compile(Example("modes: [inPerson, phone, video]"))
    #expect(specimen.plan != nil && specimen.signIn == nil)
  }

  @Test(
    "of a body in a wrong folder is refused",
    arguments: [
      ("perifereia-kentrikis-makedonias", 0), ("perifereia-kritis", 1), ("9200-neas-smyrnis", 1),
    ])
  func folders(_ folder: String, _ count: Int) {
    let text = Example.body().file().source
    let source = Source(path: "x/\(folder)/authentication.yaml", bytes: text.bytes)
    let findings = Compiler(asOf: Specimen.day).compile(source).findings
    #expect(findings.filter { $0.rule === Rule.folderMismatch }.count == count)
    let loose = Source(path: "\(folder).yaml", bytes: text.bytes)
    #expect(Compiler(asOf: Specimen.day).compile(loose).findings.isEmpty)
  }

  @Test("without body and municipality says that one lacks, once")
  func neither() {
    let found = Self.compile(Example(whole: "version: 1\ncontact:\n  email: a@b.example\n"))
    #expect(found.findings.first?.message.en.hasPrefix("“municipality” is missing") == true)
    #expect(found.findings.filter { $0.rule === Rule.keyMissing }.count == 2)
    let misspelt = Self.compile(Example(whole: "version: 1\nbodi:\n  kind: region\n"))
    #expect(misspelt.findings.filter { $0.rule === Rule.keyMissing }.count == 1)
    #expect(misspelt.findings.filter { $0.rule === Rule.modesMissing }.isEmpty)
  }

  @Test("hides in messages what may be a secret")
  func masks() {
    let compilation = Self.compile(.signIn(after: "# client_secret: a23456789"))
    #expect(compilation.personal.contains { compilation.source.text($0) == "a23456789" })
    let key = Self.compile(Example("client_secret: a23456789"))
    #expect(key.findings.map(\.rule.id) == ["secret-forbidden"])
  }

  @Test(
    "compares with an older one as a body",
    arguments: [
      ("it@pkm.example", "ict@pkm.example", ["contact"]),
      ("aitiseis", "adeies", ["authentication", "authentication"]),
    ])
  func comparison(_ old: String, _ new: String, _ places: [String]) throws {
    let one = Self.compile(.body())
    let text = String(decoding: one.source.bytes, as: UTF8.self)
    let other = Compiler(asOf: Specimen.day).compile(
      Source(path: "b.yaml", text: text.replacing(old, with: new)))
    let comparison = try #require(Comparison(one, other, from: Specimen.day))
    #expect(comparison.name == "Περιφέρεια Κεντρικής Μακεδονίας" && comparison.code == nil)
    #expect(comparison.changes.map(\.place.path).sorted() == places.sorted())
    #expect(Comparison(one, one, from: Specimen.day)?.changes.isEmpty == true)
    #expect(Comparison(one, Self.compile(.signIn()), from: Specimen.day) == nil)
  }
}
