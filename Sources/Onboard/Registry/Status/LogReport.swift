import Ground
package import Schema

/// The contents of a log, as text for people and as JSON (`onboard/log/v1`).
package struct LogReport {
  package let contents: LogContents
  package let tree: MerkleTree
  package let records: [LogEntry: StoredRecord]
  package let language: Language

  package init(
    contents: LogContents, tree: MerkleTree, records: [LogEntry: StoredRecord], language: Language
  ) {
    self.contents = contents
    self.tree = tree
    self.records = records
    self.language = language
  }

  private var signed: Int { contents.checkpoint?.size ?? 0 }

  /// The size and the root, then a line for each entry.
  package var text: String {
    var lines: [String] = []
    if let checkpoint = contents.checkpoint {
      lines.append(
        language.say(
          el: "\(checkpoint.origin), εγγραφές: \(tree.size), υπογεγραμμένες: \(signed)",
          en: "\(checkpoint.origin), entries: \(tree.size), signed: \(signed)"))
      lines.append(
        language.say(el: "Ρίζα: \(checkpoint.root.base64)", en: "Root: \(checkpoint.root.base64)"))
      let names = checkpoint.note.signatures.map(\.name).joined(separator: ", ")
      lines.append(language.say(el: "Υπογραφές: \(names)", en: "Signatures: \(names)"))
    } else {
      lines.append(
        language.say(
          el: "Εγγραφές: \(tree.size), χωρίς υπογραφή", en: "Entries: \(tree.size), not signed"))
    }
    for (index, entry) in contents.entries.enumerated() {
      lines.append("\(index)  \(entry.digest.abbreviated)  \(title(of: entry))")
    }
    return lines.map { $0.visible + "\n" }.joined()
  }

  private func title(of entry: LogEntry) -> String {
    guard let record = records[entry]?.record else {
      return language.say(
        el: "(το αρχείο της απόφασης δεν είναι εδώ)", en: "(its file is not here)")
    }
    return "\(record.municipality)/\(record.sequence)  \(record.at)  \(record.title(language))"
  }

  /// The report as JSON.
  package var json: [UInt8] {
    let checkpoint = contents.checkpoint.map { String(decoding: $0.note.bytes, as: UTF8.self) }
    return
      ([
        "checkpoint": checkpoint.map { .string($0) } ?? .null,
        "entries": .array(contents.entries.enumerated().map(json(of:_:))),
        "format": "onboard/log/v1", "root": .string(tree.root(tree.size).base64),
        "signed": .number(signed), "size": .number(tree.size),
      ] as JSONValue).file
  }

  private func json(of index: Int, _ entry: LogEntry) -> JSONValue {
    let value: JSONValue = ["index": .number(index), "sha256": .digest(entry.digest)]
    guard let record = records[entry]?.record else { return value }
    return value.with([
      "kind": .string(record.statement.kind.rawValue), "sequence": .number(record.sequence),
      "municipality": .string("\(record.municipality)"),
    ])
  }
}
