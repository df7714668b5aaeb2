import Testing

@testable import Schema

@Suite("What may name a person, in the words of notices")
struct PersonalTableTests {
  @Test("is found in each, and masked")
  func planted() {
    #expect(PersonalTable.planted.count >= 300)
    for one in PersonalTable.planted {
      #expect(!PersonalText.places(in: one.text, isKept: true).isEmpty, "\(one.text)")
      let masked = PersonalText.masked(one.text, isKept: true)
      #expect(!one.secret.isEmpty && !masked.contains(one.secret), "\(one)")
    }
  }

  @Test(
    "is no error in lists and offices of a declaration, where only the form of a word says so",
    arguments: [
      "Β. Πρόσφατος λογαριασμός ύδρευσης", "Α. Ιδιοκτήτης: τίτλος κτήσης", "Α. Κάτοχος άδειας",
      "Δ. Άνεργος με κάρτα", "Γ. Πολύτεκνος γονέας", "Α. Περίοδος αιτήσεων",
      "Εξυπηρέτηση κατοίκων Ν. Βύσσας", "Ο πρόεδρος Ν. Βύσσας", "Υπεύθυνος Πλατφόρμας",
      "Υπεύθυνος Προβολής και Επικοινωνίας", "Υπεύθυνος Έρευνας", "Δημότης Αλλοδαπής",
      "ΚΕΠ Τζων Κέννεντυ", "Ο δήμαρχος Πάτρας", "Ο δήμαρχος Θήβας",
      "Πιστοποιητικό από γιατρό Παθολόγο",
      "Υπεύθυνος: Γεωπόνος", "Προϊστάμενος: Επόπτης", "Τοπογραφικό από μηχανικό Τοπογράφο",
    ])
  func lists(_ text: String) { #expect(PersonalText.places(in: text).isEmpty) }

  @Test("is not seen where nobody is named")
  func harmless() {
    let texts = PersonalTable.harmless
    let refused = texts.filter { !PersonalText.places(in: $0, isKept: true).isEmpty }
    #expect(texts.count >= 300)
    #expect(refused.isEmpty, "\(refused.joined(separator: "\n"))")
  }

  @Test(
    "is an account by its name, only where it is kept for good",
    arguments: [
      "IBAN GR16 0110 1250 0000 0001 2300 000", "ΙΒΑΝ: 16 0110 1250 0000 0001 2300 695",
      "iban GR 16.0110.1250.0000.0001.2300.695", "IBAN G R 1 6 0 1 1 0 1 2 5 0 0 0 0 0",
      "αρ. λογαριασμού 1250 0000 0123 00695", "λογαριασμός τράπεζας 125/000000/12300695",
      "account no. 12500000012300695",
    ])
  func accounts(_ text: String) {
    #expect(PersonalText.places(in: text).isEmpty)
    #expect(PersonalText.places(in: text, isKept: true).map(\.kind) == [.account])
  }
}
