/// The findings of a run as JSON, format `onboard/findings/v1`.
///
/// The same text comes from the command line and from the page. Lines and columns count from 1,
/// columns in Unicode scalars; offsets count UTF-8 bytes from 0. Members may be added in v1.
public enum FindingsJSON {
  /// The findings of several files, in the order of the files.
  public static func write(_ compilations: [Compilation]) -> [UInt8] {
    var json = JSONWriter(capacity: 4096)
    let findings = compilations.flatMap { $0.findings }
    json.object { json in
      json.members("findings", compilations.filter { !$0.findings.isEmpty }) { json, compilation in
        for finding in compilation.findings { write(finding, compilation.source, &json) }
      }
      json.member("format", "onboard/findings/v1")
      json.member("summary") { json in
        json.member("errors", findings.filter { $0.rule.severity == .error }.count)
        json.member("files", compilations.count)
        json.member("warnings", findings.filter { $0.rule.severity == .warning }.count)
      }
    }
    json.endFile()
    return json.bytes
  }

  private static func write(_ finding: Finding, _ source: Source, _ json: inout JSONWriter) {
    json.object { json in
      json.key("basis")
      write(finding.rule.basis, &json)
      json.members("fixes", finding.fixes) { json, fix in
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
      json.members("related", finding.related) { json, related in
        json.object { json in
          json.key("note")
          write(related.note, &json)
          json.key("span")
          write(related.span, source, &json)
        }
      }
      json.member("severity", finding.rule.severity.rawValue)
      json.key("span")
      write(finding.span, source, &json)
    }
  }

  private static func write(_ basis: Basis, _ json: inout JSONWriter) {
    json.object { json in
      switch basis {
      case .law(let provision, let quote):
        json.key("citation")
        write(Bilingual(el: provision.citationEl, en: provision.citationEn), &json)
        json.member("kind", "law")
        json.member("quote", quote)
      case .policy(let policy):
        json.member("kind", "policy")
        json.member("name", policy.rawValue)
        json.key("title")
        write(policy.title, &json)
        json.member("version", Policy.version)
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
