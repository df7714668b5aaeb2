package import Ground
package import Schema

/// The runtime configuration of one municipality, format `onboard/runtime/v1`.
///
/// Everything a booking platform needs at run time, and only what is public: what the file
/// declares, what the decision fixes (`conduct`), what the platform's policy adds (`policy`).
/// It holds no digest of what it was made from: those stand in the index, so that a file whose
/// meaning stays the same gives the same bytes, and an approval of them holds (decision 0008).
/// Weekly hours have one list for each day, Monday first. Members may be added in v1.
package enum RuntimeConfiguration {
  /// The subfolder of these outputs.
  package static let folder = "Runtime"

  /// The configuration of a plan.
  package static func artifact(for plan: Plan) -> Artifact {
    var json = JSONWriter(capacity: 12_288)
    json.object { json in
      json.member("announcement") { Announcement.write(plan, &$0) }
      json.member("calendar") { write(plan.calendar, &$0) }
      json.member("conduct") { Conduct.write(plan, &$0) }
      json.member("format", "onboard/runtime/v1")
      json.members("modes", plan.modes) { write($1, &$0) }
      json.member("municipality") { write(plan, &$0) }
      json.members("offices", plan.offices) { write($1, &$0) }
      json.member("policy") { writePolicy(of: plan, &$0) }
      json.member("request") { json in
        json.key("date")
        json.day(plan.requestDate)
        json.member("protocol", plan.requestNumber)
      }
      json.member("timeZone", PlatformPolicy.timeZone)
      json.members("topics", plan.topics) { write($1, plan, &$0) }
    }
    json.endFile()
    return Artifact(path: path(of: plan), bytes: json.bytes)
  }

  /// The path of a municipality's configuration.
  package static func path(of plan: Plan) -> String {
    "\(folder)/\(plan.municipality.code)-\(plan.municipality.slug).json"
  }

  private static func write(_ plan: Plan, _ json: inout JSONWriter) {
    json.member("code", String(plan.municipality.code))
    json.member("diavgeia", plan.municipality.diavgeia)
    json.member("elstat", plan.municipality.elstat)
    json.member("name", plan.municipality.name)
    json.member("region", plan.municipality.region)
    json.member("regionalUnit", plan.municipality.regionalUnit)
    json.member("slug", plan.municipality.slug)
    json.member("website", plan.website)
  }

  private static func write(_ mode: ModePlan, _ json: inout JSONWriter) {
    json.object { json in
      json.member("durationMinutes", mode.duration)
      json.member("gridMinutes", mode.grid)
      json.key("hours")
      write(mode.week, &json)
      json.key("mode")
      json.string(mode.mode.key)
      json.member("staff", mode.staff)
    }
  }

  private static func write(_ office: OfficePlan, _ json: inout JSONWriter) {
    json.object { json in
      json.member("city", office.city)
      if let week = office.week {
        json.key("hours")
        write(week, &json)
      }
      json.member("id", office.id)
      json.member("name", office.name)
      json.member("postcode", office.postcode)
      if let staff = office.staff { json.member("staff", staff) }
      if let stepFree = office.stepFree { json.member("stepFree", stepFree) }
      json.member("street", office.street)
    }
  }

  private static func write(_ topic: TopicPlan, _ plan: Plan, _ json: inout JSONWriter) {
    json.object { json in
      json.members("audience", topic.audience) { $0.string($1.key) }
      json.members("documents", topic.documents) { $0.string($1) }
      json.key("field")
      json.string(topic.field.key)
      json.member("id", topic.id)
      json.key("kind")
      json.string(topic.kind.key)
      json.member("namedEmployee", topic.namedEmployee)
      json.members("services", topic.services) { json, service in
        let grid = plan.modes.first { $0.mode == service.mode }?.grid ?? service.duration
        json.object { json in
          json.member("durationMinutes", service.duration)
          json.key("mode")
          json.string(service.mode.key)
          if service.mode == .inPerson {
            json.members("offices", service.offices) { $0.string($1) }
          }
          json.member("slots", service.duration / grid)
          if service.mode == .video { json.member("thirdParty", topic.thirdParty) }
        }
      }
      json.member("title", topic.title)
      if let english = topic.titleEnglish { json.member("titleEnglish", english) }
    }
  }

  private static func writePolicy(of plan: Plan, _ json: inout JSONWriter) {
    json.member("numbers") { json in
      for number in plan.policy.numbers { json.member(number.key.name, number.value) }
    }
    json.member("version", plan.policy.version)
    json.members("waivers", plan.waivers) { json, waiver in
      json.object { json in
        json.key("from")
        json.day(waiver.from)
        if let place = waiver.place { json.member("place", place) }
        json.member("reason", waiver.reason)
        json.member("rule", waiver.rule)
        json.key("until")
        json.day(waiver.until)
      }
    }
  }

  /// Writes weekly hours: seven lists of `["08:00","14:30"]`, Monday first.
  package static func write(_ week: WeekPlan, _ json: inout JSONWriter) {
    json.array { json in
      for day in week.days { write(day, &json) }
    }
  }

  private static func write(_ intervals: [Interval], _ json: inout JSONWriter) {
    json.array { json in
      for interval in intervals {
        json.array { json in
          json.minute(interval.start)
          json.minute(interval.end)
        }
      }
    }
  }

  private static func write(_ calendar: CalendarPlan, _ json: inout JSONWriter) {
    json.members("closures", calendar.closures) { json, closure in
      json.object { json in
        json.key("from")
        json.day(closure.from)
        json.members("modes", closure.modes) { $0.string($1.key) }
        json.members("offices", closure.offices) { $0.string($1) }
        json.member("reason", closure.reason)
        json.key("to")
        json.day(closure.to)
      }
    }
    json.key("firstDay")
    json.day(calendar.firstDay)
    json.key("holidays")
    json.array { HolidayText.write(calendar, &$0) }
    json.key("lastDay")
    json.day(calendar.lastDay)
    json.members("openings", calendar.openings) { json, opening in
      json.object { json in
        json.key("date")
        json.day(opening.date)
        json.key("hours")
        write(opening.hours, &json)
        json.members("modes", opening.modes) { $0.string($1.key) }
        json.members("offices", opening.offices) { $0.string($1) }
        json.member("reason", opening.reason)
      }
    }
    json.members("seasons", calendar.seasons) { write($1, &$0) }
  }

  private static func write(_ season: CalendarPlan.SeasonPlan, _ json: inout JSONWriter) {
    json.object { json in
      json.member("from", season.from.text)
      json.members("hours", season.weeks) { json, entry in
        json.object { json in
          json.key("hours")
          write(entry.week, &json)
          json.key("mode")
          json.string(entry.mode.key)
        }
      }
      json.member("name", season.name)
      json.member("to", season.to.text)
    }
  }
}
