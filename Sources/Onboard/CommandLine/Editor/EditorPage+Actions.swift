import Ground
import Outputs
import Schema

extension EditorPage {
  /// The kinds of code actions on offer.
  static let actionKinds: JSONValue = ["quickfix", "source.fixAll.onboard"]

  /// The code actions for the findings in a range: each correction that `onboard fix` knows, and
  /// all of its certain ones at once.
  ///
  /// - Parameter kinds: The kinds that are wanted, each with its subkinds; nil for all.
  func actions(in range: Range<Int>, only kinds: [String]?) -> [JSONValue] {
    func isWanted(_ kind: String) -> Bool {
      kinds.map { $0.contains { kind == $0 || kind.hasPrefix($0 + ".") } } ?? true
    }
    let found = compilation.findings.filter { finding in
      ([finding.span] + finding.fixes.map(\.span)).contains {
        Int($0.start) <= range.upperBound && range.lowerBound <= Int($0.end)
      }
    }
    let isFixable = compilation.findings.contains { $0.fixes.contains { $0.isCertain } }
    guard isFixable || found.contains(where: { !$0.fixes.isEmpty }) else { return [] }
    let repair = Repair(of: source, by: judged.compiler)
    var actions: [JSONValue] = []
    if isWanted("quickfix") {
      for finding in found where !finding.fixes.isEmpty {
        let isOpen = compilation.openFixes(of: finding).count == finding.fixes.count
        let mends = !finding.fixes.contains { repair.rejects($0) }
        actions.append(action(for: finding, isOpen: isOpen, mends))
      }
    }
    let edits = EditorRange.edits(from: source.bytes, to: repair.source.bytes, in: index)
    if isWanted("source.fixAll.onboard"), repair.count > 0, !edits.isEmpty {
      actions.append([
        "edit": edit(edits), "kind": "source.fixAll.onboard",
        "title": .string(say(el: "Διόρθωση όσων είναι βέβαια", en: "Mend all that is certain")),
      ])
    }
    return actions
  }

  /// The code action for the corrections of a finding, which belong together; a value that may name
  /// a person is not shown in its title.
  private func action(for finding: Finding, isOpen: Bool, _ mends: Bool) -> JSONValue {
    let fixes = finding.fixes
    let edits = fixes.map { fix -> JSONValue in
      ["newText": .string(fix.replacement), "range": EditorRange.range(fix.span, in: index)]
    }
    let title = isOpen ? fixes.words(language) : say(el: "Διόρθωση", en: "Mend it")
    return [
      "diagnostics": [diagnostic(finding)], "edit": edit(edits),
      "isPreferred": .boolean(fixes.allSatisfy(\.isCertain) && mends), "kind": "quickfix",
      "title": .string(title),
    ]
  }

  /// Edits of this file.
  private func edit(_ edits: [JSONValue]) -> JSONValue {
    guard abilities.versionsEdits else { return ["changes": .object([text.uri: .array(edits)])] }
    let document: JSONValue = [
      "uri": .string(text.uri), "version": text.version.map { .number($0) } ?? .null,
    ]
    return ["documentChanges": [["edits": .array(edits), "textDocument": document]]]
  }

  /// The edits that format the file as `onboard fmt` does; none where it cannot be read, which its
  /// findings report.
  var formatting: [JSONValue] {
    guard case .formatted(let bytes) = Layout.format(source, by: judged.compiler) else { return [] }
    return EditorRange.edits(from: source.bytes, to: bytes, in: index)
  }
}

extension Finding.Fix {
  /// Whether a tool may apply it without asking.
  fileprivate var isCertain: Bool { applicability == .certain }
}
