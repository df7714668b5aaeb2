extension Rule {
  /// Hours should be within those usual for public services.
  static let hoursUnusual = Rule(
    "hours-unusual",
    .warning,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Το ωράριο είναι έξω από τις συνήθεις ώρες",
      en: "The hours are outside the usual ones"),
    explanation: RuleText.quoting { policy in
      let (opening, closing) = (policy.usualHours.lowerBound, policy.usualHours.upperBound)
      return Bilingual(
        el: """
          Τέτοιο ωράριο επιτρέπεται, αλλά είναι σπάνιο: οι δημόσιες υπηρεσίες δέχονται από τις \
          \(Clock.text(opening)) έως τις \(Clock.text(closing)) το πολύ. Η πολιτική της \
          πλατφόρμας ζητά μόνο να το ξανακοιτάξετε, μήπως γράφτηκε 05:00 αντί για 17:00. Αν είναι \
          σωστό, αφήστε το όπως είναι.
          """,
        en: """
          Such hours are allowed, but rare: public services are open between \
          \(Clock.text(opening)) and \(Clock.text(closing)) at most. The platform's policy only \
          asks for a second look, in case 05:00 was written for 17:00. If they are right, leave \
          them as they are.
          """)
    },
    isWaivable: true,
    accepts: [monday("07:00-20:00")],
    rejects: [monday("⟦06:30-14:30⟧"), monday("[08:00-14:30, ⟦17:00-20:30⟧]")],
    check: .judging { declaration, judgement in
      let usual = judgement.policy.usualHours
      declaration.forEachInterval { interval, _ in
        let found = interval.value
        guard found.start < usual.lowerBound || found.end > usual.upperBound, found.minutes > 0
        else { return }
        let wide = Interval(start: usual.lowerBound, end: usual.upperBound).text
        judgement.report(
          interval.span,
          el: "Το ωράριο \(found.text) είναι έξω από τις συνήθεις ώρες, \(wide): είναι σωστό;",
          en: "The hours \(found.text) are outside the usual ones, \(wide): are they right?")
      }
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
