extension Rule {
  /// No topic may be without a bookable day for longer than the booking window.
  static let serviceBeyondHorizon = Rule(
    "service-beyond-horizon",
    .warning,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Για πολλές συνεχόμενες ημέρες δεν κλείνεται ραντεβού",
      en: "For many days in a row no appointment can be booked"),
    explanation: RuleText.quoting { policy in
      let horizon = policy.horizonDays.counted(.day)
      return Bilingual(
        el: """
          Τα ραντεβού ανοίγουν \(horizon.el) πριν. Όταν ένα θέμα μένει χωρίς ελεύθερη ημέρα για \
          περισσότερες από τόσες στη σειρά, όποιος κοιτάξει την πρώτη από αυτές δεν βλέπει καμία \
          ώρα και δεν ξέρει πότε θα ανοίξει η επόμενη. Είναι πολιτική της πλατφόρμας. Ορίστε μία \
          έκτακτη ημέρα στο διάστημα αυτό (openings), ή ανακοινώστε το στην ιστοσελίδα του Δήμου.
          """,
        en: """
          Appointments open \(horizon.en) ahead. When a topic has no day for more than that many \
          days in a row, whoever looks at their start sees no time at all and does not know when \
          the next one opens. This is a policy of the platform. Give one day out of turn within \
          them (openings), or announce it on the website.
          """)
    },
    accepts: [closure(to: "08-29", "[inPerson, video]")],
    rejects: [closure(to: "09-30", "[inPerson, ⟦video⟧]")],
    check: .judging { declaration, judgement in
      guard let feasibility = judgement.feasibility(of: declaration) else { return }
      judgement.reportGaps(in: feasibility, declaration)
    })

  private static func closure(to last: String, _ modes: String) -> Example {
    Example(
      """
      request:
        protocol: 17788/20-7-2026
        date: 2026-07-20
      topics:
        - id: dimotologio
          title: Δημοτολόγιο
          field: civil-registry
          kind: transaction
          modes: \(modes)
          audience: [citizens]
        - id: plirofories
          title: Γενικές πληροφορίες
          field: general
          kind: information
          modes: [phone]
          audience: [citizens, businesses]
      seasons:
        - name: Χωρίς τηλεδιάσκεψη
          from: 07-10
          to: \(last)
          hours:
            video: {wednesday: []}
      """)
  }
}

extension Judgement {
  /// Reports the first run of days that is too long; all services with the same run share one
  /// finding.
  fileprivate mutating func reportGaps(in feasibility: Feasibility, _ declaration: Declaration) {
    let found = feasibility.services.filter { $0.booking.isPossible && $0.booking.gap != nil }
    guard let service = found.first, let gap = service.booking.gap else { return }
    let mode = service.mode.value
    let count = (gap.upperBound.days(since: gap.lowerBound) + 1).counted(.day)
    let ahead = service.booking.horizon.counted(.day)
    let (from, to) = (gap.lowerBound.words, gap.upperBound.words)
    report(
      service.mode.span,
      el: "Για «\(service.topic.name)» (\(mode.label.el)) δεν κλείνεται ραντεβού από \(from.el) έως"
        + " \(to.el): \(count.el), ενώ τα ραντεβού ανοίγουν \(ahead.el) πριν",
      en: "For “\(service.topic.name)” (\(mode.label.en)) nothing can be booked from \(from.en) to"
        + " \(to.en): \(count.en), but appointments open \(ahead.en) ahead",
      related: declaration.closures(in: gap, of: mode) + found.dropFirst().map { $0.related })
  }
}
