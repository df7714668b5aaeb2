import Ground
import Outputs
import Schema

/// The questions that only the reviewer can judge: the compiler sees what is declared, and not
/// whether it is true.
extension ReviewWords {
  /// The questions, each with the provision from which it follows.
  var questions: [String] {
    content.matter.isSignIn ? questionsOfSignIn : questionsOfAppointments
  }

  private var questionsOfAppointments: [String] {
    let touched = Touched(content)
    var all: [String] = []
    if let topics = touched.topics {
      all.append(
        say(
          el: topics.agreeing("ανήκει το θέμα", "ανήκουν τα \(topics) θέματα")
            + " στον τομέα που δηλώθηκε;",
          en: topics.agreeing("does the topic", "do the \(topics) topics")
            + " belong to the field declared?") + title(of: [.article(1, 2)]))
    }
    if touched.concerns(["means", "modes"]) {
      all.append(
        say(el: "υπάρχουν τα μέσα που δηλώθηκαν;", en: "do the means exist that are declared?")
          + title(of: [.article(6, 3)]))
    }
    if touched.concerns(["administrators"]) {
      all.append(
        say(
          el: "είναι του Δήμου οι θέσεις που έχουν τις αρμοδιότητες;",
          en: "are the posts with the powers the municipality’s own?")
          + title(of: [.article(5, 4)]))
    }
    if touched.concerns(["security", "dataProtection"]) {
      all.append(
        say(
          el: "αρκούν τα μέτρα για τα προσωπικά δεδομένα, και θα τηρηθούν;",
          en: "do the measures for personal data suffice, and will they be kept?")
          + title(of: [.article(7, 1), .article(7, 2), .article(7, 3)]))
    }
    if !content.waivers.isEmpty, touched.concerns(["waivers"]) {
      all.append(
        say(
          el: "δικαιολογούνται οι εξαιρέσεις που ζητούνται;",
          en: "are the exceptions asked for justified?"))
    }
    guard all.isEmpty, case .changed = content.standing else { return all }
    return [
      say(
        el: "είναι η αλλαγή αυτή που ζήτησε ο Δήμος;",
        en: "is the change the one that the municipality asked for?")
        + title(of: [.article(6, 1)])
    ]
  }

  /// The parts of a file that are new to its reviewer: everything in a first submission, and in a
  /// later one the parts that differ.
  private struct Touched {
    /// How many topics are to be judged; nil for none.
    let topics: Int?
    /// The parts of the file that differ; nil for all.
    private let parts: Set<String>?

    init(_ content: ReviewContent) {
      let all = content.plan?.topics ?? []
      switch content.standing {
      case .first, .incomparable: (topics, parts) = (all.count, nil)
      case .same, .renewed, .sameMeaning: (topics, parts) = (nil, [])
      case .changed(let changes, _):
        let places = changes.map(\.place.steps)
        parts = Set(places.compactMap(\.first))
        // A topic is judged when it is new or is said to be another, and not for its durations.
        let identities: Set<String> = ["title", "field", "interpretation"]
        let named = Set(
          places.filter { place in
            place.first == "topics" && (place.count == 2 || identities.contains(place[2]))
          }.map { $0.count > 1 ? $0[1] : "" })
        let count = all.count { named.contains($0.id) }
        topics = count > 0 ? count : nil
      }
    }

    /// Whether one of some parts is among them.
    func concerns(_ names: Set<String>) -> Bool {
      parts.map { !$0.isDisjoint(with: names) } ?? true
    }
  }

  private var questionsOfSignIn: [String] {
    [
      say(
        el: "είναι του φορέα τα συστήματα και οι διευθύνσεις επιστροφής;",
        en: "are the systems and the redirect addresses the body’s own?")
        + title(of: [.oauth2(1)]),
      say(
        el: "χρειάζονται για τον σκοπό που δηλώθηκε, και τον επιτρέπει το νομικό πλαίσιο;",
        en: "are they needed for the purpose declared, and does the legal framework allow it?")
        + title(of: [.oauth2(2)]),
    ]
  }

  private func title(of provisions: [Provision]) -> String {
    " (" + provisions.map { $0.title(language) }.joined(separator: ", ") + ")"
  }
}

/// The hours of a first submission, one place per line: nothing else on the first screen shows
/// them.
extension ReviewWords {
  /// Each regular week in a line, then those of the seasons; empty where a change is shown instead.
  var openingHours: [String] {
    switch content.standing {
    case .first, .incomparable: content.weeks.map { line(of: $0) }
    case .same, .renewed, .sameMeaning, .changed: []
    }
  }

  private func line(of week: DrawnWeek) -> String {
    let parts = WeekText.runs(of: week.days).filter { !week.days[$0.lowerBound].isEmpty }
      .map { run in
        let hours = week.days[run.lowerBound].map(\.text).joined(separator: ", ")
        return "\(name(run.lowerBound, run.upperBound)) \(hours)"
      }
    let hours = parts.isEmpty ? say(el: "κλειστά", en: "closed") : parts.joined(separator: "· ")
    let terms = "\(days.minutes(week.slotting.duration)), \(days.staff(week.staff))"
    return "\(place(of: week)): \(hours) (\(terms))"
  }

  private func name(_ first: Int, _ last: Int) -> String {
    let names = [first, last].map { days.short(Weekday.allCases[$0]) }
    return first == last ? names[0] : names.joined(separator: "–")
  }
}
