import TestSupport
import Testing

@testable import Schema

@Suite("A number with its noun")
struct CountedTests {
  @Test("is singular for one only")
  func forms() {
    #expect((0...2).map { $0.counted(.minute).el } == ["0 λεπτά", "1 λεπτό", "2 λεπτά"])
    #expect((0...2).map { $0.counted(.minute).en } == ["0 minutes", "1 minute", "2 minutes"])
    #expect(1.counted(.ofMinutes).el == "1 λεπτού" && 15.counted(.ofMinutes).el == "15 λεπτών")
    #expect((1...2).map { $0.agreeing("μένει", "μένουν") } == ["μένει", "μένουν"])
  }

  @Test("agrees with its verb where one minute stays")
  func remainder() throws {
    let finding = try #require(Self.finding(.intervalRemainder, monday: "08:00-08:46"))
    #expect(finding.message.el.includes("μένει 1 λεπτό χωρίς ραντεβού"))
    #expect(finding.message.en.includes("1 minute stays without appointment"))
  }

  @Test("agrees with its noun where an interval has one minute")
  func interval() throws {
    let finding = try #require(
      Self.finding(.intervalTooShort, monday: "[08:00-08:01, 09:00-14:00]"))
    #expect(finding.message.el.includes("έχει 1 λεπτό, ενώ"))
    #expect(finding.message.en.includes("has 1 minute, but"))
    #expect(finding.help?.el == "γράψτε διάστημα 15 λεπτών τουλάχιστον, ή σβήστε το")
  }

  @Test("agrees where several means lack")
  func means() throws {
    let example = Example(
      "means:\n  inPerson: [counter]\n  phone: [telephone]\n  video: [computer]")
    let findings = Compiler(asOf: Specimen.day).compile(example.file().source).findings
    let finding = try #require(findings.first { $0.rule === Rule.meansInsufficient })
    #expect(finding.help?.el == "προσθέστε τα στη λίστα, αν ο Δήμος τα διαθέτει")
    #expect(finding.help?.en == "add them to the list, if the municipality has them")
  }

  @Test("is made by hand nowhere in the core")
  func handmade() throws {
    let files = try Repository.files(in: "Sources/Schema", ending: ".swift")
    let made = files.filter { $0.name != "Counted.swift" }.flatMap { file in
      file.lines.filter { $0.contains(/== 1 \? "/) }.map { "\(file.name): \($0)" }
    }
    #expect(made == [])
  }

  private static func finding(_ rule: Rule, monday hours: String) -> Finding? {
    let example = Example.inPersonOnly(hours: "hours:\n  inPerson:\n    monday: \(hours)")
    let findings = Compiler(asOf: Specimen.day).compile(example.file().source).findings
    return findings.first { $0.rule === rule }
  }
}
