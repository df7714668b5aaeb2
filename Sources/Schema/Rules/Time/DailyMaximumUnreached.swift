extension Rule {
  /// A daily maximum should be less than what fits into a day anyway.
  static let dailyMaximumUnreached = Rule(
    "daily-maximum-unreached",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Το όριο ραντεβού της ημέρας δεν φτάνεται ποτέ",
      en: "The daily maximum is never reached"),
    explanation: Bilingual(
      el: """
        Το dailyMaximum σταματά τις κρατήσεις μιας ημέρας σε μια θέση όταν κλειστούν τόσα ραντεβού \
        του θέματος. Όταν το ωράριο, η διάρκεια και οι υπάλληλοι δεν χωρούν περισσότερα, δεν \
        αλλάζει \
        τίποτα. Είναι μόνο σημείωση. Γράψτε μικρότερο αριθμό ή σβήστε τη γραμμή.
        """,
      en: """
        dailyMaximum ends the bookings of a day at a place when so many appointments of the topic \
        are booked. Where hours, duration and employees do not hold more, it changes nothing. This \
        is only a note. Write a smaller number, or delete the line.
        """),
    accepts: [.booking("dailyMaximum: 10")],
    rejects: [.booking("dailyMaximum: ⟦70⟧")],
    check: .judging { declaration, judgement in
      guard declaration.bookings.contains(where: { !$0.dailyMaximum.isAbsent }),
        let agenda = judgement.agenda(of: declaration)
      else { return }
      judgement.judgeMaxima(declaration, agenda)
    })
}

extension Judgement {
  /// Notes each maximum that none of the topics to which it applies can reach.
  fileprivate mutating func judgeMaxima(_ declaration: Declaration, _ agenda: Agenda) {
    var fullest: [(limit: Located<Int>, day: FullestDay?)] = []
    for topic in declaration.topics.value ?? [] {
      let department = declaration.department(of: topic.value)?.booking
      let places = [topic.value.booking, department, declaration.booking].compactMap { $0 }
      guard let limit = places.first(where: { !$0.dailyMaximum.isAbsent })?.dailyMaximum.located
      else { continue }
      let day = FullestDay(of: topic.value, declaration, agenda, policy)
      if let place = fullest.firstIndex(where: { $0.limit.span == limit.span }) {
        let known = fullest[place].day
        fullest[place].day = day.flatMap { day in
          known.map { $0.count < day.count ? day : $0 }
        }
      } else {
        fullest.append((limit, day))
      }
    }
    for (limit, day) in fullest {
      guard let day, day.count <= limit.value else { continue }
      let (weekday, staff) = (day.weekday, day.staff.counted(.employee))
      report(
        limit.span,
        el: "Το όριο των \(limit.value) δεν φτάνεται: την ημέρα με το μεγαλύτερο ωράριο"
          + " (\(weekday.el), \(day.hours.text)) "
          + day.count.agreeing("χωρά 1 ραντεβού", "χωρούν \(day.count) ραντεβού")
          + " των \(day.minutes) λεπτών, με \(staff.el)",
        en: "The maximum of \(limit.value) is not reached: on the fullest day (\(weekday.en),"
          + " \(day.hours.text)) "
          + day.count.agreeing("1 appointment", "\(day.count) appointments")
          + " of \(day.minutes) minutes \(day.count.agreeing("fits", "fit")), with \(staff.en)")
    }
  }
}

/// The day of the week on which most appointments of a topic fit.
private struct FullestDay {
  let weekday: Weekday
  let hours: [Interval]
  let minutes: Int
  let staff: Int
  let count: Int

  /// Finds that day; nil where dated hours or an unreadable duration leave it open.
  init?(
    of topic: Topic, _ declaration: Declaration, _ agenda: Agenda, _ policy: PlatformPolicy
  ) {
    guard declaration.datedHours.isEmpty, !topic.booking.pause.isUnreadable,
      !topic.booking.step.isUnreadable
    else { return nil }
    let terms = declaration.terms(of: topic)
    let pause = terms.pause ?? policy.gapMinutes
    var best: FullestDay?
    for mode in topic.modes.value ?? [] {
      guard let plan = agenda.modes.first(where: { $0.mode == mode.value }) else { return nil }
      let minutes = topic.durations.value?[mode.value].value ?? plan.duration
      let slotting = Slotting(
        duration: minutes, grid: terms.step ?? minutes + pause, gap: pause)
      for desk in agenda.desks where desk.mode == mode.value {
        for week in [desk.week] + desk.seasons.compactMap({ $0.week(of: mode.value) }) {
          for day in Weekday.allCases {
            let hours = week.days[Int(day.rawValue)]
            let count = slotting.count(in: desk.regularSpans(of: hours, on: day))
            guard count > best?.count ?? 0 else { continue }
            best = FullestDay(day, hours, minutes, desk.staff, count)
          }
        }
      }
    }
    guard let best else { return nil }
    self = best
  }

  private init(_ weekday: Weekday, _ hours: [Interval], _ minutes: Int, _ staff: Int, _ count: Int)
  {
    self.weekday = weekday
    self.hours = hours
    self.minutes = minutes
    self.staff = staff
    self.count = count
  }
}
