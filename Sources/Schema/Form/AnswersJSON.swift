/// The findings about a file, the answers at each place, and the place of each finding.
///
/// The findings are those that the command line writes (`FindingsJSON`). Places are paths as used
/// in edits: `offices/0/street`. A finding about a missing field belongs to that field.
enum AnswersJSON {
  static func write(_ compilation: Compilation, of reading: Reader.Reading) -> [UInt8] {
    let (tree, faults, refusals) = reading
    var json = JSONWriter(capacity: 16_384)
    json.object { json in
      json.key("answers")
      json.array { json in
        if tree.root != 0 { write(tree.root, at: "", tree, &json) }
      }
      json.key("findings")
      json.document(FindingsJSON.write([compilation]))
      json.key("format")
      json.string(FormAnswer.format)
      let isForm = tree.root != 0 && tree[tree.root].kind == .mapping && refusals.isEmpty
      json.member("isEditable", isForm || isBlank(compilation.source, faults))
      json.members("places", compilation.findings) { json, finding in
        json.string(FindingPlace(finding, in: tree).path.text)
      }
    }
    return json.bytes
  }

  /// Whether a file contains only comments, so that a form can start in it.
  private static func isBlank(_ source: Source, _ faults: [Finding]) -> Bool {
    guard faults.isEmpty else { return false }
    var at = 0
    while at < source.bytes.count {
      let line = source.line(at: at)
      let text = source.bytes[line].drop { $0 == 0x20 }
      guard text.isEmpty || text.first == 0x23 else { return false }
      at = line.upperBound + 1
      if at < source.bytes.count, source.bytes[at] == 0x0A, source.bytes[at - 1] == 0x0D { at += 1 }
    }
    return true
  }

  private static func write(
    _ node: UInt32, at path: String, _ tree: Tree, _ json: inout JSONWriter
  ) {
    let entries = tree.entries(of: node)
    let texts = tree.texts(of: node)
    if !path.isEmpty {
      json.object { json in
        if texts == nil { json.member("count", entries.count) }
        json.member("path", path)
        if let texts { json.members("values", texts) { $0.string($1) } }
      }
    }
    guard texts == nil else { return }
    for (index, entry) in entries.enumerated() {
      let isMapping = tree[node].kind == .mapping
      let name = isMapping ? tree.text(of: tree[entry]) : "\(index)"
      write(
        isMapping ? tree[entry].next : entry, at: path.isEmpty ? name : path + "/" + name, tree,
        &json)
    }
  }
}
