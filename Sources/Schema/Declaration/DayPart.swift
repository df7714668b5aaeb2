/// A part of the day as people name it beside an hour of the clock with twelve hours.
enum DayPart {
  /// `π.μ.`, `am`, `πρωί`: the hours before noon.
  case morning
  /// `μεσημέρι`.
  case noon
  /// `μ.μ.`, `pm`: all hours from noon on.
  case pm
  /// `απόγευμα`: the hours from noon on that nobody calls evening.
  case afternoon
  /// `βράδυ`, `νύχτα`, `μεσάνυχτα`.
  case night

  /// The part that a folded word names.
  init?(folded word: String) {
    switch word {
    case "πμ", "am", "πρωι", "πρωινη", "πρωινησ", "πρωινεσ", "πρωινα", "morning": self = .morning
    case "μεσημερι", "μεσημβρινη", "μεσημβρινησ", "μεσημεριανη", "μεσημεριανησ", "μεσημεριανεσ",
      "noon":
      self = .noon
    case "μμ", "pm": self = .pm
    case "απογευμα", "απογευματινη", "απογευματινησ", "απογευματινεσ", "απογευματινα", "afternoon":
      self = .afternoon
    case "βραδυ", "βραδινη", "βραδινησ", "βραδινεσ", "βραδινα", "βραδυνη", "βραδυνησ", "βραδυνεσ",
      "νυχτα", "νυκτα", "νυχτερινη", "νυχτερινησ", "νυχτερινεσ", "μεσανυχτα", "μεσανυκτα",
      "evening", "night", "midnight":
      self = .night
    default: return nil
    }
  }

  /// The hour of the day from 0 to 23 that a number means in this part; nil for a number that
  /// nobody uses with it.
  ///
  /// «12 π.μ.» has two readings, noon and midnight, and after «11 το βράδυ» comes the next day, so
  /// neither is read.
  func hour(_ number: Int) -> Int? {
    switch (self, number) {
    case (.morning, 0...11), (.noon, 11...16), (.pm, 12...23), (.afternoon, 12...21),
      (.night, 18...23):
      number
    case (.noon, 1...4), (.pm, 1...11), (.afternoon, 1...9), (.night, 6...11):
      number + 12
    default: nil
    }
  }
}

extension HourText {
  /// Whether hours that are not read pass midnight: «8 το πρωί - 1 το βράδυ», `22:00-02:00`.
  static func passesMidnight(_ text: String) -> Bool {
    let times = times(in: text)
    let isOfNight = times.contains { time in
      if case .night? = time.half { time.minute == nil && time.hour <= 12 } else { false }
    }
    if isOfNight || Fold.words(text).contains(where: { midnights.contains($0) }) { return true }
    guard times.count == 2, let start = times[0].minute, let end = times[1].minute else {
      return times.last?.hour == 24
    }
    // «6 μ.μ. - 12 μ.μ.» ends where «12 μ.μ.» is taken for midnight.
    let isTwelve = times[1].hour == 12 && times.contains { $0.half != nil }
    return end < start && start >= evening && (end <= dawn || isTwelve)
  }

  /// Why hours that pass midnight, or have two readings, are not read.
  public static func unread(_ text: String) -> Bilingual? {
    (ValueWay.ofHours(text) ?? ValueWay.hoursInWords(text)).map { unread(text, $0) }
  }

  /// Whether a text means a whole day: «όλη μέρα», «ολοήμερα».
  public static func isWholeDay(_ text: String) -> Bool { ValueWay.isWholeDay(text) }

  /// The finding that a text is ambiguous, with what to write instead.
  static func unread(_ text: String, _ way: Bilingual) -> Bilingual {
    let shown = Mask.shortened(text)
    return Bilingual(
      el: "Δεν είναι βέβαιο ποιες ώρες εννοεί το «\(shown)»: \(way.el)",
      en: "It is not certain which hours “\(shown)” means: \(way.en)")
  }

  /// Whether a text has two times and a dash, and nothing else.
  static func isPair(_ text: String) -> Bool {
    let tokens = HourToken.all(in: text)
    return tokens.count == 3 && tokens[0].isTime && tokens[1].isDash && tokens[2].isTime
  }

  /// The first time in a text that no clock shows, as it is written: «25», «13:60».
  static func impossibleTime(_ text: String) -> String? {
    times(in: text).lazy.filter { $0.hour > 24 || $0.minutes > 59 }.map {
      $0.minutes == 0 ? "\($0.hour)" : "\($0.hour):\($0.minutes < 10 ? "0" : "")\($0.minutes)"
    }.first
  }

  /// Whether a text has a time that may mean noon and midnight: «12 π.μ.».
  static func hasTwelveOfMorning(_ text: String) -> Bool {
    times(in: text).contains { time in
      if case .morning? = time.half { time.hour == 12 } else { false }
    }
  }

  /// The starting minute of hours that end at “12 pm”, if nothing says whether they start in the
  /// morning; nil for any other text.
  static func startBeforeTwelve(_ text: String) -> Int? {
    let times = times(in: text)
    guard times.count == 2, times[0].half == nil, 1...11 ~= times[0].hour, !times[0].isPadded,
      case .pm? = times[1].half, times[1].hour == 12, times[1].minutes == 0,
      let start = times[0].minute, HourToken.all(in: text).allSatisfy({ !$0.isOther })
    else { return nil }
    return start
  }

  /// The times of a text, each with the part of the day that follows it, or precedes the first.
  private static func times(in text: String) -> [HourToken.Time] {
    let tokens = HourToken.all(in: text).filter { !$0.isFrom }
    var times: [HourToken.Time] = []
    for (index, token) in tokens.enumerated() {
      guard case .time(var time) = token else { continue }
      if index + 1 < tokens.count, case .half(let part) = tokens[index + 1] {
        time.half = part
      } else if times.isEmpty, index > 0, case .half(let part) = tokens[index - 1] {
        time.half = part
      }
      times.append(time)
    }
    return times
  }

  private static let midnights = ["μεσανυχτα", "μεσανυκτα", "midnight"]
  /// From this minute on, an end at night is after midnight.
  private static let evening = 17 * 60
  /// Up to this minute, an end is at night.
  private static let dawn = 6 * 60
}
