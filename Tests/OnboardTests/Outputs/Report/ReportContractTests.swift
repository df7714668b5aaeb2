import Foundation
import TestSupport
import Testing

@testable import Ground

/// What every report for machines must be: the same bytes always, well formed whatever the file
/// holds, and without a value that may name a person.
@Suite struct ReportContractTests {
  static let formats = ["json", "sarif", "junit", "github", "gitlab"]

  static let specimen = """
    version: 1
    contact:
      email: giannis.papadopoulos@@dimos.example
      phone: 69 77123456
    administrators:
      - title: Γραμματεία
        email: Μαρία <m.georgiou@dimos.example>
    durations:
      inPerson: 15
      inPerson: 15
    modes: [{0}, "[a](b)"]

    """

  private func report(
    _ format: String, _ text: Data, environment: [String: String] = [:]
  ) throws -> String {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try text.write(to: folder.appending(path: "onboarding.yaml"))
    return try Tool.run(
      ["check", "--format", format, "onboarding.yaml"], in: folder, environment: environment
    ).output
  }

  @Test(arguments: formats)
  func isTheSameEverywhere(_ format: String) throws {
    let wanted = try report(format, Data(Self.specimen.utf8))
    #expect(!wanted.isEmpty)
    for place in [["LANG": "el_GR.UTF-8", "TZ": "Asia/Tokyo"], ["LC_ALL": "C", "NO_COLOR": "1"]] {
      #expect(try report(format, Data(Self.specimen.utf8), environment: place) == wanted)
    }
  }

  @Test(arguments: formats)
  func keepsTheOrderOfPaths(_ format: String) throws {
    let folders = ["9200-neas-smyrnis", "9173-metamorfoseos"].map { "Municipalities/" + $0 }
    let one = try Tool.run(["check", "--format", format] + folders, in: Repository.root)
    let other = try Tool.run(
      ["check", "--format", format] + folders.reversed(), in: Repository.root)
    #expect(one.output == other.output)
    #expect(one.exit == 0)
  }

  @Test(arguments: formats)
  func namesNobody(_ format: String) throws {
    let report = try report(format, Data(Self.specimen.utf8))
    for trace in ["papadopoulos", "77123456", "georgiou", "Μαρία"] {
      #expect(!report.contains(trace), "\(format) shows \(trace)")
    }
  }

  @Test(arguments: ["json", "sarif", "gitlab"])
  func isCanonicalJSON(_ format: String) throws {
    let report = try report(format, Data(Self.specimen.utf8))
    let canonical = try #require(Canonical.json(report))
    #expect(String(decoding: canonical, as: UTF8.self) + "\n" == report)
  }

  /// A fingerprint is the same when lines move, and of its finding alone.
  @Test func fingerprintsSurviveLinesThatMove() throws {
    let moved = "# a note\n\n" + Self.specimen.replacing("modes:", with: "\nmodes:")
    let (one, other) = (try fingerprints(of: Self.specimen), try fingerprints(of: moved))
    #expect(one.count >= 6)
    #expect(one == other)
    #expect(Set(one).count == one.count)
  }

  private func fingerprints(of text: String) throws -> [String] {
    try report("sarif", Data(text.utf8)).matches(of: /"onboard\/v1":"([0-9a-f]{64})"/)
      .map { String($0.output.1) }
  }

  /// GitLab shows only what has all of these members, and drops findings with one fingerprint.
  @Test func gitLabFindsItsMembers() throws {
    let report = try report("gitlab", Data(Self.specimen.utf8))
    let found = try #require(
      try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [[String: Any]])
    var fingerprints: Set<String> = []
    for finding in found {
      #expect((finding["description"] as? String)?.isEmpty == false)
      #expect((finding["check_name"] as? String)?.isEmpty == false)
      #expect(["major", "minor", "info"].contains(finding["severity"] as? String))
      let location = try #require(finding["location"] as? [String: Any])
      #expect(location["path"] as? String == "onboarding.yaml")
      #expect((location["lines"] as? [String: Int])?["begin"] ?? 0 > 0)
      fingerprints.insert(try #require(finding["fingerprint"] as? String))
    }
    #expect(fingerprints.count == found.count)
    #expect(try fingerprints == Set(self.fingerprints(of: Self.specimen)))
  }

  /// In SARIF braces and brackets of a message would be placeholders and links.
  @Test func escapesWhatSARIFWouldRead() throws {
    let report = try report("sarif", Data("modes: [\"{0}\", \"[a](b)\"]\n".utf8))
    #expect(report.contains("«{{0}}»"))
    #expect(report.contains("«\\\\[a\\\\](b)»"))
  }

  @Test func holdsNothingThatXMLForbids() throws {
    let bytes = Data([0x61, 0x3A, 0x20, 0x00, 0x01, 0x1B, 0x5B, 0x0A, 0xEF, 0xBF, 0xBF, 0x80, 0x0A])
    let text = "\u{1}<&\"'>: \u{FFFE}]]>\nname: \"a\\x01<b>&\"\n"
    for input in [bytes, Data(text.utf8)] {
      let report = try report("junit", input)
      #expect(report.contains("<failure"))
      let forbidden = report.unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" || $0.value == 0xFFFE || $0.value == 0xFFFF
      }
      #expect(forbidden.isEmpty)
      #expect(!report.contains("]]>"))
    }
  }

  /// One finding is one line, whatever the path and the message hold.
  @Test func annotatesOnOneLineEach() throws {
    let report = try report("github", Data(Self.specimen.utf8))
    let lines = report.split(separator: "\n")
    #expect(lines.count >= 6)
    #expect(lines.allSatisfy { $0.wholeMatch(of: /::(error|warning) file=[^:]*::.+/) != nil })
  }
}
