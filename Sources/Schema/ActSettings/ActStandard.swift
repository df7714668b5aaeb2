/// The default settings, for fields that a file leaves out.
extension ActSettings {
  /// The settings of acts of onboarding with the compiled-in names.
  public static let standard = onboarding(.standard)

  /// The settings of acts of onboarding; values that cannot be known in advance are blanks.
  ///
  /// The drafting directorate is that of the appointments (Article 6 § 1).
  public static func onboarding(_ names: Names) -> ActSettings {
    ActSettings(
      names: names,
      letterhead: letterhead(names, Decision.myDimosLive.issuers.dropFirst(3)),
      address: Address(street: "Χανδρή 1 & Θεσσαλονίκης", postcode: "183 46", city: "Μοσχάτο"),
      place: "Μοσχάτο",
      signatory: Signatory(title: "Ο \(names.secretary)"),
      laws: laws,
      references: references,
      appointment: """
        Την υπ’ αρ. \(blank) απόφαση περί διορισμού του \(names.secretaryOf) (Υ.Ο.Δ.Δ. \(blank)).
        """,
      proposal: """
        Την υπ’ αρ. πρωτ. \(blank) εισήγηση της Διεύθυνσης Υποστήριξης Λειτουργίας Συστημάτων \
        Δημόσιας Διοίκησης.
        """,
      recipients: ["Υπηρεσία που διαχειρίζεται το gov.gr, για την ανακοίνωση στην Πύλη"],
      copies: ["Υπουργείο Εσωτερικών"],
      services: [
        "Γραφείο \(names.secretaryOf)",
        """
        Γενική Διεύθυνση Ανάπτυξης και Παραγωγικής Λειτουργίας Πληροφοριακών Συστημάτων \
        Οικονομικού Τομέα και Δημόσιας Διοίκησης
        """,
        "Διεύθυνση Υποστήριξης Λειτουργίας Συστημάτων Δημόσιας Διοίκησης",
      ],
      diavgeia: Diavgeia(
        decisionType: "2.4.7.1", organization: nil, units: [], signers: [], categories: ["10004"]),
      processing: Processing())
  }

  /// The settings of decisions about sign-in, with their own recitals.
  ///
  /// The drafting directorate, with two departments, is that of decision 45174 ΕΞ 2021.
  public static func authentication(
    _ names: Names, laws: [String], references: [String]
  ) -> ActSettings {
    var settings = onboarding(names)
    settings.letterhead = letterhead(names, Decision.oauth2.issuers.dropFirst(5))
    settings.signatory.title = "Ο \(names.minister)"
    settings.laws = laws
    settings.references = references
    settings.appointment = """
      Την υπ’ αρ. \(blank) απόφαση του Πρωθυπουργού «Ανάθεση αρμοδιοτήτων \(blank)» (Β΄ \(blank)).
      """
    settings.recipients = []
    settings.copies = []
    settings.services =
      [
        "Γραφείο \(names.ministerOf)", "Γραφεία Υφυπουργών", "Γραφείο \(names.secretaryOf)",
      ] + Decision.oauth2.distribution.dropFirst(6)
    return settings
  }

  private static func letterhead(_ names: Names, _ services: ArraySlice<String>) -> [String] {
    ["Ελληνική Δημοκρατία", names.ministry, names.secretariat] + services
  }

  /// A blank for a person to fill in.
  public static let blank = "……………"

  /// The laws in the recitals of the joint decision that concern this act.
  private static let laws = [
    """
    του ν. 4727/2020 «Ψηφιακή Διακυβέρνηση (Ενσωμάτωση στην Ελληνική Νομοθεσία της Οδηγίας (ΕΕ) \
    2016/2102 και της Οδηγίας (ΕΕ) 2019/1024) – Ηλεκτρονικές Επικοινωνίες (Ενσωμάτωση στο \
    Ελληνικό Δίκαιο της Οδηγίας (ΕΕ) 2018/1972) και άλλες διατάξεις» (Α΄ 184), και ιδίως του \
    κεφαλαίου ΣΤ΄ και της παρ. 19 του άρθρου 107,
    """,
    """
    των άρθρων 75 έως 83 του ίδιου νόμου, για την ανάρτηση νόμων και πράξεων στο διαδίκτυο \
    (πρόγραμμα «Διαύγεια»),
    """,
    """
    του ν. 3852/2010 «Νέα Αρχιτεκτονική της Αυτοδιοίκησης και της Αποκεντρωμένης Διοίκησης – \
    Πρόγραμμα Καλλικράτης» (Α΄ 87), όπως έχει τροποποιηθεί,
    """,
    """
    του Κανονισμού (ΕΕ) 2016/679 του Ευρωπαϊκού Κοινοβουλίου και του Συμβουλίου της 27ης \
    Απριλίου 2016 για την προστασία των φυσικών προσώπων έναντι της επεξεργασίας των δεδομένων \
    προσωπικού χαρακτήρα (L 119/1) και του ν. 4624/2019 (Α΄ 137),
    """,
    """
    του ν. 2690/1999 «Κύρωση του Κώδικα Διοικητικής Διαδικασίας και άλλες διατάξεις» (Α΄ 45),
    """,
    """
    του ν. 4623/2019 «Ρυθμίσεις του Υπουργείου Εσωτερικών, διατάξεις για την ψηφιακή \
    διακυβέρνηση, συνταξιοδοτικές ρυθμίσεις και άλλα επείγοντα ζητήματα» (Α΄ 134),
    """,
    """
    του άρθρου 90 του Κώδικα Νομοθεσίας για την Κυβέρνηση και τα κυβερνητικά όργανα, ο οποίος \
    κυρώθηκε με το άρθρο πρώτο του π.δ. 63/2005 (Α΄ 98), σε συνδυασμό με την παρ. 22 του άρθρου \
    119 του ν. 4622/2019 (Α΄ 133).
    """,
  ]

  private static let references = [
    """
    Το π.δ. 81/2019 «Σύσταση, συγχώνευση, μετονομασία και κατάργηση Υπουργείων και καθορισμός των \
    αρμοδιοτήτων τους – Μεταφορά υπηρεσιών και αρμοδιοτήτων μεταξύ Υπουργείων» (Α΄ 119).
    """,
    "Το π.δ. 40/2020 «Οργανισμός Υπουργείου Ψηφιακής Διακυβέρνησης» (Α΄ 85).",
  ]
}
