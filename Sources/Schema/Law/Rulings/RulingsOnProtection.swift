/// Interpretations of Articles 7 and 8 of the joint decision, and of the decision on
/// authentication.
extension Ruling {
  /// The data-protection officer.
  public static let dataOfficer = Ruling(
    26, [.article(7, 1)],
    question: Bilingual(
      el: "Πρέπει να δηλωθεί υπεύθυνος προστασίας δεδομένων, που η απόφαση δεν αναφέρει;",
      en: "Must a data-protection officer be declared, whom the decision does not mention?"),
    reading: Bilingual(
      el: "Ναι, με υπηρεσιακή θυρίδα.", en: "Yes, by a role mailbox."),
    reason: Bilingual(
      el: """
        Το άρθρο 7 § 1 υποβάλλει κάθε επεξεργασία στον Κανονισμό, και αυτός υποχρεώνει κάθε \
        δημόσια αρχή να ορίζει υπεύθυνο και να δημοσιεύει τα στοιχεία του (άρθρο 37 παρ. 1 στοιχ. \
        α΄ και παρ. 7). Ότι τα στοιχεία αυτά γράφονται στη δήλωση δεν το λέει κανένα από τα δύο.
        """,
      en: """
        Article 7 § 1 puts all processing under the Regulation, which obliges every public \
        authority to designate an officer and to publish the contact details (Article 37 (1)(a) \
        and (7)). That the details stand in the declaration is said by neither.
        """),
    date: Day(year: 2026, month: 11, day: 30))

  /// The mailbox for security matters.
  public static let securityContact = Ruling(
    27, [.article(7, 2)],
    question: Bilingual(
      el: "Γιατί ζητείται θυρίδα για θέματα ασφάλειας;",
      en: "Why is a mailbox for security matters asked for?"),
    reading: Bilingual(
      el: "Επειδή μέτρα «διαρκούς τήρησης» χρειάζονται κάποιον που ειδοποιείται σε περιστατικό.",
      en: "Because measures “constantly kept” need somebody who is told of an incident."),
    reason: Bilingual(
      el:
        "Η υποχρέωση βαρύνει και το Υπουργείο και τον Δήμο: πρέπει να βρίσκει ο ένας τον άλλον.",
      en: "The duty lies on the Ministry and on the municipality, so each must reach the other."))

  /// The “Article 5” of Article 7 §3.
  public static let articleFive = Ruling(
    28, [.article(7, 3), .article(6, 3)],
    question: Bilingual(
      el: "Ποιοι Δήμοι έχουν ενταχθεί «σύμφωνα με το άρθρο 5»;",
      en: "Which municipalities are onboarded “in accordance with Article 5”?"),
    reading: Bilingual(
      el: "Όσοι εντάχθηκαν σύμφωνα με το άρθρο 6.", en: "Those onboarded under Article 6."),
    reason: Bilingual(
      el: "Το άρθρο 5 ορίζει παραμέτρους λειτουργίας· ένταξη ρυθμίζει μόνο το άρθρο 6.",
      en: "Article 5 sets parameters of operation; only Article 6 governs onboarding."))

  /// Keys that refer to recording.
  public static let recordingKey = Ruling(
    29, [.article(7, 4)],
    question: Bilingual(
      el: "Μπορεί ένας Δήμος να δηλώσει ότι δεν καταγράφει τηλεδιασκέψεις;",
      en: "May a municipality declare that it does not record video conferences?"),
    reading: Bilingual(
      el: "Δεν υπάρχει στοιχείο για αυτό, ούτε με την τιμή «false»: κάθε τέτοιο στοιχείο"
        + " απορρίπτεται.",
      en: "There is no key for it, not even with “false”: every such key is refused."),
    reason: Bilingual(
      el: "«σε καμία περίπτωση»: ό,τι δεν επιδέχεται επιλογή δεν δηλώνεται.",
      en: "“In no case”: what leaves no choice is not declared."))

  /// Requests made on the day of publication.
  public static let dayOfPublication = Ruling(
    30, [.article(8)],
    question: Bilingual(
      el: "Γίνεται δεκτό αίτημα της ημέρας της δημοσίευσης;",
      en: "Is a request of the very day of publication accepted?"),
    reading: Bilingual(
      el: "Ναι: η 3/2/2022 περιλαμβάνεται. Παλαιότερα αιτήματα δεν γίνονται δεκτά.",
      en: "Yes: 3 February 2022 is included. Older requests are not accepted."),
    reason: Bilingual(
      el: """
        Η ισχύς «αρχίζει από τη δημοσίευσή της», άρα ήδη εκείνη την ημέρα. Ένα αίτημα που εκκρεμεί \
        κρίνεται βέβαια κατά το δίκαιο της ημέρας της πράξης· εδώ όμως το αίτημα είναι η «ειδική \
        φόρμα» του άρθρου 6, που πριν από την απόφαση δεν υπήρχε. Παλαιότερο έγγραφο υποβάλλεται \
        ξανά.
        """,
      en: """
        The decision is in force from its publication, hence on that day already. A pending \
        request is of course judged by the law of the day of the act; but here the request is the \
        special form of Article 6, which did not exist before the decision. An older letter is \
        sent again.
        """),
    date: Day(year: 2026, month: 11, day: 30))

  /// A recital as a basis.
  public static let letter = Ruling(
    31, [.oauth2(recital: "Ζ")],
    question: Bilingual(
      el: "Μπορεί μια αιτιολογική σκέψη να στηρίξει απαίτηση;",
      en: "Can a recital support a demand?"),
    reading: Bilingual(
      el: """
        Μόνο ως περιγραφή της διαδικασίας: χωρίς έγγραφο έναρξης της παραγωγικής λειτουργίας \
        καταχωρίζονται μόνο δοκιμαστικές διευθύνσεις.
        """,
      en: """
        Only as a description of the procedure: without a letter on the start of production \
        only test addresses are registered.
        """),
    reason: Bilingual(
      el: """
        Το προοίμιο βεβαιώνει ότι η απόφαση εκδόθηκε αφού υπήρχε τέτοιο έγγραφο για καθέναν από \
        τους έξι φορείς· η ίδια σειρά τηρείται και για τους επόμενους.
        """,
      en: """
        The recital states that the decision was issued when there was such a letter for each of \
        the six bodies; the same order is kept for those that follow.
        """))

  /// Bodies that decision 45174 does not name.
  public static let otherBodies = Ruling(
    32,
    [
      .annex(0), .oauth2(recital: "ΣΤ"), .oauth2(1), .oauth2(2), .oauth2(3), .oauth2(4), .oauth2(6),
    ],
    question: Bilingual(
      el: "Ισχύει η απόφαση 45174 για Δήμο που δεν είναι στους έξι φορείς της;",
      en: "Does Decision 45174 hold for a municipality that is not among its six bodies?"),
    reading: Bilingual(
      el: """
        Όχι άμεσα. Το αίτημα ενός νέου Δήμου έχει τις στήλες του Παραρτήματος Ι και τις ίδιες \
        δηλώσεις, ώστε να εκδοθεί αντίστοιχη απόφαση.
        """,
      en: """
        Not directly. A new municipality’s request has the columns of Annex I and makes the same \
        declarations, so that a like decision can be issued.
        """),
    reason: Bilingual(
      el: "Η διαδικασία της απόφασης 3981 ΕΞ 2020 είναι κοινή για όλους τους φορείς.",
      en: "The procedure of decision 3981 ΕΞ 2020 is the same for all bodies."))

  /// Secrets in a declaration.
  public static let secrets = Ruling(
    33, [.oauth2(5)],
    question: Bilingual(
      el: "Τι σημαίνει για τη δήλωση ότι τα διαπιστευτήρια δεν γνωστοποιούνται;",
      en: "What does it mean for a declaration that credentials are not made known?"),
    reading: Bilingual(
      el: "Κανένα στοιχείο δεν δέχεται κωδικό ή μυστικό, ούτε του χρήστη ούτε του φορέα.",
      en: "No field takes a password or a secret, neither a user’s nor the body’s."),
    reason: Bilingual(
      el: """
        Η διάταξη αφορά τα διαπιστευτήρια του χρήστη· το μυστικό του φορέα δεν έχει θέση σε αρχείο \
        που διαβάζουν πολλοί και δημοσιεύεται.
        """,
      en: """
        The provision is about the user’s credentials; a secret of the body has no place in a \
        file that many read and that is published.
        """))

  /// The addresses to which a citizen's authorization code may be sent.
  public static let redirects = Ruling(
    34, [.oauth2(1), .oauth2(6)],
    question: Bilingual(
      el: "Ποιες διευθύνσεις επιστροφής προστατεύουν τα διακινούμενα δεδομένα;",
      en: "Which redirect addresses protect data in transit?"),
    reading: Bilingual(
      el: """
        Πλήρεις διευθύνσεις https, μία προς μία, χωρίς χαρακτήρες υποκατάστασης, «#», όνομα χρήστη \
        ή αριθμό IP. Ο ίδιος ο υπολογιστής επιτρέπεται μόνο στο δοκιμαστικό περιβάλλον.
        """,
      en: """
        Complete https addresses, one by one, without wildcards, fragments, user names or IP \
        addresses. The computer itself is allowed in the test environment only.
        """),
    reason: Bilingual(
      el: """
        Η απόφαση ζητά προστασία από κάθε παραβίαση, σκόπιμη ή τυχαία· το πώς το λένε τα πρότυπα \
        του πρωτοκόλλου: RFC 6749 § 3.1.2, RFC 8252 §§ 7.3 και 8.3, RFC 9700 § 2.1.
        """,
      en: """
        The decision asks for protection from every breach, intended or accidental; how is said \
        by the standards of the protocol: RFC 6749 § 3.1.2, RFC 8252 §§ 7.3 and 8.3, RFC 9700 \
        § 2.1.
        """))
}
