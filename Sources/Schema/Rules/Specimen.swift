/// A complete and correct file into which examples are inserted.
///
/// It is small, offers all three modes, and no rule has a finding about it, as a test verifies.
public enum Specimen {
  /// The day as of which examples are judged.
  public static let day = Day(year: 2026, month: 10, day: 1) ?? .epoch

  static let text = """
    version: 1
    municipality:
      code: 9200
      name: Δήμος Νέας Σμύρνης
      website: https://www.dimos.example
    request:
      protocol: 17788/20-7-2026
      date: 2026-07-20
    contact:
      email: rantevou@dimos.example
      phone: 2100000000
    modes: [inPerson, phone, video]
    offices:
      - id: dimarcheio
        name: Δημαρχείο
        street: Ελευθερίου Βενιζέλου 16
        postcode: 17122
        city: Νέα Σμύρνη
    topics:
      - id: dimotologio
        title: Δημοτολόγιο
        field: civil-registry
        kind: transaction
        modes: [inPerson, video]
        audience: [citizens]
      - id: plirofories
        title: Γενικές πληροφορίες
        field: general
        kind: information
        modes: [phone]
        audience: [citizens, businesses]
    hours:
      inPerson:
        monday: 08:00-14:30
      phone:
        tuesday: 09:00-13:00
      video:
        wednesday: 10:00-14:00
    durations:
      inPerson: 15 min
      phone: 10 min
      video: 20 min
    staff:
      inPerson: 2
      phone: 1
      video: 1
    thirdParty: true
    means:
      inPerson: [counter, computer]
      phone: [telephone]
      video: [camera, microphone, computer, internet]
    administrators:
      - title: Προϊστάμενος Τμήματος ΚΕΠ
        email: kep@dimos.example
    dataProtection:
      email: dpo@dimos.example
      terms: https://www.dimos.example/prosopika-dedomena
    security:
      email: security@dimos.example
      measures: [accessLog, traceability, dataProtection]

    """

  /// The sections of a text: each top-level key with the lines that belong to it.
  static func sections(of text: String) -> [(key: String, lines: [Substring])] {
    var sections: [(key: String, lines: [Substring])] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let first = line.unicodeScalars.first { $0 != "⟦" && $0 != "⟧" }
      let isKey = first != nil && first != " " && first != "#" && first != "-" && first != "\t"
      if isKey || sections.isEmpty {
        let key = line.prefix { $0 != ":" }.filter { $0 != "⟦" && $0 != "⟧" }
        sections.append((String(key), [line]))
      } else {
        sections[sections.count - 1].lines.append(line)
      }
    }
    return sections
  }
}

extension Example {
  /// The whole file that an example stands for, and the place at which the finding must point.
  public func file() -> (source: Source, mark: SourceSpan?) {
    var text = whole ? self.text : merged()
    if !whole, text.utf8.last != 0x0A { text += "\n" }
    var bytes: [UInt8] = []
    var start: Int?
    var end: Int?
    for scalar in text.unicodeScalars {
      if scalar == "⟦" {
        start = bytes.count
      } else if scalar == "⟧" {
        end = bytes.count
      } else {
        UTF8.encode(scalar)?.forEach { bytes.append($0) }
      }
    }
    var mark: SourceSpan?
    if let start, let end { mark = SourceSpan(start, end) }
    return (Source(path: "example.yaml", bytes: bytes), mark)
  }

  /// The specimen with this example's sections in place of its own, followed by new ones.
  private func merged() -> String {
    var own = Specimen.sections(of: text)
    var lines: [Substring] = []
    for section in Specimen.sections(of: Specimen.text) where !without.contains(section.key) {
      if let index = own.firstIndex(where: { $0.key == section.key }) {
        lines += own.remove(at: index).lines
      } else {
        lines += section.lines
      }
    }
    while lines.last == "" { lines.removeLast() }
    for section in own { lines += section.lines }
    return lines.joined(separator: "\n")
  }
}
