import Schema

/// The faults of dates and times that the form cannot hold.
extension Refused {
  static func openDate(_ column: Int) -> Fault {
    Fault(
      column, el: "Η περίοδος δεν τελειώνει (+)· γράψτε και την τελευταία ημέρα",
      en: "The period has no end (+); write its last day too")
  }

  static func step(_ column: Int) -> Fault {
    Fault(
      column, el: "Η φόρμα δεν έχει επανάληψη ανά διάστημα (/)· σβήστε την",
      en: "The form has no repetition in steps (/); delete it")
  }

  /// The refusal of a date in numbers, which could be hours.
  static func datesInNumbers(_ column: Int, _ meant: String) -> Fault {
    Fault(
      column, el: "Οι ημερομηνίες γράφονται εδώ με τον μήνα μπροστά από την ημέρα: «\(meant)»",
      en: "Dates are written here with the month before the day: “\(meant)”")
  }

  static func noDate(_ column: Int) -> Fault {
    Fault(column, el: "Δεν υπάρχει τέτοια ημερομηνία", en: "There is no such date")
  }

  static func reversed(_ column: Int) -> Fault {
    Fault(
      column, el: "Η περίοδος τελειώνει πριν αρχίσει", en: "The period ends before it starts")
  }

  static func mixed(_ column: Int) -> Fault {
    Fault(
      column, el: "Γράψτε έτος και στα δύο άκρα της περιόδου, ή σε κανένα",
      en: "Write the year at both ends of the period, or at none")
  }

  static func openEnd(_ column: Int) -> Fault {
    Fault(
      column, el: "Λείπει η ώρα λήξης (+)· γράψτε π.χ. 08:00-14:30",
      en: "The end is open (+); write e.g. 08:00-14:30")
  }

  static func moment(_ column: Int) -> Fault {
    Fault(
      column, el: "Λείπει η ώρα λήξης· γράψτε π.χ. 08:00-14:30",
      en: "The end is missing; write e.g. 08:00-14:30")
  }

  static func midnight(_ column: Int) -> Fault {
    Fault(
      column, el: "Οι ώρες της φόρμας φτάνουν ως τις 23:59· γράψτε πότε τελειώνουν τα ραντεβού",
      en: "The form's times end at 23:59; write when appointments end")
  }

  static func overnight(_ column: Int) -> Fault {
    Fault(
      column, el: "Το ωράριο περνά τα μεσάνυχτα, ή οι ώρες γράφτηκαν ανάποδα",
      en: "The hours pass midnight, or were written the wrong way round")
  }

  static func empty(_ column: Int) -> Fault {
    Fault(
      column, el: "Το ωράριο αρχίζει και τελειώνει την ίδια ώρα",
      en: "The hours start and end at the same time")
  }

  static func noMinutes(_ seen: String, _ column: Int) -> Fault {
    Fault(
      column,
      el: "Δεν καταλαβαίνω τις ώρες «\(seen)»· γράψτε τις με λεπτά, π.χ. 08:00-14:30",
      en: "The times “\(seen)” are not understood; write them with minutes, e.g. 08:00-14:30")
  }

  /// The refusal of hours that can be read only with an assumption, such as an afternoon.
  static func assumed(_ seen: String, _ meant: String, _ column: Int) -> Fault {
    Fault(
      column,
      el: "Το «\(seen)» διαβάζεται και αλλιώς· αν εννοείτε \(meant), γράψτε το έτσι, με λεπτά",
      en: "“\(seen)” can be read in other ways; if you mean \(meant), write that, with minutes")
  }

  /// The refusal of hours without the days on which they apply.
  static func noDays(_ spans: [OpeningHours.MinuteSpan], _ column: Int) -> Fault {
    let hours = spans.map({ $0.text }).joined(separator: ", ")
    return Fault(
      column,
      el: "Ποιες ημέρες ισχύει το «\(hours)»; Γράψτε τες πριν από τις ώρες, π.χ. "
        + "«Δευτέρα-Παρασκευή \(hours)»",
      en: "On which days does “\(hours)” apply? Write them before the hours, e.g. "
        + "“Mo-Fr \(hours)”")
  }

  /// The refusal of intervals of one day that overlap.
  static func overlapping(_ spans: [OpeningHours.MinuteSpan]) -> Fault {
    let hours = spans.map({ $0.text }).joined(separator: ", ")
    return Fault(
      1,
      el: "Τα διαστήματα \(hours) επικαλύπτονται: γράψτε όσα ισχύουν· ίσως κάποια ανήκουν στο"
        + " διπλανό κελί",
      en: "The intervals \(hours) overlap: write those that count; perhaps some belong to the next"
        + " cell")
  }

  static func noTime(_ column: Int) -> Fault {
    Fault(column, el: "Δεν υπάρχει τέτοια ώρα", en: "There is no such time")
  }

  static func easterHours(_ column: Int) -> Fault {
    Fault(
      column,
      el: "Ωράριο που κινείται με το Πάσχα δεν διαβάζεται εδώ· στο αρχείο γράφεται ως περίοδος"
        + " (seasons) με from: easter-6",
      en: "Hours that move with Easter are not read here; in the file they are a season (seasons)"
        + " with from: easter-6",
      inSheet: Bilingual(
        el: "Ωράριο που κινείται με το Πάσχα γράφεται στην ενότητα «ΠΕΡΙΟΔΟΙ», με Πάσχα-6 στη στήλη"
          + " «Από»",
        en:
          "Hours that move with Easter are written in the section “ΠΕΡΙΟΔΟΙ”, with easter-6 in the"
          + " column “Από”"))
  }

  static func longPeriod(_ column: Int) -> Fault {
    Fault(
      column,
      el: "Η περίοδος ξεπερνά τα \(OpeningBounds.period.words.el)· γράψτε τη χωρίς έτος",
      en: "The period is longer than \(OpeningBounds.period.words.en); write it without the year")
  }

  static func overruled(_ column: Int) -> Fault {
    Fault(
      column,
      el: "Κανόνας που ακολουθεί ξανανοίγει αυτές τις ημέρες· γράψτε τα κλειστά στο τέλος",
      en: "A later rule opens these days again; write what is closed at the end")
  }

  static func replaced(_ column: Int) -> Fault {
    Fault(
      column,
      el: "Κανόνας που ακολουθεί αντικαθιστά αυτές τις ώρες· γράψτε πρώτα το ωράριο όλου του "
        + "έτους και έπειτα την περίοδο",
      en: "A later rule replaces these hours; write the hours of the whole year first and the "
        + "period after them")
  }

  static func neverOpen(_ column: Int) -> Fault {
    Fault(column, el: "Δεν μένει καμία ανοιχτή ώρα", en: "No open hours are left")
  }
}
