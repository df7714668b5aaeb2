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
    JSONSchema.named(name, root.schema.with(["description": .string(purpose)]))
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

/// The parts that all JSON Schemas of this tool share.
enum JSONSchema {
  /// Draft 7, for the file that people write: the YAML support of every editor understands it.
  static let draft: JSONValue = "http://json-schema.org/draft-07/schema#"
  /// The draft of the schemas of outputs, in which a reference may have a description.
  private static let draftOfOutputs: JSONValue = "https://json-schema.org/draft/2020-12/schema"

  /// The identifier of the schema of a format: `urn:onboard:runtime:v2`. It is a name and cannot be
  /// opened.
  static func id(of format: String) -> JSONValue {
    .string("urn:" + format.split(separator: "/").joined(separator: ":"))
  }

  /// The schema of an output, under the name of its format.
  static func named(_ name: String, _ schema: JSONValue) -> JSONValue {
    SchemaDefinitions.naming(schema).with([
      "$id": id(of: name), "$schema": draftOfOutputs, "title": .string(name),
    ])
  }
}
