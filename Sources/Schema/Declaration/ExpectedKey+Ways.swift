/// The keys that people expect, each with the way to say what it means.
extension ExpectedKey {
  /// The way to say what some keys mean.
  struct Way {
    /// The keys, folded for comparison, in one word.
    let names: [String]
    /// The fields of which one stands where the way applies; empty for everywhere.
    let beside: [String]
    /// The fields of which none stands there.
    var without: [String] = []
    let words: Bilingual
  }

  static let ways: [Way] =
    places + inEntries + [
      Way(
        names: ["hours", "schedule", "days", "ωραριο"], beside: ["audience"],
        words: Bilingual(
          el:
            "ωράριο ορισμένων θεμάτων γράφεται στο departments, σε ένα τμήμα με «topics: […]» και "
            + "«hours: …»· ώρες λίγων ημερών στο openings ή στο specialHours, με «topics: […]»",
          en:
            "hours of certain topics go under departments, at a department with “topics: […]” and "
            + "“hours: …”; hours of some days under openings or specialHours, with “topics: […]”")),
      Way(
        names: [
          "staff", "employees", "personnel", "capacity", "desks", "counters", "seasons",
          "υπαλληλοι",
          "προσωπικο",
        ], beside: ["audience"],
        words: Bilingual(
          el:
            "γράφεται στο departments, σε ένα τμήμα με «topics: […]» και «staff: …» ή «seasons: …»",
          en: "it goes under departments, at a department with “topics: […]” and “staff: …” or "
            + "“seasons: …”")),
      Way(
        names: ["weeks", "week", "every", "evenweeks", "oddweeks", "biweekly", "εβδομαδεσ"],
        beside: ["audience"],
        words: Bilingual(
          el:
            "κάθε δεύτερη εβδομάδα γράφεται στο τέλος του αρχείου, στο openings: «from: "
            + "2027-01-09», «weekdays: [saturday]», «everyWeeks: 2», με «topics: […]» για το θέμα "
            + "που αφορά",
          en: "every second week goes at the end of the file, under openings: “from: 2027-01-09”, "
            + "“weekdays: [saturday]”, “everyWeeks: 2”, with “topics: […]” for the topic concerned")
      ),
      Way(
        names: [
          "weeks", "week", "every", "interval", "evenweeks", "oddweeks", "biweekly", "recurrence",
          "rrule", "εβδομαδεσ",
        ], beside: ["monday"], words: secondWeek),
      Way(
        names: [
          "weeks", "week", "every", "evenweeks", "oddweeks", "biweekly", "recurrence", "rrule",
          "εβδομαδεσ",
        ], beside: ["version", "street", "sharedStaff", "inPerson", "to"],
        without: ["everyWeeks", "reason"], words: secondWeek),
      Way(
        names: [
          "leadtime", "lead", "leaddays", "leadhours", "horizon", "notice", "advance",
          "minimumnotice", "minnotice", "minleadtime", "cutoff",
        ],
        beside: [], words: ahead),
      Way(names: windows, beside: ofTerms, words: ahead),
      Way(
        names: breaks, beside: ofTerms,
        words: Bilingual(
          el: "η παύση μετά από κάθε ραντεβού γράφεται στο θέμα, ή στην αρχή γραμμής για όλα: "
            + "«pause: 5 min»· το διάλειμμα της ημέρας με δύο διαστήματα στο hours, "
            + "«[08:00-11:00, 11:30-14:00]»",
          en:
            "the pause after each appointment is written in the topic, or at the top level for "
            + "all: “pause: 5 min”; a break of the day as two intervals under hours, "
            + "“[08:00-11:00, 11:30-14:00]”")),
      Way(
        names: limits, beside: ofTerms,
        words: Bilingual(
          el: "το όριο ραντεβού την ημέρα γράφεται στο θέμα, ή στην αρχή γραμμής για όλα: "
            + "«dailyMaximum: 12»",
          en:
            "the most appointments in a day are written in the topic, or at the top level for all: "
            + "“dailyMaximum: 12”")),
      Way(
        names: grids, beside: ofTerms, without: ["everyWeeks"],
        words: Bilingual(
          el: "κάθε πόσα λεπτά αρχίζουν ραντεβού γράφεται στο θέμα, ή στην αρχή γραμμής για όλα: "
            + "«step: 30 min»",
          en:
            "every how many minutes appointments start is written in the topic, or at the top "
            + "level for all: “step: 30 min”")),
      Way(
        names: ["persons", "maxpersons", "people", "extraperson", "party", "partysize"],
        beside: ofTerms,
        words: Bilingual(
          el:
            "κάθε ραντεβού είναι για ένα πρόσωπο, του οποίου ζητούνται τα στοιχεία (άρθρο 2 § 2 "
            + "και 3)· όποιος έρχεται με άλλους κλείνει ένα για τον καθένα, ή δίνετε θέμα με "
            + "μεγαλύτερη διάρκεια στο durations",
          en:
            "each appointment is for one person, whose details are asked for (Article 2 § 2 and "
            + "3); whoever comes with others books one for each, or you declare a topic with a "
            + "longer duration under durations")),
      Way(
        names: ["twoemployees", "requiredstaff", "staffneeded"], beside: ["audience"],
        words: Bilingual(
          el: "ένα ραντεβού το αναλαμβάνει ένας υπάλληλος (άρθρο 5 § 1)· πόσοι εξυπηρετούν το θέμα "
            + "κάποιες ώρες γράφεται στο staffHours, με «topics: […]»",
          en:
            "one employee gives an appointment (Article 5 § 1); how many serve the topic at "
            + "certain hours goes under staffHours, with “topics: […]”")),
      Way(
        names: ["staff", "employees", "personnel", "capacity", "υπαλληλοι", "προσωπικο"],
        beside: ["reason", "to"],
        words: Bilingual(
          el:
            "όταν μένουν λιγότεροι χωρίς να κλείνει, γράψτε το στο specialHours, με το ωράριο της "
            + "ημέρας και «staff: 1»",
          en:
            "where fewer are left and nothing closes, write it under specialHours, with the hours "
            + "of the day and “staff: 1”")),
      Way(
        names: ["day", "days", "ημερα", "ημερεσ"], beside: ["everyWeeks"],
        words: Bilingual(
          el:
            "ποιες ημέρες της εβδομάδας γράφεται «weekdays: [saturday]»· ως πότε, «to: 2027-02-10»",
          en: "which days of the week is written “weekdays: [saturday]”; until when, "
            + "“to: 2027-02-10”")),
      Way(
        names: ["holidays", "holiday", "publicholidays", "αργιεσ", "αργια"],
        beside: ["localHolidays"],
        words: Bilingual(
          el: "οι επίσημες αργίες δεν γράφονται: τηρούνται από μόνες τους· η τοπική αργία γράφεται "
            + "στο localHolidays, άλλες ημέρες που κλείνετε στο closures",
          en: "public holidays are not written: they are observed by themselves; a local holiday "
            + "goes under localHolidays, other days on which you close under closures")),
      Way(
        names: ["exceptions", "exception", "specialdays", "overrides", "εξαιρεσεισ"],
        beside: ["localHolidays"],
        words: Bilingual(
          el: "γράφεται στο closures (κλείνετε), στο openings (ανοίγετε και άλλες ώρες) ή στο "
            + "specialHours (άλλο ωράριο στη θέση του συνηθισμένου)",
          en: "it goes under closures (you close), openings (you open at further hours) or "
            + "specialHours (other hours in place of the usual ones)")),
      Way(
        names: [
          "repeat", "recurrence", "frequency", "rrule", "weeks", "week", "evenweeks", "oddweeks",
        ], beside: ["everyWeeks"],
        words: ValueWay.recurrence),
      Way(
        names: ["minutes", "duration", "length", "διαρκεια", "λεπτα"], beside: ["audience"],
        words: Bilingual(
          el: "η διάρκεια ενός θέματος γράφεται για κάθε τρόπο: «durations: { inPerson: 20 min }»",
          en: "the duration of a topic is written for each mode: “durations: { inPerson: 20 min }”")
      ),
      Way(
        names: ["address", "addr", "διευθυνση"], beside: ["street"],
        words: Bilingual(
          el: "η διεύθυνση γράφεται σε τρεις γραμμές: «street: Αιγαίου 71», «postcode: 17122», "
            + "«city: Νέα Σμύρνη»",
          en: "the address is written on three lines: “street: Αιγαίου 71”, “postcode: 17122”, "
            + "“city: Νέα Σμύρνη”")),
      Way(
        names: ["phone", "telephone", "tel", "email", "τηλεφωνο"], beside: ["street"],
        words: Bilingual(
          el: "το τηλέφωνο και το e-mail είναι ένα για όλον τον Δήμο, στο contact",
          en: "the telephone and the e-mail are one for the whole municipality, under contact")),
    ]

  private static let ahead = Bilingual(
    el: "πόσο πριν κλείνεται ένα ραντεβού γράφεται στο θέμα, ή στην αρχή γραμμής για όλα: "
      + "«leadTime: 3 days», «horizon: 30 days»",
    en: "how early an appointment is booked is written in the topic, or at the top level for all: "
      + "“leadTime: 3 days”, “horizon: 30 days”")

  private static let secondWeek = Bilingual(
    el: "κάθε δεύτερη εβδομάδα γράφεται στο openings: «from: 2027-01-09», «weekdays: [saturday]», "
      + "«everyWeeks: 2»",
    en: "every second week goes under openings: “from: 2027-01-09”, “weekdays: [saturday]”, "
      + "“everyWeeks: 2”")
}
