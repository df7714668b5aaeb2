import Ground
import Schema

/// A JSON format of ours: its name, what it is for, and the table of its members.
struct WireFormat<Subject>: Sendable {
  /// The name with the version: `onboard/runtime/v1`.
  let name: String
  /// The file, with all its members.
  let root: WireValue<Subject>
  private let purpose: String

  init(_ name: String, _ purpose: String, _ members: [WireMember<Subject>]) {
    self.name = name
    self.purpose = purpose
    root = .object([.format(name)] + members)
  }

  /// The JSON Schema of the format.
  var schema: JSONValue {
    root.schema.with([
      "$schema": JSONSchema.draft, "description": .string(purpose), "title": .string(name),
    ])
  }

  /// The members that hold provisions of the law.
  func outputs(_ file: Output.File) -> [Output] {
    root.facts.filter { !$0.provisions.isEmpty }.map { Output(file: file, fact: $0) }
  }

  /// The aspects that a file makes use of.
  func aspects(of subject: Subject) -> Set<Aspect> {
    var used: Set<Aspect> = []
    root.collect(subject, nil, &used)
    return used
  }
}

/// What all JSON Schemas of ours share.
enum JSONSchema {
  /// Draft 7, which every editor's YAML support speaks; nothing of the newer drafts is needed.
  static let draft: JSONValue = "http://json-schema.org/draft-07/schema#"
}
