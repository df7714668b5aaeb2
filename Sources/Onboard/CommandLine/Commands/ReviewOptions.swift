import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// The submission to decide about: the file that was received, or the calendar of what is in force.
struct ReviewOptions: ParsableArguments {
  @Flag(
    name: .customLong("confirm"),
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Επιβεβαίωση: ανανεώνει μόνο το ημερολόγιο όσων ισχύουν, χωρίς πράξη. Χωρίς κωδικούς, "
          + "όλων όσων το ημερολόγιο λήγει μέσα σε έναν χρόνο ή άλλαξε μια αργία τους.",
        en: "A confirmation: renews only the calendar of what is in force, without an act. Without "
          + "codes, of all whose calendar ends within a year, or of which a holiday was moved.")))
  var isConfirmation = false

  /// The municipalities to be confirmed; sign-in has no calendar.
  static func municipalities(_ matters: [Matter]) throws -> [MunicipalityCode] {
    try matters.map { matter in
      guard let code = matter.appointments else {
        throw Misuse(
          el: "\(matter): η σύνδεση OAuth2.0 δεν έχει ημερολόγιο, άρα ούτε επιβεβαίωση",
          en: "\(matter): sign-in has no calendar, and so no confirmation")
      }
      return code
    }
  }
}

/// The day of the confirmations, so that two reviewers decide about the same ones.
struct ConfirmationDay: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Με το --confirm, η ημέρα της επιβεβαίωσης· αλλιώς σήμερα.",
        en: "With --confirm, the day of the confirmation; else today."),
      valueName: Terminal.spoken.say(el: "ημέρα", en: "date")),
    transform: Day.parsed)
  var asOf: Day?
}

extension ReviewOrigin {
  /// The origin of a review today, by the clock and by the moved holidays of the registry.
  static var today: ReviewOrigin {
    get throws { try on(Today.clock.day, trial: nil) }
  }

  /// The origin of a review on a day, or on trial as of another day.
  static func on(_ day: Day, trial: Day?) throws -> ReviewOrigin {
    ReviewOrigin(trial: trial, today: day, moved: try HolidaysFile.moved(asOf: trial ?? day))
  }
}

extension Reviewing {
  /// Reports why the submission cannot be reviewed.
  func complain(_ language: Language) {
    Terminal.complain(of: [submission.compilation], language)
  }

  /// Reports the same through the outcome of a command that writes.
  func complain(to outcome: Outcome) { outcome.tell(submission.compilation) }
}

extension Confirmations {
  /// Reports which municipalities cannot be confirmed.
  func complain(_ language: Language) {
    for refusal in refusals { Terminal.complain(refusal.message(language)) }
  }
}
