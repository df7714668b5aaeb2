/// Corrects a rejected example.
extension Rule {
  /// The first rejected example, corrected with the finding's own edit or with sections of the
  /// specimen.
  public func mended(_ policy: PlatformPolicy) -> String? {
    let compiler = Compiler(asOf: Specimen.day, by: policy)
    for example in rejects {
      if let text = example.edited(by: self, compiler) ?? example.replaced { return text }
    }
    return nil
  }
}

extension Example {
  /// The message that a rule gives for the example, under an edition of the policy.
  public func message(of rule: Rule, _ policy: PlatformPolicy) -> Bilingual? {
    finding(of: rule, Compiler(asOf: Specimen.day, by: policy))?.message
  }

  private func finding(of rule: Rule, _ compiler: Compiler) -> Finding? {
    compiler.compile(file().source).findings.first { $0.rule === rule }
  }

  /// The example after the edit that its finding suggests, if that leaves no finding.
  fileprivate func edited(by rule: Rule, _ compiler: Compiler) -> String? {
    guard let fix = finding(of: rule, compiler)?.fixes.first else { return nil }
    let source = file().source
    var bytes = Array(source.bytes)
    bytes.replaceSubrange(
      Int(fix.span.start)..<Int(fix.span.end), with: Array(fix.replacement.utf8))
    let mended = Source(path: source.path, bytes: bytes)
    guard compiler.compile(mended).findings.isEmpty else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let keys = Specimen.sections(of: self.text).map { $0.key }
    return whole ? text : Specimen.text(of: keys, in: text)
  }

  /// The sections of the specimen that replace what is wrong or missing in the example; a mark at
  /// the version, the first key, means that something is missing.
  fileprivate var replaced: String? {
    guard !whole else { return nil }
    let marked = Specimen.sections(of: text).filter { section in
      section.key != "version" && section.lines.contains { $0.unicodeScalars.contains("⟦") }
    }
    let right = Specimen.text(of: marked.isEmpty ? without : marked.map { $0.key })
    return right.isEmpty ? nil : right
  }
}

extension Specimen {
  /// Selected sections of a text.
  fileprivate static func text(of keys: [String], in whole: String = text) -> String {
    var lines: [Substring] = []
    for section in sections(of: whole) where keys.contains(section.key) { lines += section.lines }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
