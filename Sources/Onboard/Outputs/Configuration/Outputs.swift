import Schema

/// The members of the outputs and the provisions that they hold; a test finds each in the files.
extension Output {
  /// Articles 1, 2 and 4: who books, what, and what is sent.
  static let ofBooking = [
    Output(
      "conduct.applicant.businessesUse", [.article(1, 4)],
      el: "ο εκπρόσωπος χρησιμοποιεί δικούς του κωδικούς ή της επιχείρησης",
      en: "a representative uses own credentials or the business’s"),
    Output(
      "conduct.applicant.citizensUse", [.article(1, 4)],
      el: "ο πολίτης χρησιμοποιεί τους δικούς του κωδικούς", en: "a citizen uses own credentials"),
    Output(
      "conduct.applicant.entrances", [.article(1, 1), .article(1, 4)],
      el: "είσοδος απευθείας ή μέσω gov.gr", en: "entrance directly or through gov.gr"),
    Output(
      "conduct.applicant.fields",
      [.article(2, 3)] + ["α", "β", "γ", "δ"].map { .article(2, 3, $0) },
      el: "τα ελάχιστα στοιχεία του αιτούντος", en: "the least that an applicant gives",
      rulings: [.specialRequirements]),
    Output(
      "conduct.backOffice.bookForApplicant", [.article(4, 1)],
      el: "ο υπάλληλος κλείνει ραντεβού για άλλον", en: "an employee books for somebody",
      rulings: [.backOffice]),
    Output(
      "conduct.backOffice.chooseOwnMunicipality", [.article(4, 3)],
      el: "ο υπάλληλος επιλέγει τον Δήμο του", en: "an employee chooses the own municipality"),
    Output(
      "conduct.backOffice.credentials", [.article(4, 2), .recital(12)],
      el: "είσοδος με κωδικούς δημόσιας διοίκησης",
      en: "sign-in with the codes of public administration"),
    Output(
      "conduct.backOffice.fields", [.article(4, 1), .article(4, 3)],
      el: "τα στοιχεία του προσώπου καταχωρίζονται και από τον υπάλληλο",
      en: "an employee enters the person’s details too", rulings: [.backOffice]),
    Output(
      "conduct.booking.another", [.article(2, 7)],
      el: "νέα κράτηση για άλλη υπηρεσία", en: "another booking for another service"),
    Output("conduct.booking.cancel", [.article(2, 7)], el: "ακύρωση", en: "cancelling"),
    Output(
      "conduct.booking.forAnother", [.article(2, 2)],
      el: "κράτηση για λογαριασμό άλλου", en: "booking for another person"),
    Output(
      "conduct.booking.forAnotherFields", [.article(2, 2), .article(2, 3)],
      el: "τα στοιχεία του άλλου προσώπου", en: "the other person’s details",
      rulings: [.otherPerson]),
    Output(
      "conduct.booking.order", [.article(2, 1)],
      el: "η σειρά των επιλογών", en: "the order of choices", rulings: [.thematicFields]),
    Output(
      "conduct.booking.personMustAppear", [.article(2, 2)],
      el: "εμφανίζεται το ίδιο το πρόσωπο", en: "the person must appear", rulings: [.otherPerson]),
    Output("conduct.booking.reschedule", [.article(2, 7)], el: "αλλαγή ώρας", en: "rebooking"),
    Output(
      "conduct.declarations.termsRead", [.article(2, 4)],
      el: "δήλωση ότι διαβάστηκαν οι όροι", en: "declared: the terms were read"),
    Output(
      "conduct.declarations.termsUrl", [.article(2, 4)],
      el: "πού διαβάζονται οι όροι", en: "where the terms can be read"),
    Output(
      "conduct.declarations.truth", [.article(2, 4)],
      el: "δήλωση αλήθειας των στοιχείων", en: "declared: the data are true"),
    Output(
      "conduct.interpretation", [.article(2, 3, "δ")],
      el: "διερμηνεία που παρέχεται", en: "interpretation that is provided",
      rulings: [.specialRequirements]),
    Output(
      "conduct.links.manual", [.article(2, 10)],
      el: "το εγχειρίδιο στην αρχική σελίδα", en: "the manual on the home page"),
    Output(
      "conduct.notifications.confirmation", [.article(2, 6)],
      el: "μήνυμα επιβεβαίωσης", en: "confirmation by e-mail"),
    Output(
      "conduct.notifications.documents", [.article(2, 11)],
      el: "τα δικαιολογητικά στα μηνύματα", en: "the documents to bring, in the messages",
      rulings: [.documents]),
    Output(
      "conduct.notifications.reminder", [.article(2, 8)],
      el: "μήνυμα υπενθύμισης", en: "reminder by e-mail"),
    Output(
      "conduct.notifications.sameContent", [.article(2, 8)],
      el: "υπενθύμιση με ίδιο περιεχόμενο", en: "a reminder with the same content"),
    Output(
      "conduct.notifications.videoLink", [.article(2, 6)],
      el: "ο σύνδεσμος της τηλεδιάσκεψης στο μήνυμα", en: "the video link in the message"),
    Output(
      "policy.numbers.reminderHours", [.article(2, 8)],
      el: "πόσες ώρες πριν, κατά την πολιτική", en: "how many hours before, by policy",
      rulings: [.reminder]),
    Output(
      "topics[].audience", [.article(1, 3), .article(1, 4)],
      el: "πολίτες ή επιχειρήσεις", en: "citizens or businesses", rulings: [.audience]),
    Output(
      "topics[].documents", [.article(2, 11)],
      el: "τα δικαιολογητικά του θέματος", en: "the documents to bring", rulings: [.documents]),
    Output(
      "topics[].field", [.article(1, 2)],
      el: "ο τομέας αρμοδιότητας", en: "the field of competence", rulings: [.competence]),
    Output(
      "topics[].kind", [.article(1, 3, "β")],
      el: "πληροφόρηση ή διεκπεραίωση", en: "information or transaction",
      rulings: [.phoneInformation]),
    Output(
      "topics[].namedEmployee", [.article(2, 5)],
      el: "επιλογή συγκεκριμένου υπαλλήλου", en: "choice of a certain employee",
      rulings: [.namedEmployee]),
  ]

  /// Articles 1 §5, 2 §9, 2 §12, 3 and 7 §4: the video conference.
  static let ofVideo = [
    Output(
      "conduct.links.video", [.article(2, 9)],
      el: "ο σύνδεσμος ενεργοποιείται την ώρα του ραντεβού",
      en: "the link is opened at the hour of the appointment"),
    Output(
      "conduct.notices", [.article(1, 5), .article(2, 2), .article(2, 9), .article(3, 1)],
      el: "οι ειδοποιήσεις προς τον πολίτη", en: "what citizens are told"),
    Output(
      "conduct.video.audioOnlyAfterIdentification", [.article(3, 2)],
      el: "μόνο ήχος επιτρέπεται μετά την ταυτοποίηση", en: "sound alone only afterwards"),
    Output(
      "conduct.video.identification", [.article(3, 1)],
      el: "στοιχεία ταυτοποίησης και νομιμοποίησης", en: "proof of identity and of authority"),
    Output(
      "conduct.video.identificationFirst", [.article(3, 1), .article(3, 2)],
      el: "πρώτα η ταυτοποίηση", en: "identification comes first"),
    Output(
      "conduct.video.recording", [.article(7, 4)],
      el: "πάντα false· καταγραφή δεν μπορεί να ρυθμιστεί",
      en: "always false; a recording cannot be configured", rulings: [.recordingKey]),
    Output(
      "conduct.video.requires", [.article(1, 5), .article(1, 3, "γ")],
      el: "κάμερα και μικρόφωνο", en: "camera and microphone"),
    Output(
      "conduct.video.thirdPartyInvitedBy", [.article(2, 12)],
      el: "το τρίτο πρόσωπο προσκαλεί ο υπάλληλος",
      en: "a third person is invited by the employee"),
    Output(
      "topics[].services[].thirdParty", [.article(2, 12), .article(6, 1)],
      el: "τρίτο πρόσωπο μόνο στην τηλεδιάσκεψη", en: "a third person by video only",
      rulings: [.remoteIdentification]),
  ]

  /// Articles 1 §3, 5 and 6 §1: modes, hours and roles.
  static let ofOperation = [
    Output(
      "calendar", [.article(5, 3)],
      el: "περίοδοι, κλειστές ημέρες, αργίες, έκτακτες ημέρες",
      en: "seasons, closed days, holidays, days out of turn",
      rulings: [.seasonOffice, .openingHoliday]),
    Output(
      "conduct.administration.powers", "αβγδε".map { .article(5, 4, String($0)) },
      el: "οι πέντε αρμοδιότητες", en: "the five powers", rulings: [.powers]),
    Output(
      "conduct.administration.roles", [.article(5, 4)],
      el: "διαχειριστές του Δήμου και της Γενικής Γραμματείας",
      en: "administrators of the municipality and of the Secretariat"),
    Output(
      "conduct.administration.transferNeedsConsent", [.article(5, 4, "ε")],
      el: "μεταφορά με σύμφωνη γνώμη του αιτούντος", en: "transfer with the applicant’s consent"),
    Output(
      "conduct.assignment.overlap", [.article(5, 1)],
      el: "τα ραντεβού ενός υπαλλήλου δεν συμπίπτουν",
      en: "appointments of one employee never overlap"),
    Output(
      "modes[].durationMinutes", [.article(5, 2), .article(6, 1)],
      el: "η διάρκεια ανά τρόπο", en: "the duration per mode"),
    Output(
      "modes[].hours", [.article(5, 3), .article(6, 1)],
      el: "το ωράριο ανά τρόπο", en: "the hours per mode", rulings: [.hoursPerMode]),
    Output(
      "modes[].mode", [.article(1, 1), .article(1, 3), .article(6, 2)],
      el: "οι τρόποι που παρέχονται", en: "the modes offered"),
    Output(
      "modes[].staff", [.article(5, 1)],
      el: "πόσοι εξυπηρετούν ταυτόχρονα", en: "how many serve at the same time",
      rulings: [.staffPerOffice]),
    Output(
      "offices", [.article(1, 3, "α")],
      el: "τα καταστήματα με τη διεύθυνσή τους", en: "the offices with their addresses",
      rulings: [.municipalOffice]),
    Output(
      "policy.numbers.gapMinutes", [.article(5, 2)],
      el: "κενό πέρα από τη διάρκεια, κατά την πολιτική",
      en: "a gap beyond the duration, by policy",
      rulings: [.distance]),
  ]

  /// Articles 6 and 7: onboarding, announcement, security.
  static let ofOnboarding = [
    Output(
      "announcement", [.article(6, 4)],
      el: "το κείμενο της ανακοίνωσης και πού αναρτάται",
      en: "the text of the announcement and where it is posted"),
    Output(
      "conduct.security.accessLog", [.article(7, 2)],
      el: "καταγραφή προσβάσεων", en: "logging of access"),
    Output(
      "conduct.security.dataInTransit", [.article(7, 2)],
      el: "προστασία διακινούμενων δεδομένων", en: "protection of data in transit"),
    Output(
      "conduct.security.keepers", [.article(7, 2), .article(7, 3)],
      el: "υπόχρεοι: Υπουργείο και Δήμος", en: "bound: the Ministry and the municipality",
      rulings: [.articleFive]),
    Output(
      "conduct.security.purposeOnly", [.article(7, 3)],
      el: "χρήση μόνο για τον σκοπό της απόφασης", en: "use for the decision’s purpose only"),
    Output(
      "conduct.security.traceability", [.article(7, 2)],
      el: "ιχνηλασιμότητα", en: "traceability"),
    Output(
      "request", [.article(6, 1), .article(6, 3)],
      el: "το αίτημα στο οποίο στηρίζεται η ρύθμιση", en: "the request that it rests on"),
    Output(
      "municipalities[].status", in: .index, [.article(6, 3)],
      el: "σχέδιο ως την πράξη", en: "a draft until the act", rulings: [.draftUntilAct]),
  ]
}
