extension Rule {
  /// A third person may join only video conferences.
  static let thirdPartyOutsideVideo = Rule(
    "third-party-outside-video",
    basis: .interpretation(
      .remoteIdentification, .article(2, 12),
      quote: "Στην περίπτωση επιλογής εξυπηρέτησης με τηλεδιάσκεψη"),
    title: Bilingual(
      el: "Επιτρέπεται τρίτο πρόσωπο, αλλά δεν παρέχεται τηλεδιάσκεψη",
      en: "A third person may join, but no video conference is offered"),
    explanation: Bilingual(
      el: """
        Τρίτο πρόσωπο συμμετέχει μόνο σε τηλεδιάσκεψη, με σύνδεσμο που του στέλνει ο υπάλληλος \
        (άρθρο 2 παρ. 12). Αν ο Δήμος δεν παρέχει τηλεδιάσκεψη, γράψτε «thirdParty: false» ή \
        σβήστε τη γραμμή· αν παρέχει, προσθέστε το video στο modes.
        """,
      en: """
        A third person joins a video conference only, by a link that the employee sends (Article \
        2 § 12). If the municipality offers no video conferences, write “thirdParty: false” or \
        delete the line; if it does, add video to modes.
        """),
    accepts: [.inPersonOnly(other: "thirdParty: false")],
    rejects: [.inPersonOnly(other: "thirdParty: ⟦true⟧")],
    check: .judging { declaration, judgement in
      guard let thirdParty = declaration.thirdParty.located, thirdParty.value,
        let offered = declaration.modes.value, !offered.isEmpty, !offered.holds(.video)
      else { return }
      judgement.refuseUnoffered(
        .video, at: thirdParty.span, of: declaration,
        el: "Το «thirdParty» είναι true, αλλά η τηλεδιάσκεψη («video») δεν παρέχεται",
        en: "“thirdParty” is true, but video conferences (“video”) are not offered")
    })
}
