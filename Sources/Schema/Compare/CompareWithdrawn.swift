/// Compares what is no longer offered at all, which is counted with the old hours.
extension Comparison {
  mutating func compareWithdrawn(_ old: Plan, _ new: Plan, _ attribution: inout Attribution) {
    for mode in old.modes where !new.modes.contains(where: { $0.mode == mode.mode }) {
      var next = attribution.offering
      next.modes.removeAll { $0.mode == mode.mode }
      next.mapServices { $0.services.filter { $0.mode != mode.mode } }
      let (key, name) = (mode.mode.key.text, mode.mode.label)
      note(
        .withdraws, attribution.exchange(next),
        Altered(
          place: .of("modes", key),
          text: Bilingual(el: "Δεν παρέχεται πια: \(name.el)", en: "No longer offered: \(name.en)"),
          before: key))
    }
    for topic in old.topics where !new.topics.contains(where: { $0.id == topic.id }) {
      var next = attribution.offering
      next.topics.removeAll { $0.id == topic.id }
      note(
        .withdraws, attribution.exchange(next),
        Altered(
          place: .of("topics", topic.id),
          text: Bilingual(
            el: "Καταργείται το θέμα «\(topic.title)»",
            en: "The topic “\(topic.title)” is withdrawn"),
          before: topic.id))
    }
    withdrawOffices(old, new, &attribution)
    for topic in new.topics {
      guard let known = old.topics.first(where: { $0.id == topic.id }) else { continue }
      withdrawServices(known, topic, old, new, &attribution)
    }
  }

  private mutating func withdrawOffices(
    _ old: Plan, _ new: Plan, _ attribution: inout Attribution
  ) {
    for office in old.offices where !new.offices.contains(where: { $0.id == office.id }) {
      var next = attribution.offering
      next.offices.removeAll { $0.id == office.id }
      next.mapServices { $0.services.map { $0.without(office.id) } }
      let words = office.words(in: old)
      note(
        .withdraws, attribution.exchange(next),
        Altered(
          place: .of("offices", office.id),
          text: Bilingual(
            el: "Κατάστημα που δεν δέχεται πια: \(words.el)",
            en: "An office that no longer receives: \(words.en)"),
          before: office.id))
    }
  }

  /// Withdraws modes and offices of a topic, except those that the municipality as a whole has
  /// removed.
  private mutating func withdrawServices(
    _ old: TopicPlan, _ new: TopicPlan, _ before: Plan, _ after: Plan,
    _ attribution: inout Attribution
  ) {
    for service in old.services where after.modes.contains(where: { $0.mode == service.mode }) {
      let place = Place.of("topics", new.id, service.mode.key.text), name = service.mode.label
      guard let left = new.services.first(where: { $0.mode == service.mode }) else {
        var next = attribution.offering
        next.mapServices { topic in
          topic.services.filter { topic.id != new.id || $0.mode != service.mode }
        }
        note(
          .withdraws, attribution.exchange(next),
          Altered(
            place: place,
            text: Bilingual(
              el: "«\(new.title)»: όχι πια με τον τρόπο «\(name.el)»",
              en: "“\(new.title)”: no longer by \(name.en)")))
        continue
      }
      for id in service.offices where !left.offices.contains(id) {
        guard let office = after.offices.first(where: { $0.id == id }) else { continue }
        var next = attribution.offering
        next.mapServices { topic in
          topic.services.map { topic.id == new.id ? $0.without(id) : $0 }
        }
        note(
          .withdraws, attribution.exchange(next),
          Altered(
            place: place.adding("offices", id),
            text: Bilingual(
              el: "«\(new.title)»: όχι πια στο «\(office.name)»",
              en: "“\(new.title)”: no longer at “\(office.name)”"),
            before: id))
      }
    }
  }
}

extension TopicPlan.Service {
  fileprivate func without(_ office: String) -> TopicPlan.Service {
    TopicPlan.Service(
      mode: mode, duration: duration, offices: offices.filter { $0 != office })
  }
}
