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

  /// The words of all names of types, none of them cut short or with a number. Another is put in
  /// when somebody has read it; one that is none is an exception of `SchemaDefinitions`.
  private static let words = Set(
    """
    Act Administration Administrator Announcement Applicant Assignment Attribute Authority Authorize
    Back Basis Bilingual Body Booking Calendar Change Checklist Client Closure Conduct Config
    Confirmation Content Day Days Decided Declarations Department Desk Document Done Draft Effect
    Enactment Endpoint Endpoints Entry Environment Field Finding Fix Fixed Holder Holiday Hours In
    Item Keycloak Letter Links Log Logout Matter Mode Month Moved Municipality Note Notice
    Notifications Numbers Offer Office Opening Parts Peer Period Policy Pool Position Predicate
    Production Protocol Record Refusal Refused Register Related Request Response Review Revocation
    Role Root Rule Ruling Season Security Service Sign Signature Span Special Staff Statistic
    Stranger Subject Summary System Targets Token Topic Total Trap Trouble Userinfo Version Video
    Vote Waiting Waiver Week
    """.split(whereSeparator: \.isWhitespace).map(String.init))

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

  /// Of a list one item is meant, of an object the whole; what is told apart has a title.
  @Test(arguments: [
    ("fixes", "Fix"), ("addresses", "Address"), ("bases", "Base"), ("boxes", "Box"),
    ("status", "Status"), ("basis", "Basis"), ("specialHours", "SpecialHours"),
  ])
  func anItemIsOne(_ member: String, _ name: String) {
    let item = Self.object(["a": ["type": "string"]])
    let titled = Self.object(["b": ["type": "string"]]).with(["title": "Other"])
    let named = SchemaDefinitions.naming(
      Self.object([member: ["items": ["anyOf": [item, titled]], "type": "array"]]))
    let whole = SchemaDefinitions.naming(Self.object([member: item]))["$defs"]?.members
    #expect(
      named["$defs"]?.members == [name: item, "Other": Self.object(["b": ["type": "string"]])])
    #expect(whole?.keys.first == member.prefix(1).uppercased() + member.dropFirst())
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
        let words = name.matches(of: /[A-Z][^A-Z]*/).map { String($0.output) }
        #expect(words.joined() == name && Set(words).isSubset(of: Self.words), "\(title): \(name)")
      }
      #expect(schema["$id"]?.text?.hasPrefix("urn:") == true, "\(title)")
    }
    #expect(Set(Self.all.map { $0["$id"] }).count == Self.all.count)
  }
}
