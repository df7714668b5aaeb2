import Schema

/// The faults of days and years that the form cannot hold, or that can be read in two ways.
extension Refused {
  /// The refusal of `Sa[-2]`: the form counts from a month's beginning, or names its last day.
  static func nth(_ column: Int, _ text: String, _ numbers: [Int], _ day: Weekday) -> Fault {
    let el = joined(numbers.map { ordinal($0, day).el }, "και")
    let en = joined(numbers.map { ordinal($0, day).en }, "and")
    return Fault(
      column,
      el: "Το «\(el) \(day.el) του μήνα» (\(text)) δεν χωρά στη φόρμα, που από το τέλος του μήνα"
        + " μετρά μόνο την τελευταία ημέρα· γράψτε τις ημερομηνίες",
      en: "“\(en) \(day.en) of the month” (\(text)) does not fit the form, which from the end of"
        + " the month counts only the last; write the dates")
  }

  /// The refusal of `Mar Su[-1]-Oct Su[-1]`: a period has dates at both ends.
  static func nthPeriod(_ column: Int) -> Fault {
    Fault(
      column,
      el: "Περίοδος από μια ημέρα του μήνα, όπως «τελευταία Κυριακή», δεν χωρά στη φόρμα· γράψτε"
        + " ημερομηνίες",
      en: "A period from a day counted in the month, such as “last Sunday”, does not fit the form;"
        + " write dates")
  }

  /// The refusal of `Apr,Nov Th[-1]`.
  static func nthAfterMonths(_ column: Int) -> Fault {
    Fault(
      column,
      el: "Δεν φαίνεται αν η ημέρα είναι σε όλους αυτούς τους μήνες ή μόνο στον τελευταίο· βάλτε"
        + " «:» μετά τους μήνες",
      en: "It is unclear whether the day is in all these months or only in the last; put “:” after"
        + " the months")
  }

  /// The refusal of weeks without a year.
  static func weeksOfAnyYear(_ column: Int) -> Fault {
    Fault(
      column,
      el: "Οι αριθμοί των εβδομάδων (week) αρχίζουν πάλι κάθε έτος, και εδώ λείπει το έτος· γράψτε"
        + " το, π.χ. «2027 week 02-53/2 Sa 09:00-13:00»",
      en: "Week numbers (week) begin again every year, and here the year is missing; write it,"
        + " e.g. “2027 week 02-53/2 Sa 09:00-13:00”")
  }

  /// The refusal of `week even`.
  static func alternateWeeks(_ column: Int, _ seen: String, isEven: Bool) -> Fault {
    let weeks = isEven ? "2027 week 02-52/2" : "2027 week 01-53/2"
    return Fault(
      column,
      el: "Το «\(seen)» γράφεται με αριθμούς εβδομάδων και με το έτος, π.χ. «\(weeks)»",
      en: "“\(seen)” is written with the numbers of the weeks and the year, e.g. “\(weeks)”")
  }

  /// The refusal of weeks that are neither a rhythm nor a few days.
  static func manyWeeks(_ column: Int) -> Fault {
    Fault(
      column,
      el: "Οι εβδομάδες (week) δεν έχουν έναν ρυθμό, και οι ημέρες τους είναι πολλές· γράψτε τις"
        + " με χωριστούς κανόνες",
      en: "The weeks (week) have no single rhythm, and their days are many; write them as rules"
        + " of their own")
  }

  private static func joined(_ words: [String], _ and: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " \(and) " + last
  }

  /// An ordinal number; negative ones count from the end of the month.
  private static func ordinal(_ number: Int, _ day: Weekday) -> Bilingual {
    let stems = ["πρώτ", "δεύτερ", "τρίτ", "τέταρτ", "πέμπτ"]
    let words = ["first", "second", "third", "fourth", "fifth"]
    let ending = day == .saturday ? "ο" : "η"
    let index = min(abs(number), 5) - 1
    guard number < 0 else { return Bilingual(el: stems[index] + ending, en: words[index]) }
    guard number < -1 else {
      return Bilingual(el: "τελευταί" + (ending == "ο" ? "ο" : "α"), en: "last")
    }
    return Bilingual(
      el: stems[index] + ending + " από το τέλος", en: words[index] + " last")
  }

  static func notSeparated(_ token: OpeningHoursToken) -> Fault {
    guard case .word(let word) = token.kind else { return unexpected(token) }
    return Fault(
      token.column, el: "Πριν από το «\(word)» λείπει το «;» που χωρίζει δύο κανόνες",
      en: "The “;” between two rules is missing before “\(word)”")
  }

  /// The refusal of `2027 Feb 1 Tu`, since that day is a Monday.
  static func otherDay(_ column: Int, _ day: Day) -> Fault {
    Fault(
      column,
      el: "Στις \(day.words.el) είναι \(day.weekday.el), όχι η ημέρα της εβδομάδας που γράφτηκε·"
        + " σβήστε το ένα από τα δύο",
      en: "\(day.words.en) is a \(day.weekday.en), not the day of the week that is written; delete"
        + " one of the two")
  }

  /// The refusal of dates that include none of the days of the week written with them.
  static func noDayOfPeriod(_ column: Int) -> Fault {
    Fault(
      column,
      el: "Σε αυτές τις ημερομηνίες δεν πέφτει καμία από τις ημέρες που γράφτηκαν μαζί τους",
      en: "None of the days that are written with these dates falls on them")
  }

  /// The refusal of hours or days that a later rule overrides, so that they never count.
  static func useless(_ column: Int) -> Fault {
    Fault(
      column,
      el: "Ο κανόνας αυτός δεν ισχύει ποτέ, γιατί ένας επόμενος λέει άλλα για τις ίδιες ημέρες·"
        + " σβήστε όποιον δεν ισχύει, ή γράψτε στο τέλος αυτόν που ισχύει",
      en: "This rule never counts, since a later one says otherwise for the same days; delete the"
        + " one that is wrong, or write the one that counts at the end")
  }

  /// The refusal of dates that have passed.
  static func past(_ column: Int, _ last: Day) -> Fault {
    Fault(
      column,
      el: "Οι ημέρες αυτές έχουν περάσει (ως τις \(last.words.el))· σβήστε τον κανόνα, ή γράψτε τις"
        + " επόμενες",
      en: "These days have passed (by \(last.words.en)); delete the rule, or write the next ones")
  }

  /// The refusal of years too far ahead for hours to be declared.
  static func farYear(_ column: Int, _ year: Int) -> Fault {
    Fault(
      column, el: "Το έτος \(year) είναι πολύ μακριά· γράψτε αυτό που εννοείτε",
      en: "The year \(year) is far away; write the one that is meant")
  }

  static func dateOffset(_ column: Int) -> Fault {
    Fault(
      column, el: "Η φόρμα δεν μετρά ημέρες από μια ημερομηνία· γράψτε την ημέρα που προκύπτει",
      en: "The form does not count days from a date; write the day that results")
  }

  /// The refusal of `2026: Aug off`.
  static func colonAfterYear(_ column: Int) -> Fault {
    Fault(
      column,
      el:
        "Ανάμεσα στο έτος και στις ημερομηνίες του δεν μπαίνει «:»· σβήστε την: «2027 Aug off»",
      en: "No “:” stands between a year and its dates; delete it, e.g. “2027 Aug off”")
  }

  static func manyYears(_ column: Int) -> Fault {
    Fault(
      column,
      el: "Τα έτη είναι πάνω από \(OpeningBounds.years.words.el)· για κάθε χρόνο, γράψτε τις "
        + "ημερομηνίες χωρίς έτος",
      en: "These are over \(OpeningBounds.years.words.en); for every year, write the dates without "
        + "a year")
  }

  static func yearOnce(_ column: Int) -> Fault {
    Fault(
      column,
      el: "Δεν φαίνεται αν το έτος αφορά όλες τις ημερομηνίες· γράψτε το σε καθεμία",
      en: "It is unclear whether the year is that of all these dates; write it at each of them")
  }

  static func acrossYears(_ column: Int) -> Fault {
    Fault(
      column,
      el:
        "Η περίοδος περνά την Πρωτοχρονιά και δεν φαίνεται σε ποιο έτος τελειώνει· γράψτε και στα "
        + "δύο άκρα έτος και ημέρα, π.χ. «2026 Oct 1-2027 May 31»",
      en: "The period crosses New Year's Day, and the year in which it ends is unclear; write year "
        + "and day at both ends, e.g. “2026 Oct 1-2027 May 31”")
  }

  static func whichEaster(_ column: Int, _ year: Int?) -> Fault {
    let year = year ?? 2027
    let days = OpeningEaster.allCases.map { $0.sunday(in: year) }
    let texts = days.map { $0.map { "\($0.day)/\($0.month)/\($0.year)" } ?? "–" }
    return Fault(
      column,
      el: "Το «easter» στο OpenStreetMap είναι το Πάσχα των Δυτικών (\(texts[1])), ενώ στην Ελλάδα "
        + "συνήθως εννοείται των Ορθοδόξων (\(texts[0])): "
        + "δώστε --easter orthodox ή --easter western",
      en: "To OpenStreetMap, “easter” is Western Easter (\(texts[1])), while in Greece mostly the "
        + "Orthodox one is meant (\(texts[0])): give --easter orthodox or --easter western")
  }

  static func westernEveryYear(_ column: Int) -> Fault {
    Fault(
      column,
      el: "Η φόρμα μετρά μόνο από το Πάσχα των Ορθοδόξων· για των Δυτικών γράψτε και το έτος",
      en: "The form counts from Orthodox Easter only; for Western Easter, write the year too")
  }

  static func onlyDated(_ column: Int) -> Fault {
    Fault(
      column,
      el: "Όλες οι ώρες έχουν έτος, και λείπει το ωράριο του υπόλοιπου χρόνου· γράψτε και κανόνα "
        + "χωρίς έτος",
      en: "All the hours have a year, and those of the rest of the time are missing; write a rule "
        + "without a year too")
  }

  static func openOnHoliday(_ column: Int, _ day: Day) -> Fault {
    Fault(
      column,
      el: "Στις \(day.words.el) είναι αργία, και η πλατφόρμα είναι κλειστή· σβήστε την ημέρα, ή"
        + " γράψτε τη στο αρχείο με «onHoliday: true»",
      en:
        "\(day.words.en) is a public holiday, on which the platform is closed; delete the day, or "
        + "write it in the file with onHoliday: true",
      inSheet: Bilingual(
        el: "Στις \(day.words.el) είναι αργία, και η πλατφόρμα είναι κλειστή· σβήστε την ημέρα, ή"
          + " γράψτε τη στην ενότητα «ΕΚΤΑΚΤΗ ΛΕΙΤΟΥΡΓΙΑ», με ναι στη στήλη «Και σε αργία»",
        en: "\(day.words.en) is a public holiday, on which the platform is closed; delete the day,"
          + " or write it in the section “ΕΚΤΑΚΤΗ ΛΕΙΤΟΥΡΓΙΑ”, with ναι in the column “Και σε"
          + " αργία”"))
  }

  static func notLeftOut(_ column: Int, _ day: Day) -> Fault {
    Fault(
      column,
      el: "Η ημέρα \(day.words.el) είναι μέσα σε ημέρες που επαναλαμβάνονται σε μια περίοδο κάθε"
        + " έτους, και η φόρμα δεν εξαιρεί μία από αυτές· γράψτε την περίοδό τους με έτος",
      en: "\(day.words.en) is among days that recur within a period of every year, and the form "
        + "leaves none of them out; write that period with its year")
  }

  static func notHeld(_ column: Int, _ day: Day) -> Fault {
    Fault(
      column,
      el: "Για τις \(day.words.el) οι κανόνες λένε κάτι που η φόρμα δεν χωρά· γράψτε την ημέρα με "
        + "δικό της κανόνα στο τέλος, ή σβήστε έναν από τους κανόνες που την αφορούν",
      en:
        "For \(day.words.en), the rules say what the form cannot hold; write that day as a rule of "
        + "its own at the end, or delete one of the rules about it")
  }

  static func manyDays(_ column: Int) -> Fault {
    Fault(
      column,
      el: "Περίοδος με έτος μέσα σε περίοδο κάθε έτους δεν χωρά στη φόρμα, αν περνά τις "
        + "\(OpeningBounds.daysOneByOne) ημέρες· γράψτε τη χωρίς έτος",
      en: "A period with a year inside one of every year does not fit the form beyond "
        + "\(OpeningBounds.daysOneByOne) days; write it without the year")
  }
}
