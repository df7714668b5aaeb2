import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// The schemas as those read them who generate types and documentation from them.
@Suite struct SchemaDefinitionsTests {
  private static let all =
    [
      RuntimeConfiguration.format.schema, RuntimeIndex.format.schema, SignInFile.format.schema,
      DeploymentIndex.format.schema, SignInServiceFile.format.schema, CommandOutcome.format.schema,
    ] + (ReportShape.ofFiles + ReportShape.ofRegistry).map(\.schema)

  private static func object(_ members: [String: JSONValue]) -> JSONValue {
    ["properties": .object(members), "type": "object"]
  }

  @Test func objectsAreCalledByTheMemberThatHoldsThem() {
    let text: JSONValue = ["type": "string"]
    let schema = Self.object([
      "boxs": ["items": Self.object(["status": Self.object(["a": text])]), "type": "array"],
      "companies": ["items": Self.object(["name": text]), "type": "array"],
      "company": Self.object(["name": text]).with(["description": "the first"]),
      "lid": Self.object(["status": Self.object(["b": text])]),
    ])
    let named = SchemaDefinitions.naming(schema)
    let definitions = named["$defs"]?.members ?? [:]
    #expect(definitions.keys.sorted() == ["Box", "Company", "Lid", "LidStatus", "Status"])
    #expect(
      named["properties"]?["company"]
        == ["$ref": "#/$defs/Company", "description": "the first"])
    #expect(named["properties"]?["companies"]?["items"] == ["$ref": "#/$defs/Company"])
    #expect(named.inlined == schema)
    #expect(SchemaDefinitions.naming(Self.object(["a": text]))["$defs"] == nil)
  }

  /// Every member says what it is, and every type has a name that a language takes.
  @Test func everyMemberIsDescribedAndEveryTypeNamed() {
    func members(_ value: JSONValue, _ path: String, _ check: (String, JSONValue) -> Void) {
      for (name, member) in value["properties"]?.members ?? [:] {
        check(path + "." + name, member)
      }
      for (name, inner) in value.members ?? [:] where name != "properties" {
        members(inner, path, check)
      }
      for inner in value["properties"]?.members?.values ?? [:].values {
        members(inner, path, check)
      }
      for inner in value.elements ?? [] { members(inner, path, check) }
    }
    for schema in Self.all {
      let title = schema["title"]?.text ?? ""
      members(schema, title) { path, member in
        #expect((member["description"]?.text ?? "").count > 1, "\(path)")
      }
      for name in schema["$defs"]?.members?.keys.sorted() ?? [] {
        #expect(name.wholeMatch(of: /[A-Z][A-Za-z]*[0-9]?/) != nil, "\(title): \(name)")
      }
      #expect(schema["$id"]?.text?.hasPrefix("urn:") == true, "\(title)")
    }
    #expect(Set(Self.all.map { $0["$id"] }).count == Self.all.count)
  }
}
