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

  private var random: SplitMix64

  public init(seed: UInt64) { random = SplitMix64(seed: seed) }

  // MARK: What names a person

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

  // MARK: What names nobody

  /// A text of a municipality that names no person.
  public mutating func harmless() -> String {
    switch random.below(8) {
    case 0, 1: street()
    case 2: feast()
    case 3: contact()
    case 4: number()
    case 5: office()
    default: random.pick(Self.reasons)
    }
  }

  private mutating func street() -> String {
    let name = random.pick([
      "Ελευθερίου Βενιζέλου", "Νίκου Καζαντζάκη", "Γ. Παπανδρέου", "Κ. Παλαμά", "Μαρίας Κάλλας",
      "Αγίου Γεωργίου", "Παπαδιαμάντη", "Κωνσταντίνου Παλαιολόγου", "Ανδρέα Παπανδρέου",
      "Γρηγορίου Λαμπράκη", "Μίκη Θεοδωράκη", "Αριστείδη Παπαδόπουλου", "Δημητρίου Γούναρη",
      "Μελίνας Μερκούρη", "Γεωργίου Παπαδάκη", "Βασιλίσσης Σοφίας", "Ιωάννη Μεταξά",
      "Κωστή Παλαμά", "Εθνικής Αντιστάσεως", "28ης Οκτωβρίου", "Αγίας Παρασκευής",
    ])
    let number = 1 + random.below(180)
    return random.pick([
      "Οδός \(name)", "οδός \(name) \(number)", "\(name) \(number)", "Πλατεία \(name)",
      "Έργα στην οδό \(name)", "Λεωφόρος \(name) \(number)", "Κλειστή η οδός \(name)",
      "Γυμνάσιο \(name)", "Πολιτιστικό Κέντρο «\(name)»", "Στάδιο \(name)",
      "2ος όροφος, \(name) \(number), \(10000 + random.below(80000)) Γάζι", "Αίθουσα \(name)",
    ])
  }

  private mutating func feast() -> String {
    let saint = random.pick([
      "Άγιος Νικόλαος", "Άγιος Γεώργιος", "Αγία Μαρίνα", "Αγία Παρασκευή", "Άγιος Δημήτριος",
      "Προφήτης Ηλίας", "Άγιοι Ανάργυροι", "Απόστολος Ανδρέας", "Αγία Βαρβάρα", "Παναγία Τήνου",
      "Άγιος Ιωάννης Πρόδρομος", "Αγ. Νικόλαος Κρήτης", "Όσιος Λουκάς", "Αγία Ειρήνη Χρυσοβαλάντου",
      "Άγιος Ιωάννης Θεολόγος", "Αρχάγγελος Μιχαήλ", "Αγία Άννα Εύβοιας",
    ])
    return random.pick([
      saint, "Εορτή: \(saint)", "Πολιούχος \(saint)", "Κοινότητα \(saint)",
      "Δημοτική Ενότητα \(saint)",
      "Μεταμόρφωση του Κυρίου", "Κοίμηση της Θεοτόκου", "Γέννηση του Κυρίου Ημών Ιησού Χριστού",
      "Κυριακή του Πάσχα", "Μεγάλη Παρασκευή", "Ανάληψη του Κυρίου", "Καθαρά Δευτέρα",
      "Κωνσταντίνου και Ελένης", "Εορτή Αγίας Αικατερίνης", "Κυριακή Μυροφόρων",
    ])
  }

  private mutating func contact() -> String {
    let mailbox = random.pick([
      "info", "kep", "protokollo", "lixiarxeio", "tm.politon", "d.nsmyrnis", "dimotologio", "dpo",
      "grammateia.dimarxou", "rantevou", "politismos", "texniki.ypiresia", "poleodomia", "mayor",
      "koinoniki.politiki", "kapi", "oikonomika", "paidikoi.stathmoi", "support", "press",
    ])
    let domain = random.pick(["dimos.example", "malevizi.gr", "nea-smyrni.example"])
    let land = "2\(1 + random.below(8))\(random.below(10)) \(1_000_000 + random.below(8_999_999))"
    return random.pick([
      "Ερωτήσεις: \(mailbox)@\(domain)", "\(mailbox)@\(domain)", "Τηλ. \(land)",
      "Καλέστε \(land.filter { $0 != " " })", "+30 \(land)", "Fax \(land), \(mailbox)@\(domain)",
    ])
  }

  private mutating func number() -> String {
    let number = 1000 + random.below(98_999), day = 1 + random.below(28)
    return random.pick([
      "Αρ. πρωτ. \(number)/\(day)-10-2026", "Απόφαση \(number) ΕΞ 2026", "ΑΔΑ: ΨΑ\(number)ΜΔΨΟ-ΛΡ2",
      "Απογραφή έως \(day)/12/2026 15:00", "ΦΕΚ Β΄ \(number)", "\(number) αιτήσεις, \(day) ημέρες",
      "Αριθμός μητρώου \(number)\(day)", "Ν. 3852/2010 (Α΄ 87)", "Έργο ΟΠΣ 50\(number)",
      "ΑΦΜ του Δήμου 090\(100_000 + random.below(899_999))", "Κωδικός \(number)-\(day)-\(number)",
    ])
  }

  private mutating func office() -> String {
    random.pick([
      "Απουσία του κ. Δημάρχου", "Συνάντηση με τον κ. Γενικό Γραμματέα", "κ.λπ. Υποθέσεις", "κ.ά.",
      "Κύρια Είσοδος", "κύριο Κτίριο του Δήμου", "Δρ. στο κτίριο Α", "Επίσκεψη της κ. Υπουργού",
      "ΚΕΠ κ.α. Υπηρεσίες", "Γραφείο Δημάρχου", "Τμήμα Ληξιαρχείου", "ΚΕΠ Αγίου Νικολάου",
      "Αίτηση στον κ. Πρόεδρο", "Άδεια υπαλλήλου", "Ο προϊστάμενος λείπει", "ΚΥΡΙΑ ΕΙΣΟΔΟΣ",
      "Ο δήμαρχος Ν. Σμύρνης", "Ο αντιδήμαρχος Δ.Ε. Τυλίσου", "Ο δήμαρχος Αγ. Δημητρίου",
      "Περιφερειάρχης Ν. Αιγαίου", "Δ. Αθηναίων", "Ν. Ιωνία", "Αγ. Γεώργιος", "Α. Κανονισμός",
      "Ο δήμαρχος Λάρισας", "Η προϊσταμένη Ταμείου", "Όροφος Α.", "Υπεύθυνος: Γραφείο Δημάρχου",
      "Δήμος Νικολάου Σκουφά", "Δήμος Παύλου Μελά", "Ρήγα Φεραίου", "Θέμα Α. Δημοτολόγιο",
    ])
  }

  private static let reasons = [
    "Απογραφή αρχείου", "Βλάβη του τηλεφωνικού κέντρου", "Απεργία ΑΔΕΔΥ", "Εκλογές",
    "Γενική Συνέλευση εργαζομένων", "Διακοπή ρεύματος", "Μετακόμιση στο νέο Δημαρχείο",
    "Λάθος ωράριο", "Λείπει το ωράριο του Σαββάτου", "Εμποροπανήγυρη Μαΐου", "Καρναβάλι Πάτρας",
    "Ημέρα του πολίτη", "Εορτασμός Πολυτεχνείου", "Θερινό ωράριο", "Ο Δήμος το ζήτησε",
    "Αναβάθμιση λογισμικού", "Ψηφιακή Υπηρεσία, Κ. 5", "Διαρροή κλειδιού", "Πανελλήνιες Εξετάσεις",
    "Ελευθερία Θεσσαλονίκης 1912", "Ημέρα Μνήμης της Γενοκτονίας", "Δωρεά Αίματος",
    "Σάββατο του Λαζάρου", "Άδειες Παραμονής", "Χαρά και Γιορτή στην πόλη", "Σοφία και Γνώση",
  ]
}
