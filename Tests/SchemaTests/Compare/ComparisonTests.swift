import TestSupport
import Testing

@testable import Schema

@Suite("The comparison of two versions")
struct ComparisonTests {
  private static let compiler = Compiler(asOf: GeneratedPlan.today)

  private static func compiled(_ text: String) -> Compilation {
    compiler.compile(Source(path: "example.yaml", text: text))
  }

  /// The specimen with some text replaced.
  private static func version(_ old: String, _ new: String) -> Compilation {
    let parts = Specimen.text.split(separator: old, omittingEmptySubsequences: false)
    return compiled(parts.joined(separator: new))
  }

  static let cases: [(old: String, new: String, changes: [String])] = [
    (
      "  - id: dimotologio\n    title: Δημοτολόγιο\n    field: civil-registry\n",
      "  - id: dimotologio\n    title: Δημοτολόγιο\n    field: general\n",
      ["legal-basis topics/dimotologio/field"]
    ),
    ("modes: [inPerson, video]\n    audience", "modes: [inPerson]\n    audience", []),
    ("monday: 08:00-14:30", "monday: 08:00-13:30", ["narrows hours/inPerson/monday"]),
    ("monday: 08:00-14:30", "monday: 08:00-15:30", ["widens hours/inPerson/monday"]),
    (
      "monday: 08:00-14:30", "friday: 08:00-14:30",
      ["narrows hours/inPerson/monday", "widens hours/inPerson/friday"]
    ),
    ("  inPerson: 15 min", "  inPerson: 30 min", ["narrows durations/inPerson"]),
    ("  inPerson: 2\n", "  inPerson: 3\n", ["widens staff/inPerson"]),
    (
      "audience: [citizens, businesses]", "audience: [citizens]",
      ["withdraws topics/plirofories/audience/businesses"]
    ),
    ("thirdParty: true", "thirdParty: false", ["narrows topics/dimotologio/thirdParty"]),
    ("email: rantevou@", "email: kep2@", ["editorial contact"]),
    ("title: Γενικές πληροφορίες", "title: Πληροφορίες", ["editorial topics/plirofories/title"]),
    (
      "street: Ελευθερίου Βενιζέλου 16", "street: Αιγαίου 71",
      ["relocates offices/dimarcheio/address"]
    ),
    ("protocol: 17788/20-7-2026", "protocol: 17789/20-7-2026", ["legal-basis request"]),
    (
      "inPerson: [counter, computer]", "inPerson: [counter]",
      ["legal-basis means/inPerson/computer"]
    ),
    (
      "durations:\n", "closures:\n  - from: 2026-12-28\n    reason: Απογραφή\ndurations:\n",
      ["narrows closures"]
    ),
    (
      "durations:\n",
      "openings:\n  - date: 2026-11-28\n    hours: 09:00-13:00\n    reason: Ημέρα\ndurations:\n",
      ["widens openings"]
    ),
    (
      "durations:\n", "localHolidays:\n  - {name: Εορτή, date: 06-28}\ndurations:\n",
      ["narrows localHolidays"]
    ),
    // A Thursday in 2027, on which nobody works anyway, and a Monday in 2030.
    (
      "durations:\n", "localHolidays:\n  - {name: Εορτή, date: 06-24}\ndurations:\n",
      ["editorial localHolidays"]
    ),
  ]

  @Test("names each change once, in its class", arguments: cases)
  func changes(_ one: (old: String, new: String, changes: [String])) throws {
    let old = Self.compiled(Specimen.text), new = Self.version(one.old, one.new)
    guard new.plan != nil else {
      // What does not stand is not compared.
      #expect(Comparison(old, new, from: GeneratedPlan.today) == nil && one.changes.isEmpty)
      return
    }
    let comparison = try #require(Comparison(old, new, from: GeneratedPlan.today))
    #expect(comparison.changes.map { "\($0.effect.key) \($0.place.path)" } == one.changes)
  }

  @Test("finds nothing between a version and itself, and as much in one direction as the other")
  func symmetry() throws {
    var compared = 0
    var last: Compilation?
    for seed in UInt64(0)..<UInt64(Cases.among(120)) {
      var generator = GeneratedPlan(seed: 700_000 + seed)
      let version = Self.compiled(generator.text())
      guard version.plan != nil else { continue }
      let same = try #require(Comparison(version, version, from: GeneratedPlan.today))
      #expect(same.changes.isEmpty && same.effects.isEmpty)
      if let last {
        let one = try #require(Comparison(last, version, from: GeneratedPlan.today))
        let other = try #require(Comparison(version, last, from: GeneratedPlan.today))
        #expect(one.changes.isEmpty == other.changes.isEmpty)
        #expect(one.effects.count == other.effects.count)
        for effect in one.effects {
          let back = other.effects.first {
            $0.topic == effect.topic && $0.mode == effect.mode && $0.office == effect.office
          }
          #expect(back?.before == effect.after && back?.after == effect.before)
          #expect(back?.lost == effect.gained && back?.gained == effect.lost)
        }
        if !one.effects.isEmpty { #expect(!one.changes.isEmpty) }
        compared += 1
      }
      last = version
    }
    #expect(compared > Cases.among(80))
  }

  @Test("shows no value that is not public")
  func secrets() throws {
    let old = Self.compiled(Specimen.text)
    let new = Self.version("dimos.example", "allos.example")
    let comparison = try #require(Comparison(old, new, from: GeneratedPlan.today))
    let json = String(decoding: ComparisonJSON.write(comparison), as: UTF8.self)
    #expect(!json.contains("@") && json.contains("administrators"))
  }
}
