import Testing

@testable import Schema

@Suite("Rules of identity")
struct IdentityRuleTests {
  @Test("take only a code’s folder for one")
  func folders() {
    let folders = [
      "9200-neas-smyrnis/onboarding.yaml": "9200-neas-smyrnis", "a/0/onboarding.yaml": "0",
      "/a/9-b/onboarding.yaml": "9-b",
    ]
    for (path, folder) in folders { #expect(FolderName.of(path) == folder, "\(path)") }
    for path in [
      "onboarding.yaml", "/onboarding.yaml", "a/onboarding.yaml", "/:/onboarding.yaml",
      "./onboarding.yaml", "9200/other.yaml", "9200-a/onboarding.yaml.txt", "",
    ] { #expect(FolderName.of(path) == nil, "\(path)") }
  }

  @Test("take only the municipality’s own name for right")
  func folderNames() {
    let own = "9200-neas-smyrnis"
    let others = [
      "9200", "9200-neas", "09200-neas-smyrnis", "9306-neas-smyrnis", "9200_neas-smyrnis",
    ]
    for folder in [own] + others {
      let source = Source(path: "\(folder)/onboarding.yaml", text: Specimen.text)
      let findings = Compiler(asOf: Specimen.day).compile(source).findings
      #expect(findings.map(\.rule.id) == (folder == own ? [] : ["folder-mismatch"]), "\(folder)")
    }
  }

  @Test(
    "find repeats in short lists and in long ones", arguments: [0, 1, 2, 24, 25, 60])
  func repeats(count: Int) {
    let keys = (0..<count).map { $0 % 23 }
    var found: [[Int]] = []
    Repeats.forEach(of: Array(keys.enumerated()), by: { $0.element }) {
      found.append([$0.offset, $1.offset])
    }
    #expect(found == keys.indices.filter { $0 >= 23 }.map { [$0, $0 % 23] })
  }

  @Test("at many offices find the one that is not declared")
  func manyOffices() {
    let offices = (1...30).map {
      "  - {id: kep-\($0), name: ΚΕΠ, street: Αγοράς \($0), postcode: 17122, city: Νέα Σμύρνη}\n"
    }
    let text =
      "offices:\n" + offices.joined()
        + """
        closures:
          - {from: 2026-12-28, reason: Απογραφή, modes: [inPerson], offices: [kep-30, ⟦kep-31⟧]}
        """
    let (source, mark) = Example(text).file()
    let findings = Compiler(asOf: Specimen.day).compile(source).findings
    #expect(findings.map(\.rule.id) == ["reference-unknown"])
    #expect(findings.map(\.span) == [mark])
    #expect(findings.first?.help?.en.hasSuffix("kep-12, …") == true)
  }

  @Test(
    "at an office that is not declared propose the likeliest, and show a dozen",
    arguments: [
      (["dimos", "kep", "zz"], "kepp", "kep"), (["kep-a", "kep-b"], "kep-c", "kep-a"),
      (["abcde"], "abcxy", "abcde"), (["abcde"], "abxyz", nil), (["abcde"], "cde", "abcde"),
      (["abcde"], "abcdefgh", "abcde"), (["abcdefghijklm"], "abcdefghijklmnopqrstuv", nil),
      (["aa"], "aaa", "aa"),
    ])
  func likeliest(ids: [String], named: String, meant: String?) {
    let findings = Self.unknown(named, among: ids)
    #expect(findings.first?.fixes.first?.replacement == meant)
    for count in 11...14 {
      let many = (1...count).map { "k\($0)" }
      let help = Self.unknown("zzz", among: many).first?.help?.en
      let shown = many.prefix(12).joined(separator: ", ") + (count > 12 ? ", …" : "")
      #expect(help == "declared are: \(shown)")
    }
  }

  private static func unknown(_ named: String, among ids: [String]) -> [Finding] {
    let offices = ids.map { "  - {id: \($0), name: ΚΕΠ, street: Αγοράς 1, postcode: 17122}\n" }
    let text =
      "offices:\n" + offices.joined()
      + "closures:\n  - {from: 2026-12-28, reason: Απογραφή, offices: [\(named)]}\n"
    return Compiler(asOf: Specimen.day).compile(Example(text).file().source).findings
      .filter { $0.rule === Rule.referenceUnknown }
  }

  @Test("by key hash tell all fields of a group apart")
  func hashes() {
    var groups = [TopFields.all]
    while let fields = groups.popLast() {
      let hashes = Set(fields.map(\.hash))
      #expect(hashes.count == fields.count, "\(fields.map(\.name))")
      groups += fields.map(\.fields)
    }
  }
}
