extension Rule {
  /// Pauses and start steps must be multiples of the policy's step, and no pause longer than any
  /// appointment.
  static let rhythmBounds = Rule(
    "rhythm-bounds",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Η παύση ή το βήμα δεν είναι από εκείνα που επιτρέπονται",
      en: "The pause or the step is not one that is allowed"),
    explanation: RuleText.quoting { policy in
      let step = policy.stepMinutes, most = policy.inPersonMinutes.upperBound
      return Bilingual(
        el: """
          Τα ραντεβού αρχίζουν σε πολλαπλάσια των \(step) λεπτών, γι’ αυτό και η παύση (pause) και \
          το βήμα έναρξης (step) γράφονται σε πολλαπλάσια των \(step). Παύση μεγαλύτερη από το \
          μεγαλύτερο ραντεβού, \(most) λεπτά, είναι διακοπή λειτουργίας και γράφεται στο ωράριο, \
          με δύο διαστήματα. Είναι πολιτική της πλατφόρμας.
          """,
        en: """
          Appointments start at multiples of \(step) minutes, so pause and step are written in \
          multiples of \(step) too. A pause that is longer than the longest appointment, \(most) \
          minutes, is a break, and is written into the hours, as two intervals. This is a policy \
          of \
          the platform.
          """)
    },
    isWaivable: true,
    accepts: [.booking("pause: 5 min\n    step: 30 min")],
    rejects: [
      .booking("step: ⟦7 min⟧"), .booking("pause: ⟦3 min⟧"), Example("pause: ⟦125 min⟧"),
    ],
    check: .judging { declaration, judgement in
      for booking in declaration.bookings { judgement.boundRhythm(booking) }
    })
}

extension Judgement {
  fileprivate mutating func boundRhythm(_ booking: BookingAnswers) {
    let unit = policy.stepMinutes, most = policy.inPersonMinutes.upperBound
    let named = [
      (found: booking.pause.located, word: Bilingual(el: "Η παύση", en: "The pause")),
      (found: booking.step.located, word: Bilingual(el: "Το βήμα", en: "The step")),
    ]
    for (found, word) in named {
      guard let found else { continue }
      let isLong = found.span == booking.pause.located?.span && found.value > most
      guard found.value % unit != 0 || isLong else { continue }
      let nearest = isLong ? most : max(unit, (found.value + unit / 2) / unit * unit)
      let wish =
        isLong
        ? Bilingual(
          el: "περισσότερο από το μεγαλύτερο ραντεβού (\(most) min)",
          en: "more than the longest appointment (\(most) min)")
        : Bilingual(el: "γράψτε πολλαπλάσιο του \(unit)", en: "write a multiple of \(unit)")
      report(
        found.span, el: "\(word.el) είναι \(found.value) min: \(wish.el)",
        en: "\(word.en) is \(found.value) min: \(wish.en)",
        fixes: [
          Finding.Fix(span: found.span, replacement: "\(nearest) min", applicability: .maybe)
        ])
    }
  }
}
