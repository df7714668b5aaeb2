extension Rule {
  /// A municipality that offers video conferences must say whether a third person may join.
  static let thirdPartyMissing = Rule(
    "third-party-missing",
    basis: .law(.article(6, 1), quote: "τη δυνατότητα συμμετοχής τρίτου προσώπου"),
    rulings: [.thirdPartySilence, .remoteIdentification],
    title: Bilingual(
      el: "Δεν δηλώνεται αν επιτρέπεται τρίτο πρόσωπο στην τηλεδιάσκεψη",
      en: "It is not declared whether a third person may join a video conference"),
    explanation: Bilingual(
      el: """
        Όταν παρέχεται τηλεδιάσκεψη, το αίτημα δηλώνει αν μπορεί να συμμετέχει και τρίτο πρόσωπο \
        που υποδεικνύει ο αιτών (άρθρο 6 παρ. 1). Η σιωπή δεν σημαίνει «όχι»: γράψτε \
        «thirdParty: true» ή «thirdParty: false».
        """,
      en: """
        Where video conferences are offered, the request declares whether a third person whom \
        the applicant names may join (Article 6 § 1). Silence does not mean “no”: write \
        “thirdParty: true” or “thirdParty: false”.
        """),
    accepts: [
      Example("thirdParty: false"),
      .inPersonOnly(),
    ],
    rejects: [Example("⟦version⟧: 1", without: ["thirdParty"])],
    check: .judging { declaration, judgement in
      guard declaration.thirdParty.isAbsent, let video = declaration.modes.value?.item(.video)
      else { return }
      judgement.demand(
        TopFields.thirdParty, declaration.thirdParty, in: declaration.start,
        help: Bilingual(
          el: "γράψτε «thirdParty: true» αν επιτρέπεται, αλλιώς «thirdParty: false»",
          en: "write “thirdParty: true” if one may join, else “thirdParty: false”"),
        related: [
          Finding.Related(
            span: video.span,
            note: Bilingual(
              el: "εδώ δηλώνεται ότι παρέχεται τηλεδιάσκεψη",
              en: "video conferences are offered here"))
        ])
    })
}
