import Ground
import Schema

/// The terms of an offer's appointments besides their duration, for the terminal.
struct OfferTerms {
  private let offer: Offer
  private let language: Language

  init(_ offer: Offer, _ language: Language) {
    self.offer = offer
    self.language = language
  }

  /// Pause, step, maximum and window, as far as they are declared.
  var parts: [String] {
    let terms = offer.terms
    var parts: [String] = []
    if let minutes = terms.pause {
      parts.append(
        language.say(el: "παύση \(minutes.counted(.minute).el)", en: "pause \(minutes) min"))
    }
    if let minutes = terms.step {
      parts.append(
        language.say(
          el: "έναρξη κάθε \(minutes.counted(.minute).el)", en: "starts every \(minutes) min"))
    }
    if let most = terms.dailyMaximum {
      parts.append(language.say(el: "έως \(most) ραντεβού την ημέρα", en: "at most \(most) a day"))
    }
    if let hours = terms.leadHours {
      let words = AheadWords.words(hours: hours)(language)
      parts.append(
        language.say(el: "κλείνεται έως \(words) πριν", en: "booked until \(words) before"))
    }
    if let days = terms.horizonDays {
      let words = AheadWords.words(hours: days * 24)(language)
      parts.append(
        language.say(el: "κλείνεται από \(words) πριν", en: "booked from \(words) before"))
    }
    return parts
  }

  /// The number of employees in each part of the days of a week, where it changes; equal days are
  /// grouped.
  func staffing(in week: ClosedRange<Day>, _ words: DayText) -> [String] {
    guard offer.desk.variesStaff else { return [] }
    var groups: [(days: [Day], text: String)] = []
    for day in week {
      let parts = offer.desk.staffing(on: day, for: offer.topics.first?.id)
      guard parts.contains(where: { $0.staff != offer.desk.staff }) else { continue }
      let text = parts.map { "\($0.interval.text) \(words.staff($0.staff))" }
        .joined(separator: ", ")
      if let known = groups.firstIndex(where: { $0.text == text }) {
        groups[known].days.append(day)
      } else {
        groups.append((days: [day], text: text))
      }
    }
    return groups.map { group in
      group.days.map { words.short($0.weekday) }.joined(separator: " ") + ": " + group.text
    }
  }
}
