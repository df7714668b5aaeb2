import Foundation
import TestSupport
import Testing

@testable import Schema

/// The file with the settings of acts.
@Suite struct ActSettingsTests {
  @Test func whatIsLeftOutIsStandard() {
    let (settings, findings) = read(
      """
      signatory:
        title: Η Γενική Γραμματέας
        name: Δοκιμή Δείγμα
      laws:
        - του ν. 4727/2020 (Α΄ 184).
      diavgeia:
        organization: 12345
      """)
    #expect(findings.isEmpty)
    #expect(settings.signatory.title == "Η Γενική Γραμματέας")
    #expect(settings.signatory.name == "Δοκιμή Δείγμα")
    #expect(settings.laws == ["του ν. 4727/2020 (Α΄ 184)."])
    #expect(settings.diavgeia.organization == "12345")
    #expect(settings.diavgeia.decisionType == "2.4.7.1")
    #expect(settings.letterhead == ActSettings.standard.letterhead)
    #expect(settings.address == ActSettings.standard.address)
  }

  @Test func everyFieldIsRead() {
    let lists = ["letterhead", "laws", "references", "recipients", "copies", "services"]
    let texts = ["place", "appointment", "proposal"]
    let groups = [
      "address": ["street", "postcode", "city", "information", "phone"],
      "signatory": ["title", "name"],
    ]
    var text = lists.map { "\($0): [Λίστα]\n" }.joined()
    text += texts.map { "\($0): Κείμενο\n" }.joined()
    for (group, fields) in groups.sorted(by: { $0.key > $1.key }) {
      text += "\(group):\n" + fields.map { "  \($0): Τιμή\n" }.joined()
    }
    text += "diavgeia:\n  decisionType: Τιμή\n  organization: Τιμή\n"
    text += "  units: [1]\n  signers: [2]\n  categories: [3]\n"
    let (settings, findings) = read(text)
    #expect(findings.isEmpty, "\(findings.map { $0.message.en })")
    let found = "\(settings)"
    for list in [settings.letterhead, settings.laws, settings.references, settings.copies] {
      #expect(list == ["Λίστα"])
    }
    #expect(settings.services == ["Λίστα"] && settings.recipients == ["Λίστα"])
    #expect(
      [settings.place, settings.appointment, settings.proposal].allSatisfy { $0 == "Κείμενο" })
    #expect(found.split(separator: "Τιμή").count == 10)
    #expect(settings.diavgeia.units + settings.diavgeia.signers == ["1", "2"])
    #expect(settings.diavgeia.categories == ["3"])
  }

  @Test func whatIsWrongIsSaidAtItsLine() {
    let (_, findings) = read("place: Αθήνα\nsignatory:\n  titel: Ο Γραμματέας\nlaws: {a: b}\n")
    #expect(findings.map(\.rule.id) == ["key-unknown", "value-kind"])
    #expect(findings.first?.message.el.contains("«title»") == true)
    #expect(findings.first?.fixes.first?.replacement == "title")
  }

  @Test(arguments: ["", "- a\n", "place:\n", "address:\n  email: x\n", "place: &a b\n"])
  func whatIsNoFileOfSettingsIsRefused(_ text: String) {
    #expect(!read(text).findings.isEmpty)
  }

  /// The committed file shows what counts without it, but for the day of the names.
  @Test func theCommittedFileSaysTheStandard() throws {
    let url = Repository.root.appending(path: "Municipalities/act.yaml")
    let (settings, findings) = read(try String(contentsOf: url, encoding: .utf8))
    #expect(findings.isEmpty, "\(findings.map { $0.message.en })")
    var standard = ActSettings.standard
    #expect(settings.names.since != nil)
    standard.names.since = settings.names.since
    #expect(settings == standard)
  }

  /// All texts take the names from one place, for both decisions; after a year one looks again.
  @Test(arguments: [("2026-01-01", 0), ("2020-01-01", 1)])
  func theNamesAreEverywhereTheSame(_ since: String, _ warnings: Int) {
    let (settings, findings) = read(
      """
      names:
        since: \(since)
        ministry: Υπουργείο Άλφα
        secretariat: Γραμματεία Βήτα
        secretary: Γραμματέας Βήτα
        secretaryOf: Γραμματέα Βήτα
        minister: Υπουργός Άλφα
        ministerOf: Υπουργού Άλφα
      """)
    #expect(findings.map(\.rule.id) == Array(repeating: "names-old", count: warnings))
    #expect(findings.allSatisfy { $0.severity == .warning })
    #expect(settings.letterhead.prefix(3).dropFirst() == ["Υπουργείο Άλφα", "Γραμματεία Βήτα"])
    #expect(settings.signatory.title == "Ο Γραμματέας Βήτα")
    #expect(settings.appointment.contains("του Γραμματέα Βήτα"))
    #expect(settings.services[0] == "Γραφείο Γραμματέα Βήτα")
    let decision = ActSettings.authentication(settings.names, laws: [], references: [])
    #expect(decision.signatory.title == "Ο Υπουργός Άλφα")
    #expect(decision.services.prefix(3).last == "Γραφείο Γραμματέα Βήτα")
    #expect(decision.letterhead != settings.letterhead, "another directorate drafts it")
    #expect(decision.letterhead.prefix(3) == settings.letterhead.prefix(3))
  }

  /// Nobody's name is compiled in.
  @Test func theStandardNamesNobody() {
    let standard = ActSettings.standard
    #expect(standard.signatory.name == nil)
    #expect(standard.address.phone == nil && standard.address.email == nil)
    #expect(standard.address.information == nil && standard.diavgeia.signers.isEmpty)
  }

  private func read(_ text: String) -> (settings: ActSettings, findings: [Finding]) {
    let source = Source(path: "act.yaml", text: text)
    let (settings, compilation) = ActSettings.read(source, asOf: Specimen.day)
    return (settings, compilation.findings)
  }
}
