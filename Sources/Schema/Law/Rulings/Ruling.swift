/// A numbered interpretation: a question that the text leaves open, and the compiler's answer to
/// it.
///
/// The text of a decision is law; a ruling is not. It is the platform's reading, written down so
/// that a lawyer can disagree with it by number. It is a class only so that rules and fields can
/// share it.
public final class Ruling: Sendable {
  /// The permanent number.
  public let number: Int
  /// The question that the text leaves open.
  public let question: Bilingual
  /// The answer.
  public let reading: Bilingual
  /// The reason for the answer.
  public let reason: Bilingual
  /// The provisions that are interpreted.
  public let provisions: [Provision]
  /// The date of the interpretation.
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

  /// The authority that gives the interpretations: an office, not a person.
  public static let office = Bilingual(
    el: "Συντάκτες των κανόνων ελέγχου· η Διεύθυνση Υποστήριξης Λειτουργίας Συστημάτων Δημόσιας "
      + "Διοίκησης δεν την έχει επικυρώσει",
    en: "The authors of the rules; the Directorate that keeps the platform has not confirmed it")

  /// The way in which somebody who interprets the text differently can object.
  public static let objection = Bilingual(
    el: "Με έγγραφο προς τη Διεύθυνση του άρθρου 6 § 1, που αναφέρει τον αριθμό της ερμηνείας και "
      + "τον λόγο. Η ερμηνεία δεν δεσμεύει όποιον αποφασίζει· αν αλλάξει, νεότερη την αντικαθιστά.",
    en: "By a letter to the Directorate of Article 6 § 1 that names the number and the reason. An "
      + "interpretation does not bind whoever decides; if it changes, a later one replaces it.")

  /// The number as cited: `I-03`.
  public var id: String { number < 10 ? "I-0\(number)" : "I-\(number)" }

  /// The ruling with an id, also if it is written with a small letter, a Greek iota or without its
  /// zero.
  public static func ruling(_ id: String) -> Ruling? {
    let scalars = Array(id.unicodeScalars)
    guard scalars.count > 2, "IiΙι".unicodeScalars.contains(scalars[0]), scalars[1] == "-" else {
      return nil
    }
    let number = Int(String(id.unicodeScalars.dropFirst(2)))
    return all.first { $0.number == number }
  }

  /// Every ruling, by number; numbers are never reused.
  public static let all: [Ruling] = [
    .competence, .municipalOffice, .phoneInformation, .audience, .thematicFields, .otherPerson,
    .specialRequirements, .namedEmployee, .reminder, .documents, .backOffice, .staffPerOffice,
    .distance, .seasonOffice, .openingHoliday, .powers, .administratorPost, .notExhaustive,
    .hoursPerMode, .thirdPartySilence, .remoteIdentification, .unofferedModes,
    .municipalitiesOnly, .means, .draftUntilAct, .dataOfficer, .securityContact, .articleFive,
    .recordingKey, .dayOfPublication, .letter, .otherBodies, .secrets,
    .redirects, .administratorsChange, .basisOfActs, .requestingOrgan, .controllers,
    .specialCategories, .whoseTerms, .whoCalls, .shownNotKept, .effectOfActs, .topicsAndModes,
  ]
}
