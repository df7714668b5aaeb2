import Schema

/// The slots of each mode and the window of each desk in ZMS, which has one of each for all topics.
struct CityBookingTerms {
  let plan: Plan
  let agenda: Agenda

  init(_ plan: Plan) {
    self.plan = plan
    agenda = Agenda(plan)
  }

  /// The slots of a mode: a divisor of all steps at which its appointments start.
  func slots(of mode: Mode) -> Slotting {
    let usual = plan.modes.first { $0.mode == mode }?.grid ?? 1
    let grids = grids(of: mode)
    let grid = grids.isEmpty ? usual : grids.reduce(0, ModePlan.divisor)
    return agenda.slotting(of: grid, in: mode, BookingTerms(step: grid))
  }

  /// The number of slots that an appointment takes, with its pause.
  func slots(of service: TopicPlan.Service, in topic: TopicPlan) -> Int {
    let grid = slots(of: service.mode).grid
    return (service.duration + (topic.terms.pause ?? 0) + grid - 1) / grid
  }

  /// The window for booking at a desk, in days: as early and as late as any of its topics allows.
  func window(of desk: Desk) -> (leadDays: Int, horizonDays: Int) {
    let windows = windows(of: desk)
    let policy = plan.policy
    let lead = windows.map { $0.lead }.min() ?? policy.leadTimeHours
    return ((lead + 23) / 24, windows.map { $0.horizon }.max() ?? policy.horizonDays)
  }

  /// The losses in the steps and windows of single topics.
  var losses: [Bilingual] {
    var losses: [Bilingual] = []
    if Mode.allCases.contains(where: { Set(grids(of: $0)).count > 1 }) {
      losses.append(
        Bilingual(
          el: "το μεγαλύτερο βήμα έναρξης ορισμένων θεμάτων",
          en: "the wider start step of some topics"))
    }
    if agenda.desks.contains(where: \.variesStaff) {
      losses.append(
        Bilingual(
          el: "ραντεβού πάνω στην ώρα που αλλάζει ο αριθμός των υπαλλήλων",
          en: "appointments across the hour at which the number of employees changes"))
    }
    let isCut = agenda.desks.contains { desk in
      let windows = windows(of: desk)
      return windows.contains { $0 != (windows.first ?? $0) || $0.lead % 24 > 0 }
    }
    if isCut {
      losses.append(
        Bilingual(
          el: "πόσο νωρίς κλείνονται θέματα με στενότερα όρια από άλλα της ίδιας θέσης, ή σε ώρες",
          en:
            "how early one can book topics with narrower limits than others of the same place, or "
            + "in hours"))
    }
    return losses
  }

  private func grids(of mode: Mode) -> [Int] {
    plan.topics.flatMap { topic in
      topic.services.filter { $0.mode == mode }.map { agenda.slotting(of: $0, in: topic).grid }
    }
  }

  private func windows(of desk: Desk) -> [(lead: Int, horizon: Int)] {
    plan.topics.filter { topic in
      topic.services.contains { desk.gives($0, of: topic) }
    }.map { ($0.terms.leadHours(plan.policy), $0.terms.horizonDays(plan.policy)) }
  }
}
