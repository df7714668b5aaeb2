import TestSupport
import Testing

@testable import Schema

@Suite("What is said about the decisions")
struct RulingTests {
  static let known = Set(Law.provisions)

  @Test("numbers the rulings without a gap, each on provisions that exist")
  func rulings() {
    #expect(Ruling.all.map(\.number) == Array(1...Ruling.all.count))
    for ruling in Ruling.all {
      #expect(!ruling.provisions.isEmpty && Self.known.isSuperset(of: ruling.provisions))
      #expect(ruling.date != nil, "\(ruling.id)")
      #expect(Ruling.ruling(ruling.id) === ruling)
      for text in [ruling.question, ruling.reading, ruling.reason] {
        Self.check(text, ruling.id)
      }
      #expect(ruling.question.el.hasSuffix(";") && ruling.question.en.hasSuffix("?"))
    }
  }

  @Test("quotes in « » only words that stand in the decisions")
  func quotations() {
    let lines = Law.provisions.flatMap { Law.lines(of: $0) } + Decision.allCases.map(\.subject)
    let text = lines.joined(separator: " ")
    // What is no quotation of a decision: values of a file, and a character of an address.
    let own: Set<String> = ["όχι", "false", "#", "του"]
    for ruling in Ruling.all {
      let words = [ruling.question.el, ruling.reading.el, ruling.reason.el].joined(separator: " ")
      for match in words.matches(of: /«([^«»]+)»/) where !own.contains(String(match.1)) {
        #expect(text.utf8.contains(String(match.1).utf8), "\(ruling.id): «\(match.1)»")
      }
    }
  }

  @Test(
    "finds a ruling however its number is typed",
    arguments: ["I-03", "i-03", "I-3", "\u{399}-03", "\u{3B9}-3"])
  func typed(id: String) {
    #expect(Ruling.ruling(id)?.number == 3)
  }

  @Test("finds no ruling where there is none", arguments: ["", "I", "I-", "I-0", "I-99", "03"])
  func missing(id: String) {
    #expect(Ruling.ruling(id) == nil)
  }

  @Test("holds every ruling that is written")
  func complete() throws {
    let files = try Repository.files(in: "Sources/Schema/Law/Rulings", ending: ".swift")
    let written = files.map { $0.text.matches(of: /static let \w+ = Ruling\(/).count }
    #expect(written.reduce(0, +) == Ruling.all.count)
  }

  @Test("quotes slips word for word, and says what the words mean")
  func slips() {
    for slip in Slip.all {
      let text = Law.lines(of: slip.provision).joined(separator: "\n")
      #expect(text.utf8.contains(slip.words.utf8), "\(slip.words)")
      Self.check(slip.note, slip.words)
      if let ruling = slip.ruling { #expect(ruling.provisions.contains(slip.provision)) }
    }
    #expect(Law.lines(of: .oauth2(5)).joined().contains("OAuth2.0"), "here the O is Latin")
  }

  @Test("gives reasons for provisions that exist")
  func reasons() {
    for unheld in Unheld.all {
      #expect(!unheld.provisions.isEmpty && Self.known.isSuperset(of: unheld.provisions))
      Self.check(unheld.reason, unheld.reason.en)
    }
  }

  @Test("ties fields to provisions that exist")
  func fields() {
    for place in FieldPath.all {
      #expect(Self.known.isSuperset(of: place.field.provisions), "\(place.path)")
    }
    #expect(Set(FieldPath.all.map(\.path)).count == FieldPath.all.count)
  }

  @Test("knows the path of every field that is written")
  func paths() throws {
    let files = try Repository.files(in: "Sources/Schema/Declaration", ending: ".swift")
    let written = files.map { $0.text.matches(of: /static let \w+ = Field\(/).count }
    let days = Weekday.allCases.count, modes = Mode.allCases.count * 4
    let found = Set(FieldPath.all.map { ObjectIdentifier($0.field) })
    #expect(found.count == written.reduce(0, +) + days + modes)
  }

  private static func check(_ text: Bilingual, _ name: String) {
    let english = text.en.replacing(/“[^”]*”|\([α-ω]\)|ΕΞ/, with: "")
    #expect(text.el.unicodeScalars.contains { Alphabet($0) == .greek }, "\(name)")
    #expect(!english.unicodeScalars.contains { Alphabet($0) == .greek }, "\(name): \(text.en)")
  }
}
