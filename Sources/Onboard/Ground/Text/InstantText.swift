package import Schema

extension Instant {
  /// The time by the clocks of Greece: `13:20`.
  package var timeInGreece: String {
    let minutes = (unix + AthensTime.offsetMinutes(atUnix: unix) * 60) / 60 % 1440
    return [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
  }

  /// The same as `words`, with the seconds where another time reads alike without them.
  package func words(beside other: Instant) -> Bilingual {
    guard self != other, words == other.words else { return words }
    let seconds = ((unix % 60) + 60) % 60
    let time = timeInGreece + (seconds < 10 ? ":0\(seconds)" : ":\(seconds)")
    return words(at: time)
  }

  /// The day and the time by the clocks of Greece, as people read them.
  package var words: Bilingual { words(at: timeInGreece) }

  private func words(at time: String) -> Bilingual {
    Bilingual(
      el: "\(day.words.el), \(time) ώρα Ελλάδας", en: "\(day.words.en), \(time) Greek time")
  }
}
