import Foundation
import TestSupport
import Testing

@testable import Ground

/// What an editor must find in the schema of the submitted file.
@Suite struct SchemaFileTests {
  private func schema() throws -> [String: Any] {
    let place = Repository.root.appending(path: "Generated/Schema/onboarding.schema.json")
    let value = try JSONSerialization.jsonObject(with: try Data(contentsOf: place))
    return try #require(value as? [String: Any])
  }

  /// Every field by its path, with its schema; lists do not count.
  private func fields(_ schema: [String: Any], _ path: String = "") -> [(String, [String: Any])] {
    if let items = schema["items"] as? [String: Any], items["properties"] != nil {
      return fields(items, path)
    }
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    return properties.sorted { $0.key < $1.key }.flatMap { key, inner in
      [(path + key, inner)] + fields(inner, path + key + ".")
    }
  }

  @Test func everyFieldIsExplainedInGreek() throws {
    let fields = try fields(schema())
    #expect(fields.count > 100)
    for (path, schema) in fields {
      let description = schema["description"] as? String ?? ""
      #expect(description.contains(/^[Α-ΩΆΈΉΊΌΎΏ].*[α-ωά-ώ].*\.$/), "\(path): \(description)")
      let markdown = schema["markdownDescription"] as? String ?? ""
      #expect(markdown.hasPrefix(description), "\(path)")
      let isGroup =
        schema["properties"] != nil || (schema["items"] as? [String: Any])?["properties"] != nil
      #expect((schema["errorMessage"] == nil) == isGroup, "\(path)")
    }
  }

  @Test func everyGroupIsClosedAndNothingIsAmbiguous() throws {
    let text = try String(
      contentsOf: Repository.root.appending(path: "Generated/Schema/onboarding.schema.json"),
      encoding: .utf8)
    #expect(!text.contains("\"oneOf\""))
    let groups = text.ranges(of: "\"properties\":{").count
    #expect(groups > 20)
    #expect(text.ranges(of: "\"additionalProperties\":false").count == groups)
  }

  /// The files name the schema in their first line, so that an editor finds it.
  @Test func samplesAndTemplateNameTheSchema() throws {
    let line = "# yaml-language-server: $schema=../../Generated/Schema/onboarding.schema.json\n"
    let samples = try Repository.files(in: "Municipalities", ending: "onboarding.yaml")
    #expect(samples.count == 5)
    for sample in samples { #expect(sample.text.hasPrefix(line), "\(sample.path)") }
    let template = try Tool.run(["init", "9200", "--print"], in: Repository.root)
    #expect(template.output.hasPrefix(line))
  }
}
