import Ground
package import Schema

/// The identity of a copy of the tool: its version, and everything on which its outputs depend.
package struct VersionReport {
  /// The years whose holidays the calendar's digest covers: from the first in which an appointment
  /// is possible, to the last in which the Julian calendar lags by thirteen days.
  private static let years = 2022...2099

  private let provenance: Provenance
  private let municipalities: Int
  private let formats: [String]

  /// - Parameter formats: The names of all formats with a schema.
  package init(asOf day: Day, formats: [String]) {
    let compiler = Compiler(asOf: day)
    provenance = Provenance(compiler)
    municipalities = compiler.register.count
    self.formats = formats
  }

  /// The digest of the public holidays of all years, a line each.
  private static var calendar: Digest {
    let holidays = years.flatMap { Holiday.ofPublicServices(year: $0) }
    let lines = holidays.map { "\($0.day.iso) \($0.nameEn) \($0.kind)\n" }
    return Digest(of: Array(lines.joined().utf8))
  }

  /// The report for people.
  package func text(_ language: Language) -> String {
    let commit = Program.commit ?? language.say(el: "δεν ειπώθηκε", en: "not said")
    let years = "\(Self.years.lowerBound)–\(Self.years.upperBound)"
    let rows = [
      (language.say(el: "έκδοση", en: "version"), provenance.compiler),
      (language.say(el: "commit", en: "commit"), commit),
      (language.say(el: "κανόνες", en: "rulebook"), "\(provenance.rulebook)"),
      (language.say(el: "πολιτική", en: "policy"), provenance.policy),
      (
        language.say(el: "μητρώο", en: "register"),
        "\(provenance.register) (\(municipalities))"
      ),
      (language.say(el: "αργίες", en: "holidays"), "\(Self.calendar) (\(years))"),
    ]
    let width = (rows.map(\.0.count).max() ?? 0) + 2
    let lines = rows.map { name, value in
      name + String(repeating: " ", count: width - name.count) + value
    }
    let title = language.say(el: "μορφές:", en: "formats:")
    return (lines + [title] + formats.map { "  " + $0 }).joined(separator: "\n") + "\n"
  }

  /// The report as `onboard/version/v1`.
  package var json: [UInt8] {
    var members: [String: JSONValue] = [
      "calendar": [
        "firstYear": .number(Self.years.lowerBound), "lastYear": .number(Self.years.upperBound),
        "sha256": .digest(Self.calendar),
      ],
      "format": .string(ReportShape.version.name), "formats": .array(formats.map { .string($0) }),
      "policy": .string(provenance.policy),
      "register": [
        "municipalities": .number(municipalities), "sha256": .digest(provenance.register),
      ],
      "rulebook": .digest(provenance.rulebook), "version": .string(provenance.compiler),
    ]
    members["commit"] = Program.commit.map { .string($0) }
    return JSONValue.object(members).file
  }
}
