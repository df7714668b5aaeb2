import Ground
import Schema

/// One of this tool's JSON formats: its name, its purpose and the table of its members.
struct WireFormat<Subject>: Sendable {
  /// The name including the version: `onboard/runtime/v1`.
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

  /// The members that implement provisions of the law.
  func outputs(_ file: Output.File) -> [Output] {
    root.facts.filter { !$0.provisions.isEmpty }.map { Output(file: file, fact: $0) }
  }

  /// The aspects that a file uses.
  func aspects(of subject: Subject) -> Set<Aspect> {
    var used: Set<Aspect> = []
    root.collect(subject, nil, &used)
    return used
  }
}

/// What all JSON Schemas of this tool share.
enum JSONSchema {
  /// Draft 7, which the YAML support of every editor understands; nothing from newer drafts is
  /// needed.
  static let draft: JSONValue = "http://json-schema.org/draft-07/schema#"
}
