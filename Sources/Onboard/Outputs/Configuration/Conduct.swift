import Ground
import Schema

/// The platform's behaviour that the decision fixes for every municipality, leaving no setting.
///
/// Recording cannot be switched on: the member is a constant (Article 7 §4).
enum Conduct {
  static var members: [WireMember<Plan>] {
    [
      WireMember(
        "administration", .object(administration), el: "ποιος διαχειρίζεται τι",
        en: "who administers what"
      ) { $0 },
      WireMember(
        "applicant", .object(applicant), el: "όποιος κλείνει ραντεβού", en: "whoever books"
      ) { $0 },
      WireMember(
        "assignment", .object(assignment), el: "η ανάθεση ραντεβού σε υπαλλήλους",
        en: "how appointments fall to employees"
      ) { $0 },
      WireMember(
        "backOffice", .object(backOffice), el: "το περιβάλλον των υπαλλήλων",
        en: "what employees work with"
      ) { $0 },
      WireMember(
        "booking", .object(booking), el: "όσα μπορεί να κάνει όποιος κλείνει ραντεβού",
        en: "what one who books can do"
      ) { $0 },
      WireMember(
        "declarations", .object(declarations), el: "όσα δηλώνει ο αιτών",
        en: "what the applicant declares"
      ) { $0 },
      WireMember(
        "interpretation", .list(of: .word(Interpretation.allCases.map(\.key)) { $0.key }),
        .interpretation, el: "διερμηνεία που παρέχεται", en: "interpretation that is provided",
        [.article(2, 3, "δ")], rulings: [.specialRequirements]
      ) { $0.interpretation },
      WireMember(
        "links", .object(links), el: "πού βρίσκονται οι σύνδεσμοι", en: "where the links stand"
      ) { $0 },
      WireMember(
        "notices", .list(of: .object(Notices.members)), el: "οι ειδοποιήσεις προς τον πολίτη",
        en: "what citizens are told",
        [.article(1, 5), .article(2, 2), .article(2, 9), .article(3, 1)]
      ) { Notices.notices(for: $0) },
      WireMember(
        "notifications", .object(notifications), el: "τα μηνύματα που στέλνονται",
        en: "the messages that are sent"
      ) { $0 },
      WireMember("security", .object(security), el: "η ασφάλεια", en: "security") { $0 },
      WireMember("video", .object(video), el: "η τηλεδιάσκεψη", en: "the video conference") { $0 },
    ]
  }

  private static var administration: [WireMember<Plan>] {
    [
      WireMember(
        "powers", always: Power.allCases.map(\.key.text), .list(of: .text),
        el: "οι πέντε αρμοδιότητες", en: "the five powers",
        "αβγδε".map { .article(5, 4, String($0)) }, rulings: [.powers, .administratorsChange]),
      WireMember(
        "roles", always: ["municipality", "secretariat"], .list(of: .text),
        el: "διαχειριστές του Δήμου και της Γενικής Γραμματείας",
        en: "administrators of the municipality and of the Secretariat", [.article(5, 4)]),
      WireMember(
        "transferNeedsConsent", always: true, el: "μεταφορά με σύμφωνη γνώμη του αιτούντος",
        en: "transfer with the applicant’s consent", [.article(5, 4, "ε")]),
    ]
  }

  private static var applicant: [WireMember<Plan>] {
    [
      WireMember(
        "businessesUse", always: ["citizen", "business"], .list(of: .text),
        el: "ο εκπρόσωπος χρησιμοποιεί δικούς του κωδικούς ή της επιχείρησης",
        en: "a representative uses own credentials or the business’s", [.article(1, 4)]),
      WireMember(
        "citizensUse", always: ["citizen"], .list(of: .text),
        el: "ο πολίτης χρησιμοποιεί τους δικούς του κωδικούς", en: "a citizen uses own credentials",
        [.article(1, 4)]),
      WireMember(
        "credentials", always: ["citizen", "business"], .list(of: .text),
        el: "οι κωδικοί που γίνονται δεκτοί", en: "the credentials that are accepted"),
      WireMember(
        "entrances", always: ["myDimos.Live.gov.gr", "gov.gr"], .list(of: .text),
        el: "είσοδος απευθείας ή μέσω gov.gr", en: "entrance directly or through gov.gr",
        [.article(1, 1), .article(1, 4)]),
      details(
        "fields", el: "τα ελάχιστα στοιχεία του αιτούντος", en: "the least that an applicant gives",
        [.article(2, 3)] + "αβγδ".map { .article(2, 3, String($0)) },
        [.specialRequirements, .specialCategories]),
    ]
  }

  private static var assignment: [WireMember<Plan>] {
    [
      WireMember(
        "overlap", always: false, el: "τα ραντεβού ενός υπαλλήλου δεν συμπίπτουν",
        en: "appointments of one employee never overlap", [.article(5, 1)])
    ]
  }

  private static var backOffice: [WireMember<Plan>] {
    [
      WireMember(
        "bookForApplicant", always: true, el: "ο υπάλληλος κλείνει ραντεβού για άλλον",
        en: "an employee books for somebody", [.article(4, 1)], rulings: [.backOffice]),
      WireMember(
        "chooseOwnMunicipality", always: true, el: "ο υπάλληλος επιλέγει τον Δήμο του",
        en: "an employee chooses the own municipality", [.article(4, 3)]),
      WireMember(
        "credentials", always: "public-administration", .text,
        el: "είσοδος με κωδικούς δημόσιας διοίκησης",
        en: "sign-in with the codes of public administration", [.article(4, 2), .recital(12)]),
      details(
        "fields", el: "τα στοιχεία του προσώπου καταχωρίζονται και από τον υπάλληλο",
        en: "an employee enters the person’s details too", [.article(4, 1), .article(4, 3)],
        [.backOffice]),
    ]
  }

  private static var booking: [WireMember<Plan>] {
    [
      WireMember(
        "another", always: true, el: "νέα κράτηση για άλλη υπηρεσία",
        en: "another booking for another service", [.article(2, 7)]),
      WireMember("cancel", always: true, el: "ακύρωση", en: "cancelling", [.article(2, 7)]),
      WireMember(
        "forAnother", always: true, el: "κράτηση για λογαριασμό άλλου",
        en: "booking for another person", [.article(2, 2)]),
      details(
        "forAnotherFields", el: "τα στοιχεία του άλλου προσώπου", en: "the other person’s details",
        [.article(2, 2), .article(2, 3)], [.otherPerson]),
      WireMember(
        "order", always: "municipality,mode,topic,time", .text, el: "η σειρά των επιλογών",
        en: "the order of choices", [.article(2, 1)], rulings: [.thematicFields]),
      WireMember(
        "personMustAppear", always: true, el: "εμφανίζεται το ίδιο το πρόσωπο",
        en: "the person must appear", [.article(2, 2)], rulings: [.otherPerson]),
      WireMember("reschedule", always: true, el: "αλλαγή ώρας", en: "rebooking", [.article(2, 7)]),
    ]
  }

  private static var declarations: [WireMember<Plan>] {
    [
      WireMember(
        "termsRead", always: true, el: "δήλωση ότι διαβάστηκαν οι όροι",
        en: "declared: the terms were read", [.article(2, 4)]),
      WireMember(
        "termsUrl", .url, .terms, el: "πού διαβάζονται οι όροι", en: "where the terms can be read",
        [.article(2, 4)]
      ) { $0.terms },
      WireMember(
        "truth", always: true, el: "δήλωση αλήθειας των στοιχείων",
        en: "declared: the data are true",
        [.article(2, 4)]),
    ]
  }

  private static var links: [WireMember<Plan>] {
    [
      WireMember(
        "manual", always: "home-page", .text, el: "το εγχειρίδιο στην αρχική σελίδα",
        en: "the manual on the home page", [.article(2, 10)]),
      WireMember(
        "video", always: "at-start", .text,
        el: "ο σύνδεσμος ενεργοποιείται την ώρα του ραντεβού",
        en: "the link is opened at the hour of the appointment", [.article(2, 9)]),
    ]
  }

  private static var notifications: [WireMember<Plan>] {
    [
      WireMember(
        "channels", always: ["email"], .list(of: .text), el: "πώς στέλνονται τα μηνύματα",
        en: "by what the messages are sent"),
      WireMember(
        "confirmation", always: true, el: "μήνυμα επιβεβαίωσης", en: "confirmation by e-mail",
        [.article(2, 6)]),
      WireMember(
        "documents", always: true, el: "τα δικαιολογητικά στα μηνύματα",
        en: "the documents to bring, in the messages", [.article(2, 11)], rulings: [.documents]),
      WireMember(
        "reminder", always: true, el: "μήνυμα υπενθύμισης", en: "reminder by e-mail",
        [.article(2, 8)]),
      WireMember(
        "sameContent", always: true, el: "υπενθύμιση με ίδιο περιεχόμενο",
        en: "a reminder with the same content", [.article(2, 8)]),
      WireMember(
        "videoLink", always: true, el: "ο σύνδεσμος της τηλεδιάσκεψης στο μήνυμα",
        en: "the video link in the message", [.article(2, 6)]),
    ]
  }

  private static var security: [WireMember<Plan>] {
    [
      WireMember(
        "accessLog", always: true, el: "καταγραφή προσβάσεων", en: "logging of access",
        [.article(7, 2)]),
      WireMember(
        "dataInTransit", always: true, el: "προστασία διακινούμενων δεδομένων",
        en: "protection of data in transit", [.article(7, 2)]),
      WireMember(
        "keepers", always: ["ministry", "municipality"], .list(of: .text),
        el: "υπόχρεοι: Υπουργείο και Δήμος", en: "bound: the Ministry and the municipality",
        [.article(7, 2), .article(7, 3)], rulings: [.articleFive]),
      WireMember(
        "purposeOnly", always: true, el: "χρήση μόνο για τον σκοπό της απόφασης",
        en: "use for the decision’s purpose only", [.article(7, 3)]),
      WireMember(
        "traceability", always: true, el: "ιχνηλασιμότητα", en: "traceability", [.article(7, 2)]),
    ]
  }

  private static var video: [WireMember<Plan>] {
    [
      WireMember(
        "audioOnlyAfterIdentification", always: true,
        el: "μόνο ήχος επιτρέπεται μετά την ταυτοποίηση", en: "sound alone only afterwards",
        [.article(3, 2)]),
      WireMember(
        "identification", always: ["identity", "representation"], .list(of: .text),
        el: "στοιχεία ταυτοποίησης και νομιμοποίησης", en: "proof of identity and of authority",
        [.article(3, 1)], rulings: [.shownNotKept]),
      WireMember(
        "identificationFirst", always: true, el: "πρώτα η ταυτοποίηση",
        en: "identification comes first", [.article(3, 1), .article(3, 2)]),
      WireMember(
        "recording", always: false, el: "πάντα false· καταγραφή δεν μπορεί να ρυθμιστεί",
        en: "always false; a recording cannot be configured", [.article(7, 4)],
        rulings: [.recordingKey]),
      WireMember(
        "requires", always: ["camera", "microphone"], .list(of: .text), el: "κάμερα και μικρόφωνο",
        en: "camera and microphone", [.article(1, 5), .article(1, 3, "γ")]),
      WireMember(
        "thirdPartyInvitedBy", always: "employee", .text,
        el: "το τρίτο πρόσωπο προσκαλεί ο υπάλληλος",
        en: "a third person is invited by the employee", [.article(2, 12)]),
    ]
  }

  /// The least that a person must state in order to be served.
  private static func details(
    _ name: StaticString, el: String, en: String, _ provisions: [Provision], _ rulings: [Ruling]
  ) -> WireMember<Plan> {
    WireMember(
      name, always: ["fullName", "email", "phone", "specialRequirements"], .list(of: .text),
      el: el, en: en, provisions, rulings: rulings)
  }
}
