@testable import Schema

extension PlatformPolicy {
  /// An edition in which every number is another than in the one in force.
  ///
  /// Examples of rules about numbers break these bounds too, so that they still speak.
  static let other = PlatformPolicy(version: "9999.9", inForce: .always) { key in
    switch key {
    case .gapMinutes: 13
    case .holdMinutes: 17
    case .horizonDays: 47
    case .inPersonLongestMinutes: 91
    case .inPersonShortestMinutes: 14
    case .leadTimeHours: 29
    case .openAppointments: 8
    case .phoneLongestMinutes: 49
    case .phoneShortestMinutes: 21
    case .reminderHours: 23
    case .stepMinutes: 7
    case .usualClosingMinute: 19 * 60 + 43
    case .usualOpeningMinute: 6 * 60 + 37
    case .videoLongestMinutes: 98
    case .videoShortestMinutes: 28
    case .waiverDays: 211
    case .weeklyHours: 31
    }
  }

  /// Every number of the edition as sentences write it: minutes of the day as a time.
  var written: [Key: String] {
    Dictionary(
      uniqueKeysWithValues: numbers.map { number in
        switch number.key {
        case .usualOpeningMinute, .usualClosingMinute: (number.key, Clock.text(number.value))
        default: (number.key, "\(number.value)")
        }
      })
  }
}
