package import Ground
package import Schema

/// The contents of a log, as text for people and as JSON (`onboard/log/v3`).
package struct LogReport {
  package let contents: LogContents
  package let tree: MerkleTree
  /// The records that belong to the entries, as far as they are present.
  package let records: [LogEntry: SignedRecord]
  /// The matters whose records do not hold, so that none of theirs is among them.
  package let broken: Set<Matter>
  package let language: Language

  package init(
    contents: LogContents, tree: MerkleTree, records: [LogEntry: SignedRecord],
    broken: Set<Matter> = [], language: Language
  ) {
    self.broken = broken
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
    if !contents.entries.isEmpty {
      lines.append(language.say(el: "Ώρες Ελλάδας:", en: "Times in Greece:"))
    }
    for (index, entry) in contents.entries.enumerated() {
      lines.append("\(index)  \(entry.digest.abbreviated)  \(title(of: entry))")
    }
    return lines.map { $0.visible + "\n" }.joined()
  }

  private func title(of entry: LogEntry) -> String {
    var words: [String] = []
    if case .sealed(let event, let at) = entry.kind {
      words.append("\(time(at))  \(event.words(language))")
      guard case .decision = event else { return words[0] }
    }
    guard let record = records[entry] else {
      let isBroken = entry.event?.matter.map(broken.contains) ?? false
      let gone =
        isBroken
        ? language.say(
          el: "(οι αποφάσεις δεν αποδεικνύονται: onboard inbox)",
          en: "(these records do not hold: onboard inbox)")
        : language.say(el: "(το αρχείο της απόφασης δεν είναι εδώ)", en: "(its file is not here)")
      return (words + [gone]).joined(separator: "  ")
    }
    if words.isEmpty {
      words.append("\(time(record.at))  \(record.stored.record.matter) \(record.number ?? 0)")
    }
    return (words + [record.title(language)]).joined(separator: "  ")
  }

  private func time(_ at: Instant) -> String {
    "\(DayText(language: language).full(at.day)) \(at.timeInGreece)"
  }

  /// The report as JSON.
  package var json: [UInt8] {
    let checkpoint = contents.checkpoint.map { String(decoding: $0.note.bytes, as: UTF8.self) }
    return
      ([
        "checkpoint": checkpoint.map { .string($0) } ?? .null,
        "entries": .array(contents.entries.enumerated().map(json(of:_:))),
        "format": "onboard/log/v3", "root": .string(tree.root(tree.size).base64),
        "signed": .number(signed), "size": .number(tree.size),
      ] as JSONValue).file
  }

  private func json(of index: Int, _ entry: LogEntry) -> JSONValue {
    var members: [String: JSONValue] = ["index": .number(index), "sha256": .digest(entry.digest)]
    if case .sealed(let event, let at) = entry.kind {
      members["at"] = .string("\(at)")
      members["event"] = .string("\(event)")
    }
    if let record = records[entry] {
      members["kind"] = .string(record.stored.record.kind)
      members["matter"] = .string("\(record.stored.record.matter)")
      members["number"] = record.number.map { .number($0) }
    }
    return .object(members)
  }
}

extension Ledger {
  /// The record with a digest; nil where there is none. Where it is in no matter whose records
  /// hold, the first other one is refused, for it may be there.
  package func record(of digest: Digest) throws -> SignedRecord? {
    var failure: (any Error)?
    for matter in try folder.matters() {
      do {
        let signed = try life(of: matter).signed
        if let found = signed.first(where: { $0.stored.digest == digest }) { return found }
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
    return nil
  }

  /// The sealed records, by their entries in the log, and the matters whose records do not hold.
  package func recordsByEntry() throws -> (
    records: [LogEntry: SignedRecord], broken: Set<Matter>
  ) {
    var records: [LogEntry: SignedRecord] = [:], broken: Set<Matter> = []
    for matter in try folder.matters() {
      guard let life = try? life(of: matter) else {
        broken.insert(matter)
        continue
      }
      for standing in life.signed {
        for entry in standing.stored.entries { records[entry] = standing }
      }
    }
    return (records, broken)
  }
}
