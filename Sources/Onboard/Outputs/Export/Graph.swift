import Ground
import Schema

/// Statements about resources, which can be written as Turtle and as JSON-LD.
///
/// Both notations contain the same statements, in the order in which they were added; there are no
/// blank nodes.
struct Graph {
  /// The object of a statement.
  enum Term: Hashable {
    /// A resource, by its full address or with a prefix (`skos:Concept`).
    case thing(String)
    /// A text in a language.
    case text(String, Language)
    /// A value with an XML Schema type; nil for a plain string.
    case value(String, type: String?)
  }

  /// A resource with the statements about it.
  private struct Node {
    let subject: String
    var statements: [(property: String, terms: [Term])] = []
  }

  /// The prefixes of vocabularies.
  let prefixes: [(name: String, address: String)]
  private var nodes: [Node] = []
  /// The index of each resource among the nodes.
  private var places: [String: Int] = [:]

  init(prefixes: [(name: String, address: String)]) { self.prefixes = prefixes }

  /// Adds a statement about a resource.
  mutating func add(_ subject: String, _ property: String, _ terms: Term...) {
    add(subject, property, terms)
  }

  /// Adds statements about a resource; an empty list adds nothing.
  mutating func add(_ subject: String, _ property: String, _ terms: [Term]) {
    guard !terms.isEmpty else { return }
    let index = places[subject] ?? nodes.count
    if index == nodes.count {
      nodes.append(Node(subject: subject))
      places[subject] = index
    }
    if let known = nodes[index].statements.firstIndex(where: { $0.property == property }) {
      nodes[index].statements[known].terms += terms
    } else {
      nodes[index].statements.append((property, terms))
    }
  }

  /// Whether a statement has a resource as its object.
  func refers(to address: String) -> Bool {
    nodes.contains { $0.statements.contains { $0.terms.contains(.thing(address)) } }
  }

  // MARK: Turtle

  /// The graph as Turtle, preceded by lines of comment.
  func turtle(comment: [String]) -> [UInt8] {
    var text = comment.map { "# \($0)\n" }.joined()
    for prefix in prefixes { text += "@prefix \(prefix.name): <\(prefix.address)> .\n" }
    for node in nodes {
      let parts = node.statements.map { statement in
        let property = statement.property == "@type" ? "a" : statement.property
        return "  \(property) " + statement.terms.map(turtle).joined(separator: ", ")
      }
      text += "\n\(reference(node.subject))\n" + parts.joined(separator: " ;\n") + " .\n"
    }
    return Array(text.utf8)
  }

  private func turtle(_ term: Term) -> String {
    switch term {
    case .thing(let address): reference(address)
    case .text(let text, let language): "\(Self.quoted(text))@\(language.rawValue)"
    case .value(let text, let type): Self.quoted(text) + (type.map { "^^" + $0 } ?? "")
    }
  }

  /// A reference to an address; one that begins with a known prefix is kept as it is.
  private func reference(_ address: String) -> String {
    isShort(address) ? address : "<" + Self.address(address) + ">"
  }

  private func isShort(_ address: String) -> Bool {
    prefixes.contains { address.hasPrefix($0.name + ":") } && !address.utf8.contains(0x2F)
  }

  /// An address with the characters escaped that are not allowed between angle brackets.
  private static func address(_ address: String) -> String {
    address.unicodeScalars.map { scalar in
      scalar.value <= 0x20 || "<>\"{}|^`\\".unicodeScalars.contains(scalar)
        ? "%" + Hexadecimal.text([UInt8(truncatingIfNeeded: scalar.value)]).uppercased()
        : String(scalar)
    }.joined()
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": out += "\\" + String(scalar)
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  // MARK: JSON-LD

  /// The graph as JSON-LD with an embedded context.
  var json: JSONValue {
    var context: [String: JSONValue] = [:]
    for prefix in prefixes { context[prefix.name] = .string(prefix.address) }
    return ["@context": .object(context), "@graph": .array(nodes.map(json))]
  }

  private func json(_ node: Node) -> JSONValue {
    var members: [String: JSONValue] = ["@id": .string(Self.address(node.subject))]
    for statement in node.statements {
      members[statement.property] = .array(
        statement.terms.map { term in
          switch term {
          case .thing(let address) where statement.property == "@type": .string(address)
          case .thing(let address):
            ["@id": .string(isShort(address) ? address : Self.address(address))]
          case .text(let text, let language):
            ["@language": .string(language.rawValue), "@value": .string(text)]
          case .value(let text, let type?): ["@type": .string(type), "@value": .string(text)]
          case .value(let text, nil): ["@value": .string(text)]
          }
        })
    }
    return .object(members)
  }
}
