/// Interpretations of Article 5 of the joint decision.
extension Ruling {
  /// The number of appointments that may take place at the same time.
  public static let staffPerOffice = Ruling(
    12, [.article(5, 1)],
    question: Bilingual(
      el: "Πόσα ραντεβού μπορούν να γίνονται την ίδια ώρα;",
      en: "How many appointments may take place at the same time?"),
    reading: Bilingual(
      el: """
        Όσοι οι υπάλληλοι που εξυπηρετούν ταυτόχρονα σε έναν τρόπο. Για τη φυσική παρουσία ο \
        αριθμός ισχύει σε κάθε κατάστημα χωριστά, εκτός αν το κατάστημα δηλώνει δικό του.
        """,
      en: """
        As many as there are employees who serve at the same time in a mode. In person the \
        figure holds for each office by itself, unless the office declares its own.
        """),
    reason: Bilingual(
      el: """
        Η απόφαση απαγορεύει να συμπίπτουν ραντεβού του ίδιου υπαλλήλου. Υπάλληλος δεν \
        βρίσκεται σε δύο καταστήματα, άρα ένας κοινός αριθμός δεν θα έλεγε πόσοι είναι στο καθένα.
        """,
      en: """
        The decision forbids overlapping appointments of one employee. Nobody is at two offices \
        at once, so one figure for all would not say how many are at each.
        """))

  /// The time between appointments.
  public static let distance = Ruling(
    13, [.article(5, 2)],
    question: Bilingual(
      el: "Απαιτείται κενό ανάμεσα σε δύο ραντεβού;",
      en: "Must there be a gap between two appointments?"),
    reading: Bilingual(
      el: """
        Όχι πέρα από τη διάρκεια: το επόμενο αρχίζει όταν τελειώνει το προηγούμενο. Επιπλέον κενό \
        είναι πολιτική της πλατφόρμας.
        """,
      en: """
        None beyond the duration: the next starts when the one before ends. Any gap beyond that \
        is the platform’s policy.
        """),
    reason: Bilingual(
      el: "Ζητείται απόσταση «ικανή για να ολοκληρωθεί» το ραντεβού, δηλαδή όση η διάρκειά του.",
      en: "What is asked is distance enough “to complete” the appointment, that is its duration."))

  /// Seasons and the hours of an office.
  public static let seasonOffice = Ruling(
    14, [.article(5, 3)],
    question: Bilingual(
      el: "Αλλάζει μια περίοδος το δικό του ωράριο ενός καταστήματος;",
      en: "Does a season change the hours that an office has of its own?"),
    reading: Bilingual(
      el: """
        Όχι η περίοδος του Δήμου, που αντικαθιστά μόνο το γενικό ωράριο του τρόπου \
        εξυπηρέτησης. Μια περίοδος του ίδιου του καταστήματος το αλλάζει.
        """,
      en: """
        Not a season of the municipality, which replaces only the general hours of a mode. A \
        season of the office itself does.
        """),
    reason: Bilingual(
      el: """
        Η παρ. 3 δέχεται περιορισμούς «ανά χρονικά διαστήματα και ανά θέση εργασίας», χωρίς να \
        λέει ποιος προηγείται. Όποιος έγραψε ωράριο για ένα κατάστημα το ξεχώρισε ρητά· μια \
        περίοδος γραμμένη για όλους δεν το αναιρεί σιωπηρά.
        """,
      en: """
        Paragraph 3 allows limits by period and by post, and does not say which goes first. Who \
        wrote hours for one office set it apart expressly; a season written for all does not undo \
        that in silence.
        """),
    date: Day(year: 2026, month: 11, day: 30))

  /// Extraordinary openings and public holidays.
  public static let openingHoliday = Ruling(
    15, [.article(5, 3)],
    question: Bilingual(
      el: "Ανοίγει μια έκτακτη ημέρα λειτουργίας τις επίσημες αργίες;",
      en: "Does a day open out of turn override a public holiday?"),
    reading: Bilingual(
      el: """
        Όχι. Σε αργία των δημοσίων υπηρεσιών δεν δίνονται ραντεβού, εκτός αν η δήλωση λέει ρητά \
        ότι τότε λειτουργούν (onHoliday), με εξαίρεση από την πολιτική της πλατφόρμας.
        """,
      en: """
        No. On a holiday of the public services there are no appointments, unless the declaration \
        says expressly that they work then (onHoliday), with an exception from the policy.
        """),
    reason: Bilingual(
      el: """
        Η απόφαση λέει μόνο ότι οι ώρες και οι μέρες είναι «μεταβλητές παράμετροι του συστήματος» \
        και δεν μιλά για αργίες· αυτές ορίζονται αλλού (π.χ. ν. 1157/1981). Ότι τηρούνται και εδώ \
        είναι πολιτική της πλατφόρμας, και όποιος εργάζεται και τότε το δηλώνει με τον λόγο.
        """,
      en: """
        The decision says only that hours and days are variable parameters of the system, and \
        nothing of holidays, which are set elsewhere (such as Law 1157/1981). That they are kept \
        here too is the platform’s policy, and who works then too declares it with the reason.
        """),
    date: Day(year: 2026, month: 11, day: 30))

  /// The five powers of administrators.
  public static let powers = Ruling(
    16, [.article(5, 4)],
    question: Bilingual(
      el: "Έχει κάθε διαχειριστής και τις πέντε αρμοδιότητες;",
      en: "Does every administrator hold all five powers?"),
    reading: Bilingual(
      el: """
        Ναι, αν δεν δηλωθεί κάτι άλλο. Ο Δήμος μπορεί να τις μοιράσει, αρκεί καμία να μη μείνει \
        χωρίς κάτοχο.
        """,
      en: """
        Yes, unless something else is declared. The municipality may divide them, as long as \
        none is left without a holder.
        """),
    reason: Bilingual(
      el: "Η απόφαση δίνει τις αρμοδιότητες στους διαχειριστές συνολικά, όχι στον καθέναν.",
      en: "The decision gives the powers to the administrators together, not to each of them."))

  /// Administrators named by post, not by person.
  public static let administratorPost = Ruling(
    17, [.article(5, 4), .article(7, 1)],
    question: Bilingual(
      el: "Ονομάζονται στη δήλωση οι διαχειριστές;",
      en: "Does the declaration name the administrators?"),
    reading: Bilingual(
      el: "Όχι. Δηλώνονται με τη θέση και την υπηρεσιακή τους θυρίδα.",
      en: "No. They are declared by post and role mailbox."),
    reason: Bilingual(
      el: """
        Η απόφαση ορίζει ρόλους, και η αρχή της ελαχιστοποίησης (ΓΚΠΔ, άρθρο 5 παρ. 1 στοιχ. γ΄) \
        δεν δικαιολογεί ονόματα εκεί όπου αρκεί η θέση.
        """,
      en: """
        The decision speaks of roles, and data minimisation (GDPR, Article 5 (1)(c)) allows no \
        names where the post is enough.
        """))

  /// The changes that administrators may make without an act.
  public static let administratorsChange = Ruling(
    35, [.article(5, 4), .article(5, 3), .article(6, 1)],
    question: Bilingual(
      el: "Χρειάζεται νέα πράξη όταν αλλάζει μόνο το ωράριο ή οι διαθέσιμοι χρόνοι;",
      en: "Is a new act needed where only the hours or the available times change?"),
    reading: Bilingual(
      el: """
        Όχι. Ωράριο, περίοδοι, κλεισίματα, ανοίγματα, τοπικές αργίες και πλήθος υπαλλήλων αλλάζουν \
        χωρίς πράξη, αφού τα εγκρίνουν όσα πρόσωπα ορίζει η αρχή και σφραγιστούν. Πράξη \
        χρειάζονται τα θεματικά πεδία, οι τρόποι, η διάρκεια, το τρίτο πρόσωπο, το κοινό και τα \
        καταστήματα.
        """,
      en: """
        No. Hours, seasons, closures, openings, local holidays and staff numbers change without an \
        act, once as many persons as the authority demands have approved them and they are \
        sealed. Topics, modes, durations, the third person, the audience and offices need an act.
        """),
    reason: Bilingual(
      el: """
        Το άρθρο 5 § 4 β, γ, δ δίνει στους διαχειριστές τη μεταβολή των χρόνων, των υπαλλήλων και \
        του ωραρίου μετά την ένταξη, και η § 3 τα λέει μεταβλητές παραμέτρους. Η πράξη διαπιστώνει \
        την ένταξη· το ωράριο στο Παράρτημά της είναι εκείνο της ημέρας της. Ότι χρειάζεται \
        έγκριση είναι πολιτική της πλατφόρμας.
        """,
      en: """
        Article 5 § 4 (b) to (d) lets the administrators change times, employees and hours after \
        the onboarding, and § 3 calls them variable parameters. The act finds that the \
        municipality has joined; the hours in its annex are those of its day. That an approval is \
        needed is the platform's policy.
        """),
    date: Day(year: 2026, month: 11, day: 29))

  /// The basis of the acts that follow an onboarding.
  public static let basisOfActs = Ruling(
    36, [.article(6, 3)],
    question: Bilingual(
      el: "Σε τι στηρίζονται η τροποποίηση, η αναστολή, η άρση της και η ανάκληση;",
      en: "On what do amendment, suspension, its lifting and withdrawal rest?"),
    reading: Bilingual(
      el: """
        Στην αρμοδιότητα του άρθρου 6 § 3: όποιος διαπιστώνει την ένταξη, αποφασίζει και τη \
        μεταβολή ή την παύση της. Η ένταξη είναι διαπιστωτική πράξη· οι άλλες είναι αποφάσεις, που \
        την αναφέρουν με όσες την τροποποίησαν. Όποιος αναστέλλει το όλο, αναστέλλει και μέρος \
        του: τρόπους εξυπηρέτησης, καταστήματα ή τμήματα. Ρητή διάταξη δεν υπάρχει.
        """,
      en: """
        On the competence of Article 6 § 3: whoever finds that a municipality has joined also \
        decides to change or end that. The onboarding is a finding; the others are decisions, \
        which cite it with those that amended it. Whoever suspends the whole also suspends a part \
        of it: modes of service, offices or departments. No provision says so expressly.
        """),
    reason: Bilingual(
      el: """
        Η απόφαση ορίζει μόνο την ένταξη. Κατά τη γενική αρχή της αντίθετης ενέργειας, το όργανο \
        που εκδίδει μια πράξη τη μεταβάλλει ή την παύει με τον ίδιο τύπο, για το μέλλον. \
        Προηγείται ακρόαση του Δήμου (Κώδικας Διοικητικής Διαδικασίας, άρθρο 6), εκτός αν το ζητά \
        ο ίδιος.
        """,
      en: """
        The decision speaks of joining only. By the general principle of the contrary act, the \
        organ that issues an act changes or ends it in the same form, for the future. The \
        municipality is heard first (Code of Administrative Procedure, Article 6), unless it asks \
        for it itself.
        """),
    date: Day(year: 2026, month: 11, day: 30))
}
