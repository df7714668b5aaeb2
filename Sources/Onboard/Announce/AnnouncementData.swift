import Schema

/// The announcement for machines: linked data in the vocabulary of schema.org.
///
/// Each mode is a service of its own, because each has its own hours. What depends on dates is left
/// to the platform, except seasons.
struct AnnouncementData {
  let plan: Plan
  let language: Language

  /// The data.
  var json: JSONValue {
    [
      "@context": "https://schema.org",
      "@graph": .array([organization] + plan.modes.map(service)),
    ]
  }

  private var identity: JSONValue { ["@id": .string(plan.website + "#organization")] }

  private var organization: JSONValue {
    [
      "@id": .string(plan.website + "#organization"), "@type": "GovernmentOrganization",
      "identifier": .string(String(plan.municipality.code)),
      "name": .string(plan.municipality.name), "url": .string(plan.website),
    ]
  }

  private func service(_ mode: ModePlan) -> JSONValue {
    let name = language.say(
      el: "Ραντεβού: \(mode.mode.label.el)", en: "Appointment: \(mode.mode.label.en)")
    let topics = plan.topics.filter { topic in
      topic.services.contains { $0.mode == mode.mode }
    }
    let audience = Audience.allCases.filter { one in topics.contains { $0.audience.contains(one) } }
    return [
      "@type": "GovernmentService",
      "areaServed": [
        "@type": "AdministrativeArea", "name": .string(plan.municipality.name),
      ],
      "audience": .array(
        audience.map { ["@type": "Audience", "audienceType": .string($0.label(language))] }),
      "availableChannel": .array(channels(mode)),
      "hoursAvailable": .array(
        hours(mode.week) + seasons(of: mode.mode)),
      "name": .string(name), "provider": identity, "serviceOperator": identity,
      "serviceType": .array(
        topics.map {
          .string(language == .english ? $0.titleEnglish ?? $0.title : $0.title)
        }),
    ]
  }

  private func channels(_ mode: ModePlan) -> [JSONValue] {
    let channel: JSONValue = [
      "@type": "ServiceChannel", "availableLanguage": "el",
      "serviceUrl": .string(ServiceAddress.platform),
    ]
    guard mode.mode == .inPerson else { return [channel] }
    return plan.offices.map { office in
      channel.with([
        "serviceLocation": [
          "@type": "GovernmentOffice",
          "address": [
            "@type": "PostalAddress", "addressCountry": "GR",
            "addressLocality": .string(office.city), "postalCode": .string(office.postcode),
            "streetAddress": .string(office.street),
          ],
          "name": .string(office.name),
          "openingHoursSpecification": .array(hours(office.week ?? mode.week)),
        ]
      ])
    }
  }

  /// One entry for each interval, with all days that have it.
  private func hours(_ week: WeekPlan, _ period: ClosedRange<Day>? = nil) -> [JSONValue] {
    var entries: [(interval: Interval, days: [JSONValue])] = []
    for (day, intervals) in zip(Weekday.allCases, week.days) {
      for interval in intervals {
        let name = JSONValue.string("https://schema.org/" + day.en)
        if let known = entries.firstIndex(where: { $0.interval == interval }) {
          entries[known].days.append(name)
        } else {
          entries.append((interval, [name]))
        }
      }
    }
    return entries.map { entry in
      let times = entry.interval.text.split(separator: "-").map(String.init)
      let base: JSONValue = [
        "@type": "OpeningHoursSpecification", "closes": .string(times.last ?? ""),
        "dayOfWeek": .array(entry.days), "opens": .string(times.first ?? ""),
      ]
      guard let period else { return base }
      return base.with([
        "validFrom": .string(period.lowerBound.iso), "validThrough": .string(period.upperBound.iso),
      ])
    }
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
