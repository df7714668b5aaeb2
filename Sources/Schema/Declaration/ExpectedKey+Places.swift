/// Keys that the form has at another level than people expect.
extension ExpectedKey {
  /// Where to write them, for what stands at each level.
  static let places = [
    Way(
      names: ["department", "departments", "section", "τμημα", "τμηματα"], beside: ["audience"],
      words: Bilingual(
        el: "ποιο τμήμα εξυπηρετεί το θέμα γράφεται στο departments, σε ένα τμήμα με «topics: […]»",
        en: "which department serves the topic goes under departments, at a department with "
          + "“topics: […]”")),
    Way(
      names: ["department", "departments", "section", "τμημα", "τμηματα"], beside: ["street"],
      words: Bilingual(
        el: "ποια τμήματα εξυπηρετούν στο κατάστημα γράφεται στο departments, με «offices: […]»",
        en: "which departments serve at the office goes under departments, with “offices: […]”")),
    Way(
      names: ["topics", "topic", "services", "θεματα"], beside: ["street"],
      words: Bilingual(
        el: "ποια θέματα εξυπηρετεί το κατάστημα γράφεται σε κάθε θέμα, «offices: […]»",
        en: "which topics the office serves is written in each topic, “offices: […]”")),
    Way(
      names: ["modes", "mode", "τροποι"], beside: ["street"],
      words: Bilingual(
        el: "κατάστημα σημαίνει φυσική παρουσία· οι τρόποι γράφονται στην αρχή γραμμής και σε κάθε "
          + "θέμα, «modes: […]»",
        en: "an office means in person; the modes are written at the top level and in each topic, "
          + "“modes: […]”")),
    Way(
      names: ["durations", "duration", "minutes", "διαρκεια"], beside: ["street"],
      words: Bilingual(
        el: "η διάρκεια δεν αλλάζει από κατάστημα σε κατάστημα: γράφεται για κάθε τρόπο στην αρχή "
          + "γραμμής ή σε ένα θέμα, «durations: { inPerson: 20 min }»",
        en: "the duration is the same at all offices: it is written for each mode at the top level "
          + "or in a topic, “durations: { inPerson: 20 min }”")),
    Way(
      names: [
        "interpretation", "languages", "language", "interpreter", "signlanguage", "γλωσσεσ",
        "διερμηνεια",
      ], beside: ["street", "sharedStaff"],
      words: Bilingual(
        el: "η διερμηνεία γράφεται στο θέμα, ή στην αρχή γραμμής για όλα: «interpretation: [en]»",
        en: "interpretation is written in the topic, or at the top level for all: "
          + "“interpretation: [en]”")),
    Way(
      names: ["staffhours", "shifts"], beside: ["street"],
      words: Bilingual(
        el: "γράφεται στην αρχή γραμμής ως staffHours, με «offices: […]»",
        en: "it is written at the top level as staffHours, with “offices: […]”")),
    Way(
      names: ["staffhours", "shifts"], beside: ["audience"],
      words: Bilingual(
        el: "γράφεται στην αρχή γραμμής ως staffHours, με «topics: […]»",
        en: "it is written at the top level as staffHours, with “topics: […]”")),
    Way(
      names: ["staffhours", "shifts"], beside: ["sharedStaff"],
      words: Bilingual(
        el: "γράφεται στην αρχή γραμμής ως staffHours, με «departments: […]»",
        en: "it is written at the top level as staffHours, with “departments: […]”")),
    Way(
      names: ["localholidays", "holidays", "αργιεσ", "αργια"], beside: ["street", "sharedStaff"],
      words: Bilingual(
        el: "η τοπική αργία ισχύει για όλον τον Δήμο και γράφεται στην αρχή γραμμής· ημέρα που "
          + "κλείνει μόνο αυτό γράφεται στο closures, με «offices: […]» ή «departments: […]»",
        en: "a local holiday holds for the whole municipality and is written at the top level; a "
          + "day on which only this closes goes under closures, with “offices: […]” or "
          + "“departments: […]”")),
    Way(
      names: exceptions, beside: ["audience"],
      words: Bilingual(
        el: "γράφεται στο τέλος του αρχείου, με «topics: […]» για το θέμα που αφορά",
        en: "it goes at the end of the file, with “topics: […]” for the topic concerned")),
    Way(
      names: exceptions, beside: ["monday", "inPerson"],
      words: Bilingual(
        el: "γράφεται στο τέλος του αρχείου, με «modes: […]» για τον τρόπο που αφορά",
        en: "it goes at the end of the file, with “modes: […]” for the mode concerned")),
    Way(
      names: exceptions, beside: ["to"], without: ["reason"],
      words: Bilingual(
        el: "γράφεται στο τέλος του αρχείου, με το from και το to των ημερών που αφορά",
        en: "it goes at the end of the file, with from and to for the days concerned")),
    Way(
      names: exceptions, beside: ["street"],
      words: Bilingual(
        el: "γράφεται στο τέλος του αρχείου, με «offices: […]» για το κατάστημα που αφορά",
        en: "it goes at the end of the file, with “offices: […]” for the office concerned")),
    Way(
      names: exceptions, beside: ["sharedStaff"],
      words: Bilingual(
        el: "γράφεται στο τέλος του αρχείου, με «departments: […]» για το τμήμα που αφορά",
        en: "it goes at the end of the file, with “departments: […]” for the department "
          + "concerned")),
    Way(
      names: recurring, beside: ["sharedStaff"],
      words: Bilingual(
        el: "ωράριο που δεν ισχύει κάθε εβδομάδα γράφεται στο τέλος του αρχείου, στο openings ή στο"
          + " specialHours, με «departments: […]» για το τμήμα που αφορά",
        en: "hours that do not hold every week go at the end of the file, under openings or"
          + " specialHours, with “departments: […]” for the department concerned")),
    Way(
      names: recurring, beside: ["street"],
      words: Bilingual(
        el: "ωράριο που δεν ισχύει κάθε εβδομάδα γράφεται στο τέλος του αρχείου, στο openings ή στο"
          + " specialHours, με «offices: […]» για το κατάστημα που αφορά",
        en: "hours that do not hold every week go at the end of the file, under openings or"
          + " specialHours, with “offices: […]” for the office concerned")),
    Way(
      names: ["instead", "insteadof", "replaces", "replace", "override"], beside: [],
      words: Bilingual(
        el: "άλλο ωράριο στη θέση του συνηθισμένου γράφεται στο specialHours· πρόσθετες ώρες στο"
          + " openings",
        en: "other hours in place of the usual ones go under specialHours; further hours under"
          + " openings")),
  ]

  /// How days recur, which the hours of every week do not say.
  private static let recurring = ["everyweeks", "weekofmonth", "weekdays"]

  /// Hours and closures of certain days.
  private static let exceptions = [
    "closures", "closure", "openings", "specialhours", "exceptions", "exception",
  ]
}
