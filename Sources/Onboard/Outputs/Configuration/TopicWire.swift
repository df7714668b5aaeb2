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
        optional: "dailyMaximum", .count, .dailyMaximum,
        el: "πόσα ραντεβού του θέματος δίνει το πολύ μια θέση την ημέρα· αλλιώς όσα χωρούν",
        en: "how many appointments of the topic one desk gives in a day; otherwise as many as fit",
        [.article(5, 3)]
      ) { $0.topic.terms.dailyMaximum },
      WireMember(
        "documents", .list(of: .text), .documents, el: "τα δικαιολογητικά του θέματος",
        en: "the documents to bring", [.article(2, 11)], rulings: [.documents]
      ) { $0.topic.documents },
      WireMember(
        "field", .word(of: Competence.allCases.map(\.key)), .field,
        el: "ο τομέας αρμοδιότητας", en: "the field of competence", [.article(1, 2)],
        rulings: [.competence]
      ) { $0.topic.field.key },
      WireMember(
        optional: "gridMinutes", .count, .step,
        el: "ανά πόσα λεπτά αρχίζουν ραντεβού του θέματος· αλλιώς όσο στον τρόπο",
        en: "every how many minutes appointments of the topic start; otherwise as in the mode",
        [.article(5, 2)]
      ) { $0.topic.terms.step },
      WireMember(
        optional: "horizonDays", .count, .topicWindow,
        el: "πόσες ημέρες πριν, το νωρίτερο, κλείνεται· αλλιώς όσο λέει η πολιτική",
        en: "how many days ahead it can be booked at most; otherwise as the policy says",
        [.article(5, 3)]
      ) { $0.topic.terms.horizonDays },
      WireMember("id", .id, el: "το όνομα για αναφορές", en: "the name for references") {
        $0.topic.id
      },
      WireMember(
        optional: "interpretation",
        .list(of: .word(Interpretation.allCases.map(\.key)) { $0.key }), .interpretation,
        el: "η διερμηνεία του θέματος, στη θέση της γενικής",
        en: "interpretation for the topic, instead of the general one", [.article(2, 3, "δ")],
        rulings: [.specialRequirements]
      ) { $0.topic.interpretation },
      WireMember(
        "kind", .word(of: TopicKind.allCases.map(\.key)), .kind,
        el: "πληροφόρηση ή διεκπεραίωση", en: "information or transaction", [.article(1, 3, "β")],
        rulings: [.phoneInformation]
      ) { $0.topic.kind.key },
      WireMember(
        optional: "leadTimeHours", .count, .topicWindow,
        el: "πόσες ώρες πριν, το αργότερο, κλείνεται· αλλιώς όσο λέει η πολιτική",
        en: "how many hours ahead it must be booked; otherwise as the policy says",
        [.article(5, 3)]
      ) { $0.topic.terms.leadHours },
      WireMember(
        "namedEmployee", .truth, .namedEmployee, el: "επιλογή συγκεκριμένου υπαλλήλου",
        en: "choice of a certain employee", [.article(2, 5)], rulings: [.namedEmployee]
      ) { $0.topic.namedEmployee },
      WireMember(
        optional: "pauseMinutes", .count, .pause,
        el: "πόσα λεπτά μένουν ελεύθερα μετά από κάθε ραντεβού· αλλιώς όσο λέει η πολιτική",
        en: "how many minutes stay free after each appointment; otherwise as the policy says",
        [.article(5, 2)], rulings: [.distance]
      ) { $0.topic.terms.pause },
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
    /// The number of grid steps that an appointment takes, with its pause.
    let slots: Int
    let thirdParty: Bool

    init(_ service: TopicPlan.Service, of subject: TopicWire) {
      self.service = service
      let terms = subject.topic.terms
      let usual = subject.modes.first { $0.mode == service.mode }?.grid ?? service.duration
      let grid = terms.step ?? usual
      slots = (service.duration + (terms.pause ?? 0) + grid - 1) / grid
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
        "slots", .count, .durations,
        el: "πόσα βήματα του πλέγματος πιάνει ένα ραντεβού, με την παύση του",
        en: "how many steps of the grid an appointment takes, with its pause"
      ) { $0.slots },
      WireMember(
        optional: "thirdParty", .truth, .thirdParty, el: "τρίτο πρόσωπο μόνο στην τηλεδιάσκεψη",
        en: "a third person by video only", [.article(2, 12), .article(6, 1)],
        rulings: [.remoteIdentification], ifMatters: { $0 }
      ) { $0.service.mode == .video ? $0.thirdParty : nil },
    ]
  }
}
