import Ground
import Schema

extension ExportTarget {
  /// The Core Public Service Vocabulary of the European Union (CPSV-AP 3.2.0), in two notations.
  static let publicService = ExportTarget(
    name: "cpsv-ap",
    abstract: Bilingual(
      el: "ευρωπαϊκό λεξιλόγιο δημόσιων υπηρεσιών CPSV-AP 3.2.0",
      en: "the European vocabulary of public services, CPSV-AP 3.2.0"),
    expresses: [
      .modes, .offices, .departments, .website, .topics, .titleEnglish, .field, .audience,
      .documents, .hours, .dates,
    ],
    files: { plan, remarks in
      let graph = PublicServices(plan: plan, standing: remarks.standing).graph
      return [
        artifact("cpsv-ap", plan, "jsonld", graph.json.file),
        artifact("cpsv-ap", plan, "ttl", graph.turtle(comment: remarks.comment)),
      ]
    })
}

/// A municipality's topics as public services, each with a channel for every desk that provides it.
struct PublicServices {
  let plan: Plan
  let standing: ExportStanding

  private static let prefixes = [
    ("cpsv", "http://purl.org/vocab/cpsv#"), ("cv", "http://data.europa.eu/m8g/"),
    ("dct", "http://purl.org/dc/terms/"), ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("locn", "http://www.w3.org/ns/locn#"), ("org", "http://www.w3.org/ns/org#"),
    ("schema", "https://schema.org/"), ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("time", "http://www.w3.org/2006/time#"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ].map { (name: $0.0, address: $0.1) }

  /// The vocabulary of a service's status, which only a draft states.
  private static let adms = (name: "adms", address: "http://www.w3.org/ns/adms#")

  /// The class that the profile's shapes require of an area.
  private static let area = "http://data.europa.eu/88u/dataset/atu-type"
  private static let greek = "http://publications.europa.eu/resource/authority/language/ELL"
  private static let weekly = "http://publications.europa.eu/resource/authority/frequency/WEEKLY"

  var graph: Graph {
    var graph = Graph(prefixes: standing == .draft ? [Self.adms] + Self.prefixes : Self.prefixes)
    addAuthority(to: &graph)
    for topic in plan.topics { add(topic, to: &graph) }
    for desk in Agenda(plan).desks { add(desk, to: &graph) }
    addConcepts(to: &graph)
    return graph
  }

  private func name(_ name: String) -> String { plan.website + "#" + name }
  private func named(_ name: String) -> Graph.Term { .thing(self.name(name)) }

  private func addAuthority(to graph: inout Graph) {
    let organization = name("organization")
    let label = Graph.Term.text(plan.municipality.name, .greek)
    graph.add(organization, "@type", .thing("cv:PublicOrganisation"), .thing("org:Organization"))
    graph.add(organization, "dct:identifier", .value(String(plan.municipality.code), type: nil))
    graph.add(organization, "skos:prefLabel", label)
    graph.add(organization, "foaf:homepage", .thing(plan.website))
    graph.add(organization, "dct:spatial", named("area"))
    graph.add(name("area"), "@type", .thing("dct:Location"), .thing(Self.area))
    graph.add(name("area"), "dct:identifier", .value(plan.municipality.elstat, type: nil))
    graph.add(name("area"), "skos:prefLabel", label)
  }

  private func add(_ topic: TopicPlan, to graph: inout Graph) {
    let service = name("service-" + topic.id)
    var titles = [Graph.Term.text(topic.title, .greek)]
    if let english = topic.titleEnglish { titles.append(.text(english, .english)) }
    graph.add(service, "@type", .thing("cpsv:PublicService"))
    graph.add(
      service, "dct:identifier", .value("\(plan.municipality.code)-\(topic.id)", type: nil))
    graph.add(service, "dct:title", titles)
    graph.add(
      service, "dct:description",
      .text("\(topic.title): με ραντεβού στον Δήμο \(plan.municipality.place)", .greek))
    graph.add(service, "dct:language", .thing(Self.greek))
    if standing == .draft { graph.add(service, "adms:status", named("status-draft")) }
    graph.add(service, "dct:spatial", named("area"))
    graph.add(service, "cv:hasCompetentAuthority", named("organization"))
    graph.add(service, "cv:thematicArea", named("field-" + topic.field.key.text))
    graph.add(
      service, "dct:audience", topic.audience.map { named("audience-" + $0.key.text) })
    graph.add(
      service, "cpsv:hasInput",
      topic.documents.indices.map { named("document-\(topic.id)-\($0 + 1)") })
    let agenda = Agenda(plan)
    let desks = topic.services.flatMap { agenda.desks(for: $0, of: topic) }
    graph.add(service, "cv:hasChannel", desks.map { .thing(channel($0)) })
    for (index, document) in topic.documents.enumerated() {
      let evidence = name("document-\(topic.id)-\(index + 1)")
      graph.add(evidence, "@type", .thing("cv:Evidence"))
      graph.add(evidence, "dct:identifier", .value("\(topic.id)-\(index + 1)", type: nil))
      graph.add(evidence, "dct:title", .text(document, .greek))
    }
  }

  private func channel(_ desk: Desk) -> String {
    name("channel-" + desk.name)
  }

  private func add(_ desk: Desk, to graph: inout Graph) {
    let channel = channel(desk)
    graph.add(channel, "@type", .thing("cv:Channel"))
    let id = desk.name
    graph.add(channel, "dct:identifier", .value("\(plan.municipality.code)-\(id)", type: nil))
    graph.add(channel, "dct:type", named("mode-" + desk.mode.key.text))
    graph.add(channel, "dct:description", .text(DayText(language: .greek).place(desk), .greek))
    graph.add(channel, "cv:ownedBy", named("organization"))
    if let office = desk.office {
      let address = name("address-" + office.id)
      let isKnown = graph.refers(to: address)
      graph.add(channel, "locn:address", .thing(address))
      guard !isKnown else { return addHours(of: desk, channel, id, to: &graph) }
      graph.add(address, "@type", .thing("locn:Address"))
      let whole = "\(office.street), \(office.postcode) \(office.city)"
      graph.add(address, "locn:fullAddress", .text(whole, .greek))
      graph.add(address, "locn:locatorName", .text(office.name, .greek))
      graph.add(address, "locn:thoroughfare", .text(office.street, .greek))
      graph.add(address, "locn:postCode", .value(office.postcode, type: nil))
      graph.add(address, "locn:postName", .text(office.city, .greek))
      graph.add(address, "locn:adminUnitL1", .text("Ελλάδα", .greek))
    }
    addHours(of: desk, channel, id, to: &graph)
  }

  private func addHours(of desk: Desk, _ channel: String, _ id: String, to graph: inout Graph) {
    let timetable = Timetable(desk, in: ExportTarget.period(of: plan))
    for (index, rule) in timetable.rules.enumerated() {
      let time = name("hours-\(id)-\(index + 1)")
      graph.add(channel, "cv:openingHours", .thing(time))
      let days = rule.weekdays.map(\.el).joined(separator: ", ")
      addTime(time, "\(days): \(rule.interval.text)", rule.first...rule.last, to: &graph)
      graph.add(time, "cv:frequency", .thing(Self.weekly))
      graph.add(time, "schema:dayOfWeek", rule.weekdays.map { .thing("schema:" + $0.en) })
      addClock(time, rule.interval, to: &graph)
    }
    for exception in timetable.exceptions {
      let day = DayText(language: .greek).full(exception.day)
      let dates = exception.day...exception.day
      if timetable.rules.contains(where: { $0.names(exception.day) }) {
        let time = name("closed-\(id)-\(exception.day.iso)")
        graph.add(channel, "cv:specialOpeningHoursSpecification", .thing(time))
        addTime(time, "\(day): όχι το συνηθισμένο ωράριο", dates, to: &graph)
      }
      for interval in exception.hours {
        let start = String(Clock.text(interval.start).filter { $0 != ":" })
        let time = name("hours-\(id)-\(exception.day.iso)-\(start)")
        graph.add(channel, "cv:openingHours", .thing(time))
        addTime(time, "\(day): \(interval.text)", dates, to: &graph)
        addClock(time, interval, to: &graph)
      }
    }
  }

  private func addTime(
    _ time: String, _ text: String, _ dates: ClosedRange<Day>, to graph: inout Graph
  ) {
    graph.add(
      time, "@type", .thing("time:TemporalEntity"), .thing("schema:OpeningHoursSpecification"))
    graph.add(time, "dct:description", .text(text, .greek))
    graph.add(time, "schema:validFrom", .value(dates.lowerBound.iso, type: "xsd:date"))
    graph.add(time, "schema:validThrough", .value(dates.upperBound.iso, type: "xsd:date"))
  }

  private func addClock(_ time: String, _ interval: Interval, to graph: inout Graph) {
    let start = Clock.text(interval.start) + ":00", end = Clock.text(interval.end) + ":00"
    graph.add(time, "schema:opens", .value(start, type: "xsd:time"))
    graph.add(time, "schema:closes", .value(end, type: "xsd:time"))
  }

  /// Adds the European concepts that are referred to, so that the file is complete by itself, and
  /// those that the European lists lack: our modes, audiences and fields, and a draft's status.
  private func addConcepts(to graph: inout Graph) {
    func add(_ key: String, _ label: Bilingual) {
      graph.add(name(key), "@type", .thing("skos:Concept"))
      graph.add(
        name(key), "skos:prefLabel", .text(label.el, .greek), .text(label.en, .english))
    }
    func addEuropean(_ address: String, _ label: Bilingual, _ types: Graph.Term...) {
      graph.add(address, "@type", types + [.thing("skos:Concept")])
      graph.add(address, "skos:prefLabel", .text(label.el, .greek), .text(label.en, .english))
    }
    addEuropean(
      Self.greek, Bilingual(el: "ελληνικά", en: "Greek"), .thing("dct:LinguisticSystem"))
    let weekly = graph.refers(to: Self.weekly)
    if weekly { addEuropean(Self.weekly, Bilingual(el: "εβδομαδιαία", en: "weekly")) }
    for mode in plan.modes { add("mode-" + mode.mode.key.text, mode.mode.label) }
    for audience in Audience.allCases
    where plan.topics.contains(where: { $0.audience.contains(audience) }) {
      add("audience-" + audience.key.text, audience.label)
    }
    for field in Competence.allCases where plan.topics.contains(where: { $0.field == field }) {
      add("field-" + field.key.text, field.label)
    }
    if let notice = standing.notice { add("status-draft", notice) }
  }
}
