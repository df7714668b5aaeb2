/// A numbered interpretation: a question that the text leaves open, and how the compiler reads it.
///
/// The text of a decision is law; a ruling is not. It is the platform's reading, written down so
/// that a jurist can disagree with it by number. A class only so that rules and fields share it.
public final class Ruling: Sendable {
  /// The permanent number.
  public let number: Int
  /// What the text leaves open.
  public let question: Bilingual
  /// How it is read.
  public let reading: Bilingual
  /// Why it is read so.
  public let reason: Bilingual
  /// The provisions that are read.
  public let provisions: [Provision]
  /// Since when it is read so.
  public let date: Day?

  init(
    _ number: Int, _ provisions: [Provision], question: Bilingual, reading: Bilingual,
    reason: Bilingual, date: Day? = Day(year: 2026, month: 11, day: 22)
  ) {
    self.number = number
    self.provisions = provisions
    self.question = question
    self.reading = reading
    self.reason = reason
    self.date = date
  }

  /// The number as it is cited: `I-03`.
  public var id: String { number < 10 ? "I-0\(number)" : "I-\(number)" }

  /// The ruling with an id; a small letter or a Greek iota does as well, and the zero may lack.
  public static func ruling(_ id: String) -> Ruling? {
    let scalars = Array(id.unicodeScalars)
    guard scalars.count > 2, "IiΙι".unicodeScalars.contains(scalars[0]), scalars[1] == "-" else {
      return nil
    }
    let number = Int(String(id.unicodeScalars.dropFirst(2)))
    return all.first { $0.number == number }
  }

  /// Every ruling, by number; a number that is given is never used again.
  public static let all: [Ruling] = [
    .competence, .municipalOffice, .phoneInformation, .audience, .thematicFields, .otherPerson,
    .specialRequirements, .namedEmployee, .reminder, .documents, .backOffice, .staffPerOffice,
    .distance, .seasonOffice, .openingHoliday, .powers, .administratorPost, .notExhaustive,
    .hoursPerMode, .thirdPartySilence, .remoteIdentification, .unofferedModes,
    .municipalitiesOnly, .means, .draftUntilAct, .dataOfficer, .securityContact, .articleFive,
    .recordingKey, .dayOfPublication, .letter, .otherBodies, .secrets,
    .redirects,
  ]
}
