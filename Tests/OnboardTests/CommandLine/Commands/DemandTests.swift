import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard

/// `onboard keys demand`: an authority asks for other signatures, and gets them.
@Suite struct DemandTests {
  private static let authority = "Municipalities/authority"

  private static func run(
    _ arguments: [String], in folder: URL, exit: Int32 = 0
  ) throws -> String {
    let outcome = try Tool.run(
      arguments + ["--language", "en"], in: folder, environment: Tool.unfixed)
    #expect(outcome.exit == exit, "\(arguments): \(outcome.output)\(outcome.complaint)")
    return outcome.output + outcome.complaint
  }

  private static func sign(
    _ file: String, by labels: [String] = ["root-1", "root-2"], in folder: URL
  ) throws -> String {
    try labels.map {
      try run(["keys", "sign", "\(authority)/\(file)", "--key", LifeTests.key($0)], in: folder)
    }.joined()
  }

  @Test func twoEnactorsRecordAnActTogether() throws {
    try LifeTests.registry { folder in
      func run(_ arguments: String..., exit: Int32 = 0) throws -> String {
        try Self.run(arguments, in: folder, exit: exit)
      }
      _ = try run("keys", "demand", "--role", "enactor", "--threshold", "2")
      // Nobody can demand more persons than there are.
      #expect(
        try Self.sign("targets.next.json", in: folder).contains("[threshold-unreachable]"))
      _ = try run("keys", "new", "--output", "second", "--unsealed")
      _ = try run(
        "keys", "enrol", "--role", "enactor", "--public", "second", "--person", "p-0099",
        "--organisation", "Agency", "--valid-from", "2026-01-01", "--valid-until", "2027-12-31")
      #expect(
        try Self.sign("targets.next.json", in: folder).contains("targets.next.json: in force now"))
      #expect(try run("keys", "authority").contains("enactor: 2 / 2"))

      _ = try run("receive", "9306", "--key", LifeTests.key("revoker"))
      let review = try run("review", "9306")
      let words = review.split(whereSeparator: \.isWhitespace)
      let place = try #require(words.firstIndex(of: "--digest"))
      let digest = words[place + 1]
      for label in ["reviewer-1", "reviewer-2"] {
        _ = try run("approve", "9306", "--digest", "\(digest)", "--key", LifeTests.key(label))
      }
      try Data("%PDF-1.7\n".utf8).write(to: folder.appending(path: "act.pdf"))
      func enact(_ key: String, exit: Int32 = 0) throws -> String {
        try run(
          "act", "record", "join", "9306", "--protocol", "45174 ΕΞ 2026", "--ada",
          "ΨΗ4746ΜΤΛ6-Ω3Ρ", "--date", Tool.today, "--pdf", "act.pdf", "--key", key, exit: exit)
      }
      let first = LifeTests.key("enactor")
      #expect(try enact(first).contains("9306: signed by 1 of 2 persons.\n"))
      // One person counts once.
      #expect(try enact(first, exit: 4).contains("[already-signed]"))
      #expect(try run("status", "9306").hasPrefix("9306 Δήμος Μαλεβιζίου: approved, awaiting"))
      #expect(!(try enact("second").contains("1 of 2")))
      #expect(try run("log", "seal", "--key", LifeTests.key("log")).contains("9306 2: recorded"))
      #expect(try run("status", "9306").hasPrefix("9306 Δήμος Μαλεβιζίου: in force"))
    }
  }

  @Test func rootsAndWitnessesAndDutiesAreSetToo() throws {
    try LifeTests.registry { folder in
      func demand(_ arguments: String...) throws -> String {
        try Self.run(["keys", "demand"] + arguments, in: folder)
      }
      #expect(try demand("--root-may-review").contains("targets.next.json, version 2"))
      _ = try Self.sign("targets.next.json", in: folder)
      let authority = { try Self.run(["keys", "authority"], in: folder) }
      #expect(try authority().contains("may be a reviewer too"))
      _ = try demand("--no-root-may-review", "--role", "reviewer", "--threshold", "3")
      #expect(try Self.sign("targets.next.json", in: folder).contains("in force now"))
      #expect(try !authority().contains("may be a reviewer too"))
      #expect(try authority().contains("reviewer: 3 / 3"))
      // All three that hold the root must sign from now on: this root itself, too.
      #expect(try demand("--role", "root", "--threshold", "3").contains("2.root.next.json"))
      #expect(try Self.sign("2.root.next.json", in: folder).contains("[root-unsigned]"))
      // The policy that stands has two signatures only, and the new root demands three.
      #expect(
        try Self.sign("2.root.next.json", by: ["root-3"], in: folder).contains("[policy-unsigned]"))
      #expect(
        try Self.sign("targets.json", by: ["root-3"], in: folder)
          .contains("2.root.next.json: in force now"))
      #expect(try demand("--role", "witness", "--threshold", "2").contains("version 4"))
      #expect(
        try Self.sign("targets.next.json", by: ["root-1", "root-2", "root-3"], in: folder)
          .contains("[quorum-unreachable]"))
    }
  }

  @Test(arguments: [
    ["--role", "reviewer"], ["--threshold", "3"], [], ["--role", "log", "--threshold", "1"],
    ["--role", "reviewer", "--threshold", "1"], ["--role", "root", "--threshold", "1"],
    ["--role", "enactor", "--threshold", "0"], ["--role", "witness", "--threshold=-1"],
  ])
  func whatCannotBeIsRefusedAtOnce(_ arguments: [String]) throws {
    try LifeTests.registry { folder in
      let outcome = try Tool.run(["keys", "demand"] + arguments, in: folder)
      #expect(outcome.exit == 2, "\(outcome.output)\(outcome.complaint)")
      let files = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: Self.authority).path)
      #expect(!files.contains { $0.contains(".next.") })
    }
  }
}
