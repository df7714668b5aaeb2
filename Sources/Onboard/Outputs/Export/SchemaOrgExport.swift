import Ground
import Schema

extension ExportTarget {
  /// Linked data in the vocabulary of schema.org.
  static let schemaOrg = ExportTarget(
    name: "schema.org",
    abstract: Bilingual(
      el: "δεδομένα schema.org για μηχανές αναζήτησης", en: "schema.org data for search engines"),
    expresses: [
      .modes, .offices, .departments, .website, .topics, .titleEnglish, .field, .audience, .hours,
      .dates,
    ],
    files: { plan, remarks in
      let services = SchemaOrgServices(plan: plan, standing: remarks.standing)
      return [artifact("schema.org", plan, "jsonld", services.json.file)]
    })
}

/// A municipality's services: one for each mode, because each has its own hours, with the topics
/// inside.
struct SchemaOrgServices {
  let plan: Plan
  let standing: ExportStanding

  var json: JSONValue {
    let agenda = Agenda(plan)
    let offices = plan.offices.flatMap { office($0, agenda) }
    return [
      "@context": SchemaOrg.context,
      "@graph": .array(
        [SchemaOrg.organization(plan).with(mark)] + offices + plan.modes.map { service($0, agenda) }
      ),
    ]
  }

  /// The mark of a draft on each thing that a search engine may show by itself.
  private var mark: [String: JSONValue] {
    standing.notice.map { ["description": .string($0.el)] } ?? [:]
  }

  /// An office and its departments. Where these serve all topics, the office has no hours of its
  /// own.
  private func office(_ office: OfficePlan, _ agenda: Agenda) -> [JSONValue] {
    let desks = agenda.desks.filter { $0.office?.id == office.id }
    let departments = desks.compactMap { desk -> (id: String, json: JSONValue)? in
      guard let department = desk.department else { return nil }
      let id = office.id + "." + department.id
      return (id, place(office, desk, id).with(["name": .string(department.name)]))
    }
    guard desks.contains(where: { $0.department == nil }) || !departments.isEmpty else { return [] }
    let whole = place(office, desks.first { $0.department == nil }, office.id)
    guard !departments.isEmpty else { return [whole] }
    let references = departments.map { SchemaOrg.reference("office-" + $0.id, of: plan) }
    return [whole.with(["department": .array(references)])] + departments.map(\.json)
  }

  /// A place: its weekly hours, and the days on which they do not apply.
  private func place(_ office: OfficePlan, _ desk: Desk?, _ id: String) -> JSONValue {
    let timetable = desk.map { Timetable($0, in: ExportTarget.period(of: plan)) }
    let rules = (timetable?.rules ?? []).map {
      SchemaOrg.hours($0.interval, on: $0.weekdays, in: $0.first...$0.last)
    }
    return SchemaOrg.office(office, hours: rules).with([
      "@id": SchemaOrg.identifier("office-" + id, of: plan),
      "parentOrganization": SchemaOrg.reference("organization", of: plan),
      "specialOpeningHoursSpecification": .array(timetable.map(special) ?? []),
    ]).with(mark)
  }

  /// The exceptions, with consecutive closed days merged into one.
  private func special(_ timetable: Timetable) -> [JSONValue] {
    var found: [JSONValue] = []
    var closed: ClosedRange<Day>?
    func endRun() {
      if let closed { found.append(SchemaOrg.hours(nil, on: closed)) }
      closed = nil
    }
    for exception in timetable.exceptions {
      if let known = closed, exception.hours.isEmpty,
        known.upperBound.adding(1) == exception.day
      {
        closed = known.lowerBound...exception.day
        continue
      }
      endRun()
      if exception.hours.isEmpty { closed = exception.day...exception.day }
      found += exception.hours.map {
        SchemaOrg.hours($0, on: exception.day...exception.day)
      }
    }
    endRun()
    return found
  }

  private func service(_ mode: ModePlan, _ agenda: Agenda) -> JSONValue {
    let key = mode.mode.key.text
    let identity = SchemaOrg.reference("organization", of: plan)
    let known: JSONValue = [
      "@id": SchemaOrg.identifier("service-" + key, of: plan), "@type": "GovernmentService",
      "alternateName": .string("Appointment: " + mode.mode.label.en),
      "areaServed": SchemaOrg.area(plan),
      "hasOfferCatalog": [
        "@type": "OfferCatalog", "itemListElement": .array(topics(mode.mode, agenda)),
        "name": .string("Θέματα: " + mode.mode.label.el),
      ],
      "name": .string("Ραντεβού: " + mode.mode.label.el),
      "provider": identity, "serviceOperator": identity,
    ]
    let base = known.with(mark)
    guard mode.mode == .inPerson else {
      let desk = agenda.desks.first { $0.mode == mode.mode && $0.department == nil }
      return base.with([
        "availableChannel": .array([SchemaOrg.channel]),
        "hoursAvailable": .array(desk.map(hours) ?? []),
      ])
    }
    return base.with(["availableChannel": .array(plan.offices.map { channel($0.id) })])
  }

  /// The hours of a service. A service has no special days, so rules are split around the
  /// exceptions.
  private func hours(_ desk: Desk) -> [JSONValue] {
    let timetable = Timetable(desk, in: ExportTarget.period(of: plan))
    let rules = timetable.rules.flatMap { rule in
      parts(of: rule, timetable.exceptions(to: rule).map(\.day)).map {
        SchemaOrg.hours(rule.interval, on: rule.weekdays, in: $0)
      }
    }
    let days = timetable.exceptions.flatMap { exception in
      exception.hours.map { SchemaOrg.hours($0, on: exception.day...exception.day) }
    }
    return rules + days
  }

  private func parts(of rule: Timetable.Rule, _ exceptions: [Day]) -> [ClosedRange<Day>] {
    var parts: [ClosedRange<Day>] = []
    var start = rule.first
    for day in exceptions + [rule.last.adding(1)] {
      let end = day.adding(-1)
      if start <= end, (start...end).contains(where: rule.names) { parts.append(start...end) }
      start = day.adding(1)
    }
    return parts
  }

  private func channel(_ office: String) -> JSONValue {
    SchemaOrg.channel.with(["serviceLocation": SchemaOrg.reference("office-" + office, of: plan)])
  }

  private func topics(_ mode: Mode, _ agenda: Agenda) -> [JSONValue] {
    plan.topics.compactMap { topic -> JSONValue? in
      guard let service = topic.services.first(where: { $0.mode == mode }) else { return nil }
      var members: [String: JSONValue] = [
        "@id": SchemaOrg.identifier("topic-\(topic.id)-\(mode.key.text)", of: plan),
        "@type": "GovernmentService",
        "audience": SchemaOrg.audience(topic.audience, .greek),
        "name": .string(topic.title),
        "provider": SchemaOrg.reference("organization", of: plan),
        "serviceType": .string(topic.field.label.el),
      ]
      if let english = topic.titleEnglish { members["alternateName"] = .string(english) }
      if mode == .inPerson {
        let places = service.offices.map { office in
          topic.department.map { office + "." + $0 } ?? office
        }
        members["availableChannel"] = .array(places.map(channel))
      } else if let department = plan.departments.first(where: { $0.id == topic.department }),
        let desk = agenda.desks(for: service, of: topic).first
      {
        members["hoursAvailable"] = .array(hours(desk))
        members["provider"] = SchemaOrg.organization(plan).with([
          "@id": SchemaOrg.identifier("department-" + department.id, of: plan),
          "name": .string(department.name),
          "parentOrganization": SchemaOrg.reference("organization", of: plan),
        ])
      }
      return ["@type": "Offer", "itemOffered": JSONValue.object(members).with(mark)]
    }
  }
}
