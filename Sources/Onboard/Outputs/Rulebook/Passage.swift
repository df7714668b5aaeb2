import Schema

/// A piece of the law's text in which some words are marked.
struct Passage {
  let text: String
  /// Words that rules are based on.
  let quotes: [String]
  /// Words that are mistakes.
  let slips: [String]

  /// The text with its marks; where phrases overlap, the first one is marked.
  var node: Node {
    let scalars = Array(text.unicodeScalars)
    var nodes: [Node] = []
    var plain = String.UnicodeScalarView()
    var index = 0
    func flush() {
      if !plain.isEmpty { nodes.append(.text(String(plain))) }
      plain = String.UnicodeScalarView()
    }
    while index < scalars.count {
      let slip = Self.longest(slips, in: scalars, at: index)
      let length = slip ?? Self.longest(quotes, in: scalars, at: index)
      guard let length else {
        plain.append(scalars[index])
        index += 1
        continue
      }
      flush()
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[index..<index + length])
      nodes.append(
        slip != nil
          ? .tag("span", .style("slip"), .text(String(words))) : .tag("mark", .text(String(words))))
      index += length
    }
    flush()
    return .group(nodes)
  }

  /// The length of the longest of some phrases that start at a position.
  private static func longest(
    _ phrases: [String], in scalars: [Unicode.Scalar], at index: Int
  ) -> Int? {
    phrases.map { Array($0.unicodeScalars) }
      .filter { !$0.isEmpty && scalars[index...].starts(with: $0) }.map(\.count).max()
  }

  /// An example's text, marked between `⟦` and `⟧`.
  static func marked(_ text: String) -> Node {
    let parts = text.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return .text(text) }
    let rest = parts[1].split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
    return .group([
      .text(String(parts[0])), .tag("mark", .text(String(rest[0]))),
      .text(rest.count == 2 ? String(rest[1]) : ""),
    ])
  }
}
