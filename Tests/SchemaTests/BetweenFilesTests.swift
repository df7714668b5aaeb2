import Testing

@testable import Schema

@Suite("Files beside each other")
struct RegistryTests {
  /// The specimen with other sections, as the file of a municipality.
  private static func file(_ code: Int, _ sections: String = "") -> Compilation {
    let municipality = "municipality:\n  code: \(code)\n  name: Δήμος\n"
    let source = Example(municipality + sections).file().source
    return Compiler(asOf: Specimen.day).compile(
      Source(path: "\(code).yaml", bytes: source.bytes), planning: false)
  }

  private static func office(_ street: String, _ postcode: Int) -> String {
    "offices:\n  - id: kep\n    street: \(street)\n    postcode: \(postcode)\n"
  }

  private static func mailbox(_ address: String) -> String { "contact:\n  email: \(address)\n" }

  /// What is said of the last of some files by one rule, in English.
  private static func said(_ rule: Rule, of files: [Compilation], peers: Bool = false) -> [String] {
    let last = BetweenFiles.judged(files, peers: peers).last
    return (last?.findings ?? []).filter { $0.rule === rule }.map {
      "\($0.message.en) ‘\(last?.source.text($0.span) ?? "")’"
    }
  }

  @Test("declare a municipality once, and then nothing else is said of the two")
  func municipalities() {
    let twice = [Self.file(9200), Self.file(9200)]
    let judged = BetweenFiles.judged(twice)
    #expect(judged[0].findings.count == twice[0].findings.count)
    #expect(judged[1].findings.count == twice[1].findings.count + 1)
    #expect(
      Self.said(.municipalityTwice, of: twice) == [
        "Municipality 9200 is declared in 9200.yaml ‘9200’"
      ])
    #expect(Self.said(.municipalityTwice, of: [Self.file(9200), Self.file(9306)]) == [])
  }

  @Test("declare a municipality in its own folder, whichever file comes first")
  func copies() {
    func file(in folder: String) -> Compilation {
      let text = Example("municipality:\n  code: 9200\n  name: Δήμος\n").file().source.bytes
      return Compiler(asOf: Specimen.day).compile(
        Source(path: "\(folder)/onboarding.yaml", bytes: text), planning: false)
    }
    let home = file(in: "9200-neas-smyrnis")
    for copy in [file(in: "09200-copy"), file(in: "z-copy"), file(in: "9300-other")] {
      for files in [[home, copy], [copy, home]] {
        let judged = BetweenFiles.judged(files)
        for (before, after) in zip(files, judged) {
          let isTwice = after.findings.contains { $0.rule === Rule.municipalityTwice }
          #expect(isTwice == (before.source.path == copy.source.path))
        }
      }
    }
  }

  @Test("share no office, but one file may name its own building twice")
  func offices() {
    let one = Self.file(9200, Self.office("Αγοράς 1", 17122))
    let same = Self.file(9306, Self.office("Αγοράς 1", 17122))
    #expect(
      Self.said(.officeTwice, of: [one, same]) == [
        "The office “Αγοράς 1, 17122” is another municipality's too, in 9200.yaml ‘Αγοράς 1’"
      ])
    let other = Self.file(9306, Self.office("Αγοράς 1", 17123))
    #expect(Self.said(.officeTwice, of: [one, other]) == [])
    let own = Self.office("Αγοράς 1", 17122)
    let twice = Self.file(9306, own + own.replacing("offices:\n", with: ""))
    #expect(Self.said(.officeTwice, of: [twice]) == [])
  }

  /// A body's file, with one redirect address.
  private static func body(_ name: String, _ address: String) -> Compilation {
    let text = Example.signIn(test: address).text
    let source = Example.body(
      kind: "other", name: name, genitive: "του \(name)", authentication: false, more: text
    ).file().source
    return Compiler(asOf: Specimen.day).compile(Source(path: "\(name).yaml", bytes: source.bytes))
  }

  @Test("declare a body once, however its name is accented")
  func bodies() {
    let one = Self.body("Αρχείο", "https://a.example/1")
    let same = Self.body("ΑΡΧΕΙΟ", "https://a.example/2")
    #expect(
      Self.said(.bodyTwice, of: [one, same]) == [
        "The body is declared in Αρχείο.yaml already ‘ΑΡΧΕΙΟ’"
      ])
    #expect(Self.said(.bodyTwice, of: [one, Self.body("Μουσείο", "https://a.example/2")]) == [])
    let twice = BetweenFiles.judged([one, Self.body("ΑΡΧΕΙΟ", "https://a.example/1")])
    #expect(one.signIn != nil && twice[0].signIn != nil && twice[1].signIn == nil)
    #expect(twice[1].findings.map(\.rule.id) == ["body-twice"])
  }

  @Test("share no redirect address, but for the computer itself")
  func redirects() {
    let one = Self.body("Αρχείο", "https://a.example/1")
    let other = Self.body("Μουσείο", "https://a.example/1")
    let said = "The redirect address “https://a.example/1” is another body's too, in Αρχείο.yaml"
    #expect(Self.said(.redirectTwice, of: [one, other]) == ["\(said) ‘https://a.example/1’"])
    #expect(other.signIn != nil && BetweenFiles.judged([one, other])[1].signIn == nil)
    #expect(
      Self.said(.redirectTwice, of: [one, Self.body("Μουσείο", "https://a.example/2")]) == [])
    let local = "http://localhost:8080/callback"
    let locals = [Self.body("Αρχείο", local), Self.body("Μουσείο", local)]
    #expect(Self.said(.redirectTwice, of: locals) == [])
  }

  @Test(
    "share no domain, in whatever case it is written; what many share is nobody's",
    arguments: [
      ("a@dimos-az.example", "b@dimos-az.example", true),
      ("a@dimos-az.example", "b@DIMOS-AZ.Example", true),
      ("a@dimos1.example", "b@dimos2.example", false),
      ("a@kep.gov.gr", "b@kep.gov.gr", false), ("a@gmail.com", "b@gmail.com", false),
    ])
  func domains(one: String, other: String, isTwice: Bool) {
    let files = [Self.file(9200, Self.mailbox(one)), Self.file(9306, Self.mailbox(other))]
    let domain = one.drop { $0 != "@" }.dropFirst()
    let said = "The mailbox's domain “\(domain)” is another municipality's too, in 9200.yaml"
    #expect(Self.said(.domainTwice, of: files) == (isTwice ? ["\(said) ‘\(other)’"] : []))
  }

  /// What is said of the last of files that differ in one section.
  private static func outlier(_ sections: [String]) -> [String] {
    let codes = [9200, 9306, 9183, 9254, 9173, 9305, 9001]
    return said(.peerOutlier, of: zip(codes, sections).map { file($0, $1) }, peers: true)
  }

  @Test(
    "are compared with the median of five or more: five times above or below stands out",
    arguments: [
      ([10, 10, 10, 10, 50], true), ([10, 10, 10, 10, 49], false),
      ([10, 10, 10, 10, 2], true), ([10, 10, 10, 10, 3], false),
      ([10, 10, 10, 50], false), ([60, 60, 12, 10, 60], false), ([10, 60, 60, 60, 12], true),
    ])
  func durations(minutes: [Int], isFar: Bool) {
    let said = Self.outlier(minutes.map { "durations:\n  phone: \($0) min\n" })
    let last = minutes.last ?? 0
    let median = minutes.sorted()[minutes.count / 2]
    let words =
      "The duration (phone) is \(last) minutes; the median of 5 municipalities is \(median)"
    #expect(said == (isFar ? ["\(words) ‘\(last) min’"] : []))
  }

  @Test("count the hours of a week, unless they are none")
  func weeks() {
    let usual = Array(repeating: "hours:\n  phone:\n    monday: 08:00-13:00\n", count: 4)
    let short = "hours:\n  phone:\n    monday: 08:00-08:30\n    tuesday: 08:00-08:30\n"
    let words = "The hours (phone) have 60 minutes a week; the median of 5 municipalities is 300"
    #expect(Self.outlier(usual + [short]) == ["\(words) ‘phone’"])
    let none = "hours:\n  phone:\n    monday: 08:00-08:00\n"
    #expect(Self.outlier(usual + [none]) == [])
    #expect(Self.outlier(usual.dropLast() + [none, short]) == [])
    let minute = "hours:\n  phone:\n    monday: 08:00-08:01\n"
    #expect(Self.outlier(usual + [minute]).count == 1)
  }

  @Test("show who alone of five is open on Sundays")
  func sundays() {
    let usual = Array(repeating: "hours:\n  phone:\n    monday: 08:00-13:00\n", count: 5)
    let sunday = "hours:\n  phone:\n    sunday: 08:00-13:00\n"
    let said = ["The only one of 5 municipalities that is open on Sundays (phone) ‘sunday’"]
    #expect(Self.outlier(usual.prefix(4) + [sunday]) == said)
    #expect(Self.outlier(usual.prefix(3) + [sunday]) == [])
    #expect(Self.outlier(usual.prefix(3) + [sunday, sunday]) == [])
    #expect(Self.outlier(usual) == [])
  }

  @Test("are found by what they claim, without being judged")
  func outlines() {
    let compiler = Compiler(asOf: Specimen.day)
    let files = [
      Self.file(9200, Self.office("Αγοράς 1", 17122) + Self.mailbox("kep@a.example")),
      Self.file(9306, Self.office("Αγοράς 2", 17122) + Self.mailbox("kep@b.example")),
      Self.file(9254, Self.office("Αγοράς 1", 17122) + Self.mailbox("kep@b.example")),
      Self.body("Αρχείο", "https://a.example/1"), Self.body("Μουσείο", "https://a.example/1"),
    ]
    let outlines = files.map { compiler.outline($0.source) }
    #expect(outlines.allSatisfy { $0.findings.isEmpty && $0.source.bytes.isEmpty })
    #expect(outlines.map(\.asksForSignIn) == [false, false, false, true, true])
    for index in [ClaimIndex(files), ClaimIndex(outlines)] {
      #expect(files.map(index.places) == [[0, 2], [1, 2], [0, 1, 2], [3, 4], [3, 4]])
      #expect(outlines.map(index.places) == files.map(index.places))
    }
    #expect(outlines[0].isOfSame(as: files[0]) && !outlines[0].isOfSame(as: files[1]))
    #expect(outlines[3].isOfSame(as: files[3]) && !outlines[3].isOfSame(as: files[4]))
  }

  @Test(
    "are in doubt where a part that may claim something cannot be read",
    arguments: [
      ("", false), ("closures: [\n", true), ("localHolidays: 5\n", false),
      ("hours:\n  phone: [\n", false),
      ("contact: [\n", true), ("contact:\n  email: a@@b\n", true), ("offices: 5\n", true),
      ("offices:\n  - stret: Αγοράς 1\n", true), ("  x\n", true), ("\"\n", true),
      ("contact:\n", false), ("contact:\n  email:\n", false), ("offices:\n  -\n", false),
    ])
  func doubts(text: String, isInDoubt: Bool) {
    let source = Source(path: "9200.yaml", text: "version: 1\n" + text)
    let compiler = Compiler(asOf: Specimen.day)
    #expect(compiler.outline(source).isInDoubt == isInDoubt)
    let compilation = compiler.compile(source, planning: false)
    #expect(compilation.isInDoubt == isInDoubt && compilation.withoutText().isInDoubt == isInDoubt)
  }

  @Test("keep what a former version of theirs claimed first")
  func formers() {
    let one = Self.file(9200, Self.mailbox("kep@a.example"))
    let other = Self.file(9306, Self.mailbox("dimos@a.example"))
    func ids(_ others: [(file: Compilation, isFormer: Bool)]) -> [String] {
      let judged = BetweenFiles.judged(one, after: others)
      return judged.findings.map(\.rule.id).filter { $0.hasSuffix("-twice") }
    }
    #expect(ids([(other, false)]) == ["domain-twice", "office-twice"])
    #expect(ids([(one, true), (other, false)]) == [])
    #expect(ids([(other, false), (one, true)]) == ["domain-twice", "office-twice"])
    #expect(ids([]) == [])
  }
}
