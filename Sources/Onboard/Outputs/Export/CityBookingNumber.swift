import Ground
import Schema

/// The numbers by which ZMS identifies the parts of a municipality's declaration.
///
/// ZMS accepts only numbers, and a declaration has names. A number is made from the municipality's
/// code and the digest of the name, so it depends on nothing else: neither on the order, nor on
/// what is added or removed later. Two names of one municipality with the same number are refused.
/// Numbers of two municipalities are never the same, since their codes differ.
enum CityBookingNumber {
  /// The highest code whose numbers fit: ZMS keeps a provider's number in 31 bits.
  static let highestCode = 9999
  /// The numbers for the desks of one municipality.
  private static let desks: UInt64 = 200_000
  /// The numbers for the topics of one municipality, each with a last digit for the mode.
  private static let topics: UInt64 = 10_000_000_000

  /// The number of a desk, for both its provider and its scope: at most 1,999,999,999.
  static func of(_ desk: Desk, code: Int) -> Int {
    code * Int(desks) + Int(digest(name(of: desk)) % desks)
  }

  /// The number of a topic, or of its variant for a mode: 15 digits, fewer than the 20 of ZMS and
  /// than a number of JavaScript can hold.
  static func of(topic: String, _ mode: Mode?, code: Int) -> Int {
    (code * Int(topics) + Int(digest(topic) % topics)) * 10 + (mode.map(CityBooking.variant) ?? 0)
  }

  /// The name of a desk: `phone`, or `inPerson/` and the office's id; with a department,
  /// `phone/` or `inPerson/dimarcheio/` and its id.
  static func name(of desk: Desk) -> String {
    ([desk.mode.key.text] + [desk.office?.id, desk.department?.id].compactMap { $0 })
      .joined(separator: "/")
  }

  /// The first eight bytes of the SHA-256 digest of a name.
  private static func digest(_ name: String) -> UInt64 {
    Digest(of: Array(name.utf8)).bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The reason why a municipality cannot have numbers; nil for nearly all.
  static func fault(of plan: Plan) -> Bilingual? {
    let code = plan.municipality.code.number
    guard code <= highestCode else {
      return Bilingual(
        el: "ο κωδικός έχει πάνω από τέσσερα ψηφία, και οι αριθμοί του ZMS δεν τον χωρούν",
        en: "the code has over four digits, which the numbers of ZMS do not hold")
    }
    let desks = Agenda(plan).desks.map { (name: name(of: $0), number: of($0, code: code)) }
    let topics = plan.topics.map { (name: $0.id, number: of(topic: $0.id, nil, code: code)) }
    guard let pair = collision(in: desks) ?? collision(in: topics) else { return nil }
    return Bilingual(
      el:
        "για το ZMS τα «\(pair.one)» και «\(pair.other)» δίνουν τον ίδιο αριθμό· αλλάξτε το ένα id",
      en: "for ZMS, “\(pair.one)” and “\(pair.other)” give the same number; change one of the ids")
  }

  /// A pair of names with the same number; nil where there is none.
  static func collision(
    in named: [(name: String, number: Int)]
  ) -> (one: String, other: String)? {
    var seen: [Int: String] = [:]
    for (name, number) in named {
      if let one = seen[number], one != name { return (one, name) }
      seen[number] = name
    }
    return nil
  }
}
