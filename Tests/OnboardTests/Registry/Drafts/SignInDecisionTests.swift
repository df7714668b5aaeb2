import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry
@testable import Schema

/// The draft of a decision about sign-in against decision 45174 itself, as it is carried.
@Suite struct SignInDecisionTests {
  /// The six bodies in the order of Annex I.
  static let files = [
    "9200-neas-smyrnis/onboarding", "perifereia-kentrikis-makedonias/authentication",
    "9183-peristeriou/onboarding", "9173-metamorfoseos/onboarding", "9306-maleviziou/onboarding",
    "9254-kalamatas/onboarding",
  ]

  /// Decision 45174 ΕΞ 2021 itself, which keeps its mistakes, or a new one like it.
  static func decision(
    _ files: [String] = files, isHistory: Bool = true
  ) throws -> SignInDecision {
    var decision = SignInDecision(
      .onboard,
      try files.map { file in
        let url = Repository.root.appending(path: "Municipalities/\(file).yaml")
        let source = Source(path: url.path, text: try String(contentsOf: url, encoding: .utf8))
        let compilation = Compiler(asOf: ActTests.day).compile(source)
        #expect(!compilation.findings.contains { $0.severity == .error }, "\(file)")
        return try #require(compilation.signIn)
      })
    decision.number = isHistory ? "45174 ΕΞ 2021" : nil
    return decision
  }

  /// A new decision carries none of the mistakes of 2021, and nobody's appointment of that time.
  @Test(arguments: Enactment.Change.allCases)
  func aNewDecisionCarriesNoSlip(_ kind: Enactment.Change) throws {
    let model = try Self.decision(isHistory: false)
    let decision = SignInDecision(kind, model.plans)
    let text = DocumentText(document: SignInDecisionText(decision: decision).document, width: 9999)
      .text
    for slip in Slip.all where slip.mended != nil {
      #expect(!text.utf8.contains(slip.words.utf8), "\(kind): \(slip.words)")
    }
    for words in ["83/2019", "Υ6/2019", "4558", "Υπουργός Επικρατείας\n"] {
      #expect(!text.contains(words), "\(words)")
    }
    let quotes = text.unicodeScalars.count { $0 == "«" } - text.unicodeScalars.count { $0 == "»" }
    #expect(quotes == 0)
    #expect(text.contains("ν. 4555/2018") && text.contains("ν. 3852/2010"))
    #expect(text.contains("Δ/ΝΣΗ ΣΧΕΔΙΑΣΜΟΥ & ΑΝΑΠΤΥΞΗΣ ΕΦΑΡΜΟΓΩΝ"))
    #expect(text.contains("Αυτοτελές Τμήμα Ασφάλειας"))
    #expect(!text.contains("ΥΠΟΣΤΗΡΙΞΗΣ ΛΕΙΤΟΥΡΓΙΑΣ ΣΥΣΤΗΜΑΤΩΝ"))
    #expect(decision.mendings.contains { $0.mended.contains("4555/2018") })
    #expect(text.contains("ερμηνεία I-36") == kind.changesAnother)
  }

  /// The six rows of Annex I, entered as files, give the annex's own table, cell by cell.
  @Test func theRealRowsCompileBackToTheAnnex() throws {
    let table = SignInDecisionText(decision: try Self.decision()).table
    #expect(table.columns.map(\.title) == ["α/α"] + Law.lines(of: .annex(0)))
    #expect(table.rows.count == 6)
    for (index, row) in table.rows.enumerated() {
      let provision = Provision.annex(index + 1)
      let printed = [provision.mark] + Law.lines(of: provision)
      #expect(printed.count == 6 && row.count == 6)
      // Bytes, since Swift takes look-alikes apart but not canonical equivalents.
      for (cell, wanted) in zip(row, printed) { #expect(Array(cell.utf8) == Array(wanted.utf8)) }
    }
  }

  /// So they stand in both writings, byte for byte: no blank is made another in a quotation.
  @Test func bothWritingsHoldTheAnnexToTheLetter() throws {
    let decision = try Self.decision()
    let document = SignInDecisionText(decision: decision).document
    let page = String(decoding: DocumentPage(document: document).bytes, as: UTF8.self)
    let odt = try #require(
      decision.artifacts.first { $0.path.hasSuffix(".odt") }
        .flatMap { StoredZipReader($0.bytes)?.entries.first { $0.name == "content.xml" }?.bytes })
    let xml = String(decoding: odt, as: UTF8.self)
    for cell in (1...6).flatMap({ Law.lines(of: .annex($0)) }) {
      let escaped = cell.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
        .replacing("'", with: "&#39;")
      #expect(page.contains(">\(escaped)</td>") || page.contains(">\(cell)</td>"), "\(cell)")
      #expect(xml.contains(">\(escaped)</text:p>") || xml.contains(">\(cell)</text:p>"), "\(cell)")
    }
    let words = try ActTests.words(of: odt)
    let body = try #require(page.split(separator: "</head>").last)
    let notice = ActText.notice.split(separator: " ").count
    #expect(Array(ActTests.words(ActTests.plain(String(body))).dropFirst(notice)) == words)
  }

  /// A letter in a recital: number, day, month, year, body; zeros in front do not count.
  private static func letters(in text: String) -> [String] {
    let pattern =
      #/
      ([0-9]+ (?: \x20 \([0-9]+\) )?) / 0?([0-9]+) - 0?([0-9]+) - ([0-9]{4})
      \x20 (τ[^0-9]*?) (?= , | \x20και\x20[0-9] | \x20στην | \x20προς)
      /#
    return text.matches(of: pattern).map {
      "\($0.output.1)/\($0.output.2)-\($0.output.3)-\($0.output.4) \($0.output.5)"
    }
  }

  @Test(arguments: [("ΣΤ", "Τα αιτήματα υπ' αριθμ."), ("Ζ", "Τα έγγραφα υπ' αριθμ.")])
  func recitalsHaveTheNumbersAndDatesOfTheDecision(_ letter: String, _ start: String) throws {
    let printed = Law.lines(of: .oauth2(recital: letter)).joined()
    let document = SignInDecisionText(decision: try Self.decision()).document
    let paragraphs = document.blocks.compactMap { block -> String? in
      guard case .paragraph(let runs, _) = block, case .plain(let text)? = runs.first else {
        return nil
      }
      return text.hasPrefix("\(letter). \(start)") ? text : nil
    }
    let drafted = try #require(paragraphs.first)
    #expect(printed.hasPrefix(start))
    #expect(Self.letters(in: printed).count == 6)
    #expect(Self.letters(in: drafted) == Self.letters(in: printed))
  }

  @Test func paragraphsAreThoseOfTheDecision() throws {
    let document = SignInDecisionText(decision: try Self.decision()).document
    let lists = document.blocks.compactMap { block -> Document.List? in
      guard case .list(let list) = block else { return nil }
      return list
    }
    let provisions = try #require(lists.first { $0.items.first?.inner != nil })
    #expect(provisions.items.count == 8)
    for (index, item) in provisions.items.enumerated() {
      let printed = Law.lines(of: .oauth2(index + 1))
      #expect([item.text] + (item.inner?.items.map(\.text) ?? []) == printed)
    }
  }

  @Test func oneBodyIsSpokenOfAsOne() throws {
    let decision = try Self.decision(["9306-maleviziou/onboarding"])
    let text = DocumentText(document: SignInDecisionText(decision: decision).document, width: 500)
      .text
    #expect(text.contains("Το αίτημα υπ' αριθμ. 9409/1-9-2021 του Δήμου Μαλεβιζίου στην"))
    #expect(text.contains("Το έγγραφο υπ' αριθμ. 36376/12-10-2021 του Δήμου Μαλεβιζίου προς"))
    #expect(decision.folder == "authentication/9306")
  }

  private static func amendment(_ edit: (String) -> String) throws -> String {
    let url = Repository.root.appending(path: "Municipalities/9306-maleviziou/onboarding.yaml")
    let old = try String(contentsOf: url, encoding: .utf8)
    let plans = try [old, edit(old)].map { text in
      try #require(
        Compiler(asOf: ActTests.day).compile(Source(path: url.path, text: text)).signIn)
    }
    var decision = SignInDecision(.amend, [plans[1]])
    decision.formers = [plans[0]]
    let text = DocumentText(document: SignInDecisionText(decision: decision).document, width: 9999)
      .text
    return try #require(text.split(separator: "ΑΠΟΦΑΣΙΖΟΥΜΕ").first.map(String.init))
  }

  /// An amendment recites the request and the letter that it answers, and leaves a blank where the
  /// declaration still names those of 2021.
  @Test func anAmendmentRecitesWhatItAnswers() throws {
    let purpose = "υποβολή αιτημάτων και αιτήσεων"
    let changed = try Self.amendment { $0.replacing(purpose, with: "υποβολή αιτημάτων") }
    #expect(changed.contains("ΣΤ. Το αίτημα υπ’ αριθμ. …………… του Δήμου Μαλεβιζίου στην"))
    #expect(!changed.contains("9409/1-9-2021") && !changed.contains("36376"))
    #expect(!changed.contains("έναρξη της παραγωγικής"))
    let asked = try Self.amendment {
      $0.replacing(purpose, with: "υποβολή αιτημάτων").replacing("number: 9409", with: "number: 88")
        .replacing("date: 2021-09-01", with: "date: 2026-09-01")
        .replacing("number: 36376", with: "number: 99")
        .replacing("date: 2021-10-12", with: "date: 2026-09-20")
    }
    #expect(asked.contains("ΣΤ. Το αίτημα υπ’ αριθμ. 88/1-9-2026 του Δήμου Μαλεβιζίου στην"))
    #expect(asked.contains("Ζ. Το έγγραφο υπ’ αριθμ. 99/20-9-2026 του Δήμου Μαλεβιζίου προς"))
    #expect(!asked.contains("9409/1-9-2021"))
    let added = try Self.amendment { text in
      text.replacing(
        "authentication:\n",
        with: """
          authentication:
            - id: kep
              system: "Ραντεβού ΚΕΠ"
              purpose: "Είσοδος πολιτών"
              legalFramework: "ν. 3852/2010 (Α' 87)"
              request:
                number: 91
                date: 2026-09-03
              redirects:
                test: ["https://test.malevizi.example/kep/callback"]
              email: "pliroforiki@malevizi.example"
              declarations: [properUse, securityFramework, accessLog]

          """)
    }
    #expect(added.contains("ΣΤ. Το αίτημα υπ’ αριθμ. 91/3-9-2026 του Δήμου Μαλεβιζίου στην"))
    #expect(!added.contains("9409/1-9-2021") && !added.contains("36376"))
  }

  /// A new decision has one sign for numerals, and Greek letters before it.
  @Test func numeralsHaveOneSign() throws {
    let decision = try Self.decision(isHistory: false)
    let text = DocumentText(document: SignInDecisionText(decision: decision).document, width: 9999)
      .text
    #expect(!text.contains("'") && text.contains("(Α΄ 184)") && text.contains("Υπ’") == false)
    #expect(text.firstMatch(of: /[A-Z]΄/) == nil)
  }
}
