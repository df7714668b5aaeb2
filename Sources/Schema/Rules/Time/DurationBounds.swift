extension Rule {
  /// A duration must be within the policy's bounds for its mode, in the policy's steps.
  static let durationBounds = Rule(
    "duration-bounds",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Η διάρκεια δεν είναι από εκείνες που επιτρέπονται για τον τρόπο",
      en: "The duration is not one that the mode allows"),
    explanation: RuleText.quoting { policy in
      let inPerson = policy.inPersonMinutes.words, phone = policy.phoneMinutes.words
      let video = policy.videoMinutes.words, step = policy.stepMinutes
      return Bilingual(
        el: """
          Ένα ραντεβού διαρκεί από \(inPerson.el) λεπτά με φυσική παρουσία, από \(phone.el) στο \
          τηλέφωνο και από \(video.el) με τηλεδιάσκεψη, όπου προηγείται η ταυτοποίηση· πάντα \
          πολλαπλάσιο των \(step) λεπτών. Ο νόμος δεν ορίζει όρια· είναι πολιτική της πλατφόρμας. \
          Γράψτε για παράδειγμα «15 min».
          """,
        en: """
          An appointment lasts \(inPerson.en) minutes in person, \(phone.en) by phone and \
          \(video.en) by video, where identification comes first; always a multiple of \(step). \
          The law sets no bounds; this is a policy of the platform. Write, for example, “15 min”.
          """)
    },
    isWaivable: true,
    accepts: [
      inPerson("5 min"), inPerson("120 min", hours: "08:00-14:00"), byPhone("5 min"),
      byPhone("60 min"),
    ],
    rejects: [
      inPerson("⟦3 min⟧"), inPerson("⟦180 min⟧"), inPerson("⟦12 min⟧"), topic("⟦7 min⟧"),
      byPhone("⟦75 min⟧"),
    ],
    check: .judging { declaration, judgement in
      judgement.bound(declaration.durations)
      for topic in declaration.topics.value ?? [] { judgement.bound(topic.value.durations) }
    })

  private static func inPerson(_ duration: String, hours: String = "08:00-14:30") -> Example {
    Example(
      """
      hours:
        inPerson:
          monday: \(hours)
        phone:
          tuesday: 09:00-13:00
        video:
          wednesday: 10:00-14:00
      durations:
        inPerson: \(duration)
        phone: 10 min
        video: 20 min
      """)
  }

  private static func byPhone(_ duration: String) -> Example {
    Example(
      """
      durations:
        inPerson: 15 min
        phone: \(duration)
        video: 20 min
      """)
  }

  private static func topic(_ duration: String) -> Example {
    Example(
      """
      topics:
        - id: dimotologio
          title: Δημοτολόγιο
          field: civil-registry
          kind: transaction
          modes: [inPerson, video]
          audience: [citizens]
          durations:
            inPerson: \(duration)
        - id: plirofories
          title: Γενικές πληροφορίες
          field: general
          kind: information
          modes: [phone]
          audience: [citizens, businesses]
      """)
  }
}

extension ClosedRange<Int> {
  /// The bounds in words: 5 έως 120, 5 to 120.
  fileprivate var words: Bilingual {
    Bilingual(el: "\(lowerBound) έως \(upperBound)", en: "\(lowerBound) to \(upperBound)")
  }
}

extension Judgement {
  fileprivate mutating func bound(_ durations: Answer<PerMode<Int>>) {
    guard let durations = durations.value else { return }
    for mode in Mode.allCases {
      guard let found = durations[mode].located else { continue }
      let (minutes, bounds, step) = (found.value, policy.minutes(of: mode), policy.stepMinutes)
      guard !bounds.contains(minutes) || minutes % step != 0 else { continue }
      let rounded = (minutes + step / 2) / step * step
      let nearest = min(max(rounded, bounds.lowerBound), bounds.upperBound)
      let wish = Self.wish(for: minutes, bounds, step, mode)
      report(
        found.span, el: "Η διάρκεια είναι \(minutes.counted(.minute).el): \(wish.el)",
        en: "The duration is \(minutes.counted(.minute).en): \(wish.en)",
        fixes: [
          Finding.Fix(span: found.span, replacement: "\(nearest) min", applicability: .maybe)
        ])
    }
  }

  private static func wish(
    for minutes: Int, _ bounds: ClosedRange<Int>, _ step: Int, _ mode: Mode
  ) -> Bilingual {
    let (el, en) = (mode.label.el, mode.label.en)
    if minutes < bounds.lowerBound {
      let least = bounds.lowerBound.counted(.minute)
      return Bilingual(
        el: "το λιγότερο (\(el)) είναι \(least.el)", en: "the least (\(en)) is \(least.en)")
    }
    if minutes > bounds.upperBound {
      let most = bounds.upperBound.counted(.minute)
      return Bilingual(
        el: "το περισσότερο (\(el)) είναι \(most.el)", en: "the most (\(en)) is \(most.en)")
    }
    return Bilingual(
      el: "γράψτε πολλαπλάσιο του \(step)", en: "write a multiple of \(step)")
  }
}
