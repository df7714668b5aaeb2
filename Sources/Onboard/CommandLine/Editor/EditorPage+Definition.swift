import Ground
import Schema

extension EditorPage {
  /// The places to which the text at an offset refers: the item with an id, the subject of a
  /// waiver, or the other place of a finding.
  func definitions(at offset: Int) -> [JSONValue] {
    if let entry = entry(at: offset), !entry.isKey, let target = target(of: entry) {
      return [location(target)]
    }
    return findings(at: offset).flatMap { finding in
      finding.related.map { location($0.span) }
        + (finding.elsewhere.flatMap(located).map { [$0] } ?? [])
    }
  }

  private func target(of entry: FileMap.Entry) -> SourceSpan? {
    guard let field = entry.path.field else { return nil }
    if case .list(.id) = field.kind { return map.span(of: entry.text, in: field.name) }
    return entry.keys == ["waivers", "place"] ? map.span(at: entry.text) : nil
  }
}
