import Ground
package import Schema

/// The open hours of a week as an iCalendar file (RFC 5545), one event for each interval.
///
/// The time stamp is the day as of which the file was made, not the current time, so that the same
/// input gives the same bytes.
package enum SlotsCalendarFile {
  package static func write(
    _ offers: [Offer], of plan: Plan, week: ClosedRange<Day>, asOf today: Day,
    _ language: Language
  ) -> [UInt8] {
    var file = ContentLines()
    file.add("BEGIN", "VCALENDAR")
    file.add("VERSION", "2.0")
    file.add("PRODID", "-//onboard//slots \(Program.version)//\(language.rawValue.uppercased())")
    file.add("CALSCALE", "GREGORIAN")
    file.add("METHOD", "PUBLISH")
    file.addZone()
    for offer in offers {
      for day in week {
        for interval in offer.hours(on: day) where offer.slotting.fits(interval) {
          add(Event(offer: offer, day: day, interval: interval), plan, today, language, &file)
        }
      }
    }
    file.add("END", "VCALENDAR")
    return file.bytes
  }

  private struct Event {
    let offer: Offer
    let day: Day
    let interval: Interval
  }

  private static func add(
    _ event: Event, _ plan: Plan, _ today: Day, _ language: Language, _ file: inout ContentLines
  ) {
    let desk = event.offer.desk, slotting = event.offer.slotting
    let start = ContentLines.stamp(event.day, event.interval.start),
      end = ContentLines.stamp(event.day, event.interval.end)
    let words = DayText(language: language)
    let key =
      ([
        "\(plan.municipality.code)", desk.mode.key.description, desk.office?.id ?? "",
        "\(slotting.duration)", start,
      ] + (desk.department.map { [$0.id] } ?? [])).joined(separator: "-")
    let starts = language.say(
      el: "Έναρξη κάθε \(slotting.grid.counted(.minute).el), διάρκεια \(slotting.duration)",
      en: "Starts every \(slotting.grid.counted(.minute).en), lasts \(slotting.duration)")
    let topics = event.offer.topics.map(\.title).joined(separator: "\n")
    file.add("BEGIN", "VEVENT")
    file.add("UID", "\(key)@onboard")
    file.add("DTSTAMP", ContentLines.stamp(today, 0) + "Z")
    file.add("DTSTART;TZID=\(PlatformPolicy.timeZone)", start)
    file.add("DTEND;TZID=\(PlatformPolicy.timeZone)", end)
    file.add(
      "SUMMARY", text: language.say(el: "Ραντεβού: ", en: "Appointments: ") + words.place(desk))
    file.add(
      "DESCRIPTION", text: "\(starts), \(words.staff(desk.staff))\n\(topics)")
    if let office = desk.office {
      file.add(
        "LOCATION", text: "\(office.name), \(office.street), \(office.postcode) \(office.city)")
    }
    file.add("TRANSP", "TRANSPARENT")
    file.add("END", "VEVENT")
  }
}
