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
    let plan = content.plan
    let topics = plan?.topics.count ?? 0
    let all = [
      say(
        el: topics.agreeing("ανήκει το θέμα", "ανήκουν τα \(topics) θέματα")
          + " στον τομέα που δηλώθηκε;",
        en: topics.agreeing("does the topic", "do the \(topics) topics")
          + " belong to the field declared?") + title(of: [.article(1, 2)]),
      say(
        el: "υπάρχουν τα μέσα που δηλώθηκαν;", en: "do the means exist that are declared?")
        + title(of: [.article(6, 3)]),
      say(
        el: "αρκούν τα μέτρα για τα προσωπικά δεδομένα, και θα τηρηθούν;",
        en: "do the measures for personal data suffice, and will they be kept?")
        + title(of: [.article(7, 1), .article(7, 2), .article(7, 3)]),
    ]
    guard !content.waivers.isEmpty else { return all }
    return all + [
      say(
        el: "δικαιολογούνται οι εξαιρέσεις που ζητούνται;",
        en: "are the exceptions asked for justified?")
    ]
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
