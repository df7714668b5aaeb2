extension Rule {
  /// There must be time between the earliest and the latest moment of booking.
  static let windowEmpty = Rule(
    "window-empty",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Κανείς δεν προλαβαίνει να κλείσει ραντεβού: το horizon δεν ξεπερνά το leadTime",
      en: "Nobody can book in time: horizon is not longer than leadTime"),
    explanation: Bilingual(
      el: """
        Το leadTime λέει πόσο πριν από το ραντεβού σταματούν οι κρατήσεις, το horizon πόσες ημέρες \
        πριν αρχίζουν. Αν αρχίζουν όταν έχουν ήδη σταματήσει, το ημερολόγιο είναι πάντα άδειο. \
        Ισχύει ό,τι γράφει το ίδιο το θέμα, αλλιώς ό,τι γράφεται για όλα, αλλιώς η πολιτική της \
        πλατφόρμας. Μικρύνετε το leadTime ή μεγαλώστε το horizon.
        """,
      en: """
        leadTime says how long before an appointment booking ends, horizon how many days before it \
        begins. If it begins when it has ended already, the calendar is always empty. What the \
        topic \
        itself says counts, or else what is said for all, or else the platform’s policy. Shorten \
        leadTime, or lengthen horizon.
        """),
    accepts: [.booking("leadTime: 29 days\n    horizon: 30 days")],
    rejects: [
      .booking("leadTime: 20 days\n    horizon: ⟦20 days⟧"), .booking("leadTime: ⟦60 days⟧"),
      Example("leadTime: 30 days\nhorizon: ⟦21 days⟧"),
    ],
    check: .judging { declaration, judgement in
      guard judgement.judgeWindow([declaration.booking]) else { return }
      for department in declaration.departments.value ?? [] {
        _ = judgement.judgeWindow([department.value.booking, declaration.booking])
      }
      for topic in declaration.topics.value ?? [] where !topic.value.booking.isAbsent {
        let department = declaration.department(of: topic.value)?.booking
        _ = judgement.judgeWindow(
          [topic.value.booking, department, declaration.booking].compactMap { $0 })
      }
    })
}

extension Judgement {
  /// Reports an empty window; returns whether there is none. The nearest place comes first.
  fileprivate mutating func judgeWindow(_ places: [BookingAnswers]) -> Bool {
    func nearest(_ answer: (BookingAnswers) -> Answer<Int>) -> Located<Int>? {
      places.compactMap { answer($0).located }.first
    }
    guard !places.contains(where: { $0.leadTime.isUnreadable || $0.horizon.isUnreadable }) else {
      return true
    }
    let lead = nearest { $0.leadTime }, horizon = nearest { $0.horizon }
    let hours = lead?.value ?? policy.leadTimeHours
    let most = horizon?.value ?? policy.horizonDays * 24
    guard hours >= most, let span = (places[0].horizon.located ?? places[0].leadTime.located)?.span
    else { return true }
    let (first, last) = (AheadText.words(hours: most), AheadText.words(hours: hours))
    let other = horizon?.span == span ? lead?.span : horizon?.span
    report(
      span,
      el: "Οι κρατήσεις αρχίζουν \(first.el) πριν από το ραντεβού και σταματούν \(last.el) πριν",
      en: "Booking begins \(first.en) before the appointment and ends \(last.en) before it",
      related: [other].compactMap { $0 }.filter { $0 != span }.map { place in
        Finding.Related(
          span: place, note: Bilingual(el: "το άλλο άκρο", en: "the other end"))
      })
    return false
  }
}
