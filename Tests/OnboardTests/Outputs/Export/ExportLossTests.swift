import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Schema

/// A format loses exactly what it says it loses: where only that differs, its files do not.
@Suite struct ExportLossTests {
  /// A declaration with something of every aspect.
  private static let base = """
    version: 1
    municipality:
      code: 9200
      name: Δήμος Νέας Σμύρνης
      website: https://www.dimos.example
    request: {protocol: 17788/20-7-2026, date: 2026-07-20}
    contact: {email: rantevou@dimos.example, phone: 2100000000}
    modes: [inPerson, video]
    offices:
      - id: a
        name: Δημαρχείο
        street: Οδός 1
        postcode: 17122
        city: Πόλη
        stepFree: false
    topics:
      - id: t
        title: Θέμα
        titleEnglish: Topic
        field: general
        kind: information
        modes: [inPerson, video]
        audience: [citizens]
        documents: [Αίτηση]
        leadTime: 2 days
        pause: 30 min
        step: 60 min
        dailyMaximum: 5
        namedEmployee: false
        thirdParty: true
    departments:
      - id: d
        name: Τμήμα Α
        topics: [t]
        staff: {inPerson: 1, video: 1}
        sharedStaff: true
    hours:
      inPerson: {monday: 08:00-14:30}
      video: {monday: 06:30-14:30}
    durations: {inPerson: 30 min, video: 30 min}
    staff: {inPerson: 1, video: 1}
    staffHours:
      - {modes: [inPerson], departments: [d], hours: 08:00-10:00, staff: 2}
    closures:
      - {from: 2027-02-08, reason: Απογραφή}
      - {from: 2027-03-01, topics: [t], reason: Άδεια}
    openings:
      - from: 2027-01-09
        to: 2027-03-20
        weekdays: [saturday]
        everyWeeks: 2
        hours: 09:00-13:00
        reason: Ημέρα του πολίτη
    means:
      inPerson: [counter, computer]
      video: [camera, microphone, computer, internet]
    thirdParty: true
    interpretation: [signLanguage]
    administrators:
      - {title: Προϊστάμενος, email: kep@dimos.example}
    dataProtection: {email: dpo@dimos.example, terms: "https://www.dimos.example/dpo"}
    security: {email: sec@dimos.example, measures: [accessLog, traceability, dataProtection]}
    waivers:
      - rule: hours-unusual
        reason: Δύο βάρδιες
        decidedBy: Γενικός Γραμματέας Δήμου
        from: 2026-09-01
        until: 2027-06-30

    """

  /// A change of one aspect, and of nothing else.
  private static let changes: [Aspect: [(from: String, to: String)]] = [
    .modes: [
      ("[inPerson, video]", "[inPerson, phone]"), ("video:", "phone:"),
      ("[camera, microphone, computer, internet]", "[telephone]"), ("thirdParty: true\n", "\n"),
      ("    \n", ""), ("\n\ninterp", "\ninterp"),
    ],
    .offices: [("Οδός 1", "Οδός 2")], .stepFree: [("stepFree: false", "stepFree: true")],
    .website: [("//www.dimos.example\n", "//dimos.example\n")], .topics: [("Θέμα", "Υπόθεση")],
    .titleEnglish: [("Topic", "Matter")], .field: [("general", "finance")],
    .kind: [("information", "transaction")], .audience: [("[citizens]", "[businesses]")],
    .documents: [("[Αίτηση]", "[Δήλωση]")],
    .namedEmployee: [("namedEmployee: false", "namedEmployee: true")],
    .thirdParty: [("    thirdParty: true", "    thirdParty: false")],
    .departments: [("Τμήμα Α", "Τμήμα Β")],
    .sharedStaff: [("sharedStaff: true", "sharedStaff: false")],
    .hours: [("08:00-14:30", "08:00-15:00")], .dates: [("2027-02-08", "2027-02-15")],
    .recurrence: [
      (
        "from: 2027-01-09\n    to: 2027-03-20\n    weekdays: [saturday]\n    everyWeeks: 2\n",
        "dates: [2027-01-09, 2027-01-23, 2027-02-06, 2027-02-20, 2027-03-06, 2027-03-20]\n"
      )
    ],
    .topicDates: [("2027-03-01", "2027-03-08")],
    .reasons: [("Απογραφή", "Συνέδριο")], .durations: [("video: 30 min", "video: 45 min")],
    .pause: [("pause: 30 min", "pause: 35 min")], .step: [("step: 60 min", "step: 90 min")],
    .staff: [("video: 1}", "video: 2}")], .staffHours: [("staff: 2}", "staff: 3}")],
    .dailyMaximum: [("dailyMaximum: 5", "dailyMaximum: 6")],
    .topicWindow: [("leadTime: 2 days", "leadTime: 3 days")],
    .interpretation: [("[signLanguage]", "[lipReading]")],
    .terms: [("example/dpo", "example/terms")], .request: [("17788/", "17789/")],
    .waivers: [("Δύο βάρδιες", "Τρεις βάρδιες")],
  ]

  private static func plan(_ text: String) -> Plan? {
    Compiler(asOf: GeneratedPlan.today).compile(Source(path: "a.yaml", text: text)).plan
  }

  @Test func everyAspectIsUsedHere() throws {
    let plan = try #require(Self.plan(Self.base))
    for aspect in Aspect.allCases where aspect != .namedEmployee {
      #expect(RuntimeConfiguration.format.aspects(of: plan).contains(aspect), "\(aspect)")
    }
    // The law and the policy fix these for everybody.
    #expect(
      Set(Aspect.allCases).subtracting(Self.changes.keys) == [.window, .policy, .conduct])
  }

  @Test(arguments: Aspect.allCases)
  func filesDifferWhereTheAspectIsExpressed(_ aspect: Aspect) throws {
    guard let change = Self.changes[aspect] else { return }
    let plan = try #require(Self.plan(Self.base))
    let text = change.reduce(Self.base) { $0.replacing($1.from, with: $1.to) }
    let changed = try #require(Self.plan(text), "\(aspect)")
    for target in ExportTarget.all {
      let remarks = ExportRemarks(losses: [], standing: .inForce)
      let differ =
        target.files(plan, remarks).map(\.bytes) != target.files(changed, remarks).map(\.bytes)
      #expect(differ == target.expresses.contains(aspect), "\(target.name): \(aspect)")
    }
  }

  @Test func whatIsLostIsSaidInBothLanguages() throws {
    let plan = try #require(Self.plan(Self.base))
    let subject = ExportSubject(plan, .inForce)
    let run = try ExportRun(targets: ExportTarget.all, subjects: [subject])
    for language in Language.allCases {
      let lines = run.losses(language)
      for target in ExportTarget.all {
        let lost = target.losses(of: plan)
        let line = lines.first { $0.hasPrefix(target.name + ": ") }
        #expect((line == nil) == lost.isEmpty)
        for one in lost { #expect(line?.contains(one(language)) ?? false) }
      }
    }
    for name in ["osm", "zms", "icalendar", "cpsv-ap"] {
      let target = try #require(ExportTarget(argument: name))
      let texts = target.files(of: subject).map { String(decoding: $0.bytes, as: UTF8.self) }
      let text = texts.joined().replacing("\r\n ", with: "")
      #expect(text.contains("durations of appointments") == (name != "zms"), "\(name)")
      #expect(text.contains("terms of the decision") && text.contains("όροι της απόφασης"))
    }
  }

  /// The page has the table that the targets give.
  @Test func thePageHasTheTable() throws {
    let place = Repository.root.appending(path: "Sources/Schema/Schema.docc/Exports.md")
    let page = try String(contentsOf: place, encoding: .utf8)
    var rows = [
      "| | " + ExportTarget.all.map { "`\($0.name)`" }.joined(separator: " | ") + " |",
      "|---|" + ExportTarget.all.map { _ in ":-:|" }.joined(),
    ]
    for aspect in Aspect.allCases {
      let cells = ExportTarget.all.map { $0.expresses.contains(aspect) ? "●" : "" }
      rows.append("| \(aspect.label.en) | " + cells.joined(separator: " | ") + " |")
    }
    #expect(page.contains(rows.joined(separator: "\n")), "\(rows.joined(separator: "\n"))")
  }
}
