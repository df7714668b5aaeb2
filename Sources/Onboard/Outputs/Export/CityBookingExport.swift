import Ground
import Schema

extension ExportTarget {
  /// The entities of ZMS, the booking platform of Berlin and Munich, format `onboard/zms/v1`.
  static let cityBooking = ExportTarget(
    name: "zms",
    abstract: Bilingual(
      el: "οντότητες για το ZMS, το σύστημα ραντεβού του Βερολίνου και του Μονάχου",
      en: "entities for ZMS, the booking platform of Berlin and Munich"),
    expresses: [
      .modes, .offices, .website, .topics, .field, .hours, .dates, .durations, .staff, .window,
    ],
    files: { plan, remarks in
      let entities = CityBooking(plan: plan)
      let json: JSONValue = [
        "availability": .array(entities.availabilities),
        "format": "onboard/zms/v1", "losses": remarks.losses.json,
        "provider": .array(entities.desks.map { $0.provider }),
        "request": .array(entities.requests),
        "requestrelation": .array(entities.relations),
        "scope": .array(entities.desks.map { $0.scope }),
      ]
      return [artifact("zms", plan, "json", json.with(remarks.standing.members).file)]
    },
    limits: { plan in
      guard CityBooking(plan: plan).hasRemainder else { return [] }
      return [
        Bilingual(
          el: "τα λεπτά στο τέλος του ωραρίου που δεν γεμίζουν ραντεβού",
          en: "the last minutes of hours that fill no slot")
      ]
    })
}

/// One municipality in the terms of ZMS.
///
/// In ZMS, a place is a provider with a scope, which has hours and staff. A service is a request,
/// and each mode a variant of it; its duration at a provider is a number of slots. So each desk
/// becomes a provider and a scope, and the slot is the grid of its mode.
struct CityBooking {
  let plan: Plan
  let desks: [CityBookingDesk]
  private let agenda: Agenda

  init(plan: Plan) {
    self.plan = plan
    agenda = Agenda(plan)
    let policy = plan.policy, agenda = agenda
    desks = agenda.desks.enumerated().map { index, desk in
      let grid = plan.modes.first { $0.mode == desk.mode }?.grid ?? 1
      return CityBookingDesk(
        plan: plan, desk: desk, number: plan.municipality.code.number * 1000 + index + 1,
        slotting: agenda.slotting(of: grid, in: desk.mode), policy: policy)
    }
  }

  /// The hours of all desks, numbered consecutively.
  var availabilities: [JSONValue] {
    desks.flatMap(\.availabilities).enumerated().map { $1.with(["id": .number($0 + 1)]) }
  }

  /// Whether some hours end with minutes that do not fill a slot.
  var hasRemainder: Bool {
    desks.contains { desk in
      desk.timetable.rules.contains { $0.interval.minutes % desk.slotting.grid > 0 }
        || desk.timetable.exceptions.contains {
          $0.hours.contains { $0.minutes % desk.slotting.grid > 0 }
        }
    }
  }

  /// A request for each topic, with one for each mode below it.
  var requests: [JSONValue] {
    plan.topics.flatMap { topic -> [JSONValue] in
      let root = id(topic, nil)
      let parent: JSONValue = [
        "group": .string(topic.field.label.el), "id": .string(root),
        "link": .string(plan.website), "name": .string(topic.title), "parent_id": .null,
        "root_parent_id": .string(root), "source": Self.source, "variant_id": .null,
      ]
      return [parent]
        + topic.services.map { service in
          parent.with([
            "id": .string(id(topic, service.mode)), "parent_id": .string(root),
            "timeSlotCount": .number(service.duration / grid(service.mode)),
            "variant_id": .number(Self.variant(service.mode)),
          ])
        }
    }
  }

  /// Where each request is served, and how many slots it takes.
  var relations: [JSONValue] {
    plan.topics.flatMap { topic in
      topic.services.flatMap { service in
        desks.filter { $0.gives(service) }.map { desk -> JSONValue in
          [
            "provider": desk.reference, "public": true,
            "request": [
              "id": .string(id(topic, service.mode)), "name": .string(topic.title),
              "source": Self.source,
            ],
            "slots": .number(service.duration / grid(service.mode)), "source": Self.source,
          ]
        }
      }
    }
  }

  /// The source of the identifiers.
  static let source: JSONValue = "onboard"

  /// The number that ZMS uses for a mode.
  static func variant(_ mode: Mode) -> Int {
    switch mode {
    case .inPerson: 1
    case .phone: 2
    case .video: 3
    }
  }

  private func grid(_ mode: Mode) -> Int { plan.modes.first { $0.mode == mode }?.grid ?? 1 }

  private func id(_ topic: TopicPlan, _ mode: Mode?) -> String {
    "\(plan.municipality.code)-\(topic.id)" + (mode.map { "-" + $0.key.text } ?? "")
  }
}
