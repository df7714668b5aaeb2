import TestSupport
import Testing

@testable import Schema

@Suite("What may name a person")
struct PersonalTextTests {
  private static let planted = texts(seed: 18) { $0.planted() }
  private static let harmless = texts(seed: 81) { $0.harmless() }

  private static func texts<Text>(
    seed: UInt64, _ next: (inout PersonalTexts) -> Text
  ) -> [Text] {
    var generator = PersonalTexts(seed: seed)
    return (0..<1000).map { _ in next(&generator) }
  }

  @Test("is found and masked in a thousand texts")
  func planted() {
    for one in Self.planted {
      #expect(!PersonalText.places(in: one.text).isEmpty, "\(one.text)")
      #expect(!PersonalText.masked(one.text).contains(one.secret), "\(one.text)")
    }
  }

  @Test("is not seen in a thousand texts that name nobody, but for ten")
  func harmless() {
    let refused = Self.harmless.filter { !PersonalText.places(in: $0).isEmpty }
    #expect(refused.count <= 10, "\(Set(refused).sorted().joined(separator: "\n"))")
  }

  @Test(
    "is found in forms that hide it from a search",
    arguments: [
      "ΑΦΜ: 1234 56783", "maria (at) gmail.com", "n.papas[AT]otenet.gr", "Α.Δ.Τ. ΑΒ-123456",
      "694-412-2026", "6944 12 2026", "69-4412-3026", "69441\u{200B}23456",
      "ΑΦΜ: 1234\u{2060}56783", "6944\t123456", "6944\u{202F}123\u{2009}456",
    ])
  func hidden(_ text: String) {
    #expect(PersonalText.places(in: "Λόγος: \(text).").count == 1)
  }

  @Test(
    "is not seen in numbers and addresses of the municipality",
    arguments: [
      "Αρ. πρωτ. ΔΥ 123456", "ΦΕΚ Β 123456", "info (at) dimos.example", "δίπλα (at) στο κτίριο",
      "Λογαριασμός 123 456", "ΑΔΑ ΑΒ 123456", "Αρ. πρωτ. 691234-3-2026", "αίτημα 69123-12-2026",
      "υπ' αριθ. 694412/2026", "6912/3-2-2026", "απόφαση 691/23-2-2026",
    ])
  func others(_ text: String) {
    #expect(PersonalText.places(in: text).isEmpty)
  }

  @Test(
    "is a surname after an office",
    arguments: [
      "Ο προϊστάμενος Νικολάου απουσιάζει", "η διευθύντρια Παπαδοπούλου", "του υπευθύνου Γεωργίου",
      "Ο αντιδήμαρχος Παπαδάκης ζήτησε", "Προϊστάμενος Χατζηγιάννης", "ο δήμαρχος Νίκος",
      "Η υπάλληλος Δημητρίου", "ο γραμματέας Παπανδρέου",
    ])
  func offices(_ text: String) {
    #expect(PersonalText.places(in: text).map(\.kind) == [.name])
  }

  @Test(
    "is no office of a place or a task",
    arguments: [
      "Ο δήμαρχος Παύλου Μελά", "Ο δήμαρχος Μαρκοπούλου Μεσογαίας", "του δημάρχου Μαλεβιζίου",
      "Ο διευθυντής Τεχνικών Υπηρεσιών", "η προϊσταμένη Πολεοδομίας", "Ο υπουργός Εσωτερικών",
      "Ο προϊστάμενος Τμήματος", "ο πρόεδρος Κοινότητας Αγίου Γεωργίου", "ο ληξίαρχος Αθηνών",
      "Ο υπεύθυνος Προστασίας Δεδομένων", "ο συντονιστής Ανακύκλωσης", "Ο διευθυντής ΚΕΠ",
      "Οδός Προέδρου Νικολάου 5", "Ο γραμματέας Δημοτικού Συμβουλίου",
    ])
  func places(_ text: String) {
    #expect(PersonalText.places(in: text).isEmpty)
  }

  @Test(
    "is an account only where it is kept for good",
    arguments: ["GR1601101250000000012300695", "GR16 0110 1250 0000 0001 2300 695"])
  func accounts(_ number: String) {
    let text = "Επιστροφή στον λογαριασμό \(number), όχι στο ταμείο"
    #expect(PersonalText.places(in: text).isEmpty)
    #expect(PersonalText.places(in: text, isKept: true).map(\.kind) == [.account])
    #expect(!PersonalText.masked(text, isKept: true).contains("0110"))
    // What is not called an account is known by its check digits.
    let wrong = "Αρ. \(number)".replacing("695", with: "696")
    #expect(PersonalText.places(in: wrong, isKept: true).isEmpty)
  }

  @Test(
    "is a title of any language with its name",
    arguments: [
      "Το ζήτησε ο κ.Παπαδόπουλος", "η κα.Νίκα λείπει", "by Ms Chen", "Dr. Müller is away",
      "Prof. García", "Ο Καθ. Λάμπρου", "Herr Schmidt", "Frau Öztürk", "Mme Lefèvre", "κ. Öztürk",
      "Sig. Rossi", "κ. Иванов", "Mrs. O'Brien",
    ])
  func titles(_ text: String) {
    #expect(PersonalText.places(in: text).map(\.kind) == [.name])
  }

  @Test(
    "is a given name with a verb or an article where it is kept for good",
    arguments: [
      "John asked for it", "Fatima is absent", "Η Fatima λείπει", "Το ζήτησε ο Ahmed",
      "Mehmet ζήτησε αλλαγή", "Olena is on leave", "requested by Hassan", "Yuki resigned",
      "Ο Τζον έλειπε", "Μαρία ζήτησε αλλαγή", "ο πατήρ Γεώργιος", "ο π. Νεκτάριος",
    ])
  func givenNames(_ text: String) {
    #expect(PersonalText.places(in: text, isKept: true).map(\.kind) == [.name])
  }

  @Test(
    "is a vehicle, a home line or a card where it is kept for good",
    arguments: [
      ("όχημα ΙΚΧ-1234", PersonalText.Kind.plate), ("ΙΧ ΥΗΑ1234 έξω", .plate),
      ("μοτοσυκλέτα ΟΜΝ 123", .plate), ("Vehicle plate ABC-1234", .plate), ("το ΖΗΒ 4521", .plate),
      ("τηλ. σπιτιού 2103456789", .phone), ("home phone +30 210 3456789", .phone),
      ("σταθερό 2810-234567", .phone), ("τηλέφωνο 210 3456789 του αιτούντα", .phone),
      ("κάρτα 4111 1111 1111 1111", .paymentCard), ("card 378282246310005", .paymentCard),
      ("5500-0000-0000-0004", .paymentCard),
    ])
  func numbers(_ text: String, _ kind: PersonalText.Kind) {
    #expect(PersonalText.places(in: text, isKept: true).map(\.kind) == [kind])
    #expect(PersonalText.places(in: text).map(\.kind) == (kind == .paymentCard ? [kind] : []))
  }

  @Test(
    "is none of these in texts about offices, acts and programs, even where they are kept",
    arguments: [
      "Καλέστε το τηλεφωνικό κέντρο 2103456789", "τηλ. Δημαρχείου 210 3456789",
      "Ερωτήσεις στο 210 9301000", "Αρ. πρωτ. 2103456789", "ΚΥΑ 1234", "ΦΕΚ ΑΒΕ 1234",
      "ΟΤΕ 2026", "ΤΕΕ 1234", "έγγραφο ΟΙΚ 1234", "ΑΔΑ 6ΙΚΧ1234-ΑΒΓ", "4111111111111112",
      "MS Teams διακόπηκε", "Ms Office δεν λειτουργεί", "Everybody asked for it",
      "Η Sofia είναι πόλη", "Applicants called twice", "Windows is away", "ΥΔΡ 1234",
      "Κωδικός NUTS EL305", "ΕΞ 2026", "ISO 9001", "Διακοπή 08:00-14:00",
    ])
  func institutions(_ text: String) {
    #expect(PersonalText.places(in: text, isKept: true).isEmpty)
  }

  @Test("has a finding at its place in a file, and is in no message and in no output")
  func declarations() {
    let compiler = Compiler(asOf: GeneratedPlan.today)
    for start in stride(from: 0, to: 1000, by: 25) {
      let some = Self.planted[start..<start + 25]
      var closures = "closures:\n", openings = "openings:\n"
      for (number, one) in some.enumerated() {
        let day = number + 1 < 10 ? "0\(number + 1)" : "\(number + 1)"
        let text = one.text.split(separator: "\"").joined()
        switch number % 3 {
        case 0: closures += "  - {date: 2027-02-\(day), reason: \"\(text)\"}\n"
        case 1: openings += "  - {date: 2027-03-\(day), hours: 17:00-19:00, reason: \"\(text)\"}\n"
        default: openings += "  # \(text)\n"
        }
      }
      let source = Specimen.text + closures + openings
      let compilation = compiler.compile(Source(path: "example.yaml", text: source))
      #expect(compilation.plan == nil)
      let found = compilation.findings.filter { $0.rule === Rule.personalInText }
      let lines = Set(found.map { compilation.source.position(of: Int($0.span.start)).line })
      #expect(lines.count == 25, "\(some.map(\.text))")
      let json = String(decoding: FindingsJSON.write([compilation]), as: UTF8.self)
      for one in some { #expect(!json.contains(one.secret), "\(one.text)") }
    }
  }

  @Test("is in no message that quotes a title")
  func titles() {
    let compiler = Compiler(asOf: GeneratedPlan.today)
    for one in Self.planted.prefix(60) {
      let title = one.text.split(separator: "\"").joined()
      let text = Specimen.text.split(separator: "title: Γενικές πληροφορίες")
        .joined(separator: "title: \"\(title)\"")
        .split(separator: "title: Δημοτολόγιο").joined(separator: "title: \"\(title)\"")
      let compilation = compiler.compile(Source(path: "example.yaml", text: text))
      #expect(compilation.findings.contains { $0.rule === Rule.personalInText })
      let json = String(decoding: FindingsJSON.write([compilation]), as: UTF8.self)
      #expect(!json.contains(one.secret), "\(title)")
    }
  }
}
