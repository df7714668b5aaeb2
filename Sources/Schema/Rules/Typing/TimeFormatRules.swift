/// Rules about the notation of hours, days and durations.
extension Rule {
  /// Hours must be written `HH:MM-HH:MM`.
  static let timeFormat = Rule(
    "time-format",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Το ωράριο δεν έχει τη μορφή 08:00-14:30",
      en: "The hours are not written like 08:00-14:30"),
    explanation: Bilingual(
      el: """
        Γράψτε δύο ψηφία για την ώρα, άνω και κάτω τελεία, δύο ψηφία για τα λεπτά και ανάμεσα \
        στις δύο ώρες απλή παύλα χωρίς διαστήματα. Για διάλειμμα γράψτε δύο ωράρια \
        σε αγκύλες: «[08:00-14:30, 17:00-20:00]».
        """,
      en: """
        Write two digits for the hour, a colon, two digits for the minutes, and between the two \
        times a plain hyphen without spaces. For a break, write two intervals in brackets: \
        “[08:00-14:30, 17:00-20:00]”.
        """),
    accepts: [openings(hours: "08:00-14:30"), openings(hours: "[08:00-12:00, 17:00-20:00]")],
    rejects: [
      openings(hours: "⟦8.00-14.30⟧"),
      openings(hours: "⟦08:00 – 14:30⟧"),
      openings(hours: "⟦8-14⟧"),
    ],
    check: .typing)

  /// A date must be written `YYYY-MM-DD` and exist.
  static let dateFormat = Rule(
    "date-format",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η ημερομηνία δεν έχει τη μορφή 2026-10-26 ή δεν υπάρχει στο ημερολόγιο",
      en: "The date is not written like 2026-10-26, or is not in the calendar"),
    explanation: Bilingual(
      el: """
        Γράψτε τέσσερα ψηφία για το έτος, δύο για τον μήνα και δύο για την ημέρα, με παύλες \
        ανάμεσα: η 26η Οκτωβρίου 2026 γράφεται «2026-10-26».
        """,
      en: """
        Write four digits for the year, two for the month and two for the day, with hyphens \
        between them: 26 October 2026 is written “2026-10-26”.
        """),
    accepts: [request(date: "2026-07-20")],
    rejects: [
      request(date: "⟦20/7/2026⟧"),
      request(date: "⟦20-07-2026⟧"),
      request(date: "⟦2026-02-30⟧"),
    ],
    check: .typing)

  /// A day of every year must be written `MM-DD`, or relative to Easter.
  static let yearDayFormat = Rule(
    "year-day-format",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η ημέρα του έτους δεν έχει τη μορφή 06-24 ή easter+50",
      en: "The day of the year is not written like 06-24 or easter+50"),
    explanation: Bilingual(
      el: """
        Γράψτε πρώτα τον μήνα και μετά την ημέρα, με δύο ψηφία το καθένα: η 24η Ιουνίου γράφεται \
        «06-24». Για κινητή εορτή γράψτε πόσες ημέρες απέχει από την Κυριακή του Πάσχα \
        («easter+5», «easter-48»)· για περίοδο που ισχύει μία μόνο φορά, ολόκληρη την ημερομηνία \
        («2026-06-24»).
        """,
      en: """
        Write first the month and then the day, with two digits each: 24 June is written \
        “06-24”. For a movable feast, write how many days it is from Orthodox Easter Sunday \
        (“easter+5”, “easter-48”), and for a season that applies once the complete date \
        (“2026-06-24”).
        """),
    accepts: [localHoliday(date: "06-24"), localHoliday(date: "easter+5")],
    rejects: [
      localHoliday(date: "⟦24/6⟧"),
      localHoliday(date: "⟦24-06⟧"),
      localHoliday(date: "⟦easter+x⟧"),
    ],
    check: .typing)

  /// A duration must be written in minutes, such as `15 min`.
  static let durationFormat = Rule(
    "duration-format",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η διάρκεια δεν έχει τη μορφή 15 min",
      en: "The duration is not written like 15 min"),
    explanation: Bilingual(
      el: """
        Γράψτε τα λεπτά ως ακέραιο αριθμό, ένα διάστημα και «min»: μία ώρα γράφεται «60 min». \
        Χωρίς μονάδα, ένας αριθμός από \(first) έως \(last) εννοεί λεπτά, και το onboard fix τον \
        διορθώνει· με άλλον αριθμό δεν είναι βέβαιο αν εννοείτε λεπτά ή ώρες, και διορθώνετε εσείς.
        """,
      en: """
        Write the minutes as a whole number, a space and “min”: one hour is written “60 min”. \
        Without a unit a number from \(first) to \(last) means minutes, and onboard fix mends it; \
        of any other it is uncertain whether minutes or hours are meant, and you mend it.
        """),
    accepts: [durations(inPerson: "15 min")],
    rejects: [
      durations(inPerson: "⟦15⟧"),
      durations(inPerson: "⟦15 λεπτά⟧"),
      durations(inPerson: "⟦0:15⟧"),
    ],
    check: .typing)

  private static func openings(hours: String) -> Example {
    Example(
      """
      openings:
        - date: 2026-11-28
          modes: [inPerson]
          hours: \(hours)
          reason: Ημέρα πολίτη
      """)
  }

  private static func request(date: String) -> Example {
    Example(
      """
      request:
        protocol: 17788/20-7-2026
        date: \(date)
      """)
  }

  private static func localHoliday(date: String) -> Example {
    Example(
      """
      localHolidays:
        - name: Τοπική εορτή
          date: \(date)
      """)
  }

  private static func durations(inPerson: String) -> Example {
    Example(
      """
      durations:
        inPerson: \(inPerson)
        phone: 10 min
        video: 20 min
      """)
  }
}

/// Between these bounds, a number without a unit means minutes.
private let first = Mend.likely.lowerBound
private let last = Mend.likely.upperBound
