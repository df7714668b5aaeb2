import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Schema

/// The schemas of the outputs and the outputs say the same: each member of one is in the other.
@Suite struct RuntimeSchemaTests {
  /// Walks values along a schema that allows nothing it does not name.
  private struct Walk {
    /// The members that were met, by path.
    var met: Set<String> = []
    var faults: Set<String> = []

    mutating func visit(_ value: JSONValue, _ schema: JSONValue, _ path: String = "") {
      if let constant = schema["const"], constant != value { faults.insert("\(path): const") }
      if let words = schema["enum"]?.elements, !words.contains(value) {
        faults.insert("\(path): enum")
      }
      let type = schema["type"]?.text
      switch value {
      case .object(let members):
        if type != "object" { faults.insert("\(path): is an object") }
        let named = schema["properties"]?.members ?? [:]
        for name in schema["required"]?.elements ?? [] where members[name.text ?? ""] == nil {
          faults.insert("\(path).\(name.text ?? ""): is missing")
        }
        for (name, value) in members {
          met.insert("\(path).\(name)")
          guard let inner = named[name] else {
            faults.insert("\(path).\(name): is not in the schema")
            continue
          }
          visit(value, inner, "\(path).\(name)")
        }
      case .array(let values):
        if type != "array" { faults.insert("\(path): is an array") }
        if let least = schema["minItems"]?.number, values.count < least { faults.insert(path) }
        if let most = schema["maxItems"]?.number, values.count > most { faults.insert(path) }
        for value in values { visit(value, schema["items"] ?? .null, path + "[]") }
      case .string(let text):
        if type != "string", schema["enum"] == nil, schema["const"] == nil {
          faults.insert("\(path): is a string")
        }
        if let least = schema["minLength"]?.number, text.count < least { faults.insert(path) }
        if let pattern = schema["pattern"]?.text, let regex = try? Regex(pattern),
          text.firstMatch(of: regex) == nil
        {
          faults.insert("\(path): \(text)")
        }
      case .number(let number):
        if type != "integer" { faults.insert("\(path): is a number") }
        if let least = schema["minimum"]?.number, number < least { faults.insert(path) }
      case .decimal: faults.insert("\(path): is no whole number")
      case .boolean:
        if type != "boolean", schema["const"] == nil { faults.insert("\(path): is a boolean") }
      case .null: faults.insert("\(path): is null")
      }
    }

    /// Every member that a schema names.
    static func named(_ schema: JSONValue, _ path: String = "") -> Set<String> {
      var names: Set<String> = []
      for (name, inner) in schema["properties"]?.members ?? [:] {
        names.insert("\(path).\(name)")
        names.formUnion(named(inner, "\(path).\(name)"))
      }
      if let items = schema["items"] { names.formUnion(named(items, path + "[]")) }
      return names
    }
  }

  /// Work on a holiday, which no example of a rule has: there it needs a waiver.
  private static let worked = Source(
    path: "worked.yaml",
    text: Specimen.text + """
      openings:
        - {date: 2027-01-06, hours: 10:00-12:00, onHoliday: true, reason: Εφημερία}
      waivers:
        - {rule: holiday-worked, reason: Εφημερία, decidedBy: Γενικός Γραμματέας, from: 2026-07-01,
           until: 2027-01-31}

      """)

  /// The plans of the samples, and of what every rule accepts.
  private static let plans: [Plan] = {
    let compiler = Compiler(asOf: Specimen.day)
    let samples = (try? Repository.files(in: "Municipalities", ending: "onboarding.yaml")) ?? []
    let sources =
      samples.map { Source(path: $0.path, text: $0.text) }
      + Rulebook.all.flatMap(\.accepts).map { $0.file().source } + [worked]
    return sources.compactMap { compiler.compile($0).plan }
  }()

  @Test func everyConfigurationIsWhatItsSchemaSays() throws {
    let schema = RuntimeConfiguration.format.schema.inlined
    var walk = Walk()
    for plan in Self.plans {
      walk.visit(try JSONReader.read(RuntimeConfiguration.bytes(of: plan)), schema)
    }
    #expect(Self.plans.count > 100)
    #expect(walk.faults.isEmpty, "\(walk.faults.sorted().joined(separator: "\n"))")
    let unmet = Walk.named(schema).subtracting(walk.met)
    #expect(unmet.isEmpty, "no output has \(unmet.sorted())")
  }

  @Test func everyFileOfSignInIsWhatItsSchemaSays() throws {
    var walks = Dictionary(
      uniqueKeysWithValues: [
        ("sign-in-service", SignInServiceFile.format.schema.inlined),
        ("sign-in", SignInFile.format.schema.inlined),
      ].map { ($0, (schema: $1, walk: Walk())) })
    let files = try ["Authentication", "Drafts"].flatMap {
      try OutputContractTests.files(in: Repository.root.appending(path: "Generated/\($0)"))
    }
    for (path, data) in files where path == "service.json" || path.hasPrefix("sign-in-") {
      let key = path == "service.json" ? "sign-in-service" : "sign-in"
      let schema = try #require(walks[key]?.schema)
      walks[key]?.walk.visit(try JSONReader.read(Array(data)), schema, path)
    }
    for (name, (schema, walk)) in walks {
      #expect(walk.faults.isEmpty, "\(walk.faults.sorted().joined(separator: "\n"))")
      let met = Set(walk.met.map { $0.replacing(/^[^.\[]*\.json/, with: "") })
      #expect(Walk.named(schema).subtracting(met).isEmpty, "\(name)")
    }
  }

  @Test func theIndexIsWhatItsSchemaSays() throws {
    let place = Repository.root.appending(path: "Generated/Runtime/index.json")
    var walk = Walk()
    walk.visit(
      try JSONReader.read(Array(try Data(contentsOf: place))), RuntimeIndex.format.schema.inlined)
    let broken: JSONValue = ["state": .string(RuntimeIndex.DraftState.broken.rawValue)]
    let row = RuntimeIndex.Row<RuntimeIndex.Draft>(
      matter: 9200, name: "Δήμος Νέας Σμύρνης", stage: .enacted,
      decided: .init(path: "Runtime/9200-neas-smyrnis.json", sha256: Digest(of: [])),
      draft: .kept(broken))
    let signIn = RuntimeIndex.Row<SignInDraft>(
      matter: try #require(Matter("sign-in-9200")), name: "Δήμος Νέας Σμύρνης", stage: .enacted,
      decided: .init(path: "Runtime/sign-in-9200-neas-smyrnis.json", sha256: Digest(of: [])),
      draft: .kept(broken))
    let decided = RuntimeIndex.artifact(
      of: [row], signIn: [signIn], Provenance(Compiler(asOf: Specimen.day)))
    walk.visit(try JSONReader.read(decided.bytes), RuntimeIndex.format.schema.inlined)
    #expect(walk.faults.isEmpty, "\(walk.faults.sorted().joined(separator: "\n"))")
    #expect(Walk.named(RuntimeIndex.format.schema.inlined).subtracting(walk.met).isEmpty)
  }
}
