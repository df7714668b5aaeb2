import Foundation
import TestSupport
import Testing

@testable import Schema

/// Edits that a hurried clerk makes to a good file: each gives one finding, at the right place,
/// in Greek that says what to do, and names the article where the law speaks.
@Suite struct ClerkEditTests {
  /// One edit: what stood there, what was written, with the finding's place between ⟦ and ⟧.
  struct Edit: Sendable, CustomTestStringConvertible {
    let what: String
    let from: String
    let to: String
    let rule: String
    let says: String
    var article: String? = nil

    var testDescription: String { what }
  }

  static let edits: [Edit] = [
    Edit(
      what: "a time with a dot",
      from:
        "    wednesday: 08:00-14:30\n    thursday: 08:00-14:30\n    friday: 08:00-14:30\n    saturday: 09:00",
      to:
        "    wednesday: ⟦08.00-14.30⟧\n    thursday: 08:00-14:30\n    friday: 08:00-14:30\n    saturday: 09:00",
      rule: "time-format", says: "γράψτε 08:00-14:30"),
    Edit(
      what: "a long dash", from: "saturday: 09:00-13:00", to: "saturday: ⟦09:00 – 13:00⟧",
      rule: "time-format", says: "γράψτε 09:00-13:00"),
    Edit(
      what: "hours past the end of the day", from: "thursday: 10:00-14:00",
      to: "thursday: ⟦10:00-25:00⟧", rule: "time-format", says: "ώρα 25"),
    Edit(
      what: "hours the wrong way round", from: "thursday: 10:00-14:00",
      to: "thursday: ⟦14:00-10:00⟧", rule: "interval-reversed", says: "δεν είναι μετά"),
    Edit(
      what: "a break that overlaps", from: "[08:00-14:30, 17:00-20:00] #",
      to: "[08:00-14:30, ⟦14:00-20:00⟧] #", rule: "interval-overlap", says: "14:00"),
    Edit(
      what: "a topic twice", from: "  - id: lixiarcheio", to: "  - id: ⟦dimotologio⟧",
      rule: "id-duplicate", says: "dimotologio"),
    Edit(
      what: "a missing duration", from: "durations:                              # μία",
      to: "⟦durations⟧:                              # μία", rule: "duration-missing",
      says: "phone", article: "άρθρο 6 § 1"),
    Edit(
      what: "a duration without its unit", from: "  inPerson: 15 min\n  phone",
      to: "  inPerson: ⟦15⟧\n  phone", rule: "duration-format", says: "15 min"),
    Edit(
      what: "a duration in Greek", from: "  inPerson: 15 min\n  phone",
      to: "  inPerson: ⟦15 λεπτά⟧\n  phone", rule: "duration-format", says: "γράψτε 15 min"),
    Edit(
      what: "a Latin letter in the name", from: "name: Δήμος Νέας Σμύρνης",
      to: "name: Δήμ⟦o⟧ς Νέας Σμύρνης", rule: "look-alike", says: "λατινικ"),
    Edit(
      what: "a day of the year in words", from: "    from: 06-15 ", to: "    from: ⟦15 Ιουνίου⟧ ",
      rule: "year-day-format", says: "γράψτε 06-15"),
    Edit(
      what: "a name in place of an id", from: "offices: [kep] ",
      to: "offices: [⟦ΚΕΠ Άνω Νέας Σμύρνης⟧] ", rule: "id-format", says: "γράψτε kep"),
    Edit(
      what: "a number in place of its ordinal", from: "  - from: 2027-02-08 ",
      to: "  - weekdays: [monday]\n    weekOfMonth: ⟦1⟧ ", rule: "choice-unknown", says: "«first»"),
    Edit(
      what: "a rhythm in place of a date", from: "  - date: 2027-01-14 ",
      to: "  - date: ⟦κάθε Πέμπτη⟧ ", rule: "date-format", says: "κάθε Πέμπτη"),
    Edit(
      what: "a day alone in a list of exceptions", from: "\nlocalHolidays:",
      to: "  - ⟦2027-02-09⟧\n\nlocalHolidays:", rule: "value-kind", says: "«from: 2027-02-09»"),
    Edit(
      what: "a tab", from: "  date: 2026-10-01 ", to: "⟦\t⟧date: 2026-10-01 ", rule: "text-tab",
      says: "Tab"),
    Edit(
      what: "a wrong code", from: "code: 9200", to: "code: ⟦9020⟧", rule: "name-mismatch",
      says: "9200"),
    Edit(
      what: "a code that nobody has", from: "code: 9200", to: "code: ⟦9920⟧",
      rule: "code-unknown", says: "μητρώο"),
    Edit(
      what: "a key with a slip", from: "staff:                                  #",
      to: "⟦staf⟧:                                  #", rule: "key-unknown", says: "«staff»"),
    Edit(
      what: "a key typed on the Greek keyboard", from: "seasons:\n", to: "⟦σεασονσ⟧:\n",
      rule: "key-unknown", says: "«seasons»"),
    Edit(
      what: "yes in Greek", from: "thirdParty: true ", to: "thirdParty: ⟦ναι⟧ ",
      rule: "boolean-format", says: "γράψτε true"),
    Edit(
      what: "a date as people write it", from: "date: 2026-10-01 ", to: "date: ⟦2/11/2026⟧ ",
      rule: "date-format", says: "μήπως εννοείτε 2026-11-02;"),
    Edit(
      what: "a day that does not exist", from: "date: 2027-01-14 ", to: "date: ⟦2027-02-30⟧ ",
      rule: "date-format", says: "30/2/2027"),
    Edit(
      what: "a transaction by phone", from: "kind: information                   #",
      to: "kind: transaction                   #", rule: "phone-transaction", says: "τηλ",
      article: "άρθρο 1 § 3"),
    Edit(
      what: "a mode without hours",
      from: "  video:\n    tuesday: 17:00-20:00\n    thursday: 10:00-14:00\n\nseasons",
      to: "\nseasons", rule: "hours-missing", says: "video", article: "άρθρο 6 § 1"),
    Edit(
      what: "no answer about a third person",
      from:
        "thirdParty: true                        # τρίτο πρόσωπο στην τηλεδιάσκεψη (άρθρο 2 παρ. 12)\n",
      to: "", rule: "third-party-missing", says: "thirdParty", article: "άρθρο 6 § 1"),
    Edit(
      what: "a recording", from: "interpretation: [", to: "⟦recording⟧: true\ninterpretation: [",
      rule: "recording-forbidden", says: "δεν καταγράφεται ποτέ", article: "άρθρο 7 § 4"),
    Edit(
      what: "a quote that is not closed", from: "title: Ληξιαρχείο\n",
      to: "title: ⟦\"Ληξιαρχείο⟧\n", rule: "yaml-quote", says: "εισαγωγικ"),
    Edit(
      what: "a forgotten colon", from: "    title: Ληξιαρχείο\n", to: "    ⟦title Ληξιαρχείο⟧\n",
      rule: "yaml-colon", says: "όνομα: τιμή"),
    Edit(
      what: "a colon in a title", from: "title: Ληξιαρχείο\n",
      to: "title: ⟦Ληξιαρχείο: γεννήσεις⟧\n", rule: "yaml-value", says: "άνω και κάτω τελεία"),
    Edit(
      what: "an e-mail with two signs", from: "email: dpo@neasmyrni.example",
      to: "email: ⟦dpo@@neasmyrni.example⟧", rule: "email-format", says: "•••@@"),
    Edit(
      what: "an office that does not exist",
      from:
        "    offices: [dimarcheio]\n    documents:\n      - Δελτίο αστυνομικής ταυτότητας ή διαβατήριο\n      - Βεβαίωση",
      to:
        "    offices: [⟦dimarxeio⟧]\n    documents:\n      - Δελτίο αστυνομικής ταυτότητας ή διαβατήριο\n      - Βεβαίωση",
      rule: "reference-unknown", says: "dimarcheio"),
    Edit(
      what: "an empty field", from: "  protocol: 24310/1-10-2026 ", to: "  ⟦protocol⟧: ",
      rule: "value-empty", says: "κενό"),
  ]

  static let file: String = {
    let place = "Municipalities/9200-neas-smyrnis/onboarding.yaml"
    let text = try? String(contentsOf: Repository.root.appending(path: place), encoding: .utf8)
    // The sample's request is of a day after the one as of which examples are judged.
    return (text ?? "").replacing("2026-11-02 ", with: "2026-10-01 ")
      .replacing("2-11-2026 ", with: "1-10-2026 ")
  }()

  @Test(arguments: edits)
  func givesOneFinding(_ edit: Edit) throws {
    try #require(Self.file.contains(edit.from), "the file no longer has what is edited")
    var text = Self.file.replacing(edit.from, with: edit.to, maxReplacements: 1)
    if edit.rule == "duration-missing" {
      text = text.replacing("  phone: 10 min\n", with: "")
    }
    if edit.rule == "phone-transaction" {
      text = text.replacing(
        "modes: [phone]\n    audience: [citizens, businesses]\n  - id: dimotika",
        with: "modes: [⟦phone⟧]\n    audience: [citizens, businesses]\n  - id: dimotika")
    }
    if edit.rule == "hours-missing" {
      text = text.replacing("\nhours:     ", with: "\n⟦hours⟧:     ")
    }
    if edit.rule == "third-party-missing" {
      text = text.replacing("\nversion: 1", with: "\n⟦version⟧: 1")
    }
    if edit.rule == "name-mismatch" {
      text = text.replacing("code: ⟦9020⟧", with: "code: 9020")
        .replacing("name: Δήμος Νέας Σμύρνης\n", with: "name: ⟦Δήμος Νέας Σμύρνης⟧\n")
    }
    let (source, mark) = Example(whole: text).file()
    let findings = Compiler(asOf: Specimen.day).compile(source).findings
      .filter { $0.severity != .note }
    try #require(findings.count == 1, "\(findings.map { "\($0.rule.id): \($0.message.el)" })")
    let finding = findings[0]
    #expect(finding.rule.id == edit.rule)
    #expect(finding.span == mark, "points at «\(source.text(finding.span))»")
    #expect(finding.message.el.contains(edit.says), "\(finding.message.el)")
    if let article = edit.article, let (provision, _) = finding.rule.basis.provision {
      #expect(provision.citationEl.contains(article))
    } else {
      #expect(edit.article == nil)
    }
  }
}
