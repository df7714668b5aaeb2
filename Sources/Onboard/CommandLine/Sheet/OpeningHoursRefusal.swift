import Schema

/// The faults of opening hours that the form cannot hold or that cannot be understood.
enum Refused {
  typealias Fault = OpeningHoursFault

  static func unexpected(_ token: OpeningHoursToken) -> Fault {
    let example = "Δευτέρα-Παρασκευή 08:00-14:30", inEnglish = "Mo-Fr 08:00-14:30"
    switch token.kind {
    case .end:
      return Fault(
        token.column, el: "Το ωράριο τελειώνει απότομα· γράψτε π.χ. «\(example)»",
        en: "The hours end too soon; write e.g. “\(inEnglish)”")
    case .word(let text):
      return Fault(
        token.column, el: "Δεν καταλαβαίνω τη λέξη «\(text)»· γράψτε π.χ. «\(example)»",
        en: "The word “\(text)” is not understood; write e.g. “\(inEnglish)”")
    case .number(let number):
      return Fault(
        token.column,
        el: "Δεν περίμενα εδώ τον αριθμό \(number)· οι ώρες γράφονται με λεπτά, π.χ. 08:00-14:30",
        en: "The number \(number) is not expected here; write times with minutes: 08:00-14:30")
    case .sign(let sign):
      return Fault(
        token.column, el: "Δεν περίμενα εδώ το «\(sign)»· γράψτε π.χ. «\(example)»",
        en: "“\(sign)” is not expected here; write e.g. “\(inEnglish)”")
    case .comment(let text): return comment(text, token.column)
    }
  }

  static func word(_ refusal: OpeningHoursWord.Refusal, _ column: Int) -> Fault {
    switch refusal {
    case .schoolHoliday:
      Fault(
        column,
        el:
          "Οι σχολικές διακοπές (SH) δεν έχουν ημερομηνίες· γράψτε τις, π.χ."
          + " «2027 Απρ 20-30 κλειστά»",
        en: "School holidays (SH) have no dates; write them, e.g. “2027 Apr 20-30 off”")
    case .sun:
      Fault(
        column,
        el: "Η φόρμα θέλει ώρες του ρολογιού, όχι ανατολή και δύση· γράψτε π.χ. 08:00-14:30",
        en: "The form wants times of the clock, not of the sun; write e.g. 08:00-14:30")
    case .daily(let text):
      Fault(
        column,
        el: "Το «\(text)» δεν λέει αν ανοίγετε και το Σαββατοκύριακο· γράψτε τις ημέρες, π.χ. "
          + "«Δευτέρα-Παρασκευή 08:00-14:30»",
        en: "“\(text)” does not say whether you open at weekends; write the days, e.g. "
          + "“Mo-Fr 08:00-14:30”")
    case .unknown:
      Fault(
        column, el: "Ωράριο που δεν είναι γνωστό (unknown) δεν δηλώνεται",
        en: "Hours that are not known (unknown) cannot be declared")
    }
  }

  static func comment(_ text: String, _ column: Int) -> Fault {
    Fault(
      column,
      el:
        "Το ωράριο δεν έχει σημειώσεις, όπως «\(text)»· σβήστε τη (όλα είναι με ραντεβού)",
      en: "The form's hours hold no comments like “\(text)”; delete it (all is by appointment)")
  }

  static func fallback(_ column: Int) -> Fault {
    Fault(
      column, el: "Η φόρμα δεν έχει ωράριο «αλλιώς» (||)· γράψτε ένα μόνο ωράριο για κάθε ημέρα",
      en: "The form has no fallback (||); write one set of hours for each day")
  }

  static func always(_ column: Int) -> Fault {
    Fault(
      column,
      el: "Το 24/7 σημαίνει κάθε ημέρα 00:00-24:00 και δεν είναι ωράριο ραντεβού· γράψτε τις ώρες",
      en: "24/7 means every day 00:00-24:00, which are no hours for appointments; write the hours")
  }

  static func wholeDay(_ column: Int) -> Fault {
    Fault(
      column, el: "Λείπουν οι ώρες: γράψτε π.χ. «Δευτέρα-Παρασκευή 08:00-14:30», ή «κλειστά»",
      en: "The hours are missing: write e.g. “Mo-Fr 08:00-14:30”, or “off” for closed")
  }

  static func holidayOffset(_ column: Int) -> Fault {
    Fault(
      column, el: "Η φόρμα δεν έχει «ημέρα μετά την αργία»· γράψτε την ημερομηνία",
      en: "The form has no “day after a holiday”; write the date")
  }

  static func holidayOnWeekday(_ column: Int) -> Fault {
    Fault(
      column, el: "Οι αργίες δεν έχουν χωριστό ωράριο ανά ημέρα· γράψτε «PH off» ή σβήστε το PH",
      en: "Holidays have no hours by weekday; write “PH off”, or delete PH")
  }

  static func holidayOpen(_ column: Int) -> Fault {
    Fault(
      column,
      el:
        "Στις αργίες (PH) η πλατφόρμα είναι κλειστή· για έκτακτη λειτουργία γράψτε την ημερομηνία",
      en: "The platform is closed on public holidays (PH); for an extra opening write the date")
  }
}
