/// Keys that mean something else beside certain days or hours than they do in a topic.
extension ExpectedKey {
  /// Where hours are written in which nobody serves.
  static let closedHours = Bilingual(
    el: "ώρες που κλείνουν γράφονται στο closures, με weekdays, hours και reason",
    en: "hours that close go under closures, with weekdays, hours and reason")
  /// Where to write them, in the entries for certain days, in seasons and in weeks.
  static let inEntries = [
    Way(
      names: windows, beside: ["reason"], without: ["onHoliday"],
      words: Bilingual(
        el: "ποιο μέρος της ημέρας κλείνει γράφεται «hours: 08:00-10:00»",
        en: "which part of the day closes is written “hours: 08:00-10:00”")),
    Way(
      names: windows, beside: ["onHoliday", "weekdays", "to"],
      words: Bilingual(
        el: "ποιες ώρες γράφεται «hours: …»", en: "which hours is written “hours: …”")),
    Way(
      names: windows, beside: ["monday"],
      words: Bilingual(
        el: "οι ώρες γράφονται στην ημέρα τους: «monday: 08:00-14:30»",
        en: "hours are written at their day: “monday: 08:00-14:30”")),
    Way(
      names: breaks, beside: ["reason"], without: ["onHoliday"],
      words: Bilingual(
        el: "διάλειμμα είναι κλείσιμο με τις ώρες του: «hours: 11:00-11:30»",
        en: "a break is a closure with its hours: “hours: 11:00-11:30”")),
    Way(
      names: breaks, beside: ["onHoliday"],
      words: Bilingual(
        el: "το διάλειμμα γράφεται με δύο διαστήματα: «hours: [08:00-11:00, 11:30-14:00]»",
        en: "a break is written as two intervals: “hours: [08:00-11:00, 11:30-14:00]”")),
    Way(
      names: breaks, beside: ["weekdays"], words: closedHours),
    Way(
      names: breaks, beside: ["monday", "to"],
      words: Bilingual(
        el: "το διάλειμμα γράφεται στην ημέρα του, με δύο διαστήματα: «monday: [08:00-11:00, "
          + "11:30-14:00]»· η παύση μετά από κάθε ραντεβού στο θέμα ή στην αρχή γραμμής, "
          + "«pause: 5 min»",
        en: "a break is written at its day, as two intervals: “monday: [08:00-11:00, "
          + "11:30-14:00]”; the pause after each appointment in the topic or at the top level, "
          + "“pause: 5 min”")),
    Way(
      names: limits, beside: ["reason", "weekdays", "to"],
      words: Bilingual(
        el: "το όριο ραντεβού ισχύει για όλες τις ημέρες και γράφεται στο θέμα ή στην αρχή "
          + "γραμμής, «dailyMaximum: 12»· λιγότεροι υπάλληλοι ορισμένες ημέρες γράφονται στο "
          + "specialHours, με το ωράριο και «staff: 1»",
        en: "the most appointments hold for every day and are written in the topic or at the top "
          + "level, “dailyMaximum: 12”; fewer employees on certain days go under specialHours, "
          + "with the hours and “staff: 1”")),
    Way(
      names: grids, beside: ["reason", "weekdays", "to"],
      words: Bilingual(
        el: "κάθε πόσα λεπτά αρχίζουν ραντεβού δεν αλλάζει από ημέρα σε ημέρα: γράφεται στο θέμα ή "
          + "στην αρχή γραμμής, «step: 30 min»",
        en: "every how many minutes appointments start is the same on all days: it is written in "
          + "the topic or at the top level, “step: 30 min”")),
  ]

  /// Words for a span of time, which is one of hours or one before an appointment.
  static let windows = ["window", "timewindow"]
  /// Words for a time without appointments, between two of them or in the middle of a day.
  static let breaks = [
    "gap", "pause", "buffer", "break", "breaks", "lunch", "lunchbreak", "διαλειμμα", "παυση",
  ]
  static let limits = [
    "quota", "limit", "maximum", "dailymaximum", "maxperday", "οριο", "μεγιστο",
  ]
  static let grids = [
    "step", "grid", "slot", "slotlength", "startevery", "interval", "slotinterval",
  ]
  /// A key of each level where the terms of appointments are expected.
  static let ofTerms = ["version", "audience", "street", "sharedStaff", "inPerson", "monday"]
}
