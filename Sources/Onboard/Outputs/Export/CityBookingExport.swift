import Ground
import Schema

extension ExportTarget {
  /// The entities of ZMS, the booking platform of Berlin and Munich, format `onboard/zms/v2`.
  static let cityBooking = ExportTarget(
    name: "zms",
    abstract: Bilingual(
      el: "οντότητες για το ZMS, το σύστημα ραντεβού του Βερολίνου και του Μονάχου",
      en: "entities for ZMS, the booking platform of Berlin and Munich"),
    expresses: [
      .modes, .offices, .departments, .website, .topics, .field, .hours, .dates, .recurrence,
      .durations, .pause, .step, .staff, .staffHours, .window, .topicWindow,
    ],
    files: { plan, remarks in
      let entities = CityBooking(plan: plan)
      let json: JSONValue = [
        "availability": .array(entities.availabilities),
        "format": "onboard/zms/v2", "losses": remarks.losses.json,
        "provider": .array(entities.desks.map { $0.provider }),
        "request": .array(entities.requests),
        "requestrelation": .array(entities.relations),
        "scope": .array(entities.desks.map { $0.scope }), "timeZone": "Europe/Athens",
        "timeZoneNote": [
          "el": .string(CityBooking.zoneNote.el), "en": .string(CityBooking.zoneNote.en),
        ],
      ]
      return [artifact("zms", plan, "json", json.with(remarks.standing.members).file)]
    },
    limits: { plan in
      var limits: [Bilingual] = []
      if CityBooking(plan: plan).hasRemainder {
        limits.append(
          Bilingual(
            el: "τα λεπτά στο τέλος του ωραρίου που δεν γεμίζουν ραντεβού",
            en: "the last minutes of hours that fill no slot"))
      }
      limits += CityBookingTerms(plan).losses + dated(plan, .single)
      if CityBooking.link(plan).isEmpty {
        limits.append(
          Bilingual(
            el: "η ιστοσελίδα, που ξεπερνά τους \(CityBooking.longestLink) χαρακτήρες",
            en: "the website, which is over \(CityBooking.longestLink) characters long"))
      }
      return limits
    },
    fault: { CityBookingNumber.fault(of: $0.offered) })
}

/// One municipality in the terms of ZMS.
///
/// In ZMS, a place is a provider with a scope, which has hours and staff. A service is a request,
/// and each mode a variant of it; its duration at a provider is a number of slots. So each desk
/// becomes a provider and a scope, and the slot is the grid of its mode. A pause is a part of the
/// appointment, and hours with another number of employees are hours of their own.
struct CityBooking {
  let plan: Plan
  let desks: [CityBookingDesk]
  private let terms: CityBookingTerms

  init(plan: Plan) {
    self.plan = plan
    let terms = CityBookingTerms(plan)
    self.terms = terms
    desks = terms.agenda.desks.map { desk in
      CityBookingDesk(
        plan: plan, desk: desk,
        number: CityBookingNumber.of(desk, code: plan.municipality.code.number), terms: terms)
    }
  }

  /// The hours of all desks; ZMS numbers them itself.
  var availabilities: [JSONValue] { desks.flatMap(\.availabilities) }

  /// The note on time zones and dates for the person who imports the file.
  static let zoneNote = Bilingual(
    el: "Το ZMS πρέπει να τρέχει σε ζώνη ώρας Europe/Athens· αλλιώς έχει Europe/Berlin, όπου κάθε "
      + "ημερομηνία εδώ είναι μία ημέρα νωρίτερα.",
    en: "ZMS must run in the time zone Europe/Athens; its default is Europe/Berlin, in which every "
      + "date here is a day early.")

  /// Whether some hours end with minutes that do not fill a slot.
  var hasRemainder: Bool {
    desks.contains { desk in
      desk.timetable.rules.contains { $0.interval.minutes % desk.grid > 0 }
        || desk.timetable.exceptions.contains {
          $0.hours.contains { $0.minutes % desk.grid > 0 }
        }
    }
  }

  /// A request for each topic, with one for each mode below it.
  var requests: [JSONValue] {
    plan.topics.flatMap { topic -> [JSONValue] in
      let root = id(topic, nil)
      let parent: JSONValue = [
        "group": .string(topic.field.label.el), "id": .number(root),
        "link": .string(Self.link(plan)), "name": .string(topic.title), "parent_id": .null,
        "root_parent_id": .number(root), "source": Self.source, "variant_id": .null,
      ]
      return [parent]
        + topic.services.map { service in
          parent.with([
            "id": .number(id(topic, service.mode)), "parent_id": .number(root),
            "timeSlotCount": .number(terms.slots(of: service, in: topic)),
            "variant_id": .number(Self.variant(service.mode)),
          ])
        }
    }
  }

  /// The desks that serve each request, and the number of slots that it takes there.
  var relations: [JSONValue] {
    plan.topics.flatMap { topic in
      topic.services.flatMap { service in
        desks.filter { $0.desk.gives(service, of: topic) }.map { desk -> JSONValue in
          [
            "provider": desk.reference, "public": true,
            "request": [
              "id": .number(id(topic, service.mode)), "name": .string(topic.title),
              "source": Self.source,
            ],
            "slots": .number(terms.slots(of: service, in: topic)), "source": Self.source,
          ]
        }
      }
    }
  }

  /// The source of the identifiers.
  static let source: JSONValue = "onboard"

  /// The largest number of characters in a web address in ZMS.
  static let longestLink = 200

  /// The municipality's website; empty if it is too long, since half an address leads nowhere.
  static func link(_ plan: Plan) -> String {
    plan.website.utf8.count <= longestLink ? plan.website : ""
  }

  /// The number that ZMS uses for a mode.
  static func variant(_ mode: Mode) -> Int {
    switch mode {
    case .inPerson: 1
    case .phone: 2
    case .video: 3
    }
  }

  private func id(_ topic: TopicPlan, _ mode: Mode?) -> Int {
    CityBookingNumber.of(topic: topic.id, mode, code: plan.municipality.code.number)
  }
}
