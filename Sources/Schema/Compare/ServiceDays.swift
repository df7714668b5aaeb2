/// The open time for one service on some days.
struct ServiceDays {
  var spans: [[StaffedSpan]]
  var slotting: Slotting?

  /// The days of several services; those at one desk are next to each other.
  static func all(_ keys: [ServiceKey], in offering: Offering, on days: [Day]) -> [ServiceDays] {
    let agenda = offering.agenda
    var all: [ServiceDays] = []
    var known: (desk: Desk, topic: String, spans: [[StaffedSpan]])?
    for key in keys {
      guard let service = key.service(in: offering),
        let desk = agenda.desks.first(where: { key.isServed(at: $0, in: offering) })
      else {
        all.append(ServiceDays(spans: days.map { _ in [] }, slotting: nil))
        continue
      }
      let isKnown = known.map { $0.desk === desk && desk.isSame($0.topic, key.topic) } ?? false
      if !isKnown {
        known = (desk, key.topic, days.map { desk.spans(on: $0, for: key.topic) })
      }
      all.append(
        ServiceDays(
          spans: known?.spans ?? [],
          slotting: agenda.slotting(
            of: service.duration, in: service.mode, key.terms(in: offering))))
    }
    return all
  }

  func booked(at index: Int) -> Booked { Booked(spans: spans[index], slotting: slotting) }

  /// The difference on a day; `other` is the later version.
  func difference(from other: ServiceDays, at index: Int) -> Unexplained {
    let was = booked(at: index), isNow = other.booked(at: index)
    return was.isSame(as: isNow) ? Unexplained() : Unexplained(from: was, to: isNow)
  }

  func differs(from other: ServiceDays, at index: Int) -> Bool {
    booked(at: index).step(to: other.booked(at: index), nil)?.isEmpty == false
  }

  func amounts(on days: [Day]) -> [Amount] {
    var sums = Array(repeating: Amount(), count: 7)
    for (index, day) in days.enumerated() {
      sums[Int(day.weekday.rawValue)] += booked(at: index).amount
    }
    return sums
  }
}

extension Booked {
  fileprivate func isSame(as other: Booked) -> Bool {
    spans == other.spans && slotting == other.slotting
  }

  /// The loss and gain on the way to another state; nil if both are the same.
  func step(to other: Booked, _ isByCount: Bool?) -> Unexplained? {
    guard !isSame(as: other) else { return nil }
    return Unexplained(from: self, to: other, isByCount: isByCount)
  }
}

extension ServiceKey {
  fileprivate func isServed(at desk: Desk, in offering: Offering) -> Bool {
    desk.mode == mode && desk.office?.id == office
      && desk.department?.id == offering.department(of: topic)?.id
  }

  fileprivate func terms(in offering: Offering) -> BookingTerms? {
    offering.topics.first { $0.id == topic }?.terms
  }
}
