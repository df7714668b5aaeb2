import Testing

@testable import Schema

@Suite("Waivers")
struct WaiverTests {
  /// Two offices that open early, with waivers; what becomes of each finding.
  private static func findings(_ waivers: String) -> [String] {
    let offices = ["kep", "kep-2"].map {
      """
        - id: \($0)
          name: ΚΕΠ
          street: Αγοράς \($0 == "kep" ? 1 : 2)
          postcode: 17122
          city: Νέα Σμύρνη
          hours:
            monday: 06:30-14:30

      """
    }
    let example = Example("offices:\n" + offices.joined() + "waivers:\n" + waivers)
    return Compiler(asOf: Specimen.day).compile(example.file().source).findings.map {
      "\($0.rule.id) \($0.place.pointer) \($0.waiver == nil ? "counts" : "waived")"
    }
  }

  private static func waiver(
    _ rule: String = "hours-unusual", place: String? = nil, from: String = "2026-07-01",
    until: String = "2027-06-30"
  ) -> String {
    """
      - rule: \(rule)
        reason: Δύο βάρδιες
        decidedBy: Γενικός Γραμματέας Δήμου
        from: \(from)
        until: \(until)
    \(place.map { "    place: \($0)\n" } ?? "")
    """
  }

  private static let one = "hours-unusual /offices/kep/hours/monday"
  private static let two = "hours-unusual /offices/kep-2/hours/monday"

  @Test("cover the whole file, or their place and what is below it")
  func places() {
    #expect(Self.findings(Self.waiver()) == ["\(Self.one) waived", "\(Self.two) waived"])
    for place in ["/offices/kep", "/offices/kep/hours/monday"] {
      let found = Self.findings(Self.waiver(place: place))
      #expect(found == ["\(Self.one) waived", "\(Self.two) counts"], "\(place)")
    }
  }

  @Test("count on a single day too, and not when they end before they start")
  func days() {
    let single = Self.waiver(from: "2026-10-01", until: "2026-10-01")
    #expect(Self.findings(single) == ["\(Self.one) waived", "\(Self.two) waived"])
    let reversed = Self.waiver(from: "2026-10-02", until: "2026-09-30")
    let found = Self.findings(reversed)
    #expect(found.prefix(2) == ["\(Self.one) counts", "\(Self.two) counts"])
    #expect(found.dropFirst(2) == ["waiver-period /waivers/0/until counts"])
  }

  @Test("are reported where they stand when they apply to nothing")
  func unused() {
    let unused = Self.waiver("greek-missing")
    #expect(
      Self.findings(unused + Self.waiver("waiver-period", from: "2026-07-01")).last
        == "waiver-unknown /waivers/1/rule counts")
    #expect(
      Self.findings(unused) == [
        "\(Self.one) counts", "\(Self.two) counts", "waiver-unused /waivers/0/rule counts",
      ])
    let before = unused + Self.waiver() + Self.waiver("accent-missing", until: "2026-09-30")
    #expect(
      Self.findings(before) == [
        "\(Self.one) waived", "\(Self.two) waived", "waiver-unused /waivers/0/rule counts",
        "waiver-expired /waivers/2/until counts",
      ])
  }
}
