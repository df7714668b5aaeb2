/// A noun with its singular and plural in both languages, for counting in sentences.
public struct CountedNoun: Sendable {
  private let one: Bilingual
  private let several: Bilingual

  private init(el: (one: String, several: String), en: (one: String, several: String)) {
    one = Bilingual(el: el.one, en: en.one)
    several = Bilingual(el: el.several, en: en.several)
  }

  /// Appointments.
  public static let appointment = CountedNoun(
    el: ("ραντεβού", "ραντεβού"), en: ("appointment", "appointments"))
  static let closedDay = CountedNoun(
    el: ("κλειστή ημέρα", "κλειστές ημέρες"), en: ("closed day", "closed days"))
  /// Days.
  public static let day = CountedNoun(el: ("ημέρα", "ημέρες"), en: ("day", "days"))
  /// Employees.
  public static let employee = CountedNoun(
    el: ("υπάλληλος", "υπάλληλοι"), en: ("employee", "employees"))
  static let eve = CountedNoun(
    el: ("παραμονή εορτής", "παραμονές εορτών"), en: ("eve", "eves"))
  /// Hours.
  public static let hour = CountedNoun(el: ("ώρα", "ώρες"), en: ("hour", "hours"))
  static let holiday = CountedNoun(el: ("αργία", "αργίες"), en: ("holiday", "holidays"))
  /// The noun “minute”.
  public static let minute = CountedNoun(el: ("λεπτό", "λεπτά"), en: ("minute", "minutes"))
  /// The noun “minute” in the Greek genitive, for durations.
  static let ofMinutes = CountedNoun(el: ("λεπτού", "λεπτών"), en: ("minute", "minutes"))
  /// Persons.
  public static let person = CountedNoun(el: ("πρόσωπο", "πρόσωπα"), en: ("person", "persons"))
  /// Seconds.
  public static let second = CountedNoun(
    el: ("δευτερόλεπτο", "δευτερόλεπτα"), en: ("second", "seconds"))
  static let space = CountedNoun(el: ("διάστημα", "διαστήματα"), en: ("space", "spaces"))

  /// The form of the noun that goes with a number.
  func form(for count: Int) -> Bilingual { count == 1 ? one : several }
}

extension Int {
  /// The number with its noun: 1 ημέρα, 2 ημέρες; 1 day, 2 days.
  public func counted(_ noun: CountedNoun) -> Bilingual {
    let form = noun.form(for: self)
    return Bilingual(el: "\(self) \(form.el)", en: "\(self) \(form.en)")
  }

  /// The word that agrees with a number: λείπει, λείπουν; stays, stay.
  public func agreeing(_ one: String, _ several: String) -> String { self == 1 ? one : several }
}
