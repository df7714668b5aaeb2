/// Interpretations of Articles 1 to 4 of the joint decision.
extension Ruling {
  /// Services within a municipality's competence.
  public static let competence = Ruling(
    1, [.article(1, 2)],
    question: Bilingual(
      el: "Πώς φαίνεται ότι μια υπηρεσία υπάγεται στις αρμοδιότητες του Δήμου;",
      en: "How does it show that a service is within a municipality’s competence?"),
    reading: Bilingual(
      el: "Κάθε θεματικό πεδίο δηλώνει έναν από τους τομείς αρμοδιότητας της πλατφόρμας.",
      en: "Every topic names one of the platform’s fields of competence."),
    reason: Bilingual(
      el: """
        Η απόφαση παραπέμπει στην κείμενη νομοθεσία χωρίς κατάλογο. Οι τομείς αντιστοιχούν στις \
        οργανικές μονάδες των Δήμων· όποια υπηρεσία δεν χωρά σε κανέναν, ελέγχεται από άνθρωπο.
        """,
      en: """
        The decision refers to the law in force and gives no list. The fields follow the units \
        of municipalities; a service that fits none is for a person to look at.
        """))

  /// The meaning of “municipal office”.
  public static let municipalOffice = Ruling(
    2, [.article(1, 3, "α")],
    question: Bilingual(
      el: "Τι πρέπει να δηλωθεί για το «δημοτικό κατάστημα»;",
      en: "What must be declared of a “municipal office”?"),
    reading: Bilingual(
      el: "Όνομα και πλήρης ταχυδρομική διεύθυνση: οδός, ταχυδρομικός κώδικας, πόλη.",
      en: "A name and a full postal address: street, postcode, city."),
    reason: Bilingual(
      el: "Φυσική παρουσία γίνεται κάπου· χωρίς διεύθυνση ο πολίτης δεν ξέρει πού να πάει.",
      en: "One is present somewhere; without an address a citizen cannot know where to go."))

  /// The services that may be given by phone.
  public static let phoneInformation = Ruling(
    3, [.article(1, 3, "β")],
    question: Bilingual(
      el: "Τι επιτρέπεται με τηλεφωνική επικοινωνία;",
      en: "What may be done by phone?"),
    reading: Bilingual(
      el: "Μόνο θεματικά πεδία πληροφόρησης. Θέμα διεκπεραίωσης δεν παρέχεται τηλεφωνικά.",
      en: "Topics of information only. A topic that transacts is not offered by phone."),
    reason: Bilingual(
      el: """
        Η λέξη «μόνο» αποκλείει κάθε διεκπεραίωση. Υπηρεσία που κάνει και τα δύο δηλώνεται ως δύο \
        θεματικά πεδία.
        """,
      en: """
        The word “only” excludes every transaction. A service that does both is declared as two \
        topics.
        """))

  /// Citizens and businesses, topic by topic.
  public static let audience = Ruling(
    4, [.article(1, 3), .article(1, 4)],
    question: Bilingual(
      el: "Απευθύνεται κάθε υπηρεσία και σε πολίτες και σε επιχειρήσεις;",
      en: "Is every service for citizens and for businesses alike?"),
    reading: Bilingual(
      el: "Όχι κατ' ανάγκη: κάθε θεματικό πεδίο δηλώνει σε ποιους απευθύνεται.",
      en: "Not necessarily: every topic declares whom it is for."),
    reason: Bilingual(
      el: """
        Η απόφαση μιλά χωριστά για τον πολίτη και για τον «νόμιμο εκπρόσωπο» της επιχείρησης, \
        χωρίς να λέει ποια υπηρεσία είναι για ποιον. Από την είσοδο δεν φαίνεται πάντα, αφού ο \
        εκπρόσωπος χρησιμοποιεί «είτε τους κωδικούς – διαπιστευτήριά του» είτε εκείνους της \
        επιχείρησης· το λέει το θεματικό πεδίο.
        """,
      en: """
        The decision speaks of citizens and of representatives of businesses apart, and does not \
        say which service is for whom. Sign-in does not always show it, since a representative \
        uses either the own credentials or those of the business; so the topic says it.
        """),
    date: Day(year: 2026, month: 11, day: 30))

  /// The provision to which Article 2 §1 refers.
  public static let thematicFields = Ruling(
    5, [.article(2, 1), .article(6, 1)],
    question: Bilingual(
      el: "Σε ποια διάταξη παραπέμπει το άρθρο 2 § 1 για τα θεματικά πεδία;",
      en: "To which provision does Article 2 § 1 refer for the thematic fields?"),
    reading: Bilingual(
      el: "Στο άρθρο 6 § 1, αν και γράφει «παρ. 2 του άρθρου 6».",
      en: "To Article 6 § 1, although it says “paragraph 2 of Article 6”."),
    reason: Bilingual(
      el: "Η λίστα των θεματικών πεδίων ορίζεται μόνο στην παρ. 1· η παρ. 2 ορίζει τους τρόπους.",
      en: "Only paragraph 1 speaks of the list of thematic fields; paragraph 2 is about modes."))

  /// Booking for another person.
  public static let otherPerson = Ruling(
    6, [.article(2, 2), .article(2, 3)],
    question: Bilingual(
      el:
        "Τι καταχωρίζει όποιος κλείνει ραντεβού για άλλον, και πότε εμφανίζεται ο άλλος;",
      en: "Which details does one enter who books for another, and when does the other “appear”?"),
    reading: Bilingual(
      el: """
        Τα στοιχεία της παρ. 3, για το πρόσωπο που θα εξυπηρετηθεί. Στο τηλεφωνικό ραντεβού \
        εμφανίζεται όποιος απαντά ο ίδιος στην κλήση.
        """,
      en: """
        Those of paragraph 3, of the person who will be served. At an appointment by phone one \
        appears by answering the call oneself.
        """),
    reason: Bilingual(
      el: "Η παρ. 3 ζητά τα στοιχεία «του προσώπου που αιτείται την εξυπηρέτηση».",
      en: "Paragraph 3 asks for the details of the person who requests the service."))

  /// Interpretation for the deaf.
  public static let specialRequirements = Ruling(
    7, [.article(2, 3, "δ")],
    question: Bilingual(
      el: "Είναι ο Δήμος υποχρεωμένος να παρέχει διερμηνεία για κωφούς;",
      en: "Must a municipality provide interpretation for the deaf?"),
    reading: Bilingual(
      el: """
        Δηλώνει ποια παρέχει, αν παρέχει. Ο αιτών μπορεί πάντα να γράψει τις ειδικές του \
        απαιτήσεις, όποιες και αν είναι.
        """,
      en: """
        It declares which it provides, if any. An applicant can always state special \
        requirements, whatever they are.
        """),
    reason: Bilingual(
      el: "Το «όπως είναι» δίνει παραδείγματα απαιτήσεων του αιτούντος, όχι κατάλογο παροχών.",
      en: "“Such as” gives examples of what an applicant requires, not a list of services."))

  /// The choice of an employee.
  public static let namedEmployee = Ruling(
    8, [.article(2, 5)],
    question: Bilingual(
      el: "Πότε μπορεί ο πολίτης να επιλέξει συγκεκριμένο υπάλληλο;",
      en: "When may a citizen choose a certain employee?"),
    reading: Bilingual(
      el: """
        Όταν η υπόθεσή του εκκρεμεί και έχει ανατεθεί, τον υπάλληλο «στον οποίο έχει ανατεθεί η \
        διεκπεραίωση της υπόθεσής του», στα θεματικά πεδία όπου το δηλώνει ο Δήμος. Η σιωπή \
        σημαίνει όχι.
        """,
      en: """
        When a case is pending and assigned, the employee to whom it is assigned, in the topics \
        where the municipality declares it. Silence means no.
        """),
    reason: Bilingual(
      el: """
        Η διάταξη δεν δίνει ελεύθερη επιλογή προσώπου. Και ισχύει «Όπου αυτό καθίσταται δυνατό»: \
        το αν είναι δυνατό το γνωρίζει μόνο ο Δήμος.
        """,
      en: """
        The provision gives no free choice of a person. And it holds where it is possible, which \
        only the municipality knows.
        """),
    date: Day(year: 2026, month: 11, day: 30))

  /// The time between the reminder and the appointment.
  public static let reminder = Ruling(
    9, [.article(2, 8)],
    question: Bilingual(
      el: "Πόσο είναι το «Λίγο πριν» της υπενθύμισης;",
      en: "How long before the appointment is the reminder’s “shortly before”?"),
    reading: Bilingual(
      el: "Όσες ώρες ορίζει η πολιτική της πλατφόρμας· αναγράφονται στις ρυθμίσεις ως πολιτική.",
      en: "As many hours as the platform’s policy says; the configuration shows them as policy."),
    reason: Bilingual(
      el: "Η απόφαση δεν ορίζει αριθμό.", en: "The decision sets no number."))

  /// Whether documents to bring must be declared.
  public static let documents = Ruling(
    10, [.article(2, 11)],
    question: Bilingual(
      el: "Είναι υποχρεωτικό να δηλωθούν τα δικαιολογητικά;",
      en: "Must the documents to bring be declared?"),
    reading: Bilingual(
      el: "Όχι. Όσα δηλωθούν τα ανακοινώνει η πλατφόρμα· τα υπόλοιπα ο Δήμος, με μήνυμα.",
      en: "No. The platform announces those declared; the municipality others, by e-mail."),
    reason: Bilingual(
      el: "Η ενημέρωση γίνεται «μέσω της πλατφόρμας ή απευθείας από τον Δήμο».",
      en: "One is informed “through the platform or directly by the municipality”."))

  /// The appointments that an employee books for somebody else.
  public static let backOffice = Ruling(
    11, [.article(4, 1)],
    question: Bilingual(
      el: "Κλείνει ο υπάλληλος για λογαριασμό άλλου μόνο φυσικά ραντεβού;",
      en: "Does an employee book for somebody appointments in person only?"),
    reading: Bilingual(
      el: "Όχι, κάθε τρόπο εξυπηρέτησης, και καταχωρίζει πάντα τα στοιχεία του προσώπου.",
      en: "No, in every mode, and always enters the person’s details."),
    reason: Bilingual(
      el: """
        Το πρώτο εδάφιο δεν διακρίνει τρόπους και η παρ. 3 παραπέμπει σε ολόκληρο το άρθρο 2· το \
        «φυσικό ραντεβού» του δεύτερου εδαφίου είναι γλωσσική αβλεψία.
        """,
      en: """
        The first sentence makes no difference between modes and paragraph 3 refers to the whole \
        of Article 2; “appointment in person” in the second sentence is a slip.
        """))
}
