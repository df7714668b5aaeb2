import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// Sign-in on the command line: what each person sees and may do, beside the appointments.
@Suite struct SignInCommandTests {
  private static let body = "perifereia-kentrikis-makedonias"

  private func registry(_ work: (Clone) throws -> Void) throws {
    try LifeTests.registry { folder in
      try Data("%PDF-1.7\n".utf8).write(to: folder.appending(path: "act.pdf"))
      try work(Clone(root: folder))
    }
  }

  private func receive(_ clone: Clone, _ subject: String = "9200") throws -> String {
    try clone.run("receive", subject, "--key", LifeTests.key("revoker"))
  }

  /// Approves by two persons what was received already.
  private func approve(_ clone: Clone, _ name: String) throws {
    let words = try clone.run("review", name).split(whereSeparator: \.isWhitespace)
    let digest = String(words[try #require(words.firstIndex(of: "--digest")) + 1])
    try clone.approve(name, by: "reviewer-1", "reviewer-2", digest: digest)
  }

  /// A registry in which the appointments and the sign-in of 9200 are in force.
  private func inForce(_ work: (Clone) throws -> Void) throws {
    try registry { clone in
      _ = try receive(clone)
      try approve(clone, "9200")
      try approve(clone, "sign-in-9200")
      try clone.act("join", "9200", 1)
      try clone.act("join", "sign-in-9200", 2)
      try clone.seal()
      try work(clone)
    }
  }

  @Test func eachIsNamedAndApprovedApart() throws {
    try registry { clone in
      let received = try receive(clone)
      #expect(received.contains("submission no. 1 (sign-in-9200)"))
      let appointments = try clone.run("review", "9200")
      #expect(
        appointments.contains(
          "Approved apart: sign-in of municipality 9200 (onboard review sign-in-9200)"))
      #expect(!appointments.contains("/oauth2/callback"))
      for name in ["sign-in-9200", "sign-in-9200-neas-smyrnis"] {
        let review = try clone.run("review", name)
        #expect(review.contains("https://aitiseis.neasmyrni.example/oauth2/callback"))
        #expect(review.contains("https://www.neasmyrni.example") && !review.contains("minutes"))
        #expect(review.contains("onboard approve sign-in-9200 --digest"))
      }
    }
  }

  /// What only the appointments change leaves the sign-in decided, while it waits for its act.
  @Test func whatWaitsForItsActIsNoChange() throws {
    try registry { clone in
      _ = try receive(clone)
      try approve(clone, "9200")
      try approve(clone, "sign-in-9200")
      try clone.act("join", "9200", 1)
      try clone.seal()
      try clone.edit("9200-neas-smyrnis", "phone: 10 min", "phone: 15 min")
      let received = try receive(clone)
      #expect(received.contains("Next: onboard review 9200"), "\(received)")
      #expect(!received.contains("onboard review sign-in-9200"), "\(received)")
      #expect(received.contains("(sign-in-9200): the same is approved already"), "\(received)")
      let status = try clone.run("status", "sign-in-9200")
      #expect(!status.contains("not reviewed") && status.contains("awaiting"), "\(status)")
      let json = try clone.run("status", "--format", "json")
      #expect(json.contains("\"changed\"") && json.contains("\"decided\""), "\(json)")
      #expect(!(try clone.run("inbox").contains("review sign-in-9200")))
      // In force or waiting, nothing is left to be decided of an unchanged file.
      try approve(clone, "9200")
      let again = try clone.run("receive", "9200", "--key", LifeTests.key("revoker"), exit: 4)
      #expect(again.contains("[already-approved]"), "\(again)")
    }
  }

  /// After a withdrawal the unchanged file is refused, although its sign-in waits for an act.
  @Test func afterAWithdrawalWhatWaitsForItsActChangesNothing() throws {
    try registry { clone in
      _ = try receive(clone)
      try approve(clone, "9200")
      try approve(clone, "sign-in-9200")
      try clone.act("join", "9200", 1)
      try clone.act("withdraw", "9200", 2)
      try clone.seal()
      let told = try clone.run("receive", "9200", "--key", LifeTests.key("revoker"), exit: 4)
      #expect(told.contains("[request-repeated]"), "\(told)")
      try clone.edit("9200-neas-smyrnis", "# ", "#  ")
      let commented = try clone.run(
        "receive", "9200", "--key", LifeTests.key("revoker"), exit: 4)
      #expect(commented.contains("[request-repeated]"), "\(commented)")
    }
  }

  /// A body is named as it declares itself, until it is approved; sign-in is not announced, and the
  /// usage of no other command is shown for that.
  @Test func aBodyIsNamedBeforeItsApproval() throws {
    try registry { clone in
      let status = try clone.run("status")
      #expect(status.contains("Περιφέρεια Κεντρικής Μακεδονίας"), "\(status)")
      let told = try clone.run("act", "announce", "sign-in-\(Self.body)", exit: 2)
      #expect(told.contains("A grant of sign-in is not announced to citizens"), "\(told)")
      #expect(told.contains("onboard act announce --help") && !told.contains("<"), "\(told)")
    }
  }

  @Test func thePageOfSignInSaysNothingOfAppointments() throws {
    try registry { clone in
      _ = try receive(clone, Self.body)
      try clone.run("review", Self.body, "--page", "page.html")
      let page = try String(contentsOf: clone.root.appending(path: "page.html"), encoding: .utf8)
      for word in ["Λεπτά", "ραντεβού", "Δήμος δηλώνει", "Δήμου"] {
        #expect(!page.contains(word) || word == "Δήμου" && page.contains("Δήμους"), "\(word)")
      }
      #expect(page.contains("Διεύθυνση Μεταφορών Δυτικής Θεσσαλονίκης"))
    }
  }

  /// What changes elsewhere in the file is not called a comment, and asks nobody to approve.
  @Test func aChangeElsewhereIsSaid() throws {
    try inForce { clone in
      try clone.edit("9200-neas-smyrnis", "/oauth2/callback", "/sign-in/callback")
      _ = try receive(clone)
      let appointments = try clone.run("review", "9200")
      #expect(appointments.contains("the file changes in its sign-in only"))
      #expect(appointments.contains("[amendment-empty]"))
      #expect(!appointments.contains("onboard approve"))
      let signIn = try clone.run("review", "sign-in-9200")
      #expect(signIn.contains("no longer an address"))
      try approve(clone, "sign-in-9200")
      try clone.act("amend", "sign-in-9200", 3)
      try clone.seal()
      #expect(try clone.prove().contains("2 in force"))
    }
    try inForce { clone in
      try clone.edit("9200-neas-smyrnis", "https://www.neasmyrni.example", "https://neo.example")
      _ = try receive(clone)
      #expect(try clone.run("review", "sign-in-9200").contains("https://neo.example"))
    }
  }

  /// A file is received for what can be decided of it, and told apart is what cannot.
  @Test func whatCannotBeDecidedIsNotToBeReviewed() throws {
    try inForce { clone in
      try clone.edit("9200-neas-smyrnis", "/oauth2/callback", "/sign-in/callback")
      let same = try receive(clone)
      #expect(same.contains("onboard review sign-in-9200") && !same.contains("onboard review 9200"))
      #expect(same.contains("(9200): is in force as it stands"), "\(same)")
      let known = try clone.run("receive", "9200", "--key", LifeTests.key("revoker"), exit: 4)
      #expect(known.contains("next: onboard review sign-in-9200"), "\(known)")
    }
    try inForce { clone in
      try clone.act("withdraw", "9200", 3)
      try clone.seal()
      try clone.edit("9200-neas-smyrnis", "/oauth2/callback", "/sign-in/callback")
      let apart = try receive(clone)
      #expect(apart.contains("submission no. 2 (sign-in-9200)"), "\(apart)")
      #expect(apart.contains("(9200): has the number and the date of the request"), "\(apart)")
      #expect(!apart.contains("onboard review 9200"))
    }
  }

  /// The approved file is enough for every act, whatever became of the declaration.
  @Test func whatIsNoLongerAskedForEndsByAnAct() throws {
    try inForce { clone in
      let file = clone.root.appending(path: "Municipalities/9200-neas-smyrnis/onboarding.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
      let kept = text.prefix(upTo: try #require(text.firstRange(of: "authentication:")).lowerBound)
      try String(kept).write(to: file, atomically: true, encoding: .utf8)
      #expect(try receive(clone).contains("onboard act draft withdraw sign-in-9200"))
      let refused = try clone.run("review", "sign-in-9200", exit: 2)
      #expect(refused.contains("onboard act draft withdraw sign-in-9200"))
      let draft = try clone.run(
        "act", "draft", "withdraw", "sign-in-9200", "--reason", "δοκιμή", "--show")
      #expect(draft.contains("Ανακαλούμε") && draft.contains("4517\(2) ΕΞ 2026"))
      try FileManager.default.removeItem(at: file)
      try clone.run("act", "draft", "suspend", "9200", "--reason", "δοκιμή", "--show")
      try clone.act("withdraw", "sign-in-9200", 3)
      try clone.seal()
      #expect(try clone.run("status", "sign-in-9200").contains("withdrawn"))
      #expect(try clone.run("status", "9200").contains("in force"))
    }
  }

  /// After the newest approval is revoked, the next one is compared with what is in force.
  @Test(arguments: ["9200", "sign-in-9200"])
  func whatIsInForceStaysTheBaseline(_ name: String) throws {
    try inForce { clone in
      let edits = ["9200": ("phone: 10 min", "phone: 15 min")]
      let (old, new) = edits[name] ?? ("/oauth2/callback", "/sign-in/callback")
      try clone.edit("9200-neas-smyrnis", old, new)
      _ = try receive(clone)
      try approve(clone, name)
      try clone.seal()
      try clone.run(
        "log", "revoke", name, "--record", "3", "--reason", "δοκιμή", "--key",
        LifeTests.key("revoker"))
      try clone.seal()
      #expect(try clone.run("status", name).contains("in force"))
      try clone.edit("9200-neas-smyrnis", new, name == "9200" ? "phone: 20 min" : new + "0")
      _ = try receive(clone)
      #expect(try clone.run("review", name).contains("enacted since"))
      try approve(clone, name)
      try clone.seal()
      _ = try clone.prove()
    }
  }

  /// A review that was left half signed stands in nobody's way, and whoever receives is told.
  @Test func whatWasLeftBehindStopsNobody() throws {
    try registry { clone in
      _ = try receive(clone)
      let words = try clone.run("review", "sign-in-9200").split(whereSeparator: \.isWhitespace)
      let digest = String(words[try #require(words.firstIndex(of: "--digest")) + 1])
      try clone.approve("sign-in-9200", by: "reviewer-1", digest: digest)
      try clone.edit("9200-neas-smyrnis", "phone: 10 min", "phone: 15 min")
      #expect(try receive(clone).contains("sign-in-9200: the signatures on the declaration before"))
      try approve(clone, "9200")
      try approve(clone, "sign-in-9200")
      try clone.seal()
    }
  }

  @Test func anotherFolderIsNotTaken() throws {
    try registry { clone in
      let folder = clone.root.appending(path: "Municipalities")
      try FileManager.default.moveItem(
        at: folder.appending(path: Self.body), to: folder.appending(path: "pkm"))
      let refused = try clone.run(
        "receive", "pkm", "--key", LifeTests.key("revoker"), exit: 2)
      #expect(refused.contains("belongs in the folder \(Self.body)"))
      try FileManager.default.copyItem(
        at: folder.appending(path: "9200-neas-smyrnis"), to: folder.appending(path: "9200-nea"))
      let mailed = clone.root.appending(path: "mailed.yaml")
      try FileManager.default.copyItem(
        at: folder.appending(path: "9200-neas-smyrnis/onboarding.yaml"), to: mailed)
      let second = try clone.run(
        "receive", "mailed.yaml", "--key", LifeTests.key("revoker"), exit: 2)
      #expect(second.contains("in another folder; rename it to 9200-neas-smyrnis"))
    }
  }

  /// One decision is one act, and never about both.
  @Test func aNumberBelongsToOneAct() throws {
    try registry { clone in
      _ = try receive(clone)
      try approve(clone, "9200")
      try approve(clone, "sign-in-9200")
      try clone.act("join", "9200", 1)
      try clone.act("join", "sign-in-9200", 1, exit: 4)
      try clone.run(
        "act", "record", "join", "9200", "sign-in-9200", "--protocol", "1 ΕΞ 2026", "--ada",
        "ΨΗ4746ΜΤΛ6-Ω39", "--date", Tool.today, "--pdf", "act.pdf", "--key",
        LifeTests.key("enactor"), exit: 2)
    }
  }

  @Test func everyWayToNameAFileIsTheSame() throws {
    try registry { clone in
      let folder = "Municipalities/\(Self.body)"
      let paths = [
        Self.body, "sign-in-\(Self.body)", folder, "./\(folder)/", "\(folder)/authentication.yaml",
        clone.root.appending(path: folder).path,
      ]
      for path in paths { try clone.run("review", path) }
      for path in ["./Municipalities//9200-neas-smyrnis/", "sign-in-9200"] {
        try clone.run("review", path)
      }
    }
  }
}
