import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// What of the others cannot be read is never taken for absent: it is told, and stops nobody.
@Suite struct UncomparedTests {
  private static let neighbour = "Municipalities/9173-metamorfoseos"
  private static let own = "Municipalities/9001-doxatou/onboarding.yaml"
  private static let compile = Compile(
    register: .greece, asOf: TrustRegistry.start.day, moved: .empty)

  /// A registry in which 9173 was received.
  private func world(_ work: (TrustRegistry) throws -> Void) throws {
    let world = try TrustRegistry()
    defer { world.remove() }
    let (_, source, statement) = try TrustRegistry.review(9173)
    try world.write(source, to: "\(Self.neighbour)/onboarding.yaml")
    try world.write(statement.bytes, to: "\(Self.neighbour)/submission.json")
    try work(world)
  }

  /// What is said of the same file as that of another municipality, and what it was not compared
  /// with.
  private func judged(
    in world: TrustRegistry
  ) throws -> (twice: [Finding], uncompared: Uncompared) {
    let text = String(decoding: try TrustRegistry.review(9173).source, as: UTF8.self)
      .replacing("\"9173\"", with: "\"9001\"")
    let own = Self.compile.compiler.compile(
      Source(path: "\(world.place)/\(Self.own)", text: text), planning: false)
    let all = try Forerunners(
      judging: [own], isWhole: false, Self.compile, in: RegistryRoot(path: world.place)
    ) { try world.ledger(at: TrustRegistry.hour(9)) }
    let found = try all.judged([own], peers: false).flatMap(\.findings)
    return (
      found.filter { $0.rule.id.hasSuffix("-twice") }, all.uncompared(besides: [own])
    )
  }

  private func paths(_ faults: [FileFault], in world: TrustRegistry) -> [String] {
    faults.map { String($0.path.trimmingPrefix(world.place + "/")) }
  }

  @Test func whatIsReceivedComesFirst() throws {
    try world { world in
      let (twice, uncompared) = try judged(in: world)
      #expect(twice.contains { $0.rule.id == "domain-twice" })
      #expect(uncompared.faults == [] && uncompared.notes == [])
    }
  }

  /// Ways in which a file is there and says nothing.
  enum Damage: CaseIterable, Sendable {
    case garbage, empty, forged, folder, pipe, link, dangling

    func apply(to name: String, in world: TrustRegistry) throws {
      let path = world.root.appending(path: name).path
      let bytes = try world.bytes(name)
      try world.delete(name)
      switch self {
      case .garbage: try world.write(Array("{".utf8), to: name)
      case .empty: try world.write([], to: name)
      case .forged:
        let text = String(decoding: bytes, as: UTF8.self)
        try world.write(
          Array(text.replacing(/"sig":"..../, with: "\"sig\":\"AAAA").utf8), to: name)
      case .folder:
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      case .pipe: try #require(mkfifo(path, 0o600) == 0)
      case .link:
        try world.write(bytes, to: "elsewhere")
        try FileManager.default.createSymbolicLink(
          atPath: path, withDestinationPath: world.root.appending(path: "elsewhere").path)
      case .dangling:
        try FileManager.default.createSymbolicLink(
          atPath: path, withDestinationPath: "nowhere")
      }
    }
  }

  /// A statement that is there and cannot be relied on takes no claim away unsaid.
  @Test(arguments: Damage.allCases)
  func aDamagedStatementIsTold(_ damage: Damage) throws {
    try world { world in
      let name = "\(Self.neighbour)/submission.json"
      try damage.apply(to: name, in: world)
      let (_, uncompared) = try judged(in: world)
      #expect(paths(uncompared.faults, in: world) == [name])
      try world.delete(name)
      #expect(try judged(in: world).uncompared.faults == [])
    }
  }

  /// What a declaration says after it was received is a draft like any other.
  @Test func aStatementThatNoLongerCountsIsNoDamage() throws {
    try world { world in
      try world.edit("\(Self.neighbour)/onboarding.yaml") { $0 += "# σχόλιο\n" }
      #expect(try judged(in: world).uncompared.faults == [])
    }
  }

  @Test(arguments: [Damage.folder, .pipe, .link, .dangling])
  func aDeclarationThatCannotBeReadIsTold(_ damage: Damage) throws {
    try world { world in
      let name = "\(Self.neighbour)/onboarding.yaml"
      try damage.apply(to: name, in: world)
      #expect(paths(try judged(in: world).uncompared.faults, in: world) == [name])
    }
  }

  /// A draft that is broken where it may claim something is named; what is left out or empty claims
  /// nothing, and a slip elsewhere hides nothing.
  @Test(
    arguments: [
      ("contact:", "contact: [", true), ("version: 1", "version: 1\n  contact: {", true),
      ("email:", "emial:", true), ("modes:", "mödes: [", true), ("version: 1", "\"", true),
      ("email: ", "email: # ", false), ("audience: [", "audience: [x, ", false),
    ])
  func aBrokenDraftIsNamed(_ old: String, _ new: String, _ isTold: Bool) throws {
    try world { world in
      let name = "\(Self.neighbour)/onboarding.yaml"
      var text = String(decoding: try world.bytes(name), as: UTF8.self)
      let place = try #require(text.firstRange(of: old))
      text.replaceSubrange(place, with: new)
      try world.write(Array(text.utf8), to: name)
      let uncompared = try judged(in: world).uncompared
      #expect(paths(uncompared.notes, in: world) == (isTold ? [name] : []))
      #expect(uncompared.faults == [])
    }
  }

  /// What was approved keeps its claims when its file says something else. It is called by where it
  /// stands, where the words are to be read.
  @Test func anApprovalIsNamedWhereItStands() throws {
    try world { world in
      let approval = try world.approve(9173)
      try world.edit("\(Self.neighbour)/onboarding.yaml") {
        $0 = "# σχόλιο\n" + $0.replacing("@metamorfosi", with: "@allos")
      }
      let twice = try judged(in: world).twice.first { $0.rule.id == "domain-twice" }
      let place = try #require(twice?.elsewhere)
      let path = TrustRegistry.path(of: approval, "onboarding.yaml")
      #expect(place.path == "\(world.place)/\(path)")
      let bytes = try world.bytes(path)
      let words = bytes[Int(place.span.start)..<Int(place.span.end)]
      #expect(String(decoding: words, as: UTF8.self).contains("@metamorfosi.example"))
      #expect(twice?.message(.english).contains(path) == true)
    }
  }

  /// Of records that are damaged nobody knows what they claim, whatever of them is.
  @Test(
    arguments: ["onboarding.yaml", "record.json"], [Damage.garbage, .empty, .folder, .pipe, .link])
  func aDamagedRecordIsTold(_ file: String, _ damage: Damage) throws {
    try world { world in
      let approval = try world.approve(9173)
      try world.edit("\(Self.neighbour)/onboarding.yaml") { $0 += "# σχόλιο\n" }
      let name = TrustRegistry.path(of: approval, file)
      try damage.apply(to: name, in: world)
      let faults = try judged(in: world).uncompared.faults
      #expect(paths(faults, in: world).contains(name))
    }
  }

  @Test func aRecordWithoutItsFileIsTold() throws {
    try world { world in
      let approval = try world.approve(9173)
      try world.edit("\(Self.neighbour)/onboarding.yaml") { $0 += "# σχόλιο\n" }
      let name = TrustRegistry.path(of: approval, "onboarding.yaml")
      try world.delete(name)
      #expect(paths(try judged(in: world).uncompared.faults, in: world).contains(name))
      // What an interrupted run left is no record.
      try world.delete(TrustRegistry.path(of: approval, "record.json"))
      #expect(try judged(in: world).uncompared.faults == [])
    }
  }

  @Test func eachIsToldOnceAndInOrder() {
    let faults = ["b", "a", "b"].map { FileFault($0, errno: 13) }
    let all = Uncompared(faults).and(Uncompared(faults, drafts: ["d", "c", "d"]))
    #expect(all.faults.map(\.path) == ["a", "b"] && all.notes.map(\.path) == ["c", "d"])
    #expect(all.besides([faults[0]]).faults.map(\.path) == ["a"])
  }
}
