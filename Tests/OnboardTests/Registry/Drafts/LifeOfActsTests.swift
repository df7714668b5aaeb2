import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry
@testable import Schema

/// The drafts of one municipality from joining to leaving, as its records give them.
@Suite struct LifeOfActsTests {
  typealias Kind = ActDraft.Kind

  /// The drafts in turn, each made before its act is recorded: join, amend, suspend a part, lift
  /// it, amend again, suspend, lift, and leave at its own request.
  static func drafts() throws -> [ActDraft] {
    let world = try TrustRegistry()
    defer { world.remove() }
    var drafts: [ActDraft] = [], hours = 0, approvals: [Record] = []
    func life() throws -> Life {
      let now = Instant(unix: TrustRegistry.start.unix + hours * 3600)
      return try world.ledger(at: now).life(of: 9200)
    }
    func approve(_ edit: @escaping (inout String) -> Void = { _ in }) throws {
      approvals.append(
        try world.approve(
          9200, sequence: approvals.count + 1, previous: approvals.last, hours: hours, edit: edit))
    }
    func draft(_ kind: Kind, _ change: (inout ActDraft) -> Void = { _ in }) throws {
      let life = try life()
      try life.demandDraftable(of: kind, on: TrustRegistry.start.day)
      var subject = try #require(try ActDraft.Subject(life, kind))
      // Digests change with every version.
      subject.record = ActRecord()
      var act = ActDraft(kind, of: [subject])
      change(&act)
      drafts.append(act)
      hours += 1
      try world.enact(
        9200, change: kind, number: drafts.count, of: approvals.last, hours: hours,
        parts: act.parts)
      try world.seal(hours: hours)
    }
    let closer: (inout String) -> Void = {
      $0 = $0.replacing("tuesday: [08:00-14:30, 17:00-20:00]", with: "tuesday: 08:00-14:30")
        .replacing("audience: [citizens, businesses]", with: "audience: [businesses]")
        .replacing("reason: Απογραφή αρχείου", with: "reason: Μετακόμιση αρχείου")
    }
    let fewer: (inout String) -> Void = {
      closer(&$0)
      $0 = $0.replacing(
        "    documents:\n      - Δελτίο αστυνομικής ταυτότητας ή διαβατήριο\n"
          + "      - Έγγραφο νόμιμης εκπροσώπησης, για επιχείρηση\n", with: ""
      )
      .replacing("[camera, microphone, computer, screen, internet]", with: "[camera, microphone]")
      .replacing("    powers: [overview, employees]", with: "    powers: [overview]")
      .replacing("24310/2-11-2026", with: "24999/20-11-2026")
    }
    try approve()
    try draft(.onboard)
    try approve(closer)
    try draft(.amend)
    let video = ServiceParts(modes: [.video], offices: [])
    try draft(.suspend) { ($0.parts, $0.reason) = (video, "Βλάβη της κάμερας") }
    try draft(.lift) { $0.parts = video }
    try approve(fewer)
    try draft(.amend)
    try draft(.suspend) { $0.reason = "Μετεγκατάσταση των υπηρεσιών" }
    try draft(.lift)
    try draft(.withdraw) { $0.request = "31002/4-1-2027" }
    return drafts
  }

  /// The texts as they are recorded, so that every change of an act is seen.
  @Test func theTextsAreThoseRecorded() throws {
    let texts = try Self.drafts().map {
      DocumentText(document: ActText($0).document, width: 100).text
    }
    let text = texts.joined(separator: "\n" + String(repeating: "=", count: 80) + "\n\n")
    let place = Repository.root.appending(path: "Tests/OnboardTests/Stories/life-of-acts.txt")
    if ProcessInfo.processInfo.environment["ONBOARD_RECORD"] != nil {
      if (try? String(contentsOf: place, encoding: .utf8)) != text {
        try Data(text.utf8).write(to: place)
        Issue.record("recorded life-of-acts.txt: read the diff")
      }
    } else {
      #expect(try String(contentsOf: place, encoding: .utf8) == text, "make record rewrites it")
    }
  }

  /// Whatever came between, an act cites the onboarding by its number, its day of signing and its
  /// ADA, with the amendments since, and a lifting also what it lifts.
  @Test func everyLaterActCitesTheOnboardingAndTheChainSince() throws {
    let drafts = try Self.drafts()
    #expect(
      drafts.map(\.kind) == [
        .onboard, .amend, .suspend, .lift, .amend, .suspend, .lift,
        .withdraw,
      ])
    for (index, act) in drafts.enumerated().dropFirst() {
      let text = DocumentText(document: ActText(act).document, width: 10_000).text
      #expect(
        text.contains(
          "Την υπ’ αρ. 45171 ΕΞ 2026/1-10-2026 διαπιστωτική πράξη ένταξης του Δήμου Νέας Σμύρνης "
            + "στην πλατφόρμα «myDimos.Live.gov.gr» (ΑΔΑ: ΨΗ4746ΜΤΛ6-Ω31)"))
      let amendments = index > 4 ? [2, 5] : index > 1 ? [2] : []
      for number in 2...8 where number <= index {
        let cited = text.contains("4517\(number) ΕΞ 2026")
        let isLifted = act.kind == .lift && number == index
        #expect(cited == (amendments.contains(number) || isLifted), "\(index): \(number)")
      }
      #expect(text.contains("όπως τροποποιήθηκε με") == !amendments.isEmpty)
      #expect(text.contains("ερμηνεία I-36") && text.contains("ΑΠΟΦΑΣΙΖΟΥΜΕ"))
      #expect(!text.contains("ΔΙΑΠΙΣΤΩΝΟΥΜΕ") && !text.contains("\nΔΙΑΠΙΣΤΩΤΙΚΗ"))
    }
    let ending = DocumentText(document: ActText(drafts[7]).document, width: 10_000).text
    #expect(ending.contains("31002/4-1-2027 αίτημα του Δήμου Νέας Σμύρνης"))
    #expect(!ending.contains("ακρόαση") && ending.contains("ισχύει για το μέλλον"))
    #expect(ending.contains("Ανακαλούμε την υπ’ αρ. 45171 ΕΞ 2026/1-10-2026"))
    let metadata = String(decoding: ActMetadata(act: drafts[7]).json.file, as: UTF8.self)
    for ada in ["Ω31", "Ω32", "Ω35"] { #expect(metadata.contains("ΨΗ4746ΜΤΛ6-\(ada)")) }
  }

  /// A partial lifting is cited with what it lifted, and the lifting of the whole names what was
  /// suspended before the whole was.
  @Test func aLiftingNamesAllThatItLifts() throws {
    let world = try TrustRegistry()
    defer { world.remove() }
    try world.enact(9200, of: try world.approve(9200))
    func draft(_ kind: Kind) throws -> String {
      let life = try world.ledger(at: TrustRegistry.hour(9)).life(of: 9200)
      var act = ActDraft(kind, of: [try #require(try ActDraft.Subject(life, kind))])
      act.reason = "Βλάβη"
      return DocumentText(document: ActText(act).document, width: 10_000).text
    }
    for (number, change, modes) in [
      (2, Kind.suspend, [Mode.video, .phone]), (3, .lift, [.phone]),
    ] {
      try world.enact(
        9200, change: change, number: number, hours: number,
        parts: ServiceParts(modes: modes, offices: []))
    }
    let chain =
      "45172 ΕΞ 2026/1-10-2026 απόφαση (ΑΔΑ: ΨΗ4746ΜΤΛ6-Ω32) περί μερικής αναστολής της ένταξης "
      + "αυτής, όπως ήρθη εν μέρει με την υπ’ αρ. 45173 ΕΞ 2026/1-10-2026 απόφαση"
    #expect(try draft(.suspend).contains(chain))
    #expect(try !draft(.lift).contains("Αίρεται μαζί"))
    try world.enact(9200, change: .suspend, number: 4, hours: 4)
    let lifting = try draft(.lift)
    #expect(lifting.contains("45172 ΕΞ 2026") && lifting.contains("45173 ΕΞ 2026"))
    #expect(
      lifting.contains(
        "Αίρεται μαζί και η μερική αναστολή που προηγήθηκε με την υπ’ αρ. 45172 ΕΞ 2026/1-10-2026 "
          + "απόφαση (ΑΔΑ: ΨΗ4746ΜΤΛ6-Ω32), ως προς την εξυπηρέτηση εξ αποστάσεως, με τηλεδιάσκεψη."
      ))
    #expect(
      lifting.contains(
        "Αίρεται η αναστολή που αποφασίστηκε με την υπ’ αρ. 45174 ΕΞ 2026/1-10-2026 απόφαση"))
    #expect(
      lifting.contains(
        ", και την υπ’ αρ. 45174 ΕΞ 2026/1-10-2026 απόφαση (ΑΔΑ: ΨΗ4746ΜΤΛ6-Ω34) περί αναστολής "
          + "της ένταξης αυτής."))
    #expect(lifting.contains("όπως ίσχυαν πριν από κάθε αναστολή."))
    try world.enact(9200, change: .lift, number: 5, hours: 5)
    try world.seal()
    let life = try world.ledger(at: TrustRegistry.hour(48)).life(of: 9200)
    let act = try #require(life.acts.last), plan = try ActTests.plan("9200-neas-smyrnis")
    let told = AnnouncedAct(act, of: life).opening(AnnouncedService(plan), .greek)
    #expect(told?.contains("μαζί και ραντεβού με τηλεδιάσκεψη, που είχαν ανασταλεί πριν") == true)
  }

  /// An amendment says what was and what becomes.
  @Test func anAmendmentPrintsTheDifference() throws {
    let lines = try Self.drafts()[1].subjects[0].difference.lines
    for (place, was, becomes) in [
      ("Ωράριο λειτουργίας: Τρίτη, Φυσική παρουσία", "08:00–14:30 και 17:00–20:00", "08:00–14:30"),
      (
        "Εξυπηρέτηση ανά θεματικό πεδίο: Πιστοποιητικά και βεβαιώσεις, Ποιους αφορά",
        "πολίτες, επιχειρήσεις", "επιχειρήσεις"
      ),
    ] {
      #expect(
        lines.contains { $0.place == place && $0.was == was && $0.becomes == becomes },
        "\(lines)")
    }
    #expect(
      lines.contains {
        $0.was.contains("Απογραφή αρχείου") && $0.becomes.contains("Μετακόμιση αρχείου")
      })
    #expect(!lines.contains { $0.place.contains("Αίτημα") })
  }

  /// An act that cannot follow is refused with the way to go on.
  @Test func whatCannotFollowIsRefusedWithTheWay() throws {
    let world = try TrustRegistry()
    defer { world.remove() }
    func refusal(_ kind: Kind) throws -> Refusal? {
      let life = try world.ledger(at: TrustRegistry.start.adding(days: 9)).life(of: 9200)
      do throws(Refusal) { try life.demandDraftable(of: kind, on: TrustRegistry.start.day) } catch {
        return error
      }
      return nil
    }
    for kind in Kind.allCases where kind.changesAnother {
      let found = try #require(try refusal(kind))
      #expect(found.code == .enactmentOutOfTurn)
      #expect(found.reason.en.contains("onboard act draft join 9200"))
    }
    let rejected = try world.approve(9200, by: ["reviewer-1"], verdict: .reject)
    #expect(try refusal(.onboard)?.reason.en.contains("onboard review 9200") == true)
    let first = try world.approve(
      9200, sequence: 2, previous: rejected, hours: 1, isCompared: false)
    #expect(try refusal(.onboard) == nil)
    try world.enact(9200, of: first, hours: 2)
    #expect(try refusal(.amend)?.code == .amendmentEmpty)
    #expect(try refusal(.onboard)?.reason.en.contains("onboard act draft amend 9200") == true)
    #expect(try refusal(.withdraw) == nil && refusal(.suspend) == nil)
  }
}
