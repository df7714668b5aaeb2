/// Finds text that may name a person in texts that become public: reasons, titles, comments.
///
/// It recognizes names after a title, or beside a given name or an initial; addresses of persons;
/// mobile numbers; tax and social-security numbers, by their check digits or by their labels; cards
/// for payment, by theirs; and identity cards, by their labels. Names of streets, squares and
/// saints do not count. Files, records and everything that is printed use this type alone.
public enum PersonalText {
  /// The kinds of personal data that a text may contain.
  public enum Kind: Sendable, CaseIterable {
    case name, email, mobile, taxNumber, insuranceNumber, identityCard
    /// A bank account, which a declaration may name and a record may not.
    case account
    /// An account in a social network, which a declaration may name and a record may not.
    case profile
    /// Where somebody lives, which is looked for in records only.
    case home
    /// A fixed line that is said to be a person's, and the plate of a vehicle, which are looked for
    /// in records only.
    case phone, plate
    /// A payment card.
    case paymentCard

    /// Whether it counts only in texts that are kept for good.
    public var isOfKeptTexts: Bool {
      switch self {
      case .account, .profile, .home, .phone, .plate: true
      case .name, .email, .mobile, .taxNumber, .insuranceNumber, .identityCard, .paymentCard: false
      }
    }

    /// The kind in words.
    public var label: Bilingual {
      switch self {
      case .name: Bilingual(el: "όνομα προσώπου", en: "a person’s name")
      case .email: Bilingual(el: "προσωπική θυρίδα", en: "a person’s e-mail address")
      case .mobile: Bilingual(el: "αριθμός κινητού", en: "a mobile number")
      case .taxNumber: Bilingual(el: "ΑΦΜ", en: "a tax number")
      case .insuranceNumber: Bilingual(el: "ΑΜΚΑ", en: "a social-security number")
      case .identityCard: Bilingual(el: "αριθμός ταυτότητας", en: "an identity-card number")
      case .account: Bilingual(el: "λογαριασμός τράπεζας (IBAN)", en: "a bank account (IBAN)")
      case .profile:
        Bilingual(el: "λογαριασμός κοινωνικού δικτύου", en: "an account in a social network")
      case .home: Bilingual(el: "διεύθυνση κατοικίας", en: "a home address")
      case .phone: Bilingual(el: "σταθερό τηλέφωνο προσώπου", en: "a person’s fixed line")
      case .plate: Bilingual(el: "αριθμός κυκλοφορίας οχήματος", en: "a vehicle’s plate")
      case .paymentCard: Bilingual(el: "αριθμός κάρτας πληρωμών", en: "a payment-card number")
      }
    }
  }

  /// A part of a text that may name a person, by the positions of its bytes.
  public struct Place: Hashable, Sendable {
    /// The bytes.
    public let range: Range<Int>
    /// The kind of data that it seems to be.
    public let kind: Kind
  }

  /// The places in a text, in order.
  ///
  /// - Parameter isKept: Whether the text is kept for good, such as the reason in a record: then
  ///   bank accounts, accounts in social networks and home addresses are places as well.
  public static func places(in text: String, isKept: Bool = false) -> [Place] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      let accounts = isKept ? PersonalAccounts.places(in: bytes) : []
      let others = scan(bytes, isKept: isKept).filter { place in
        !accounts.contains { $0.range.overlaps(place.range) }
      }
      return (accounts + others).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  /// The places in some bytes, in order, without overlaps.
  static func places(in bytes: UnsafeBufferPointer<UInt8>) -> [Place] {
    scan(bytes, isKept: false)
  }

  private static func scan(_ bytes: UnsafeBufferPointer<UInt8>, isKept: Bool) -> [Place] {
    var names: [Place] = []
    var words: [TextWord] = []
    var reader = TextWords(bytes, isKept: isKept)
    while reader.readLine(&words) {
      names += PersonalNames.places(among: words, in: bytes, isKept: isKept)
      if isKept {
        names += PersonalHomes.places(among: words, in: bytes)
        names += PersonalPlates.places(among: words, in: bytes)
      }
    }
    let profiles = isKept ? PersonalProfiles.places(in: bytes) : []
    var found: [Place] = []
    for place in reader.addresses + profiles + reader.numbers.places + names
    where !found.contains(where: { $0.range.overlaps(place.range) }) {
      found.append(place)
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The text with everything masked that may name a person.
  public static func masked(_ text: String, isKept: Bool = false) -> String {
    let bytes = Array(text.utf8)
    let places = Self.places(in: text, isKept: isKept)
    guard !places.isEmpty else { return text }
    var masked = "", start = 0
    for place in places {
      masked += String(decoding: bytes[start..<place.range.lowerBound], as: UTF8.self)
      masked += Mask.hide(String(decoding: bytes[place.range], as: UTF8.self))
      start = place.range.upperBound
    }
    return masked + String(decoding: bytes[start...], as: UTF8.self)
  }
}
