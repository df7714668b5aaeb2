import Ground
import Schema

/// The findings of one file as SARIF results.
struct SARIFResults {
  /// The report that the results belong to.
  let report: SARIF
  /// The index of each rule in the driver's list.
  let ruleIndexes: [String: Int]
  /// The index of the file in the list of artifacts.
  let file: Int
  /// The file with its findings.
  let compilation: Compilation

  /// Writes one result for each finding.
  func write(_ json: inout JSONWriter) {
    let fingerprints = Fingerprint.all(of: compilation)
    for (finding, fingerprint) in zip(compilation.findings, fingerprints) {
      json.object { write(finding, fingerprint, &$0) }
    }
  }

  private func write(_ finding: Finding, _ fingerprint: Digest, _ json: inout JSONWriter) {
    let fixes = compilation.openFixes(of: finding)
    if !fixes.isEmpty {
      json.members("fixes", [fixes]) { json, fixes in json.object { write(fixes, &$0) } }
    }
    json.member("level", finding.severity.sarifLevel)
    json.key("locations")
    json.array { json in
      json.object { json in
        if !finding.place.pointer.isEmpty {
          json.members("logicalLocations", [finding.place.pointer]) { json, place in
            json.object { $0.member("fullyQualifiedName", place) }
          }
        }
        json.member("physicalLocation") { write(place: finding.span, &$0) }
      }
    }
    report.message("message", text(of: finding), &json)
    json.member("partialFingerprints") { $0.member("onboard/v1", fingerprint.description) }
    if !finding.related.isEmpty {
      json.members("relatedLocations", finding.related) { json, related in
        json.object { json in
          report.message("message", related.note(report.language), &json)
          json.member("physicalLocation") { write(place: related.span, &$0) }
        }
      }
    }
    json.member("ruleId", finding.rule.id)
    if let index = ruleIndexes[finding.rule.id] { json.member("ruleIndex", index) }
    if let reason = finding.waiver?.reason.value {
      json.members("suppressions", [reason]) { json, reason in
        json.object { json in
          json.member("justification", reason)
          json.member("kind", "inSource")
        }
      }
    }
  }

  /// The message, followed by the remedy; the basis is stated with the rule.
  private func text(of finding: Finding) -> String {
    finding.lines(report.language, report.edition).dropLast().joined(separator: "\n")
  }

  /// Writes the edits of a finding as one fix: several fixes would be alternatives (SARIF 2.1.0,
  /// 3.27.30), and the edits belong together.
  private func write(_ fixes: [Finding.Fix], _ json: inout JSONWriter) {
    json.key("artifactChanges")
    json.array { json in
      json.object { json in
        json.member("artifactLocation") { location(&$0) }
        json.members("replacements", fixes) { json, fix in
          json.object { json in
            json.member("deletedRegion") { write(region: fix.span, &$0) }
            json.member("insertedContent") { $0.member("text", fix.replacement) }
          }
        }
      }
    }
    report.message("description", fixes.words(report.language), &json)
    let doubtful = fixes.first { $0.applicability == .maybe }
    let applicability = (doubtful ?? fixes.first)?.applicability.rawValue ?? ""
    json.member("properties") { $0.member("applicability", applicability) }
  }

  private func write(place span: SourceSpan, _ json: inout JSONWriter) {
    json.member("artifactLocation") { location(&$0) }
    json.member("region") { write(region: span, &$0) }
  }

  private func location(_ json: inout JSONWriter) {
    SARIFPlace.write(compilation.source.path, index: file, &json)
  }

  private func write(region span: SourceSpan, _ json: inout JSONWriter) {
    let start = compilation.source.position(of: Int(span.start))
    let end = compilation.source.position(of: Int(span.end))
    json.member("byteLength", span.count)
    json.member("byteOffset", Int(span.start))
    json.member("endColumn", end.column)
    json.member("endLine", end.line)
    json.member("startColumn", start.column)
    json.member("startLine", start.line)
  }
}

/// A file's location in SARIF: a URI relative to the folder in which the check ran.
package enum SARIFPlace {
  /// Writes the members of an artifact's location.
  static func write(_ path: String, index: Int? = nil, _ json: inout JSONWriter) {
    if let index { json.member("index", index) }
    json.member("uri", uri(of: path))
    if isBelowRoot(path) { json.member("uriBaseId", "%SRCROOT%") }
  }

  /// A path as a URI reference (RFC 3986): percent-encoded, without a leading `./`.
  package static func uri(of path: String) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(encoded)
    while parts.count > 1, parts[0] == "." { parts.removeFirst() }
    return (path.hasPrefix("/") ? "file://" : "") + parts.joined(separator: "/")
  }

  private static func isBelowRoot(_ path: String) -> Bool {
    !path.hasPrefix("/") && !path.hasPrefix("<") && !path.split(separator: "/").contains("..")
  }

  private static func encoded(_ part: Substring) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var text = ""
    for byte in part.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        text.unicodeScalars.append("%")
        text.unicodeScalars.append(digits[Int(byte >> 4)])
        text.unicodeScalars.append(digits[Int(byte & 0xF)])
      }
    }
    return text
  }
}
