/// Keys that people expect and the form does not have, with the way to say what they mean.
enum ExpectedKey {
  /// What to write instead of a key that is unknown where it stands; nil for any other.
  static func way(for key: String, among allowed: [Field]) -> Bilingual? {
    let name = Suggestion.folded(key)
    return ways.first { way in
      way.names.contains(name) && (way.beside.isEmpty || allowed.contains { $0.name == way.beside })
    }?.words
  }

  private struct Way {
    /// The keys, folded for comparison.
    let names: [String]
    /// A field that stands where the way applies; empty for everywhere.
    let beside: String
    let words: Bilingual
  }

  private static let ways = [
    Way(
      names: ["hours", "schedule", "days", "ωραριο"], beside: "audience",
      words: Bilingual(
        el: "ωράριο ορισμένων θεμάτων γράφεται στο departments, σε ένα τμήμα με «topics: […]» και "
          + "«hours: …»· ώρες λίγων ημερών στο openings ή στο specialHours, με «topics: […]»",
        en: "hours of certain topics go under departments, at a department with “topics: […]” and "
          + "“hours: …”; hours of a few days under openings or specialHours, with “topics: […]”")),
    Way(
      names: ["staff", "employees", "seasons", "υπαλληλοι"], beside: "audience",
      words: Bilingual(
        el: "γράφεται στο departments, σε ένα τμήμα με «topics: […]» και «staff: …» ή «seasons: …»",
        en: "it goes under departments, at a department with “topics: […]” and “staff: …” or "
          + "“seasons: …”")),
    Way(
      names: ["weeks", "week", "every", "interval", "evenweeks", "oddweeks", "biweekly"],
      beside: "monday",
      words: Bilingual(
        el: "κάθε δεύτερη εβδομάδα γράφεται στο openings: «from: 2027-01-09», «weekdays: "
          + "[saturday]», «everyWeeks: 2»",
        en: "every second week goes under openings: “from: 2027-01-09”, “weekdays: [saturday]”, "
          + "“everyWeeks: 2”")),
    Way(
      names: ["leadtime", "lead", "horizon", "notice", "advance", "window"], beside: "",
      words: Bilingual(
        el: "πόσο πριν κλείνεται ένα ραντεβού το ορίζει η πολιτική της πλατφόρμας, για όλους τους "
          + "Δήμους το ίδιο",
        en: "how early an appointment is booked is set by the platform’s policy, the same for all "
          + "municipalities")),
    Way(
      names: ["gap", "pause", "buffer", "break"], beside: "",
      words: Bilingual(
        el: "το διάλειμμα γράφεται με δύο διαστήματα στο hours, «[08:00-11:00, 11:30-14:00]»· όσο "
          + "χρειάζεται μετά από κάθε ραντεβού, προσθέστε το στη διάρκειά του",
        en: "a break is written as two intervals under hours, “[08:00-11:00, 11:30-14:00]”; add "
          + "what is needed after each appointment to its duration")),
    Way(
      names: ["quota", "limit", "maximum", "dailymaximum", "maxperday", "capacity"], beside: "",
      words: Bilingual(
        el: "όριο ραντεβού την ημέρα δεν δηλώνεται: προκύπτει από το ωράριο, τη διάρκεια και το "
          + "staff",
        en: "a limit of appointments a day is not declared: it follows from hours, duration and "
          + "staff")),
    Way(
      names: ["persons", "maxpersons", "people", "extraperson", "party", "partysize"], beside: "",
      words: Bilingual(
        el: "ένα ραντεβού είναι για έναν πολίτη· για περισσότερους, δώστε ένα θέμα με μεγαλύτερη "
          + "διάρκεια στα durations",
        en: "an appointment is for one citizen; for more, declare a topic with a longer duration "
          + "under durations")),
    Way(
      names: ["closures", "openings", "specialhours", "exceptions", "localholidays"],
      beside: "street",
      words: Bilingual(
        el: "γράφεται στο τέλος του αρχείου, με «offices: […]» για το κατάστημα που αφορά",
        en: "it goes at the end of the file, with “offices: […]” for the office concerned")),
    Way(
      names: ["closures", "openings", "specialhours", "exceptions", "localholidays"],
      beside: "sharedStaff",
      words: Bilingual(
        el: "γράφεται στο τέλος του αρχείου, με «departments: […]» για το τμήμα που αφορά",
        en: "it goes at the end of the file, with “departments: […]” for the department "
          + "concerned")),
  ]
}
