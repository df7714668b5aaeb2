/// Compares what is offered for the first time, which is counted with the new hours.
extension Comparison {
  mutating func compareAdded(_ old: Plan, _ new: Plan, _ attribution: inout Attribution) {
    addOffices(old, new, &attribution)
    for mode in new.modes where !old.modes.contains(where: { $0.mode == mode.mode }) {
      var next = attribution.offering
      next.modes.append(mode)
      next.mapServices { topic in
        topic.services + topic.services(in: new).filter { $0.mode == mode.mode }
      }
      let (key, name) = (mode.mode.key.text, mode.mode.label)
      let hours = mode.week.words
      note(
        .widens, attribution.exchange(next),
        Altered(
          place: .of("modes", key),
          text: Bilingual(
            el: "Παρέχεται πλέον: \(name.el), \(hours.el)",
            en: "Now offered: \(name.en), \(hours.en)"), after: key))
    }
    for topic in new.topics where !old.topics.contains(where: { $0.id == topic.id }) {
      var next = attribution.offering
      next.topics.append(topic)
      note(
        .widens, attribution.exchange(next),
        Altered(
          place: .of("topics", topic.id),
          text: Bilingual(el: "Νέο θέμα «\(topic.title)»", en: "A new topic, “\(topic.title)”"),
          after: topic.id))
    }
    for topic in new.topics {
      guard let known = old.topics.first(where: { $0.id == topic.id }) else { continue }
      addServices(known, topic, old, new, &attribution)
    }
  }

  private mutating func addOffices(
    _ old: Plan, _ new: Plan, _ attribution: inout Attribution
  ) {
    for office in new.offices where !old.offices.contains(where: { $0.id == office.id }) {
      var next = attribution.offering
      next.offices.append(office)
      next.mapServices { topic in
        topic.services.map { service in
          topic.isServed(service.mode, at: office.id, in: new) ? service.with(office.id) : service
        }
      }
      let words = office.words(in: new)
      note(
        .widens, attribution.exchange(next),
        Altered(
          place: .of("offices", office.id),
          text: Bilingual(el: "Νέο κατάστημα: \(words.el)", en: "A new office: \(words.en)"),
          after: office.id))
    }
  }

  private mutating func addServices(
    _ old: TopicPlan, _ new: TopicPlan, _ before: Plan, _ after: Plan,
    _ attribution: inout Attribution
  ) {
    for service in new.services where before.modes.contains(where: { $0.mode == service.mode }) {
      let place = Place.of("topics", new.id, service.mode.key.text), name = service.mode.label
      guard let known = old.services.first(where: { $0.mode == service.mode }) else {
        var next = attribution.offering
        next.mapServices { $0.id == new.id ? $0.services + [service] : $0.services }
        note(
          .widens, attribution.exchange(next),
          Altered(
            place: place,
            text: Bilingual(
              el: "«\(new.title)»: πλέον και με τον τρόπο «\(name.el)»",
              en: "“\(new.title)”: now also by \(name.en)")))
        continue
      }
      for id in service.offices where !known.offices.contains(id) {
        guard before.offices.contains(where: { $0.id == id }),
          let office = after.offices.first(where: { $0.id == id })
        else { continue }
        var next = attribution.offering
        next.mapServices { topic in
          topic.services.map {
            topic.id == new.id && $0.mode == service.mode ? $0.with(id) : $0
          }
        }
        note(
          .widens, attribution.exchange(next),
          Altered(
            place: place.adding("offices", id),
            text: Bilingual(
              el: "«\(new.title)»: πλέον και στο «\(office.name)»",
              en: "“\(new.title)”: now also at “\(office.name)”"),
            after: id))
      }
    }
  }
}

extension TopicPlan {
  /// Its services in another plan.
  fileprivate func services(in plan: Plan) -> [Service] {
    plan.topics.first { $0.id == id }?.services ?? []
  }

  fileprivate func isServed(_ mode: Mode, at office: String, in plan: Plan) -> Bool {
    services(in: plan).contains { $0.mode == mode && $0.offices.contains(office) }
  }
}

extension TopicPlan.Service {
  fileprivate func with(_ office: String) -> TopicPlan.Service {
    TopicPlan.Service(mode: mode, duration: duration, offices: offices + [office])
  }
}
