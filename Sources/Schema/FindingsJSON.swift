/// The findings of a run as JSON, format `onboard/findings/v2`.
///
/// The command line and the page produce the same text. Lines and columns count from 1, columns in
/// Unicode scalars; offsets count UTF-8 bytes from 0. Members may be added within v1.
public enum FindingsJSON {
  /// Writes the findings of several files, in the order of the files.
  public static func write(_ compilations: [Compilation]) -> [UInt8] {
    var json = JSONWriter(capacity: 4096)
    let findings = compilations.flatMap { $0.findings }
    json.object { json in
      if let first = compilations.first {
        json.key("asOf")
        json.day(first.today)
      }
      json.members("findings", compilations.filter { !$0.findings.isEmpty }) { json, compilation in
        for finding in compilation.findings { write(finding, compilation, &json) }
      }
      json.member("format", "onboard/findings/v2")
      json.member("summary") { json in
        json.member("errors", findings.count { $0.severity == .error })
        json.member("files", compilations.count)
        json.member("notes", findings.count { $0.severity == .note })
        json.member("warnings", findings.count { $0.severity == .warning })
      }
    }
    json.endFile()
    return json.bytes
  }

  private static func write(
    _ finding: Finding, _ compilation: Compilation, _ json: inout JSONWriter
  ) {
    let source = compilation.source
    json.object { json in
      json.key("basis")
      write(finding.rule.basis, compilation.policy, &json)
      json.members("fixes", compilation.openFixes(of: finding)) { json, fix in
        json.object { json in
          json.member("applicability", fix.applicability.rawValue)
          json.member("replacement", fix.replacement)
          json.key("span")
          write(fix.span, source, &json)
        }
      }
      if let help = finding.help {
        json.key("help")
        write(help, &json)
      }
      json.member("id", finding.rule.id)
      json.key("message")
      write(finding.message, &json)
      json.member("path", source.path)
      json.member("place", finding.place.pointer)
      json.members("related", finding.related) { json, related in
        json.object { json in
          json.key("note")
          write(related.note, &json)
          json.key("span")
          write(related.span, source, &json)
        }
      }
      json.member("severity", finding.severity.rawValue)
      json.key("span")
      write(finding.span, source, &json)
      if let waiver = finding.waiver { json.member("waiver") { write(waiver, &$0) } }
    }
  }

  private static func write(_ waiver: Waiver, _ json: inout JSONWriter) {
    if let reason = waiver.reason.value { json.member("reason", reason) }
    if let until = waiver.until.value {
      json.key("until")
      json.day(until)
    }
  }

  private static func write(
    _ basis: Basis, _ edition: PlatformPolicy, _ json: inout JSONWriter
  ) {
    json.object { json in
      switch basis {
      case .law(let provision, let quote), .interpretation(_, let provision, let quote):
        json.key("citation")
        write(Bilingual(el: provision.citationEl, en: provision.citationEn), &json)
        json.member("kind", basis.kind)
        json.member("quote", quote)
        if let ruling = basis.ruling { json.member("ruling", ruling.id) }
      case .policy(let policy):
        json.member("kind", "policy")
        json.member("name", policy.rawValue)
        json.key("title")
        write(policy.title, &json)
        json.member("version", edition.version)
      }
    }
  }

  private static func write(_ text: Bilingual, _ json: inout JSONWriter) {
    json.object { json in
      json.member("el", text.el)
      json.member("en", text.en)
    }
  }

  private static func write(_ span: SourceSpan, _ source: Source, _ json: inout JSONWriter) {
    json.object { json in
      json.member("end") { write(Int(span.end), source, &$0) }
      json.member("start") { write(Int(span.start), source, &$0) }
    }
  }

  private static func write(_ offset: Int, _ source: Source, _ json: inout JSONWriter) {
    let position = source.position(of: offset)
    json.member("column", position.column)
    json.member("line", position.line)
    json.member("offset", offset)
  }
}
