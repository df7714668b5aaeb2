extension Rule {
  /// The appointments of an interval should use all of its minutes.
  static let intervalRemainder = Rule(
    "interval-remainder",
    .warning,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Στο τέλος ενός διαστήματος μένουν λεπτά χωρίς ραντεβού",
      en: "Minutes at the end of an interval that no appointment can use"),
    explanation: Bilingual(
      el: """
        Τα ραντεβού ενός τρόπου αρχίζουν με σταθερό βήμα από την αρχή κάθε διαστήματος: το \
        μεγαλύτερο βήμα που χωρά σε όλες τις διάρκειες (25 λεπτά για 50 και 75). Ό,τι περισσεύει \
        στο τέλος φαίνεται ανοικτό, αλλά δεν κλείνεται ποτέ. Επιτρέπεται· η πολιτική της \
        πλατφόρμας ζητά μόνο να το δείτε. Αν θέλετε, μετακινήστε το τέλος του διαστήματος ή \
        αλλάξτε τη διάρκεια.
        """,
      en: """
        The appointments of a mode start at a fixed step from the start of each interval: the \
        longest step that fits all its durations (25 minutes for 50 and 75). What is left at the \
        end seems open, but can never be booked. This is allowed; the platform's policy only asks \
        you to look at it. If you like, move the end of the interval or change the duration.
        """),
    accepts: [monday("08:00-14:30", "30 min"), topic("20 min", "08:00-12:10")],
    rejects: [
      monday("⟦08:00-14:30⟧", "20 min"),
      monday("[08:00-12:00, ⟦17:00-19:10⟧]", "20 min"),
      topic("40 min", "⟦08:00-12:10⟧"),
      monday("⟦08:00-08:21⟧", "20 min"),
      Example(
        """
        hours:
          inPerson:
            monday: 08:00-14:30
          phone:
            tuesday: ⟦09:00-13:05⟧
          video:
            wednesday: 10:00-14:00
        """),
    ],
    check: .judging { declaration, judgement in
      var finds: [(mode: Mode, grid: Int, interval: Located<Interval>)] = []
      let policy = judgement.policy
      let grids = Mode.allCases.map { declaration.grid(of: $0, policy) }
      declaration.forEachInterval { interval, day in
        guard let mode = day.mode, let grid = grids[Int(mode.rawValue)],
          interval.value.minutes % grid > 0,
          let least = declaration.shortestDuration(of: mode, policy),
          interval.value.minutes >= least.value
        else { return }
        finds.append((mode, grid, interval))
      }
      guard !finds.isEmpty else { return }
      let prolonging = judgement.prolonging(in: declaration)
      for mode in Mode.allCases {
        let own = finds.filter { $0.mode == mode && !prolonging.contains($0.interval.span) }
        if let first = own.first { judgement.reportRemainders(of: mode, first.grid, own) }
      }
    })

  private static func monday(_ hours: String, _ duration: String) -> Example {
    .inPersonOnly(
      hours: "hours:\n  inPerson:\n    monday: \(hours)",
      durations: "durations:\n  inPerson: \(duration)")
  }

  private static func topic(_ duration: String, _ hours: String) -> Example {
    .inPersonOnly(
      topics: """
        topics:
          - id: dimotologio
            title: Δημοτολόγιο
            field: civil-registry
            kind: transaction
            modes: [inPerson]
            audience: [citizens]
            durations:
              inPerson: \(duration)
        """,
      hours: "hours:\n  inPerson:\n    monday: \(hours)",
      durations: "durations:\n  inPerson: \(duration == "20 min" ? 50 : 20) min")
  }
}

extension Judgement {
  /// Reports the first interval with a remainder; the others of the mode are part of the same
  /// finding.
  fileprivate mutating func reportRemainders(
    of mode: Mode, _ grid: Int, _ finds: [(mode: Mode, grid: Int, interval: Located<Interval>)]
  ) {
    guard let first = finds.first?.interval else { return }
    let others = finds.dropFirst().prefix(6).map { find in
      let note = Remainder(find.interval.value.minutes, grid).text
      return Finding.Related(span: find.interval.span, note: Bilingual(el: note, en: note))
    }
    let remainder = Remainder(first.value.minutes, grid)
    let rest = remainder.rest.counted(.minute)
    report(
      first.span,
      el: "Από το διάστημα \(first.value.text) \(remainder.rest.agreeing("μένει", "μένουν"))"
        + " \(rest.el) χωρίς ραντεβού (\(mode.label.el)): \(remainder.text)",
      en: "Of the interval \(first.value.text) \(rest.en)"
        + " \(remainder.rest.agreeing("stays", "stay")) without appointment"
        + " (\(mode.label.en)): \(remainder.text)",
      related: others)
  }
}

/// An interval divided into whole steps and a remainder: 390 = 19 × 20 + 10.
private struct Remainder {
  let rest: Int
  let text: String

  init(_ minutes: Int, _ grid: Int) {
    rest = minutes % grid
    text = "\(minutes) = \(minutes / grid) × \(grid) + \(rest)"
  }
}

extension Declaration {
  /// The slot grid of a mode; nil where a duration is unknown or out of bounds, which is reported
  /// separately.
  fileprivate func grid(of mode: Mode, _ policy: PlatformPolicy) -> Int? {
    func isUsual(_ duration: Int) -> Bool {
      policy.minutes(of: mode).contains(duration) && duration % policy.stepMinutes == 0
    }
    guard let general = durations.value?[mode].value, isUsual(general) else { return nil }
    if saysRhythm { return pausedGrid(of: mode, general, policy, isUsual) }
    var grid = general
    for topic in topics.value ?? [] {
      switch topic.value.durations {
      case .absent: continue
      case .unreadable: return nil
      case .given(let own):
        switch own.value[mode] {
        case .absent: continue
        case .unreadable: return nil
        case .given(let own):
          guard isUsual(own.value) else { return nil }
          if topic.value.modes.value?.holds(mode) ?? false {
            grid = ModePlan.divisor(grid, own.value)
          }
        }
      }
    }
    return grid
  }

  /// Whether a pause or a step is declared anywhere.
  private var saysRhythm: Bool {
    func says(_ booking: BookingAnswers) -> Bool {
      !booking.pause.isAbsent || !booking.step.isAbsent
    }
    return bookings.contains { says($0) }
  }

  /// The grid with pauses; nil where a topic has a step of its own, which is a choice.
  private func pausedGrid(
    of mode: Mode, _ general: Int, _ policy: PlatformPolicy, _ isUsual: (Int) -> Bool
  ) -> Int? {
    var lengths: [Int] = []
    var hasPause = false
    for topic in topics.value ?? [] where topic.value.modes.value?.holds(mode) ?? false {
      let own = topic.value.durations.value?[mode]
      let duration = own?.value ?? (own?.isAbsent ?? topic.value.durations.isAbsent ? general : nil)
      let terms = terms(of: topic.value)
      let pause = terms.pause ?? 0
      guard let duration, isUsual(duration), terms.step == nil,
        pause % policy.stepMinutes == 0, pause <= policy.inPersonMinutes.upperBound
      else { return nil }
      hasPause = hasPause || pause > 0
      lengths.append(duration + pause)
    }
    return lengths.reduce(hasPause ? 0 : general) { ModePlan.divisor($0, $1) }
  }
}
