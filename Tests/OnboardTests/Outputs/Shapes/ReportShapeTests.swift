import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// Each report is what its schema says, no less and no more.
@Suite struct ReportShapeTests {
  private static let all = ReportShape.ofFiles + ReportShape.ofRegistry

  private func holds(_ bytes: [UInt8], _ shape: ReportShape) throws {
    let value = try JSONReader.read(bytes)
    #expect(value["format"]?.text == shape.name)
    #expect(
      SchemaJudge.faults(of: value, by: shape.schema.inlined).prefix(5) == [], "\(shape.name)")
  }

  private static func plan(_ folder: String) throws -> Plan {
    let path = "Municipalities/\(folder)/onboarding.yaml"
    let text = try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)
    return try #require(
      Compiler(asOf: ReviewCase.day).compile(Source(path: path, text: text)).plan)
  }

  @Test func findings() throws {
    let compiler = Compiler(asOf: ReviewCase.day)
    let texts = [
      FormatsPageTests.specimen, ReviewCase.text, "version: 1\nmodes: fax\n", "a: [\n", "",
    ]
    for text in texts {
      try holds(
        FindingsJSON.write([compiler.compile(Source(path: "a.yaml", text: text))]), .findings)
    }
    try holds(FindingsJSON.write([]), .findings)
  }

  @Test(arguments: [
    "9173-metamorfoseos", "9183-peristeriou", "9200-neas-smyrnis", "9254-kalamatas",
    "9306-maleviziou",
  ])
  func slotsAndHours(_ folder: String) throws {
    let plan = try Self.plan(folder), day = ReviewCase.day
    let week = day...day.adding(6)
    try holds(
      SlotsJSON.write(Agenda(plan).offers(of: plan.topics), of: plan, week: week, asOf: day), .slots
    )
    try holds(HoursJSON.write(plan, in: week), .hours)
    try holds(StatsJSON.write(Stats(plan, week: day, from: day), of: plan), .stats)
  }

  @Test func rules() throws {
    try holds(RuleList(language: .greek).json(), .rules)
    try holds(RuleList(language: .english, id: "hours-missing").json(), .rules)
  }

  @Test func versions() throws {
    let formats = SchemaFiles.formats(ReportShape.ofRegistry)
    #expect(formats == formats.sorted() && Set(formats).count == formats.count)
    #expect(formats.count == Self.all.count + 6)
    let report = VersionReport(asOf: ReviewCase.day, formats: formats)
    try holds(report.json, .version)
    let text = report.text(.english)
    for word in ["version", "commit", "rulebook", "policy", "register", "holidays"] + formats {
      #expect(text.contains(word), "\(word)")
    }
    for (words, isRead) in [
      (["--version"], true), (["--version", "--verbose", "--format", "json"], true),
      (["--version", "--format=json"], true), (["--version", "--format"], false),
      (["--version", "--format", "xml"], false), (["--version", "check"], false),
      (["check"], false),
    ] {
      #expect(((try? VersionCall(words)) != nil) == isRead, "\(words)")
    }
    #expect((try? VersionCall(["--version"]))?.answer == Array((Program.version + "\n").utf8))
  }

  @Test func comparisonsAndReviews() throws {
    let changes = [
      ("  video: 20 min", "  video: 10 min"),
      ("title: Δημοτολόγιο\n", "title: Δημοτολόγιο και μετρώα\n"),
    ]
    let compiler = Compiler(asOf: ReviewCase.day)
    let comparison = try #require(
      Comparison(
        compiler.compile(ReviewCase.source()), compiler.compile(ReviewCase.source(changes)),
        from: ReviewCase.day))
    #expect(!comparison.changes.isEmpty)
    try holds(ComparisonJSON.write(comparison), .diff)
    for context in [
      ReviewCase.context(), ReviewCase.context(sequence: 2, baseline: ReviewCase.baseline()),
    ] {
      try holds(ReviewJSON.write(try ReviewCase.review(changes, context)), .review)
    }
    let (signIn, _, _) = try TrustRegistry.review(.signIn(9200))
    try holds(ReviewJSON.write(signIn), .review)
  }

  /// One municipality for each consequence of a decision, and what is to be done about them.
  @Test func whatIsMadeOfRecords() throws {
    let registry = try ImpactRegistry.make()
    defer { registry.remove() }
    let now = TrustRegistry.start.adding(days: 2), ledger = try registry.ledger(at: now)
    var status = try RegistryStatus(ledger, on: now.day)
    try status.readFiles(Compile(register: .greece, asOf: now.day, moved: .empty), ledger)
    try holds(StatusReport(registry: status, language: .greek).json(), .status)
    let one = try #require(status.standings.first?.matter)
    let ofOne = StatusReport(registry: status, language: .greek).json(of: one)
    try holds(ofOne, .status)
    let told = try JSONReader.read(ofOne)
    let rows = ["municipalities", "signIn"].flatMap { told[$0]?.elements ?? [] }
    #expect(rows.count == 1 && rows[0]["code"]?.text == one.subject)
    let impact = try Impact(of: status, asOf: now.day, ImpactRegistry.moved)
    #expect(impact.rehearsed.count == 5)
    try holds(ImpactJSON.write(impact), .impact)
    let inbox = try Inbox(ledger, moved: .empty)
    #expect(!inbox.items.isEmpty)
    let report = InboxReport(inbox: inbox, language: .greek, width: 80, isColourful: false)
    try holds(report.json, .inbox)
    let outcome = try registry.verify()
    try holds(VerifyReport(outcome: outcome, at: now, language: .greek).json, .verification)
    let list = try #require(VerifiedFiles(outcome, at: now).files.last)
    try holds(list.bytes, .verified)
    let contents = try registry.log.contents()
    let log = LogReport(
      contents: contents, tree: try contents.tree(registry.log.place),
      records: try ledger.recordsByEntry().records,
      language: .greek)
    try holds(log.json, .log)
    let late = TrustRegistry.start.adding(days: 850)
    let confirmations = try Confirmations(
      of: [], try registry.ledger(at: late), asOf: late.day, moved: .empty)
    try holds(
      ConfirmationReport(
        confirmations: confirmations, call: ApprovalCall(hasKey: true, language: .greek),
        language: .greek
      ).json, .confirmations)
    let authority = AuthorityText(
      history: ledger.history, instant: now, language: .greek)
    try holds(authority.json.file, .authority)
  }

  /// What a registry keeps, and what a pipeline keeps of it.
  @Test func whatIsStored() throws {
    let registry = try #require(TrustRegistry.honest)
    func holds(_ bytes: [UInt8], _ shape: ReportShape) throws {
      let value = try JSONReader.read(bytes)
      #expect(
        SchemaJudge.faults(of: value, by: shape.schema.inlined).prefix(5) == [], "\(shape.name)")
    }
    var kinds: Set<String> = []
    for matter in try registry.folder.matters() {
      for stored in try registry.records(of: matter) {
        kinds.insert(stored.record.kind)
        try holds(stored.record.file, .storedRecord)
        try holds(try #require(stored.seal).file, .seal)
        for vote in stored.votes {
          try holds(Array(try Data(contentsOf: URL(filePath: vote.path))), .envelope)
          try holds(vote.vote.statement.payload, .vote)
        }
      }
    }
    #expect(kinds == ["act", "review"])
    let revocation = Revocation(record: Digest(of: []), reason: "δοκιμή")
    try holds(Record(9173, .revocation(revocation)).file, .storedRecord)
    let (_, _, submission) = try TrustRegistry.review(9173)
    try holds(submission.bytes, .envelope)
    try holds(submission.submission.statement.payload, .submission)
    try holds(try #require(registry.verify().state).file, .verifyState)
  }

  /// The exports that have a format of ours.
  @Test(arguments: ["9183-peristeriou", "9200-neas-smyrnis"])
  func exports(_ folder: String) throws {
    let plan = try Self.plan(folder)
    for (target, shape) in [
      (ExportTarget.openStreetMap, ReportShape.osm), (.cityBooking, .zms),
    ] {
      for standing in [ExportStanding.draft, .inForce] {
        let remarks = ExportRemarks(losses: [Bilingual(el: "α", en: "a")], standing: standing)
        for file in target.files(plan, remarks) { try holds(file.bytes, shape) }
      }
    }
  }

  /// What is refused is told in the same formats.
  @Test func whatDoesNotHold() throws {
    let registry = try TrustRegistry()
    defer { registry.remove() }
    let approval = try registry.approve(9173)
    try registry.sealed(hours: 2)
    try registry.write(Array("{}".utf8), to: TrustRegistry.path(of: approval))
    let now = TrustRegistry.start.adding(days: 2)
    let status = try RegistryStatus(try registry.ledger(at: now), on: now.day)
    #expect(!status.refused.isEmpty)
    try holds(StatusReport(registry: status, language: .greek).json(), .status)
    let outcome = try registry.verify()
    try holds(VerifyReport(outcome: outcome, at: now, language: .greek).json, .verification)
  }

  @Test func eachSchemaIsAFileOfItsOwnAndSaysWhatMembersMean() {
    let names = Self.all.map(\.schemaName)
    #expect(Set(names).count == names.count)
    let files = SchemaFiles.artifacts(ReportShape.ofRegistry).map(\.path)
    #expect(Set(files).count == files.count)
    #expect(files.count == Self.all.count + 7)
    for shape in Self.all {
      for (name, member) in shape.schema.inlined["properties"]?.members ?? [:] {
        #expect(member["description"]?.text?.isEmpty == false, "\(shape.name) \(name)")
      }
    }
  }

  /// The judge itself refuses what it should.
  @Test(arguments: [
    #"{"b":1}"#, #"{"a":1,"c":2}"#, #"{"a":-1}"#, #"{"a":"1"}"#, #"{"a":1,"b":["x",""]}"#,
    #"{"a":1,"d":"2026-1-1"}"#, #"{"a":1,"e":"y"}"#, "[]", "1",
  ])
  func theJudgeIsStrict(_ text: String) throws {
    let shape = Shape.object([
      ShapeMember("a", .amount, "a"), ShapeMember(optional: "b", .list(.text), "b"),
      ShapeMember(optional: "d", .date, "d"), ShapeMember(optional: "e", .words(["x"]), "e"),
    ])
    let value = try JSONReader.read(Array(text.utf8))
    #expect(!SchemaJudge.faults(of: value, by: shape.schema.inlined).isEmpty)
    let right = try JSONReader.read(Array(#"{"a":0,"b":["x"],"d":"2026-01-01","e":"x"}"#.utf8))
    #expect(SchemaJudge.faults(of: right, by: shape.schema.inlined) == [])
  }
}
