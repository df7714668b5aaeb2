import Ground
package import Schema

/// The findings about a file as remarks to its author: the place in the form, what is wrong, the
/// words that require it, and what to do.
package struct Remarks {
  private let compilation: Compilation
  private let words: FormWords
  private let places: [String]

  /// The remarks about a file.
  package init(_ compilation: Compilation) {
    self.compilation = compilation
    words = FormWords(of: compilation)
    places = compilation.formPlaces
  }

  /// The largest number of other places that a remark names.
  private static let mostPlaces = 12

  /// The remarks of a severity as a numbered list; findings with the same text are one remark.
  package func list(_ severity: Severity) -> Document.List {
    let findings = compilation.findings
    let own = findings.indices.filter { findings[$0].severity == severity }
    let groups = FoldedFindings(own.map { findings[$0] }, .greek).groups
    return Document.List(.numbers, groups.map(item))
  }

  private func item(_ group: FoldedFindings.Group) -> Document.List.Item {
    let finding = group.first, place = place(of: finding)
    let message = plain(finding.message, of: finding, at: place)
    let lines = [basis(of: finding)] + others(group.others) + advice(for: finding, at: place)
    return Document.List.Item(
      text: Self.harmless("\(whereabouts(of: finding, at: place)): \(message)"),
      inner: Document.List(.points, lines.map(Self.harmless)))
  }

  private func plain(_ text: Bilingual, of finding: Finding, at place: String) -> String {
    words.plain(Self.withoutPaths(text.el), at: place, of: finding.rule)
  }

  /// A sentence that names another declaration by whose it is, and not by where it stands in the
  /// registry.
  static func withoutPaths(_ text: String) -> String {
    text.replacing(/στο (\S+\/\S+\.yaml)/) { found in
      let steps = found.output.1.split(separator: "/")
      let entry = steps.lazy.compactMap { MunicipalityCode(String($0.prefix { $0 != "-" })) }
        .compactMap { Register.greece.entry(code: $0) }.first
      return entry.map { "στη δήλωση του Δήμου \($0.place)" } ?? "σε άλλη δήλωση"
    }
  }

  /// The place of a finding, on the page and in the file as text.
  private func whereabouts(of finding: Finding, at place: String) -> String {
    let line = compilation.source.position(of: Int(finding.span.start)).line
    return "Βήμα «\(words.whereabouts(place))» (γραμμή \(line) του αρχείου)"
  }

  private func place(of finding: Finding) -> String {
    let index = compilation.findings.firstIndex { other in
      other.span == finding.span && other.rule === finding.rule
        && other.message == finding.message
    }
    return index.map { places[$0] } ?? ""
  }

  private func others(_ spans: [SourceSpan]) -> [String] {
    guard !spans.isEmpty else { return [] }
    let lines = spans.prefix(Self.mostPlaces).map { span in
      "\(compilation.source.position(of: Int(span.start)).line)"
    }
    let more = spans.count - lines.count
    return [
      "Το ίδιο ισχύει και " + spans.count.agreeing("στη γραμμή ", "στις γραμμές ")
        + lines.joined(separator: ", ") + (more > 0 ? " και σε άλλες \(more)" : "") + "."
    ]
  }

  /// The words on which a finding rests; only the text of a decision is called law.
  private func basis(of finding: Finding) -> String {
    switch finding.rule.basis {
    case .law(let provision, let quote):
      "Το ορίζει η απόφαση: \(provision.citationEl): «… \(quote) …»"
    case .interpretation(let ruling, let provision, let quote):
      "Έτσι διαβάζεται η απόφαση (ερμηνεία \(ruling.id)): \(provision.citationEl): "
        + "«… \(quote) …»"
    case .policy(let policy):
      "Το ζητά η πολιτική της πλατφόρμας (όχι ο νόμος): \(policy.title.el)"
    }
  }

  private func advice(for finding: Finding, at place: String) -> [String] {
    var lines: [String] = []
    if let help = finding.help {
      lines.append("Τι να κάνετε: " + plain(help, of: finding, at: place))
    }
    let fixes = compilation.openFixes(of: finding)
      .map { $0.replacement.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty && $0.count <= 60 }
    if lines.isEmpty, let first = fixes.first {
      lines.append(words.plain("Τι να κάνετε: γράψτε «\(first)».", at: place))
    }
    // Many messages already contain the advice.
    guard lines.isEmpty, !finding.message.el.contains("γράψτε") else { return lines }
    return ["Τι να κάνετε: διορθώστε την απάντηση, ή συμπληρώστε την αν λείπει."]
  }

  /// A text from a file, with anything hidden that may name a person, so that it can go into a
  /// letter.
  private static func harmless(_ text: String) -> String { PersonalText.masked(text.visible) }
}
