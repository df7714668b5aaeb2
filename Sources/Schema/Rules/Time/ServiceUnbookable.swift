extension Rule {
  /// Every topic must be bookable at least once in the next twelve months, in each of its modes.
  static let serviceUnbookable = Rule(
    "service-unbookable",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Θεματικό πεδίο για το οποίο δεν κλείνεται ποτέ ραντεβού",
      en: "A topic for which no appointment can ever be booked"),
    explanation: Bilingual(
      el: """
        Ό,τι προσφέρεται πρέπει και να κλείνεται: μέσα στους επόμενους δώδεκα μήνες, αφού \
        αφαιρεθούν οι αργίες και οι κλειστές ημέρες και ισχύσουν οι περίοδοι, πρέπει να μένει ένα \
        διάστημα στο οποίο χωρά το ραντεβού. Αλλιώς ο πολίτης επιλέγει το θέμα και βλέπει πάντα \
        άδειο ημερολόγιο. Είναι πολιτική της πλατφόρμας. Μεγαλώστε ένα διάστημα, μικρύνετε τη \
        διάρκεια ή τις κλειστές ημέρες, ή σβήστε τον τρόπο από το θέμα.
        """,
      en: """
        What is offered must be bookable: within the next twelve months, after holidays, closures \
        and seasons, an interval must remain that the appointment fits. Otherwise the citizen \
        chooses the topic and always sees an empty calendar. This is a policy of the platform. \
        Lengthen an interval, shorten the duration or the closure, or delete the mode from the \
        topic.
        """),
    accepts: [
      topic("40 min", modes: "[inPerson, video]", tuesday: "[08:00-08:20, 09:00-09:40]"),
      closure(modes: "[inPerson, video]", from: "2028-01-01", to: "2028-12-31"),
    ],
    rejects: [
      topic("40 min", modes: "[inPerson, ⟦video⟧]", tuesday: "08:00-08:20"),
      closure(modes: "[inPerson, ⟦video⟧]", from: "2020-01-01", to: "2029-12-31"),
      Example(
        """
        topics:
          - id: dimotologio
            title: Δημοτολόγιο
            field: civil-registry
            kind: transaction
            modes: [inPerson, ⟦video⟧]
            audience: [citizens]
          - id: plirofories
            title: Γενικές πληροφορίες
            field: general
            kind: information
            modes: [phone]
            audience: [citizens, businesses]
        seasons:
          - name: Χωρίς τηλεδιάσκεψη
            from: 01-01
            to: 12-31
            hours:
              video:
                wednesday: []
        """),
    ],
    check: .judging { declaration, judgement in
      guard let feasibility = judgement.feasibility(of: declaration) else { return }
      judgement.reportUnbookable(in: feasibility, declaration)
    })

  private static func topic(_ duration: String, modes: String, tuesday: String) -> Example {
    Example(
      """
      topics:
        - id: dimotologio
          title: Δημοτολόγιο
          field: civil-registry
          kind: transaction
          modes: \(modes)
          audience: [citizens]
          durations:
            video: \(duration)
        - id: plirofories
          title: Γενικές πληροφορίες
          field: general
          kind: information
          modes: [phone, video]
          audience: [citizens, businesses]
      hours:
        inPerson:
          monday: 08:00-14:30
        phone:
          tuesday: 09:00-13:00
        video:
          tuesday: \(tuesday)
      """)
  }

  private static func closure(modes: String, from: String, to: String) -> Example {
    Example(
      """
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
      closures:
        - from: \(from)
          to: \(to)
          reason: Βλάβη στον εξοπλισμό
          modes: [video]
      """)
  }
}

extension Judgement {
  /// Reports each service that is too long for every interval, and in one finding those that only
  /// exceptions prevent.
  fileprivate mutating func reportUnbookable(
    in feasibility: Feasibility, _ declaration: Declaration
  ) {
    var prevented: [(service: Feasibility.Service, tally: ServiceTally)] = []
    for service in feasibility.services where !service.booking.isPossible {
      let tally = ServiceTally(service.booking, in: feasibility.days)
      if tally.fitting > 0 || tally.longest == nil {
        prevented.append((service, tally))
      } else if let longest = tally.longest {
        reportTooLong(service, longest, declaration)
      }
    }
    guard let first = prevented.first, !declaration.hasEmptyWeek(for: first.service) else { return }
    let others = prevented.dropFirst().map { $0.service.related }
    let (from, to) = (feasibility.days.lowerBound.words, feasibility.days.upperBound.words)
    let mode = first.service.mode.value
    let why = first.tally.reason
    report(
      first.service.mode.span,
      el: "Για «\(first.service.topic.name)» (\(mode.label.el)) δεν κλείνεται κανένα ραντεβού από"
        + " \(from.el) έως \(to.el): \(why.el)",
      en: "For “\(first.service.topic.name)” (\(mode.label.en)) no appointment can be booked from"
        + " \(from.en) to \(to.en): \(why.en)",
      related: declaration.closures(in: feasibility.days, of: mode) + others)
  }

  private mutating func reportTooLong(
    _ service: Feasibility.Service, _ longest: (day: Day, interval: Interval),
    _ declaration: Declaration
  ) {
    let mode = service.mode.value, minutes = longest.interval.minutes.counted(.minute)
    let slotting = service.booking.slotting
    let duration = slotting.duration.counted(.ofMinutes)
    let gap = slotting.gap.counted(.ofMinutes)
    let whole = slotting.gap > 0 ? slotting.duration + slotting.gap : 0
    let (el, en) =
      whole == 0
      ? ("", "")
      : (
        " και παύση \(gap.el), μαζί \(whole),", " with a pause of \(gap.en), together \(whole),"
      )
    let weekday = longest.day.weekday, text = longest.interval.text
    var related: [Finding.Related] = []
    declaration.forEachInterval { interval, day in
      guard related.isEmpty, interval.value == longest.interval, day.mode ?? mode == mode else {
        return
      }
      let note = Bilingual(el: "το μεγαλύτερο διάστημα", en: "the longest interval")
      related.append(Finding.Related(span: interval.span, note: note))
    }
    report(
      service.mode.span,
      el: "Ραντεβού \(duration.el)\(el) (\(mode.label.el)) δεν χωρά σε κανένα"
        + " διάστημα: το μεγαλύτερο, \(weekday.el) \(text), έχει \(minutes.el)",
      en: "No \(slotting.duration)-minute appointment\(en) (\(mode.label.en)) fits any"
        + " interval: the longest, \(weekday.en) \(text), has \(minutes.en)",
      related: related)
  }
}

extension Declaration {
  /// Whether no day of a service's week has hours, which another rule reports.
  fileprivate func hasEmptyWeek(for service: Feasibility.Service) -> Bool {
    service.booking.desks.allSatisfy { desk in
      desk.week.days.allSatisfy { $0.isEmpty } && desk.openings.isEmpty
        && desk.specialHours.isEmpty && desk.seasons.isEmpty
    }
  }
}
