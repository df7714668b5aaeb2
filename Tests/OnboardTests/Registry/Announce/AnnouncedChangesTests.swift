import Foundation
import TestSupport
import Testing

@testable import Onboard
@testable import Registry
@testable import Schema

/// Citizens read what ends, what is new and what has changed, without what reviewers count.
@Suite struct AnnouncedChangesTests {
  private static let day = Day(year: 2026, month: 12, day: 1) ?? .epoch

  private func changes(_ edits: [(String, String)]) throws -> AnnouncedChanges {
    let url = Repository.root.appending(path: "Municipalities/9183-peristeriou/onboarding.yaml")
    let text = try String(contentsOf: url, encoding: .utf8)
    var edited = text
    for (old, new) in edits {
      try #require(edited.contains(old), "\(old)")
      edited = edited.replacing(old, with: new)
    }
    let (before, after) = (compiled(text), compiled(edited))
    let plans = [try #require(before.plan), try #require(after.plan, "\(edits)")]
    let comparison = try #require(Comparison(before, after, from: Self.day))
    return AnnouncedChanges(comparison, between: plans)
  }

  private func compiled(_ text: String) -> Compilation {
    Compiler(asOf: Self.day).compile(Source(path: "", text: text))
  }

  private func told(_ changes: AnnouncedChanges, _ language: Language) -> [String] {
    changes.groups.flatMap { [$0.title(language)] + $0.items.map { $0(language) } }
  }

  @Test func hoursAreToldOnceForAllDaysThatChangeAlike() throws {
    let phone = (from: "    monday: 09:00-14:00\n    tuesday: 09:00-14:00\n", to: "")
    let changes = try changes([
      (phone.from, phone.from.replacing("14:00", with: "13:00")),
      ("    wednesday: 09:00-14:00\n", "    wednesday: 09:00-13:00\n"),
    ])
    #expect(
      told(changes, .greek) == [
        "Αλλαγές", "Τηλεφωνική επικοινωνία, Δευτέρα–Τετάρτη: 09:00-13:00 (ήταν 09:00-14:00)",
      ])
    #expect(
      told(changes, .english) == [
        "Changed", "Phone, Monday–Wednesday: 09:00-13:00 (was 09:00-14:00)",
      ])
  }

  /// How early one may book is told in a sentence, for one topic and for all.
  @Test func whenOneMayBookIsToldInSentences() throws {
    let all = try changes([("topics:\n", "leadTime: 2 days\nhorizon: 30 days\ntopics:\n")])
    #expect(
      told(all, .greek) == [
        "Αλλαγές", "Το ραντεβού κλείνεται το αργότερο 2 ημέρες πριν (ήταν 1 ημέρα πριν)",
        "Το ραντεβού κλείνεται το νωρίτερο 30 ημέρες πριν (ήταν 60 ημέρες πριν)",
      ])
    let title = "    title: Πολεοδομία\n"
    let one = try changes([(title, title + "    leadTime: 36 hours\n")])
    #expect(
      told(one, .greek).last
        == "«Πολεοδομία»: το ραντεβού κλείνεται το αργότερο 36 ώρες πριν (ήταν 1 ημέρα πριν)")
    #expect(
      told(one, .english).last
        == "“Building permits”: appointments are booked at the latest 36 hours before "
        + "(was 1 day before)")
  }

  @Test func whatEndsAndWhatIsNewHaveTheirTitles() throws {
    let topic = """
        - id: poleodomia
          title: Πολεοδομία
          titleEnglish: Building permits
      """
    let changes = try changes([
      (
        topic,
        topic.replacing("poleodomia", with: "oikodomikes").replacing(
          "Πολεοδομία", with: "Οικοδομικές άδειες"
        )
        .replacing("Building permits", with: "Permits")
      ),
      ("topics: [poleodomia] ", "topics: [oikodomikes] "),
    ])
    let greek = told(changes, .greek), english = told(changes, .english)
    #expect(greek.first == "Δεν προσφέρεται πια" && greek.contains("Νέα"))
    #expect(english.contains("The topic “Building permits” is withdrawn"), "\(english)")
    #expect(english.contains("A new topic, “Permits”"), "\(english)")
  }

  @Test(arguments: [
    ("  inPerson: 5\n", "  inPerson: 4\n", "Fewer appointments are available."),
    ("  phone: 3\n", "  phone: 4\n", "More appointments are available."),
  ])
  func employeesAreToldByWhatTheyDo(_ old: String, _ new: String, _ words: String) throws {
    #expect(told(try changes([(old, new)]), .english) == ["Changed", words])
  }

  @Test(arguments: [
    ("9183\"", "9184\""), ("email: asfaleia@", "email: security@"),
    ("means:\n  inPerson: [counter, computer, screen]", "means:\n  inPerson: [counter, computer]"),
    ("title: Διευθυντής", "title: Διευθύντρια"),
  ])
  func whatCitizensDoNotSeeIsNotTold(_ old: String, _ new: String) throws {
    #expect(try changes([(old, new)]).groups.isEmpty)
  }

  /// No minutes with a sign, no number of employees, and no Greek title that has an English one.
  @Test func nothingThatReviewersCountIsTold() throws {
    let changes = try changes([
      ("modes: [inPerson, phone, video]", "modes: [inPerson, phone]"),
      ("  video: 20 min\n", ""), ("      video: 30 min\n", ""), ("  video: 2\n", ""),
      ("      video: 1\n", ""),
      ("προσωπικού\n    modes: [phone, video]", "προσωπικού\n    modes: [phone]"),
      ("    modes: [inPerson, video]\n", "    modes: [inPerson]\n"),
      ("    modes: [phone, video]\n    audience", "    modes: [phone]\n    audience"),
      ("  video: [camera, microphone, headset, computer, internet]\n", ""),
      (
        "  video:\n    tuesday: [10:00-13:00, 16:00-18:00]\n"
          + "    thursday: [10:00-13:00, 16:00-18:00]\n",
        ""
      ),
      ("    thirdParty: true ", "    # "), ("thirdParty: false ", "# "),
      ("inPerson: 30 min", "inPerson: 20 min"),
      (
        "    hours: 09:00-13:00\n    reason: Λήξη",
        "    hours: 09:00-12:00\n    staff: 2\n    reason: Λήξη"
      ),
    ])
    let lines = told(changes, .greek) + told(changes, .english)
    #expect(lines.count > 8)
    for line in lines {
      #expect(!line.contains(/[−+]\d/) && !line.contains("υπάλληλο") && !line.contains("employee"))
      #expect(!line.contains("“Πολεοδομία”") && !line.contains("(−"), "\(line)")
    }
  }
}
