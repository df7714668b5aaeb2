public import Schema

/// Declarations with full calendars, for properties that must hold for every plan.
public struct GeneratedPlan {
  var random: SplitMix64
  /// Random numbers for parts that were added later, so that all else stays the same for a seed.
  private var later: SplitMix64
  private var grids: [Mode: Int] = [:]
  /// The topics of the declaration, with their modes and their own offices.
  private var known: [(id: String, modes: [String], offices: [String])] = []

  /// The departments of the declaration.
  var departmentIDs: [String] = []
  /// The exception from the policy that some of its hours need.
  private var waiver = ""

  public init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    later = SplitMix64(seed: seed ^ 0x5EED_0F17)
  }

  /// The day on which all of them are judged.
  public static let today = Day(year: 2026, month: 11, day: 22) ?? .earliest

  /// The text of a declaration.
  public mutating func text() -> String {
    let modes = chosen(Mode.allCases.map(\.key.description), least: 1)
    let offices =
      modes.contains("inPerson") ? Array(["a", "b", "c"].prefix(1 + random.below(3))) : []
    let durations = modes.map { "  \($0): \(random.pick([10, 15, 20, 25, 30, 45])) min\n" }.joined()
    let staff = modes.map { "  \($0): \(1 + random.below(4))\n" }.joined()
    let means = modes.map { "  \($0): [\(Self.means[$0] ?? "")]\n" }.joined()
    return """
      version: 1
      municipality:
        code: 9200
        name: Δήμος Νέας Σμύρνης
        website: https://www.dimos.example
      request: {protocol: 17788/20-7-2026, date: 2026-07-20}
      contact: {email: rantevou@dimos.example, phone: 2100000000}
      modes: [\(modes.joined(separator: ", "))]
      \(offices.isEmpty ? "" : "offices:\n" + offices.map { office($0) }.joined())topics:
      \(topics(modes, offices))\(departments(offices))hours:
      \(modes.map { "  \($0):\n" + week("    ") }.joined())durations:
      \(durations)staff:
      \(staff)\(terms(""))\(staffHours(modes, offices))\(seasons(modes))\(exceptions(modes, offices))\(waiver)means:
      \(means)\(modes.contains("video") ? "thirdParty: true\n" : "")administrators:
        - {title: Προϊστάμενος, email: kep@dimos.example}
      dataProtection: {email: dpo@dimos.example, terms: "https://www.dimos.example/dpo"}
      security: {email: sec@dimos.example, measures: [accessLog, traceability, dataProtection]}

      """
  }

  private static let means = [
    "inPerson": "counter, computer", "phone": "telephone",
    "video": "camera, microphone, computer, internet",
  ]

  private mutating func office(_ id: String) -> String {
    let own = random.percent(40) ? "    hours:\n" + week("      ") : ""
    let staff = random.percent(40) ? "    staff: \(1 + random.below(3))\n" : ""
    return "  - id: \(id)\n    name: Κατάστημα \(id == "a" ? "Α" : id == "b" ? "Β" : "Γ")\n"
      + "    street: Οδός 1\n    postcode: 17122\n    city: Πόλη\n" + staff + own
      + (random.percent(25) ? officeSeasons() : "")
  }

  private mutating func officeSeasons() -> String {
    let (from, to) = random.pick([("07-01", "08-31"), ("easter-6", "easter+6")])
    return "    seasons:\n      - name: Περίοδος\n        from: \(from)\n        to: \(to)\n"
      + "        hours:\n" + week("          ")
  }

  private mutating func topics(_ modes: [String], _ offices: [String]) -> String {
    var text = ""
    known = []
    for number in 0...random.below(3) {
      let served = number == 0 ? modes : chosen(modes, least: 1)
      text += "  - id: t\(number)\n    title: Θέμα \(number + 1)\n    field: general\n"
      text += "    kind: information\n    modes: [\(served.joined(separator: ", "))]\n"
      text += "    audience: [citizens]\n"
      var own: [String] = []
      if number > 0, served.contains("inPerson"), random.percent(30) {
        own = chosen(offices, least: 1)
        text += "    offices: [\(own.joined(separator: ", "))]\n"
      }
      known.append((id: "t\(number)", modes: served, offices: own))
      if random.percent(30) {
        text += "    durations: {\(served[0]): \(random.pick([10, 20, 40, 60])) min}\n"
      }
      text += terms("    ")
    }
    return text
  }

  /// Up to two departments, each with one or two of the topics.
  private mutating func departments(_ offices: [String]) -> String {
    departmentIDs = []
    guard random.percent(50) else { return "" }
    var left = known
    var text = "departments:\n"
    for number in 0...random.below(2) where !left.isEmpty {
      let count = 1 + random.below(min(2, left.count))
      let own = Array(left.prefix(count))
      left.removeFirst(count)
      departmentIDs.append("d\(number)")
      text += department("d\(number)", number == 0 ? "Α" : "Β", own, offices)
    }
    return text
  }

  private mutating func department(
    _ id: String, _ letter: String, _ own: [(id: String, modes: [String], offices: [String])],
    _ offices: [String]
  ) -> String {
    let modes = Mode.allCases.map(\.key.description).filter { mode in
      own.contains { $0.modes.contains(mode) }
    }
    var text = "  - id: \(id)\n    name: Τμήμα \(letter)\n"
    text += "    topics: [\(own.map(\.id).joined(separator: ", "))]\n"
    if modes.contains("inPerson"), own.allSatisfy({ $0.offices.isEmpty }), random.percent(40) {
      text += "    offices: [\(chosen(offices, least: 1).joined(separator: ", "))]\n"
    }
    if random.percent(60) {
      let weeks = chosen(modes, least: 1).map { "      \($0):\n" + week("        ") }
      text += "    hours:\n" + weeks.joined()
    }
    if random.percent(30) {
      let (from, to) = random.pick([("07-10", "08-20"), ("easter-6", "easter+6")])
      text += "    seasons:\n      - name: Περίοδος τμήματος\n        from: \(from)\n"
      text += "        to: \(to)\n        hours:\n"
      text += chosen(modes, least: 1).map { "          \($0):\n" + week("            ") }.joined()
    }
    if random.percent(60) {
      let isShared = random.percent(50)
      let counted = isShared ? modes : chosen(modes, least: 1)
      text += "    staff:\n"
      text += counted.map { "      \($0): \(1 + random.below(3))\n" }.joined()
      if isShared { text += "    sharedStaff: true\n" }
    }
    return text
  }

  mutating func week(_ indent: String) -> String {
    let days = chosen(Weekday.allCases.map(\.key.description), least: 1)
    return days.map { "\(indent)\($0): \(day())\n" }.joined()
  }

  mutating func day() -> String {
    let start = 420 + 5 * random.below(36), length = 60 + 5 * random.below(60)
    let morning = Self.span(start, start + length)
    guard random.percent(20) else { return morning }
    let later = start + length + 30
    return "[\(morning), \(Self.span(later, later + 60 + 5 * random.below(12)))]"
  }

  private static func span(_ start: Int, _ end: Int) -> String {
    Clock.text(start) + "-" + Clock.text(end)
  }

  /// Occasional hours on holidays, on days that no closure names.
  mutating func worked(_ modes: [String]) -> String {
    waiver = ""
    guard later.percent(30) else { return "" }
    waiver =
      "waivers:\n  - {rule: holiday-worked, reason: Εφημερία, decidedBy: Γενικός Γραμματέας,"
      + " from: 2026-09-01, until: 2027-06-30}\n"
    let day = later.pick(["2027-10-28", "2027-05-01", "2027-06-24"])
    return "  - dates: [\(day), 2027-12-31, 2028-12-31]\n    hours: \(later.pick(Self.duty))\n"
      + "    onHoliday: true\n    reason: Εφημερία\n    modes: [\(later.pick(modes))]\n"
  }

  private static let duty = ["08:00-14:00", "12:30-15:30", "[09:00-11:00, 13:00-16:00]"]

  /// Occasional terms of appointments that differ from the usual ones.
  private mutating func terms(_ indent: String) -> String {
    guard later.percent(25) else { return "" }
    var lines: [String] = []
    if later.percent(40) { lines.append("pause: \(later.pick([5, 10, 15])) min") }
    if later.percent(30) { lines.append("step: \(later.pick([15, 20, 30, 60])) min") }
    if later.percent(30) { lines.append("dailyMaximum: \(later.pick([1, 4, 9]))") }
    if later.percent(20) { lines.append("leadTime: \(later.pick(["2 days", "36 hours"]))") }
    if later.percent(20) { lines.append("horizon: \(later.pick(["21 days", "45 days"]))") }
    return lines.map { indent + $0 + "\n" }.joined()
  }

  /// Hours with another number of employees, without contradictions between them.
  private mutating func staffHours(_ modes: [String], _ offices: [String]) -> String {
    guard later.percent(30) else { return "" }
    var text = "staffHours:\n"
    for hour in [8, 10, 13].prefix(1 + later.below(3)) {
      let start = hour * 60 + 5 * later.below(6), end = start + 30 + 5 * later.below(12)
      text += "  - hours: \(Self.span(start, end))\n    staff: \(1 + later.below(4))\n"
      if later.percent(40) { text += "    weekdays: [\(later.pick(["monday", "friday"]))]\n" }
      if later.percent(20) { text += "    topics: [t0]\n" }
      if !offices.isEmpty, later.percent(30) {
        text += "    modes: [inPerson]\n    offices: [\(later.pick(offices))]\n"
      } else if later.percent(50) {
        text += "    modes: [\(later.pick(modes))]\n"
      }
    }
    return text
  }

  /// An occasional number of employees for the hours of certain days.
  mutating func staffed() -> String {
    later.percent(30) ? "    staff: \(1 + later.below(4))\n" : ""
  }

  mutating func chosen(_ words: [String], least: Int) -> [String] {
    let found = words.filter { _ in random.percent(60) }
    return found.count >= least ? found : [random.pick(words)]
  }
}
