extension Rule {
  /// An appointment lasts 5 to 120 minutes, in steps of 5.
  static let durationBounds = Rule(
    "duration-bounds",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Η διάρκεια δεν είναι από 5 έως 120 λεπτά, ανά πεντάλεπτο",
      en: "The duration is not 5 to 120 minutes in steps of 5"),
    explanation: Bilingual(
      el: """
        Τα ραντεβού αρχίζουν σε ώρες που είναι πολλαπλάσια του πεντάλεπτου. Κάτω από 5 λεπτά δεν \
        εξυπηρετείται κανείς, και πάνω από 120 το πρωινό έχει ένα ή δύο ραντεβού. Ο νόμος δεν \
        ορίζει όρια· είναι πολιτική της πλατφόρμας. Γράψτε για παράδειγμα «15 min».
        """,
      en: """
        Appointments start at multiples of five minutes. In less than 5 minutes nobody can be \
        served, and with more than 120 a morning holds one or two. The law sets no bounds; this \
        is a policy of the platform. Write, for example, “15 min”.
        """),
    accepts: [inPerson("5 min"), inPerson("120 min")],
    rejects: [inPerson("⟦3 min⟧"), inPerson("⟦180 min⟧"), inPerson("⟦12 min⟧"), topic("⟦7 min⟧")],
    check: .judging { declaration, judgement in
      judgement.bound(declaration.durations)
      for topic in declaration.topics.value ?? [] { judgement.bound(topic.value.durations) }
    })

  private static func inPerson(_ duration: String) -> Example {
    Example(
      """
      durations:
        inPerson: \(duration)
        phone: 10 min
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

extension Judgement {
  fileprivate mutating func bound(_ durations: Answer<PerMode<Int>>) {
    guard let durations = durations.value else { return }
    for mode in Mode.allCases {
      guard let found = durations[mode].located else { continue }
      let minutes = found.value
      guard
        !PlatformPolicy.durations.contains(minutes) || minutes % PlatformPolicy.durationStep != 0
      else { continue }
      let nearest = min(max((minutes + 2) / 5 * 5, 5), 120)
      report(
        found.span,
        el: minutes < 5
          ? "Η διάρκεια είναι \(minutes) min: το λιγότερο είναι 5 min"
          : minutes > 120
            ? "Η διάρκεια είναι \(minutes) min: το περισσότερο είναι 120 min"
            : "Η διάρκεια \(minutes) min δεν είναι πολλαπλάσιο του 5: γράψτε π.χ. \(nearest) min",
        en: minutes < 5
          ? "The duration is \(minutes) min: the least is 5 min"
          : minutes > 120
            ? "The duration is \(minutes) min: the most is 120 min"
            : "The duration of \(minutes) min is no multiple of 5: write e.g. \(nearest) min",
        fixes: [
          Finding.Fix(span: found.span, replacement: "\(nearest) min", applicability: .maybe)
        ])
    }
  }
}
