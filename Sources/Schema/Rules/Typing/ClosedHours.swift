extension Finding {
  /// A word such as “closed”, where hours are wanted, with what closes at that place of the file.
  ///
  /// - Parameter isDay: Whether the hours of a single day are wanted, also where its name is in
  ///   another language than the form’s.
  static func hoursOfClosed(
    _ found: String, at span: SourceSpan, in tree: Tree, isDay: Bool = false
  ) -> Finding {
    let shown = Mask.shortened(found)
    return Finding(
      .timeFormat, at: span,
      Bilingual(
        el: "Βρέθηκε «\(shown)»: για ό,τι είναι κλειστό δεν γράφονται ώρες",
        en: "Found “\(shown)”: no hours are written for what is closed"),
      help: isDay ? ClosedHours.day : ClosedHours.way(at: tree.steps(to: span.start)))
  }
}

/// How the form says that something is closed, which a missing line says only of a single day:
/// where a whole week is missing, that of the place above it holds.
private enum ClosedHours {
  /// What to write at a place of the file.
  static func way(at place: [String]) -> Bilingual {
    let inner = place.dropFirst(2)
    guard !inner.contains(where: { Weekday(word: $0) != nil }) else { return day }
    let isOfMode = place.dropFirst().contains { Mode(word: $0) != nil }
    switch place.first {
    case "openings", "specialHours": return exception
    case "closures": return closure
    case "staffHours": return staffHours
    case "offices": return inner.first == "seasons" ? season : office
    case "seasons": return isOfMode ? season : modes
    case "departments" where isOfMode: return inner.first == "seasons" ? season : department
    case "hours" where isOfMode: return mode
    default: return modes
    }
  }

  static let day = Bilingual(
    el: "σβήστε τη γραμμή: ημέρα που λείπει είναι κλειστή",
    en: "delete the line: a day that is missing is closed")
  private static let exception = Bilingual(
    el: "ημέρες που κλείνουν γράφονται στο closures, με τις ίδιες ημερομηνίες και reason· σβήστε"
      + " αυτή την εγγραφή",
    en: "days that close go under closures, with the same dates and reason; delete this entry")
  private static let closure = Bilingual(
    el: "σβήστε τη γραμμή: χωρίς ώρες κλείνει όλη η ημέρα",
    en: "delete the line: without hours the whole day closes")
  private static let staffHours = ExpectedKey.closedHours
  private static let season = Bilingual(
    el: "γράψτε {} για να είναι κλειστά σε όλη την περίοδο: χωρίς τη γραμμή ισχύει το συνηθισμένο"
      + " ωράριο",
    en: "write {} to close for the whole period: without the line the usual hours hold")
  private static let modes = Bilingual(
    el: "γράψτε κάθε τρόπο που κλείνει σε δική του γραμμή, «inPerson: {}»: για όποιον λείπει"
      + " ισχύει το συνηθισμένο ωράριο· ημέρες που κλείνουν όλα γράφονται στο closures",
    en: "write each mode that closes on a line of its own, “inPerson: {}”: for one that is missing"
      + " the usual hours hold; days on which all is closed go under closures")
  private static let office = Bilingual(
    el: "χωρίς τη γραμμή ισχύει εδώ το ωράριο του Δήμου· κατάστημα που ανοίγει μόνο ορισμένες"
      + " ημέρες έχει «hours: {}», και τις ημέρες του στο openings· όποιο δεν δίνει ραντεβού"
      + " σβήνεται ολόκληρο",
    en: "without the line the municipality’s hours hold here; an office that opens on certain days"
      + " only has “hours: {}”, and its days under openings; one that gives no appointments is"
      + " deleted as a whole")
  private static let department = Bilingual(
    el: "χωρίς τη γραμμή ισχύει εδώ το ωράριο του Δήμου· αν το τμήμα ανοίγει μόνο ορισμένες ημέρες,"
      + " γράψτε {} και τις ημέρες του στο openings· αν δεν εξυπηρετεί έτσι, σβήστε τον τρόπο από"
      + " το modes των θεμάτων του",
    en: "without the line the municipality’s hours hold here; if the department opens on certain"
      + " days only, write {} and its days under openings; if it does not serve in this way, delete"
      + " the mode from modes of its topics")
  private static let mode = Bilingual(
    el: "τρόπος που δεν παρέχεται σβήνεται εδώ και στο modes· αν παρέχεται μόνο ορισμένες ημέρες,"
      + " γράψτε {} και τις ημέρες του στο openings",
    en: "a mode that is not offered is deleted here and under modes; if it is offered on certain"
      + " days only, write {} and its days under openings")
}
