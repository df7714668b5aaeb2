/// Texts such as municipalities write, some of which name a person.
///
/// The check digits of numbers are computed in another way here than the one by which they are
/// recognized, and most surnames have no special form.
public struct PersonalTexts {
  /// A text, and the part of it that must be hidden.
  public struct Planted: Sendable {
    public let text: String
    public let secret: String
  }

  var random: SplitMix64

  public init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A text that names a person.
  public mutating func planted() -> Planted {
    let secret = secret()
    let frame = random.pick([
      "Κλειστά λόγω ασθένειας: @", "Άδεια: @", "Αντικατάσταση, @", "Ρωτήστε: @ (πρωινές ώρες)",
      "@", "Απουσία υπαλλήλου @ έως νεωτέρας", "Έλειπε έγγραφο, @, δεύτερη φορά",
      "Λανθασμένη αίτηση (@)", "Υπόθεση «@» σε εκκρεμότητα", "Wrong hours, see @.",
    ])
    let parts = frame.split(separator: "@", omittingEmptySubsequences: false)
    return Planted(text: parts.joined(separator: secret.text), secret: secret.core)
  }

  private mutating func secret() -> (text: String, core: String) {
    switch random.below(12) {
    case 0, 1, 2: titled()
    case 3: plain()
    case 11: ofOffice()
    case 4: whole(taxNumber())
    case 5: whole(insuranceNumber())
    case 6, 7: whole(mobile())
    case 8: identityCard()
    default: whole(email())
    }
  }

  private func whole(_ text: String) -> (text: String, core: String) { (text, text) }

  private static let surnames = [
    "Νίκας", "Βλάχος", "Ζαχαρίας", "Κουρής", "Παππάς", "Σταύρου", "Μαυρίδης", "Τσίρκας", "Ράλλης",
    "Λάμπρου", "Παπαδόπουλος", "Οικονόμου", "Καρράς", "Δήμου", "Ψαρράς", "Χατζής", "Μπότσης",
    "Αντωνίου", "Γκίκας", "Φωτεινός", "Παπαδάκης", "Ξυδάκης", "Μυλωνάς", "Κόκκινος", "Ντόκος",
  ]
  private static let women = [
    "Νίκα", "Βλάχου", "Ζαχαρία", "Κουρή", "Παππά", "Σταύρου", "Μαυρίδου", "Τσίρκα", "Ράλλη",
    "Λάμπρου", "Παπαδοπούλου", "Οικονόμου", "Καρρά", "Δήμου", "Ψαρρά", "Χατζή", "Μπότση",
    "Αντωνίου", "Γκίκα", "Φωτεινού", "Παπαδάκη", "Ξυδάκη", "Μυλωνά", "Κόκκινου", "Ντόκου",
  ]
  private static let initials = ["", "", "Γ. ", "Μ. ", "Αικ. ", "Κ.Π. ", "Αθ. "]
  private static let men = ["Γιώργος", "Νικόλαος", "Δημήτρης", "Παναγιώτης", "Κώστας", "Σπύρος"]
  private static let ladies = ["Μαρία", "Ελένη", "Κατερίνα", "Ιωάννα", "Χριστίνα", "Γεωργία"]

  private mutating func titled() -> (text: String, core: String) {
    let isMan = random.percent(50)
    let surname = random.pick(isMan ? Self.surnames : Self.women)
    let title = random.pick(
      isMan
        ? [
          "κ. ", "ο κ. ", "του κ. ", "κ.", "κος ", "κ.κ. ", "Κύριος ", "τον κύριο ", "Mr ", "Mr. ",
        ]
        : ["κ. ", "η κ. ", "της κ. ", "κα ", "κα. ", "της κας ", "κυρία ", "Κυρία ", "Mrs ", "Ms "])
    return (title + random.pick(Self.initials) + surname, surname)
  }

  private mutating func plain() -> (text: String, core: String) {
    let isMan = random.percent(50)
    let surname = random.pick(isMan ? Self.surnames : Self.women)
    let name = random.pick(isMan ? Self.men : Self.ladies)
    return ("\(name) \(surname)", surname)
  }

  /// A name after an office, with an initial or, where its form says that it is one, without.
  private mutating func ofOffice() -> (text: String, core: String) {
    let isMan = random.percent(50)
    let surnames = (isMan ? Self.surnames : Self.women).filter { $0 != "Δήμου" }
    let surname = random.pick(surnames)
    let office = random.pick(
      isMan
        ? [
          "ο δήμαρχος", "ο προϊστάμενος", "Ο αντιδήμαρχος", "Προϊστάμενος", "ο ληξίαρχος",
          "ο διευθυντής", "Ο γιατρός", "Δημοτικός σύμβουλος", "ο πρόεδρος", "υπάλληλος",
        ]
        : [
          "η δήμαρχος", "η διευθύντρια", "Η προϊσταμένη", "Διευθύντρια", "η ληξίαρχος",
          "Η υπάλληλος", "η γραμματέας", "Η δικηγόρος", "η υπεύθυνη", "η αντιδήμαρχος",
        ])
    return ("\(office) \(random.pick(["Γ. ", "Π. ", "Αικ. ", "Μ.Κ. ", "Αθ. "]))\(surname)", surname)
  }

  private mutating func digits(_ count: Int) -> [Int] { (0..<count).map { _ in random.below(10) } }

  private mutating func taxNumber() -> String {
    let eight = [1 + random.below(8)] + digits(7)
    // Horner's method: twice the sum so far, plus the next digit.
    let sum = eight.reduce(0) { ($0 + $1) * 2 }
    let number = (eight + [sum % 11 % 10]).map(String.init).joined()
    let isParted = random.percent(20)
    let written = isParted ? parted(number, [3, 3, 3], by: " ") : number
    return random.pick(["ΑΦΜ ", "Α.Φ.Μ.: ", "αφμ", ""]) + written
  }

  private mutating func identityCard() -> (text: String, core: String) {
    let number = digits(6).map { "\($0)" }.joined()
    let letters = random.pick(["ΑΒ", "Χ", "ΑΚ", "AZ", "Τ"])
    let name = random.pick(["ΑΔΤ", "Α.Δ.Τ.", "ΑΔΤ:", "ταυτότητα", "αριθμός ταυτότητας"])
    return ("\(name) \(letters)\(random.pick(["", " ", "-"]))\(number)", number)
  }

  private mutating func insuranceNumber() -> String {
    let day = 1 + random.below(28), month = 1 + random.below(12)
    let start = [day / 10, day % 10, month / 10, month % 10] + digits(6)
    let weighed = start.enumerated().map {
      $0.offset.isMultiple(of: 2) ? $0.element : $0.element * 2
    }
    let sum = weighed.reduce(0) { $0 + $1 / 10 + $1 % 10 }
    let number = (start + [(10 - sum % 10) % 10]).map(String.init).joined()
    return random.pick(["ΑΜΚΑ ", "Α.Μ.Κ.Α. ", ""])
      + (random.percent(25) ? parted(number, [6, 5], by: " ") : number)
  }

  private mutating func mobile() -> String {
    let number = "69" + digits(8).map(String.init).joined()
    let written =
      switch random.below(4) {
      case 0: parted(number, [3, 3, 4], by: " ")
      case 1: parted(number, [4, 6], by: "-")
      case 2: parted(number, [4, 2, 2, 2], by: " ")
      default: number
      }
    return random.pick(["", "", "+30 ", "0030", "κιν. "]) + written
  }

  private func parted(_ number: String, _ sizes: [Int], by sign: String) -> String {
    var rest = number[...]
    return sizes.map { size in
      defer { rest = rest.dropFirst(size) }
      return String(rest.prefix(size))
    }.joined(separator: sign)
  }

  private mutating func email() -> String {
    let surname = random.pick([
      "nikas", "vlachou", "papadopoulos", "kouri", "mavridis", "oikonomou", "xydaki", "lamprou",
    ])
    let domain = random.pick(["dimos.example", "malevizi.gr", "gov.gr"])
    return random.pick([
      "g.\(surname)@\(domain)", "maria.\(surname)@\(domain)", "\(surname).kostas@\(domain)",
      "\(surname)@gmail.com", "\(surname)19@yahoo.gr", "\(surname)_m@\(domain)",
    ])
  }
}
