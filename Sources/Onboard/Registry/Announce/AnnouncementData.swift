import Ground
import Outputs
import Schema

/// The announcement as linked data in the vocabulary of schema.org.
///
/// Each mode is a service of its own, because each has its own hours. Dates other than those of the
/// seasons are left to the platform.
struct AnnouncementData {
  let plan: Plan
  let language: Language

  /// The announcement as JSON-LD.
  var json: JSONValue {
    [
      "@context": SchemaOrg.context,
      "@graph": .array([SchemaOrg.organization(plan)] + plan.modes.map(service)),
    ]
  }

  private var identity: JSONValue { SchemaOrg.reference("organization", of: plan) }

  private func service(_ mode: ModePlan) -> JSONValue {
    let name = language.say(
      el: "Ραντεβού: \(mode.mode.label.el)", en: "Appointment: \(mode.mode.label.en)")
    let topics = plan.topics.filter { topic in
      topic.services.contains { $0.mode == mode.mode }
    }
    let audience = Audience.allCases.filter { one in topics.contains { $0.audience.contains(one) } }
    return [
      "@type": "GovernmentService",
      "areaServed": SchemaOrg.area(plan),
      "audience": SchemaOrg.audience(audience, language),
      "availableChannel": .array(channels(mode)),
      "hoursAvailable": .array(available(mode)),
      "name": .string(name), "provider": identity, "serviceOperator": identity,
      "serviceType": .array(
        topics.map { .string($0.title(in: language)) }),
    ]
  }

  /// The hours of a mode and its seasons; where nobody can be served by them, those of the places.
  private func available(_ mode: ModePlan) -> [JSONValue] {
    let own = plan.ownHours(of: mode.mode)
    guard !own.isUsual else { return hours(mode.week) + seasons(of: mode.mode) }
    var found: [JSONValue] = []
    for entry in own.weeks(of: mode.mode).flatMap({ hours($0) }) where !found.contains(entry) {
      found.append(entry)
    }
    return found
  }

  private func channels(_ mode: ModePlan) -> [JSONValue] {
    guard mode.mode == .inPerson else { return [SchemaOrg.channel] }
    return plan.offices.map { office in
      let hours = hours(office.week ?? mode.week)
      return SchemaOrg.channel.with(["serviceLocation": SchemaOrg.office(office, hours: hours)])
    }
  }

  /// One entry for each interval, listing all days on which it occurs.
  private func hours(_ week: WeekPlan, _ period: ClosedRange<Day>? = nil) -> [JSONValue] {
    var entries: [(interval: Interval, days: [Weekday])] = []
    for (day, intervals) in zip(Weekday.allCases, week.days) {
      for interval in intervals {
        if let known = entries.firstIndex(where: { $0.interval == interval }) {
          entries[known].days.append(day)
        } else {
          entries.append((interval, [day]))
        }
      }
    }
    return entries.map { SchemaOrg.hours($0.interval, on: $0.days, in: period) }
  }

  /// The seasons with their dates, for the years of the calendar.
  private func seasons(of mode: Mode) -> [JSONValue] {
    plan.calendar.seasons.flatMap { season -> [JSONValue] in
      guard let week = season.weeks.first(where: { $0.mode == mode })?.week else { return [] }
      return plan.calendar.years.flatMap { year -> [JSONValue] in
        guard let from = season.from.day(in: year),
          let to = season.to.day(in: year) ?? season.to.day(in: year + 1)
        else { return [] }
        let end = to < from ? season.to.day(in: year + 1) : to
        guard let end, from <= end else { return [] }
        return hours(week, from...end)
      }
    }
  }
}
