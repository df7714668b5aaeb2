import Ground
import Schema

/// A topic in a configuration, with the modes whose grids divide it into slots.
struct TopicWire {
  let topic: TopicPlan
  let modes: [ModePlan]

  static var members: [WireMember<TopicWire>] {
    [
      WireMember(
        "audience", .list(of: .word(Audience.allCases.map(\.key)) { $0.key }), .audience,
        el: "πολίτες ή επιχειρήσεις", en: "citizens or businesses",
        [.article(1, 3), .article(1, 4)], rulings: [.audience]
      ) { $0.topic.audience },
      WireMember(
        "documents", .list(of: .text), .documents, el: "τα δικαιολογητικά του θέματος",
        en: "the documents to bring", [.article(2, 11)], rulings: [.documents]
      ) { $0.topic.documents },
      WireMember(
        "field", .word(of: Competence.allCases.map(\.key)), .field,
        el: "ο τομέας αρμοδιότητας", en: "the field of competence", [.article(1, 2)],
        rulings: [.competence]
      ) { $0.topic.field.key },
      WireMember("id", .id, el: "το όνομα για αναφορές", en: "the name for references") {
        $0.topic.id
      },
      WireMember(
        "kind", .word(of: TopicKind.allCases.map(\.key)), .kind,
        el: "πληροφόρηση ή διεκπεραίωση", en: "information or transaction", [.article(1, 3, "β")],
        rulings: [.phoneInformation]
      ) { $0.topic.kind.key },
      WireMember(
        "namedEmployee", .truth, .namedEmployee, el: "επιλογή συγκεκριμένου υπαλλήλου",
        en: "choice of a certain employee", [.article(2, 5)], rulings: [.namedEmployee]
      ) { $0.topic.namedEmployee },
      WireMember(
        "services", .list(of: .object(services)), el: "το θέμα σε κάθε τρόπο που παρέχεται",
        en: "the topic in each mode in which it is offered"
      ) { subject in subject.topic.services.map { Service($0, of: subject) } },
      WireMember(
        "title", .text, el: "ο τίτλος που βλέπει ο πολίτης", en: "the title that citizens see"
      ) { $0.topic.title },
      WireMember(
        optional: "titleEnglish", .text, .titleEnglish, el: "ο αγγλικός τίτλος",
        en: "the English title"
      ) { $0.topic.titleEnglish },
    ]
  }

  /// A topic in one mode.
  private struct Service {
    let service: TopicPlan.Service
    let grid: Int
    let thirdParty: Bool

    init(_ service: TopicPlan.Service, of subject: TopicWire) {
      self.service = service
      grid = subject.modes.first { $0.mode == service.mode }?.grid ?? service.duration
      thirdParty = subject.topic.thirdParty
    }
  }

  private static var services: [WireMember<Service>] {
    [
      WireMember(
        "durationMinutes", .count, .durations, el: "η διάρκεια του θέματος στον τρόπο αυτό",
        en: "the topic’s duration in this mode"
      ) { $0.service.duration },
      WireMember("mode", .mode, .modes, el: "ο τρόπος", en: "the mode") { $0.service.mode },
      WireMember(
        optional: "offices", .list(of: .id), .offices,
        el: "τα καταστήματα, με φυσική παρουσία μόνο",
        en: "the offices, in person only"
      ) { $0.service.mode == .inPerson ? $0.service.offices : nil },
      WireMember(
        "slots", .count, .durations, el: "πόσα βήματα του πλέγματος πιάνει ένα ραντεβού",
        en: "how many steps of the grid an appointment takes"
      ) { $0.service.duration / $0.grid },
      WireMember(
        optional: "thirdParty", .truth, .thirdParty, el: "τρίτο πρόσωπο μόνο στην τηλεδιάσκεψη",
        en: "a third person by video only", [.article(2, 12), .article(6, 1)],
        rulings: [.remoteIdentification], ifMatters: { $0 }
      ) { $0.service.mode == .video ? $0.thirdParty : nil },
    ]
  }
}
