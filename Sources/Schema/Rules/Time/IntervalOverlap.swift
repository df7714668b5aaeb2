extension Rule {
  /// The intervals of a day must be in order, with a break between them.
  static let intervalOverlap = Rule(
    "interval-overlap",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Τα διαστήματα μιας ημέρας δεν είναι χωριστά και στη σειρά",
      en: "The intervals of a day are not apart and in order"),
    explanation: Bilingual(
      el: """
        Δύο διαστήματα την ίδια ημέρα σημαίνουν διάλειμμα ανάμεσά τους. Αν επικαλύπτονται, τα \
        ίδια ραντεβού θα δίνονταν δύο φορές· αν ακουμπούν, διάλειμμα δεν υπάρχει· αν δεν είναι \
        στη σειρά, συνήθως γράφτηκε λάθος ώρα. Είναι πολιτική της πλατφόρμας. Γράψτε πρώτα το \
        πρωινό και μετά το απογευματινό: [08:00-14:30, 17:00-20:00].
        """,
      en: """
        Two intervals on one day mean a break between them. If they overlap, the same \
        appointments would be given twice; if they touch, there is no break; if they are out of \
        order, a time is usually mistyped. This is a policy of the platform. Write the morning \
        first and the afternoon after it: [08:00-14:30, 17:00-20:00].
        """),
    accepts: [monday("[08:00-14:30, 17:00-20:00]"), monday("[08:00-14:30, 14:31-15:01]")],
    rejects: [
      monday("[08:00-14:30, ⟦14:00-18:00⟧]"),
      monday("[08:00-12:00, ⟦12:00-14:30⟧]"),
      monday("[17:00-20:00, ⟦08:00-14:30⟧]"),
      monday("[12:00-14:30, ⟦08:00-12:00⟧]"),
      monday("[08:00-10:00, 12:00-14:00, ⟦09:00-11:00⟧]"),
    ],
    check: .judging { declaration, judgement in
      declaration.forEachDay { judgement.compare($0.intervals) }
    })

  private static func monday(_ hours: String) -> Example {
    Example(
      """
      hours:
        inPerson:
          monday: \(hours)
        phone:
          tuesday: 09:00-13:00
        video:
          wednesday: 10:00-14:00
      """)
  }
}

extension Judgement {
  /// Reports the first interval that does not come after the preceding one, once per day.
  fileprivate mutating func compare(_ intervals: [Located<Interval>]) {
    var last: Located<Interval>?
    for interval in intervals where interval.value.minutes > 0 {
      if let last, interval.value.start <= last.value.end {
        let earlier = intervals.prefix { $0.span != interval.span }
        let met = earlier.first { $0.value.minutes > 0 && $0.value.touches(interval.value) }
        report(interval, against: met ?? last)
        return
      }
      last = interval
    }
  }

  private mutating func report(_ later: Located<Interval>, against other: Located<Interval>) {
    let one = other.value, two = later.value
    let both = Interval(start: min(one.start, two.start), end: max(one.end, two.end)).text
    let message =
      !one.touches(two)
      ? Bilingual(
        el: "Το \(two.text) γράφεται πριν από το \(one.text), γιατί αρχίζει νωρίτερα",
        en: "\(two.text) is written before \(one.text), because it starts earlier")
      : one.end == two.start || two.end == one.start
        ? Bilingual(
          el: "Το \(two.text) ακουμπά στο \(one.text): γράψτε ένα διάστημα, \(both)",
          en: "\(two.text) touches \(one.text): write one interval, \(both)")
        : Bilingual(
          el: "Το \(two.text) επικαλύπτεται με το \(one.text): αφήστε διάλειμμα ανάμεσά τους ή"
            + " γράψτε ένα διάστημα, \(both)",
          en: "\(two.text) overlaps \(one.text): leave a break between them, or write one"
            + " interval, \(both)")
    let note = Bilingual(el: "το άλλο διάστημα", en: "the other interval")
    report(
      later.span, el: message.el, en: message.en,
      related: [Finding.Related(span: other.span, note: note)])
  }
}

extension Interval {
  /// Whether the two overlap or touch.
  fileprivate func touches(_ other: Interval) -> Bool { start <= other.end && other.start <= end }
}
