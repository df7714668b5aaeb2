/// The terms of a topic's appointments: its own, or else those for all topics.
public struct BookingTerms: Hashable, Sendable {
  /// The shortest time between booking and appointment, in hours; nil for the policy's.
  public let leadHours: Int?
  /// The longest time between booking and appointment, in days; nil for the policy's.
  public let horizonDays: Int?
  /// The minutes that stay free after an appointment; nil for the policy's.
  public let pause: Int?
  /// The minutes between possible starts; nil for the grid of the mode.
  public let step: Int?
  /// The largest number of the topic's appointments that one desk gives in a day; nil for as many
  /// as fit.
  public let dailyMaximum: Int?

  /// The usual terms only.
  static let usual = BookingTerms()

  /// Makes terms; nil stands for the usual one.
  public init(
    leadHours: Int? = nil, horizonDays: Int? = nil, pause: Int? = nil, step: Int? = nil,
    dailyMaximum: Int? = nil
  ) {
    self.leadHours = leadHours
    self.horizonDays = horizonDays
    self.pause = pause
    self.step = step
    self.dailyMaximum = dailyMaximum
  }

  /// The terms that some places declare, the nearest place first.
  init(_ places: [BookingAnswers]) {
    func first(_ value: (BookingAnswers) -> Int?) -> Int? {
      for place in places {
        if let found = value(place) { return found }
      }
      return nil
    }
    self.init(
      leadHours: first { $0.leadTime.value },
      horizonDays: first { $0.horizon.value }.map { $0 / 24 },
      pause: first { $0.pause.value }, step: first { $0.step.value },
      dailyMaximum: first { $0.dailyMaximum.value })
  }

  /// The shortest time ahead in hours, under an edition of the policy.
  public func leadHours(_ policy: PlatformPolicy) -> Int { leadHours ?? policy.leadTimeHours }

  /// The longest time ahead in days, under an edition of the policy.
  public func horizonDays(_ policy: PlatformPolicy) -> Int { horizonDays ?? policy.horizonDays }
}

extension Declaration {
  /// The terms of a topic's appointments.
  func terms(of topic: Topic) -> BookingTerms {
    BookingTerms([topic.booking, department(of: topic)?.booking, booking].compactMap { $0 })
  }

  /// The terms in all places that can have them: topics, departments, and the municipality.
  var bookings: [BookingAnswers] {
    [booking] + (departments.value ?? []).map { $0.value.booking }
      + (topics.value ?? []).map { $0.value.booking }
  }
}
