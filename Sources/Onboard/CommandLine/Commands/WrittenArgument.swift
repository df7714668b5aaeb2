import ArgumentParser
import Ground
import Schema

/// A value with one accepted spelling, parsed with the arguments: any other spelling is a usage
/// error that shows the right one.
protocol WrittenArgument: Sendable {
  /// The spelling in words, with an example.
  static var form: Bilingual { get }

  /// Parses a text with that spelling; nil for anything else.
  init?(written text: String)
}

extension WrittenArgument {
  /// Parses the text of an option or argument; used as its `transform`.
  static func parsed(_ text: String) throws -> Self {
    guard let value = Self(written: text) else { throw ValidationError(form(Terminal.spoken)) }
    return value
  }
}

extension Digest: WrittenArgument {
  static let form = Bilingual(
    el: "ένα αποτύπωμα έχει 64 δεκαεξαδικά ψηφία (0-9, a-f), όπως το δείχνει το onboard review",
    en: "a digest has 64 hexadecimal digits (0-9, a-f), as onboard review prints it")

  init?(written text: String) { self.init(text) }
}

extension MunicipalityCode: WrittenArgument {
  static let form = Bilingual(
    el: "ο κωδικός ενός Δήμου γράφεται όπως στο μητρώο, με τέσσερα ψηφία, π.χ. 9200",
    en: "a municipality's code is written as in the register, with four digits, e.g. 9200")

  init?(written text: String) { self.init(text) }
}

extension Matter: WrittenArgument {
  static let form = Bilingual(
    el:
      "ένας Δήμος γράφεται με τον κωδικό του, π.χ. 9200, η σύνδεση OAuth2.0 του sign-in-9200, και "
      + "άλλου φορέα με τον φάκελό του, π.χ. perifereia-kentrikis-makedonias",
    en: "a municipality is written by its code, e.g. 9200, its sign-in sign-in-9200, and that of "
      + "another body by its folder, e.g. perifereia-kentrikis-makedonias")

  init?(written text: String) {
    // A text that begins like a code is a mistyped code, and not a folder.
    let isFolder = text.utf8.first.map { 0x61...0x7A ~= $0 } ?? false
    guard let matter = Matter(meant: text) ?? (isFolder ? Matter(signInOf: text) : nil) else {
      return nil
    }
    self = matter
  }
}

extension Day: WrittenArgument {
  static let form = Bilingual(
    el: "μια ημέρα γράφεται σαν 2026-10-26, και υπάρχει στο ημερολόγιο",
    en: "a day is written like 2026-10-26, and exists in the calendar")

  init?(written text: String) { self.init(iso: text) }

  /// Parses a day; a day written in another common form is answered with its right spelling.
  static func parsed(_ text: String) throws -> Day {
    if let day = Day(written: text) { return day }
    let meant = Wording.Calendar.date(text).map {
      Bilingual(el: " (εδώ: \($0.iso))", en: " (here: \($0.iso))")
    }
    throw ValidationError(form(Terminal.spoken) + (meant?(Terminal.spoken) ?? ""))
  }
}

extension Instant: WrittenArgument {
  static let form = Bilingual(
    el: "ένας χρόνος γράφεται σαν 2026-11-22T08:00:00Z, σε ώρα UTC",
    en: "a time is written like 2026-11-22T08:00:00Z, in UTC")

  init?(written text: String) { self.init(text) }
}

/// The number of a record among those of its municipality, from 1.
struct RecordNumber: WrittenArgument, CustomStringConvertible {
  /// The number.
  let value: Int

  static let form = Bilingual(
    el: "οι αποφάσεις ενός Δήμου αριθμούνται 1, 2, 3 … (τις δείχνει το onboard status ΚΩΔΙΚΟΣ)",
    en: "the records of a municipality are numbered 1, 2, 3 … (onboard status CODE lists them)")

  init?(written text: String) {
    guard let value = Int(text), value > 0, String(value) == text else { return nil }
    self.value = value
  }

  var description: String { "\(value)" }
}
