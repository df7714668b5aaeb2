/// Interpretations of Article 6 of the joint decision.
extension Ruling {
  /// Additional questions of the form.
  public static let notExhaustive = Ruling(
    18, [.article(6, 1)],
    question: Bilingual(
      el: "Μπορεί η φόρμα να ζητά περισσότερα από όσα απαριθμεί το άρθρο 6 § 1;",
      en: "May the form ask for more than Article 6 § 1 lists?"),
    reading: Bilingual(
      el: """
        Ναι. Τα τέσσερα στοιχεία που απαριθμούνται είναι πάντα υποχρεωτικά· τα υπόλοιπα ζητούνται \
        μόνο όπου τα χρειάζεται άλλη διάταξη ή η λειτουργία της πλατφόρμας.
        """,
      en: """
        Yes. The four items listed are always required; others are asked only where another \
        provision or the running of the platform needs them.
        """),
    reason: Bilingual(
      el: "Το «ιδίως» δηλώνει ότι η απαρίθμηση των επιχειρησιακών απαιτήσεων είναι ενδεικτική.",
      en: "“In particular” says that the list of operational requirements is not exhaustive."))

  /// Hours for each mode.
  public static let hoursPerMode = Ruling(
    19, [.article(6, 1)],
    question: Bilingual(
      el: "Δηλώνεται ένα ωράριο για όλους τους τρόπους εξυπηρέτησης ή ένα για τον καθέναν;",
      en: "Are hours declared once for all modes, or for each mode?"),
    reading: Bilingual(
      el: "Για κάθε τρόπο χωριστά, όπως και η διάρκεια.",
      en: "For each mode, like the duration."),
    reason: Bilingual(
      el: """
        Το «για κάθε τρόπο εξυπηρέτησης» αφορά κατά γράμμα τη διάρκεια, αλλά ο Δήμος τηλεφωνεί και \
        συνδέεται σε άλλες ώρες από εκείνες που είναι ανοικτό το κατάστημα.
        """,
      en: """
        “For every mode” is said of the duration, but a municipality phones and connects at other \
        hours than those of its offices.
        """))

  /// No answer about a third person.
  public static let thirdPartySilence = Ruling(
    20, [.article(6, 1)],
    question: Bilingual(
      el: "Τι σημαίνει να μη δηλωθεί αν επιτρέπεται τρίτο πρόσωπο;",
      en: "What if it is not declared whether a third person may join?"),
    reading: Bilingual(
      el: "Δεν σημαίνει «όχι»: όποιος παρέχει τηλεδιάσκεψη απαντά ρητά.",
      en: "It does not mean “no”: whoever offers video conferences answers expressly."),
    reason: Bilingual(
      el: "Είναι ένα από τα τέσσερα στοιχεία που το αίτημα περιέχει οπωσδήποτε.",
      en: "It is one of the four items that the request always holds."))

  /// The “remote identification” of Article 6 §1.
  public static let remoteIdentification = Ruling(
    21, [.article(6, 1), .article(1, 3, "γ"), .article(2, 12)],
    question: Bilingual(
      el: "Τι είναι η «εξ αποστάσεως ταυτοποίηση» του άρθρου 6 § 1;",
      en: "What is the “remote identification” of Article 6 § 1?"),
    reading: Bilingual(
      el: """
        Η εξυπηρέτηση με τηλεδιάσκεψη του άρθρου 1 § 3 στοιχ. γ΄. Τρίτο πρόσωπο δηλώνεται μόνο \
        για αυτήν.
        """,
      en: """
        The service by video conference of Article 1 § 3 (γ). A third person is declared for \
        that mode only.
        """),
    reason: Bilingual(
      el: """
        Το άρθρο 2 § 12 δίνει την ίδια δυνατότητα «Στην περίπτωση επιλογής εξυπηρέτησης με \
        τηλεδιάσκεψη». Για τους άλλους τρόπους σιωπά, και δεν απαγορεύει ρητά τίποτα.
        """,
      en: """
        Article 2 § 12 gives the same possibility where service by video conference is chosen. Of \
        the other modes it says nothing, and expressly forbids nothing.
        """),
    date: Day(year: 2026, month: 11, day: 30))

  /// Declarations about a mode that is not offered.
  public static let unofferedModes = Ruling(
    22, [.article(6, 2)],
    question: Bilingual(
      el: "Τι ισχύει για ωράριο, διάρκεια, υπαλλήλους ή μέσα τρόπου που δεν παρέχεται;",
      en: "What of hours, durations, staff or means of a mode that is not offered?"),
    reading: Bilingual(
      el: """
        Δεν γίνονται δεκτά. Ο Δήμος επιλέγει έναν τουλάχιστον τρόπο, και όλα τα άλλα δηλώνονται \
        για αυτούς που επέλεξε και μόνο.
        """,
      en: """
        They are refused. A municipality chooses one mode at least, and everything else is \
        declared for those chosen and for no other.
        """),
    reason: Bilingual(
      el: """
        Το «δύναται» δίνει επιλογή και δεν ζητά δήλωση. Αλλιώς όμως δεν φαίνεται αν ο τρόπος \
        ξεχάστηκε ή αν έμεινε κάτι από παλαιότερη δήλωση.
        """,
      en: """
        The word “may” gives a choice and demands no declaration. But otherwise nobody can tell a \
        forgotten mode from a remnant of an older declaration.
        """),
    date: Day(year: 2026, month: 11, day: 30))

  /// The bodies that can be onboarded.
  public static let municipalitiesOnly = Ruling(
    23, [.article(6, 1), .annex(2)],
    question: Bilingual(
      el: "Ποιος μπορεί να ενταχθεί;",
      en: "Who can be onboarded?"),
    reading: Bilingual(
      el: """
        Μόνο οι \(Register.greece.count) Δήμοι του μητρώου. Περιφέρειες και το Άγιο Όρος δεν \
        εντάσσονται, ακόμη και αν έχουν υπηρεσία αυθεντικοποίησης.
        """,
      en: """
        The \(Register.greece.count) municipalities of the register only. Regions and Mount \
        Athos are not, even with a sign-in service.
        """),
    reason: Bilingual(
      el: "Το άρθρο 6 μιλά για «Δήμο» και ο τίτλος της απόφασης για «ΟΤΑ α' βαθμού».",
      en: "Article 6 speaks of a municipality, and the title of first-level local government."))

  /// Suitable technical means.
  public static let means = Ruling(
    24, [.article(6, 3), .article(1, 5)],
    question: Bilingual(
      el: "Ποια τεχνικά μέσα είναι «κατάλληλα»;",
      en: "Which technical means are “suitable”?"),
    reading: Bilingual(
      el: """
        Τουλάχιστον: για τη φυσική παρουσία θέση εξυπηρέτησης, για την τηλεφωνική επικοινωνία \
        τηλέφωνο, για την τηλεδιάσκεψη κάμερα και μικρόφωνο.
        """,
      en: """
        At the least: in person a counter, by phone a telephone, by video conference a camera \
        and a microphone.
        """),
    reason: Bilingual(
      el: """
        Η απόφαση δεν τα απαριθμεί. Για την τηλεδιάσκεψη το άρθρο 1 § 5 ζητά οπτική και ακουστική \
        επαφή, άρα και από την πλευρά του Δήμου.
        """,
      en: """
        The decision does not list them. For video conferences Article 1 § 5 wants sight and \
        sound, hence also on the municipality’s side.
        """))

  /// The time before the act.
  public static let draftUntilAct = Ruling(
    25, [.article(6, 3)],
    question: Bilingual(
      el: "Από πότε λειτουργεί ένας Δήμος στην πλατφόρμα;",
      en: "From when on is a municipality live on the platform?"),
    reading: Bilingual(
      el: "Από την πράξη του Γενικού Γραμματέα. Ως τότε κάθε ρύθμιση είναι σχέδιο.",
      en: "From the act of the Secretary-General. Until then every configuration is a draft."),
    reason: Bilingual(
      el: "Η ένταξη «διαπιστώνεται με πράξη»· η ορθή δήλωση δεν την αντικαθιστά.",
      en: "Onboarding is “ascertained by an act”; a correct declaration does not replace it."))
}
