extension Rule {
  /// The declared times of booking must lie within the policy's bounds.
  static let bookingWindow = Rule(
    "booking-window",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Τα ραντεβού κλείνονται πιο αργά ή πιο νωρίς από όσο επιτρέπεται",
      en: "Appointments are booked later or earlier than is allowed"),
    explanation: RuleText.quoting { policy in
      let lead = policy.leadTimeHours.counted(.hour)
      let horizon = policy.horizonDays.counted(.day)
      return Bilingual(
        el: """
          Κάθε ραντεβού κλείνεται το αργότερο \(lead.el) πριν, ώστε να φτάνει η υπενθύμιση, και το \
          νωρίτερο \(horizon.el) πριν, ώστε να μη μένουν ραντεβού που ο πολίτης έχει ξεχάσει. Το \
          leadTime γράφεται ίσο ή μεγαλύτερο από το πρώτο, το horizon ίσο ή μικρότερο από το \
          δεύτερο. Ο νόμος δεν ορίζει όρια· είναι πολιτική της πλατφόρμας, και με απόφαση του \
          Δήμου δηλώνεται εξαίρεση (waivers).
          """,
        en: """
          Each appointment is booked at the latest \(lead.en) before, so that the reminder \
          arrives, \
          and at the earliest \(horizon.en) before, so that nobody has forgotten it by then. \
          leadTime is written equal to the former or longer, horizon equal to the latter or \
          shorter. \
          The law sets no bounds; this is a policy of the platform, and a waiver can be declared.
          """)
    },
    isWaivable: true,
    accepts: [
      Example("leadTime: 24 hours\nhorizon: 60 days"), .booking("leadTime: 3 days"),
      .booking("horizon: 30 days\n    interpretation: [signLanguage, en]"),
    ],
    rejects: [
      Example("leadTime: ⟦12 hours⟧"), Example("horizon: ⟦120 days⟧"),
      .booking("leadTime: ⟦1 hour⟧"),
      .booking("horizon: ⟦61 days⟧"),
    ],
    check: .judging { declaration, judgement in
      for booking in declaration.bookings { judgement.boundWindow(booking) }
    })
}

extension Judgement {
  fileprivate mutating func boundWindow(_ booking: BookingAnswers) {
    if let lead = booking.leadTime.located, lead.value < policy.leadTimeHours {
      let (given, least) = (
        AheadText.words(hours: lead.value), AheadText.words(hours: policy.leadTimeHours)
      )
      report(
        lead.span,
        el: "Το ραντεβού θα κλεινόταν έως \(given.el) πριν: το λιγότερο είναι \(least.el)",
        en: "Appointments could be booked until \(given.en) before: the least is \(least.en)",
        fixes: [.maybe(lead.span, AheadText.text(hours: policy.leadTimeHours))])
    }
    if let horizon = booking.horizon.located, horizon.value > policy.horizonDays * 24 {
      let (given, most) = (
        (horizon.value / 24).counted(.day), policy.horizonDays.counted(.day)
      )
      report(
        horizon.span,
        el: "Το ραντεβού θα κλεινόταν από \(given.el) πριν: το περισσότερο είναι \(most.el)",
        en: "Appointments could be booked from \(given.en) before: the most is \(most.en)",
        fixes: [.maybe(horizon.span, AheadText.text(hours: policy.horizonDays * 24))])
    }
  }
}

extension Finding.Fix {
  /// A replacement that may be what was meant.
  fileprivate static func maybe(_ span: SourceSpan, _ text: String) -> Finding.Fix {
    Finding.Fix(span: span, replacement: text, applicability: .maybe)
  }
}

extension Example {
  /// An example with a topic and a line about its appointments.
  static func booking(_ lines: String, modes: String = "[inPerson, video]") -> Example {
    Example(
      """
      topics:
        - id: dimotologio
          title: Δημοτολόγιο
          field: civil-registry
          kind: transaction
          modes: \(modes)
          audience: [citizens]
          \(lines)
        - id: plirofories
          title: Γενικές πληροφορίες
          field: general
          kind: information
          modes: [phone]
          audience: [citizens, businesses]
      """)
  }
}
