package import Schema

extension Instant {
  /// The time by the clocks of Greece: `13:20`.
  package var timeInGreece: String {
    let minutes = (unix + AthensTime.offsetMinutes(atUnix: unix) * 60) / 60 % 1440
    return [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
  }

  /// The day and the time by the clocks of Greece, as people read them.
  package var words: Bilingual {
    Bilingual(
      el: "\(day.words.el), \(timeInGreece) ώρα Ελλάδας",
      en: "\(day.words.en), \(timeInGreece) Greek time")
  }
}
