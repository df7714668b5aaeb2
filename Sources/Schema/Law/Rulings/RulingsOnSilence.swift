/// Interpretations of questions on which the joint decision is silent: who asks, who answers for
/// data, who calls, and from when an act counts.
extension Ruling {
  private static let day = Day(year: 2026, month: 11, day: 30)

  /// The organ of a municipality that makes the request.
  public static let requestingOrgan = Ruling(
    37, [.article(6, 1)],
    question: Bilingual(
      el: "Ποιο όργανο του Δήμου υποβάλλει το αίτημα;",
      en: "Which organ of the municipality makes the request?"),
    reading: Bilingual(
      el: """
        Όποιο εκπροσωπεί τον Δήμο κατά τον νόμο του, ή όποιος έχει εξουσιοδοτηθεί από αυτό. Η \
        φόρμα ζητά τον αριθμό πρωτοκόλλου του Δήμου και κανένα πρόσωπο.
        """,
      en: """
        Whichever represents the municipality under its own law, or whom it has authorized. The \
        form asks for the municipality’s protocol number, and for no person.
        """),
    reason: Bilingual(
      el: """
        Η απόφαση λέει μόνο «Ο εκάστοτε Δήμος υποβάλλει αίτημα». Ποιος τον εκπροσωπεί το λέει ο \
        ν. 3852/2010· αν υπέγραψε ο αρμόδιος, το ελέγχει όποιος παραλαμβάνει το έγγραφο.
        """,
      en: """
        The decision says only that the municipality makes a request. Who represents it is said by \
        Law 3852/2010; whether the right one signed is checked by whoever receives the letter.
        """),
    date: day)

  /// Controller and processor.
  public static let controllers = Ruling(
    38, [.article(7, 1), .article(7, 2)],
    question: Bilingual(
      el: "Ποιος είναι υπεύθυνος επεξεργασίας και ποιος εκτελών: το Υπουργείο ή ο Δήμος;",
      en: "Who is controller and who is processor: the Ministry or the municipality?"),
    reading: Bilingual(
      el: """
        Η απόφαση δεν το ορίζει, και κανένα κείμενο της πλατφόρμας δεν το συμπληρώνει. Ο Δήμος \
        δηλώνει τους όρους και τον υπεύθυνο προστασίας δεδομένων του· η αρχή δηλώνει τα δικά της \
        στο act.yaml, και ως τότε η θέση μένει κενή.
        """,
      en: """
        The decision does not say, and no text of the platform fills it in. The municipality \
        declares its terms and its data-protection officer; the authority declares its own in \
        act.yaml, and until then the place stays blank.
        """),
    reason: Bilingual(
      el: """
        Το άρθρο 7 § 2 υποχρεώνει «Το Υπουργείο Ψηφιακής Διακυβέρνησης καθώς και κάθε Δήμος» σε \
        μέτρα, όχι σε ρόλους. Τους ρόλους τους κρίνει ο ΓΚΠΔ (άρθρα 4, 26 και 28) από το ποιος \
        ορίζει σκοπούς και μέσα.
        """,
      en: """
        Article 7 § 2 obliges the Ministry and every municipality to measures, not to roles. Roles \
        follow under the GDPR (Articles 4, 26 and 28) from who determines purposes and means.
        """),
    date: day)

  /// Data of special categories.
  public static let specialCategories = Ruling(
    39, [.article(2, 3, "δ"), .article(7, 1)],
    question: Bilingual(
      el: "Είναι οι ειδικές απαιτήσεις του αιτούντος δεδομένα ειδικής κατηγορίας;",
      en: "Are an applicant’s special requirements data of a special category?"),
    reading: Bilingual(
      el: """
        Ναι, όταν φανερώνουν κατάσταση υγείας. Η συμπλήρωσή τους είναι στην επιλογή του αιτούντος, \
        και χρησιμεύουν μόνο στο ραντεβού για το οποίο γράφτηκαν.
        """,
      en: """
        Yes, where they reveal a state of health. Whether to fill them in is the applicant’s \
        choice, and they serve only the appointment for which they were written.
        """),
    reason: Bilingual(
      el: """
        Το στοιχείο αναφέρει ως παράδειγμα τη διερμηνεία «για κωφούς/βαρήκοους», και ο ΓΚΠΔ (άρθρο \
        9) περιλαμβάνει στις ειδικές κατηγορίες τα δεδομένα υγείας. Η νομική βάση μένει στον \
        υπεύθυνο επεξεργασίας.
        """,
      en: """
        The item names interpretation for the deaf as an example, and the GDPR (Article 9) counts \
        data of health among the special categories. The legal basis is for the controller to say.
        """),
    date: day)

  /// The body whose data-protection terms an applicant has read.
  public static let whoseTerms = Ruling(
    40, [.article(2, 4)],
    question: Bilingual(
      el: "Ποιου τους όρους δηλώνει ο αιτών ότι διάβασε;",
      en: "Whose terms does an applicant declare to have read?"),
    reading: Bilingual(
      el: """
        Του Δήμου που θα τον εξυπηρετήσει: γι’ αυτό η δήλωση ζητά τη σελίδα του. Όσοι είναι της \
        πλατφόρμας, τους δείχνει η ίδια.
        """,
      en: """
        Those of the municipality that will serve: that is why the declaration asks for its page. \
        The platform’s own are shown by the platform.
        """),
    reason: Bilingual(
      el: """
        Η διάταξη γράφει «των όρων και πολιτικών προστασίας των προσωπικών δεδομένων του», όπου το \
        «του» είναι ο αιτών· τίνος είναι οι όροι δεν το λέει. Τα στοιχεία τα λαμβάνει ο Δήμος.
        """,
      en: """
        The provision speaks of the terms of protection of the applicant’s own data, and does not \
        say whose terms they are. It is the municipality that receives the data.
        """),
    date: day)

  /// The person who makes the call.
  public static let whoCalls = Ruling(
    41, [.article(1, 1), .article(1, 3, "β")],
    question: Bilingual(
      el: "Στο τηλεφωνικό ραντεβού, ποιος καλεί ποιον;",
      en: "At an appointment by phone, who calls whom?"),
    reading: Bilingual(
      el: "Ο Δήμος τον αιτούντα, την ώρα του ραντεβού, στο τηλέφωνο που εκείνος έδωσε.",
      en: "The municipality calls the applicant, at the hour agreed, at the number given."),
    reason: Bilingual(
      el: """
        Η επικοινωνία είναι «από τον Δήμο», και γι’ αυτό το τηλέφωνο είναι στα ελάχιστα στοιχεία \
        του άρθρου 2 § 3.
        """,
      en: """
        The communication is from the municipality, which is why the telephone is among the least \
        details of Article 2 § 3.
        """),
    date: day)

  /// Documents shown to the camera.
  public static let shownNotKept = Ruling(
    42, [.article(3, 1), .article(7, 4)],
    question: Bilingual(
      el: "Κρατά ο υπάλληλος όσα έγγραφα του επιδεικνύει ο πολίτης στην κάμερα;",
      en: "Does the employee keep the documents that a citizen shows to the camera?"),
    reading: Bilingual(
      el: """
        Όχι: τα βλέπει και ελέγχει την εγκυρότητά τους. Ούτε στιγμιότυπο ούτε αντίγραφο μένει· όσα \
        χρειάζονται στην υπόθεση υποβάλλονται με άλλον τρόπο.
        """,
      en: """
        No: they are looked at and checked. No picture and no copy stays; what the case needs is \
        submitted in another way.
        """),
    reason: Bilingual(
      el: """
        Ο πολίτης καλείται μόνο «να επιδείξει στην κάμερα» τα έγγραφα, και κατά το άρθρο 7 § 4 «σε \
        καμία περίπτωση δεν διενεργείται καταγραφή ή αποθήκευση της εικόνας».
        """,
      en: """
        A citizen is only asked to show the documents to the camera, and under Article 7 § 4 the \
        picture is in no case recorded or stored.
        """),
    date: day)

  /// The day from which an act counts.
  public static let effectOfActs = Ruling(
    43, [.article(6, 3)],
    question: Bilingual(
      el: "Ισχύει μια πράξη από την υπογραφή ή από την ανάρτησή της;",
      en: "Does an act count from its signing or from its posting?"),
    reading: Bilingual(
      el: """
        Από την ανάρτηση στη Διαύγεια: τότε αρχίζουν και παύουν τα ραντεβού. Η ημέρα της υπογραφής \
        κρατιέται χωριστά, και με αυτήν αναφέρεται η πράξη σε νεότερες.
        """,
      en: """
        From its posting at Diavgeia: then appointments begin and end. The day of signing is kept \
        apart, and by it later acts cite the act.
        """),
    reason: Bilingual(
      el: """
        Η απόφαση λέει ότι η ένταξη «διαπιστώνεται με πράξη» και σιωπά για την ισχύ της. Πράξη που \
        δεν δημοσιεύεται στην Εφημερίδα της Κυβερνήσεως τη γνωρίζει ο πολίτης από την ανάρτηση.
        """,
      en: """
        The decision says that joining is ascertained by an act, and nothing of when it counts. An \
        act that is not published in the gazette is known to citizens from its posting.
        """),
    date: day)

  /// Modes without topics, and topics without modes.
  public static let topicsAndModes = Ruling(
    44, [.article(2, 1)],
    question: Bilingual(
      el: "Πρέπει κάθε τρόπος να έχει θεματικό πεδίο, και κάθε θεματικό πεδίο τρόπο;",
      en: "Must every mode have a topic, and every topic a mode?"),
    reading: Bilingual(
      el: "Ναι: κάθε τρόπος που παρέχεται έχει ένα θεματικό πεδίο τουλάχιστον, και αντίστροφα.",
      en: "Yes: every mode that is offered has one topic at least, and the other way round."),
    reason: Bilingual(
      el: """
        Η διάταξη περιγράφει τι επιλέγει ο αιτών, πρώτα τον τρόπο και «Στη συνέχεια» το \
        θεματικό πεδίο, και δεν ζητά τίποτα από τη δήλωση. Αλλά τρόπος χωρίς θεματικό πεδίο, ή \
        θεματικό πεδίο χωρίς τρόπο, δεν μπορεί να επιλεγεί από κανέναν.
        """,
      en: """
        The provision describes what an applicant chooses, the mode first and then the topic, and \
        demands nothing of a declaration. But nobody can choose a mode without a topic, or a topic \
        without a mode.
        """),
    date: day)
}
