import Ground
import Schema

/// A desk as a provider and a scope of ZMS, with its hours.
struct CityBookingDesk {
  let plan: Plan
  let desk: Desk
  /// The number that identifies both.
  let number: Int
  /// The slots of the desk.
  private let slotting: Slotting
  /// The window in which appointments there can be booked, in days.
  private let window: (leadDays: Int, horizonDays: Int)
  let timetable: Timetable

  init(plan: Plan, desk: Desk, number: Int, terms: CityBookingTerms) {
    self.plan = plan
    self.desk = desk
    self.number = number
    slotting = terms.slots(of: desk.mode)
    window = terms.window(of: desk)
    timetable = Timetable(desk, in: ExportTarget.period(of: plan), byStaff: true, .single)
  }

  /// The minutes of a slot.
  var grid: Int { slotting.grid }

  private var name: String {
    [desk.office?.name ?? desk.mode.label.el, desk.department?.name].compactMap { $0 }
      .joined(separator: " · ")
  }

  /// The largest number of characters in a scope's short name and in a street number; no other
  /// value in a declaration can be longer than its column in ZMS.
  private enum Longest {
    static let shortName = 40, streetNumber = 20
  }

  /// The name in the 40 characters that ZMS allows; a name that is cut ends with the desk's number,
  /// so that no two are the same.
  var shortName: String {
    guard name.unicodeScalars.count > Longest.shortName else { return name }
    let end = "… \(number)"
    let start = name.unicodeScalars.prefix(Longest.shortName - end.unicodeScalars.count)
    return String(String.UnicodeScalarView(start)) + end
  }

  /// The reference by which other entities point to the provider.
  var reference: JSONValue {
    ["id": .number(number), "name": .string(name), "source": CityBooking.source]
  }

  var provider: JSONValue {
    let known = reference.with([
      "displayName": .string(name), "link": .string(CityBooking.link(plan)),
    ])
    return known.with(["contact": contact])
  }

  private var contact: JSONValue {
    guard let office = desk.office else {
      return ["country": "GR", "name": .string(plan.municipality.name)]
    }
    let address = StreetAddress(office.street)
    let fits = (address.number ?? "").unicodeScalars.count <= Longest.streetNumber
    return [
      "city": .string(office.city), "country": "GR", "name": .string(office.name),
      "postalCode": .string(office.postcode),
      "street": .string(fits ? address.street : office.street),
      "streetNumber": .string(fits ? address.number ?? "" : ""),
    ]
  }

  var scope: JSONValue {
    [
      "closure": .array(closures), "contact": contact, "dayoff": .array(daysOff),
      "id": .number(number),
      "preferences": [
        "appointment": [
          "endInDaysDefault": .number(window.horizonDays), "multipleSlotsEnabled": true,
          "startInDaysDefault": .number(window.leadDays),
        ],
        "client": [
          "emailRequired": true, "telephoneActivated": true, "telephoneRequired": true,
        ],
      ],
      "provider": reference, "shortName": .string(shortName), "source": CityBooking.source,
    ]
  }

  /// The days on which a rule would open but the desk does not. Hours for a single day take
  /// precedence over a day off.
  private var replaced: [Timetable.Exception] {
    timetable.exceptions.filter { exception in
      timetable.rules.contains { $0.names(exception.day) }
    }
  }

  private func isClosure(_ exception: Timetable.Exception) -> Bool {
    exception.hours.isEmpty && !desk.isHoliday(exception.day)
      && desk.closure(on: exception.day) != nil
  }

  private var closures: [JSONValue] {
    replaced.filter(isClosure).map { exception in
      [
        "day": .number(exception.day.day), "month": .number(exception.day.month),
        "year": .number(exception.day.year),
      ]
    }
  }

  private var daysOff: [JSONValue] {
    replaced.filter { !isClosure($0) }.map { exception in
      let name =
        desk.holiday(on: exception.day)?.el ?? desk.replacement(on: exception.day)?.reason
        ?? desk.openings(on: exception.day).first?.reason
        ?? desk.partialClosures(on: exception.day).first?.reason
      return [
        "date": .number(AthensTime.unix(exception.day)), "name": .string(name ?? "Άλλο ωράριο"),
      ]
    }
  }

  /// The recurring rules and the hours of single days, not yet numbered.
  var availabilities: [JSONValue] {
    var found: [JSONValue] = []
    for rule in timetable.rules {
      guard let interval = slotting.filled(rule.span) else { continue }
      found.append(
        availability(
          interval, rule.span.staff, rule.first...rule.last, rule.weekdays, rule.rhythm))
    }
    for exception in timetable.exceptions {
      for span in exception.spans {
        guard let interval = slotting.filled(span) else { continue }
        let day = exception.day
        found.append(availability(interval, span.staff, day...day, [day.weekday]))
      }
    }
    return found
  }

  private func availability(
    _ interval: Interval, _ staff: Int, _ days: ClosedRange<Day>, _ weekdays: [Weekday],
    _ rhythm: Rhythm = .weekly
  ) -> JSONValue {
    var flags: [String: JSONValue] = [:]
    for day in Weekday.allCases { flags[day.key.text] = .number(weekdays.contains(day) ? 1 : 0) }
    return [
      "bookable": [
        "endInDays": .number(window.horizonDays), "startInDays": .number(window.leadDays),
      ],
      "endDate": .number(AthensTime.unix(days.upperBound)),
      "endTime": .string(Clock.text(interval.end)),
      "kind": "default", "multipleSlotsAllowed": true,
      "repeat": Self.repetition(rhythm),
      "scope": [
        "id": .number(number), "provider": reference, "shortName": .string(shortName),
        "source": CityBooking.source,
      ],
      "slotTimeInMinutes": .number(slotting.grid),
      "startDate": .number(AthensTime.unix(days.lowerBound)),
      "startTime": .string(Clock.text(interval.start)), "type": "appointment",
      "weekday": .object(flags),
      "workstationCount": [
        "intern": .number(staff), "public": .number(staff),
      ],
    ]
  }

  /// The rhythm of hours: one number counts the weeks between them, the other the weeks of the
  /// month.
  private static func repetition(_ rhythm: Rhythm) -> JSONValue {
    switch rhythm {
    case .weekly: ["afterWeeks": 1, "weekOfMonth": 0]
    case .everyWeeks(let weeks): ["afterWeeks": .number(weeks), "weekOfMonth": 0]
    case .ofMonth(let numbers): ["afterWeeks": 0, "weekOfMonth": .number(numbers.first ?? 0)]
    }
  }
}
