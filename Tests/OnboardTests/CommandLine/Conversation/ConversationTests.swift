import Foundation
import TestSupport
import Testing

@testable import Onboard
@testable import Schema

/// The conversation of `init`, without a terminal.
@Suite struct ConversationTests {
  private static let compiler = Compiler(asOf: Specimen.day)

  @Test(
    "whatever modes are offered, the file passes the check",
    arguments: ["1", "2", "3", "1, 2", "2, 3", "1 και 3", "τηλέφωνο, τηλεδιάσκεψη", ""])
  func everySetOfModes(_ modes: String) throws {
    var talk = Talk(nil, language: modes.isEmpty || modes.contains("1") ? .greek : .english)
    talk.go(["modes": modes])
    guard case .confirming(let file, let text) = talk.conversation.state else {
      Issue.record("\(talk.said)")
      return
    }
    #expect(file.path == "Municipalities/9200-neas-smyrnis/onboarding.yaml")
    #expect(talk.conversation.prompt.hasPrefix(text))
    let compilation = Self.compiler.compile(Source(path: file.path, text: text))
    #expect(compilation.findings.isEmpty, "\(compilation.findings.map(\.message.el))\n\(text)")
    #expect(compilation.plan != nil)
    #expect(talk.say("") == "")
    guard case .over = talk.conversation.state else {
      Issue.record("not over")
      return
    }
  }

  /// Everything that may be asked, in one file.
  @Test func aLongConversation() throws {
    var talk = Talk(9305)
    talk.go([
      "offices.0.stepFree": "ναι", "offices.0.more": "ναι", "offices.1.name": "Δημαρχείο",
      "offices.1.street": "Κεντρική 3", "offices.1.postcode": "70001", "offices.1.city": "Κνωσός",
      "topics.0.more": "ν", "topics.1.title": "112", "topics.1.field": "δημοτολόγιο",
      "topics.1.kind": "2", "topics.1.audience": "πολίτες, επιχειρήσεις",
      "topics.1.documents": "Ταυτότητα; Αίτηση: υπογεγραμμένη",
      "hours.inPerson": "Δευτέρα-Παρασκευή 8:00-14:30; 11 Νοεμβρίου κλειστά «Άγιος Μηνάς»; "
        + "2027 Φεβ 8 κλειστά",
      "interpretation": "νοηματική", "localHolidays.1.any": "ναι",
      "localHolidays.1.name": "Τοπική γιορτή", "localHolidays.1.date": "Πάσχα+5",
      "durations.differ": "ναι", "topics.1.durations.own": "ναι",
      "topics.1.durations.inPerson": "30", "staff.inPerson": "3",
      "closures.1.any": "ναι", "closures.1.from": "28/12/2026", "closures.1.to": "31/12/2026",
      "closures.1.reason": "Απογραφή", "administrators.0.more": "ναι",
      "administrators.1.title": "Γραφείο Πληροφορικής",
      "administrators.1.email": "it@dimos.example",
    ])
    guard case .confirming(let file, let text) = talk.conversation.state else {
      Issue.record("\(talk.said)")
      return
    }
    let compilation = Self.compiler.compile(Source(path: file.path, text: text))
    let plan = try #require(compilation.plan, "\(compilation.findings.map(\.message.el))")
    #expect(plan.offices.map(\.id) == ["dimarcheio", "dimarcheio-2"])
    #expect(plan.topics.map(\.id) == ["genikes-plirofories", "thema-1"])
    #expect(plan.topics[1].documents == ["Ταυτότητα", "Αίτηση: υπογεγραμμένη"])
    #expect(plan.topics[1].services.map(\.mode) == [.inPerson, .video])
    #expect(plan.topics[1].services.map(\.duration) == [30, 20])
    #expect(plan.topics[0].services.map(\.duration) == [15, 10, 20])
    #expect(plan.modes.map(\.staff) == [3, 1, 1])
    #expect(plan.calendar.closures.count == 2)
    #expect(plan.calendar.holidays.contains { $0.name == "Άγιος Μηνάς" && $0.isLocal })
  }

  /// Departments and days with hours of their own are behind one question, which Enter passes.
  @Test func particulars() throws {
    var small = Talk()
    small.go()
    let about = small.asked.filter { asked in
      ["particulars", "departments", "openings", "specialHours"].contains { asked.hasPrefix($0) }
    }
    #expect(about == ["particulars.any"])
    var talk = Talk()
    talk.go([
      "topics.0.more": "ναι", "topics.1.title": "Οφειλές, ρυθμίσεις και πληρωμές",
      "topics.1.field": "6", "topics.1.kind": "2", "particulars.any": "ναι",
      "departments.0.any": "ναι", "departments.0.name": "Ταμειακή Υπηρεσία",
      "departments.0.topics": "οφειλές, ρυθμίσεις και πληρωμές",
      "departments.0.hours.inPerson": "Τρίτη και Πέμπτη 9:00-13:00",
      "departments.0.staff.inPerson": "2", "departments.0.staff.video": "1",
      "departments.0.sharedStaff": "ναι", "departments.1.any": "ναι",
      "departments.1.name": "112", "departments.1.topics": "1", "departments.1.staff.phone": "1",
      "openings.0.any": "ναι", "openings.0.dates": "12/12/2026, 16/1/2027",
      "openings.0.hours": "10:00-13:00", "openings.0.modes": "1", "openings.0.reason": "Προθεσμίες",
      "specialHours.0.any": "ναι", "specialHours.0.weekdays": "Παρασκευή",
      "specialHours.0.weekOfMonth": "6", "specialHours.0.from": "1/1/2027",
      "specialHours.0.hours": "10:00-12:00", "specialHours.0.reason": "Σύσκεψη",
    ])
    guard case .confirming(let file, let text) = talk.conversation.state else {
      Issue.record("\(talk.said)")
      return
    }
    let compilation = Self.compiler.compile(Source(path: file.path, text: text))
    let plan = try #require(compilation.plan, "\(compilation.findings.map(\.message.el))\n\(text)")
    #expect(plan.departments.map(\.id) == ["tameiaki-ypiresia", "tmima-1"])
    #expect(plan.departments.map(\.topics) == [[plan.topics[1].id], [plan.topics[0].id]])
    #expect(plan.departments[0].week(of: .inPerson)?.days.map(\.count) == [0, 1, 0, 1, 0, 0, 0])
    #expect(plan.departments[0].staff(of: .inPerson) == 2 && plan.departments[0].sharesStaff)
    #expect(plan.calendar.openings.map(\.days.dates.count) == [2])
    #expect(plan.calendar.specialHours.map(\.days.text) == ["2027-01-01 – …, friday, last"])
  }

  @Test(
    "an answer that may not stand is asked again, in the words of its rule",
    arguments: [
      ("request.protocol", "", "value-empty"), ("request.date", "31/11/2026", "δεν υπάρχει"),
      ("request.date", "1/1/2020", "request-before-decision"),
      ("contact.email", "kep", "email-format"), ("contact.phone", "12", "phone-format"),
      ("modes", "φαξ", "φαξ"), ("modes", "9", "9"), ("offices.0.postcode", "1712", "postcode"),
      ("topics.0.field", "14", "14"), ("topics.0.kind", "μεταφορά", "μεταφορά"),
      ("durations.phone", "7", "duration-bounds"), ("durations.phone", "αρκετή", "αρκετή"),
      ("staff.inPerson", "0", "number-format"), ("hours.inPerson", "24/7", "24/7"),
      ("hours.inPerson", "Δευ 08:00-08:10", "interval-too-short"),
      ("means.video", "4", "means-insufficient"), ("thirdParty", "ίσως", "ίσως"),
      ("administrators.0.email", "x@y", "email-format"),
      ("dataProtection.terms", "dimos", "url-format"),
      ("security.measures", "1", "measure-missing"),
    ])
  func refused(_ question: String, _ answer: String, _ words: String) {
    var talk = Talk()
    talk.go(to: question)
    #expect(talk.question == question)
    let said = talk.say(answer.isEmpty && question != "request.protocol" ? " " : answer)
    #expect(said.contains(words), "\(said)")
    #expect(talk.question == question)
  }

  @Test func aModeWithoutTopicAsksForOne() {
    var talk = Talk()
    talk.go(["topics.0.modes": "1"], to: "topics.0.more")
    let said = talk.say("όχι")
    #expect(said.contains("mode-without-topic"), "\(said)")
    #expect(talk.question == "topics.0.more")
    _ = talk.say("ναι")
    talk.go([
      "topics.1.title": "Τηλεφωνικές πληροφορίες", "topics.1.field": "6", "topics.1.kind": "1",
    ])
    guard case .confirming = talk.conversation.state else {
      Issue.record("\(talk.said)")
      return
    }
  }

  /// Who has one topic is not asked whether it differs; who has more answers once with Enter.
  @Test func ownDurationsAreAskedOnlyWhereTheyCanDiffer() throws {
    var one = Talk()
    one.go()
    #expect(!one.asked.contains { $0.contains("differ") || $0.contains(".durations") })
    let another = [
      "topics.0.more": "ναι", "topics.1.title": "Δημοτολόγιο", "topics.1.field": "6",
      "topics.1.kind": "2",
    ]
    var two = Talk()
    two.go(another)
    #expect(two.asked.filter { $0.contains("differ") || $0.contains(".durations") }.count == 1)
    var own = Talk()
    let answers = ["durations.differ": "ναι", "topics.1.durations.own": "ναι"]
    own.go(another.merging(answers) { $1 }, to: "topics.1.durations.inPerson")
    #expect(own.conversation.prompt.contains("(Enter για 15 min)"))
    #expect(own.say("7").contains("duration-bounds"))
    #expect(own.question == "topics.1.durations.inPerson")
    // By phone only information is given, so that mode is not asked for.
    _ = own.say("")
    #expect(own.question == "topics.1.durations.video")
    own.go()
    guard case .confirming(let file, let text) = own.conversation.state else {
      Issue.record("\(own.said)")
      return
    }
    let plan = try #require(
      Self.compiler.compile(Source(path: file.path, text: text)).plan, "\(text)")
    #expect(plan.topics[1].services.map(\.duration) == [15, 20])
  }

  @Test func aWarningIsSaidOnceAndGoesOn() {
    var talk = Talk()
    talk.go(to: "hours.inPerson")
    #expect(talk.say("Δευ-Παρ 06:00-14:00").contains("hours-unusual"))
    #expect(talk.question == "means.inPerson")
    talk.go()
    #expect(talk.said.components(separatedBy: "hours-unusual").count == 2)
  }

  @Test func oneCanGoBackAskForHelpAndLeave() {
    var talk = Talk()
    #expect(talk.say("<").contains("πρώτη"))
    talk.go(to: "contact.email")
    #expect(talk.say("?").contains("rantevou@dimos.example"))
    #expect(talk.say("<") == "" && talk.question == "request.date")
    #expect(talk.say("1-10-2026") == "" && talk.question == "contact.email")
    talk.go()
    #expect(talk.say("?").contains("ναι"))
    _ = talk.say("<")
    #expect(talk.question == "security.measures")
    talk.go()
    #expect(talk.say("όχι").contains("Δεν γράφτηκε τίποτα"))
    guard case .left = talk.conversation.state else {
      Issue.record("not left")
      return
    }
    #expect(talk.conversation.receive("x") == "")
  }

  @Test func theMunicipalityIsFoundBySoundAndByCode() {
    var talk = Talk(nil)
    #expect(talk.say("Ηράκλειο").contains("9305"))
    #expect(talk.say("Ατλαντίδα").contains("Δεν βρέθηκε"))
    #expect(talk.question == "municipality")
    _ = talk.say("iraklio kritis")
    #expect(talk.question == "municipality.website")
    var other = Talk(nil, exists: true)
    #expect(other.say("9200").contains("υπάρχει ήδη"))
    #expect(other.question == "municipality")
  }

  /// Whatever is typed, there is an answer, and no file with an error.
  @Test func nonsenseDoesNoHarm() {
    let lines = [
      "", "?", "<", "ναι", "όχι", "1", "999999999999999999999", "\u{0}", "\u{202E}x", "a: b",
      "- x", "\"", "[", "Δευ 08:00-14:00", "Πάσχα+5", "1/1/2027", "https://x.gr", "a@b.gr", "1, 2",
      String(repeating: "α", count: 3000),
    ]
    var seed: UInt64 = 5
    for _ in 0..<3 {
      var talk = Talk(nil)
      for _ in 0..<60 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let line = lines[Int(seed >> 33) % lines.count]
        let usual = talk.question.flatMap { Talk.usual[$0] }
        _ = talk.say(seed >> 20 & 3 == 0 ? line : usual ?? line)
        #expect(!talk.conversation.prompt.isEmpty || talk.question == nil)
      }
      if case .confirming(let file, let text) = talk.conversation.state {
        #expect(Self.compiler.compile(Source(path: file.path, text: text)).plan != nil)
      }
    }
  }
}
