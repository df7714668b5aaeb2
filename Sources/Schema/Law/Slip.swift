/// A mistake in the published text, which an exact citation must reproduce.
public struct Slip: Sendable {
  /// The provision that contains it.
  public let provision: Provision
  /// The exact words.
  public let words: String
  /// The correct words, or what to know about them.
  public let note: Bilingual
  /// The words that a new text uses instead; nil where the mistake is not one of wording.
  public let mended: String?
  /// The ruling on how the words are interpreted, if that matters.
  public let ruling: Ruling?

  init(
    _ provision: Provision, _ words: String, _ mended: String? = nil, el: String, en: String,
    _ ruling: Ruling? = nil
  ) {
    self.provision = provision
    self.words = words
    self.mended = mended
    self.ruling = ruling
    note = Bilingual(el: el, en: en)
  }

  /// The mistakes in a provision.
  public static func slips(of provision: Provision) -> [Slip] {
    all.filter { $0.provision == provision }
  }

  /// All known mistakes, in the order of the decisions; the last ones occur in every row of the
  /// annex.
  public static let all: [Slip] = single + (1...6).map { kleisthenes(.annex($0)) }

  private static let single: [Slip] = [
    Slip(
      .recital(1, "ζ"), "του άρθρου 5 του ν. 3469/2006",
      el: "Μετά το στοιχείο ε ακολουθεί το ζ· στοιχείο στ δεν υπάρχει.",
      en: "After “ε.” comes “ζ.”; there is no “στ.”."),
    Slip(
      .recital(6), "Του π.δ. 2/2021", "Το π.δ. 2/2021",
      el: "Γράφει «Του» αντί για «Το».", en: "Writes the genitive for the accusative."),
    Slip(.recital(11), latin.words, latin.mended, el: omicron.el, en: omicron.en),
    Slip(
      .article(1, 4), "για τη είσοδό του",
      el: "Γράφει «τη» αντί για «την».", en: "Writes “τη” for “την”."),
    Slip(
      .article(2, 1), "την παρ. 2 του άρθρου 6",
      el: "Τα θεματικά πεδία ορίζονται στην παρ. 1 του άρθρου 6, όχι στην παρ. 2.",
      en: "The thematic fields stand in Article 6 § 1, not in § 2.", .thematicFields),
    Slip(
      .article(4, 1), "το φυσικό ραντεβού",
      el: "Μιλά μόνο για φυσικό ραντεβού, ενώ η παράγραφος αφορά κάθε τρόπο.",
      en: "Speaks of an appointment in person only; the paragraph is about every mode.", .backOffice
    ),
    Slip(
      .article(4, 2), "απόφασης του Υπουργού",
      el: "Γράφει «απόφασης» αντί για «απόφαση».", en: "Writes the genitive for the accusative."),
    Slip(
      .article(5, 3), "δύναται να", "δύνανται να",
      el: "Το υποκείμενο είναι στον πληθυντικό: «δύνανται».",
      en: "The subject is in the plural: “δύνανται”."),
    Slip(
      .article(6, 1), "εξ αποστάσεως ταυτοποίησης",
      el: "Το άρθρο 1 § 3 στοιχ. γ΄ μιλά για εξυπηρέτηση εξ αποστάσεως, με τηλεδιάσκεψη.",
      en: "Article 1 § 3 (γ) speaks of service at a distance, by video conference.",
      .remoteIdentification),
    Slip(
      .article(7, 1), "Κανονισμού (ΕΕ) 679/2016",
      el: "Ο επίσημος αριθμός του Κανονισμού είναι 2016/679.",
      en: "The Regulation’s official number is 2016/679."),
    Slip(
      .article(7, 3), "σύμφωνα με το άρθρο 5",
      el: "Η ένταξη ρυθμίζεται στο άρθρο 6, όχι στο άρθρο 5.",
      en: "Onboarding is governed by Article 6, not by Article 5.", .articleFive),
    Slip(
      .oauth2(recital: "Α"), "και Υφυπουργών (Α' 121)", "και Υφυπουργών» (Α΄ 121)",
      el: "Τα εισαγωγικά που ανοίγουν στο «Διορισμός» δεν κλείνουν.",
      en: "The quotation marks opened at “Διορισμός” are not closed."),
    Slip(.oauth2(recital: "Δ"), latin.words, latin.mended, el: omicron.el, en: omicron.en),
    Slip(
      .oauth2(recital: "Ε"), "μέσω την Αυθεντικοποίησης", "μέσω της Αυθεντικοποίησης",
      el: "Γράφει «την» αντί για «της».", en: "Writes “την” for “της”."),
    Slip(.oauth2(1), latin.words, latin.mended, el: omicron.el, en: omicron.en),
    Slip(
      .annex(1), "N 3852/2010", "ν. 3852/2010",
      el: "Το πρώτο γράμμα είναι λατινικό N· στις άλλες γραμμές είναι ελληνικό.",
      en: "The first letter is a Latin N; in the other rows it is Greek."),
    Slip(
      .annex(4), "Δήμος Μεταμόρφωσης", "Δήμος Μεταμορφώσεως",
      el: "Η επωνυμία στην ίδια γραμμή είναι «Δήμος Μεταμορφώσεως».",
      en: "The name in the same row is “Δήμος Μεταμορφώσεως”."),
    Slip(
      .annex(4), "του Δήμου Μεταμόρφωσης", "του Δήμου Μεταμορφώσεως",
      el: "Η επωνυμία στην ίδια γραμμή είναι «Δήμος Μεταμορφώσεως».",
      en: "The name in the same row is “Δήμος Μεταμορφώσεως”."),
    Slip(
      .annex(5), "Δημότης Μαλεβίζιου", "Δημότης Μαλεβιζίου",
      el: "Η γενική του Δήμου είναι «Μαλεβιζίου».", en: "The municipality’s name is “Μαλεβιζίου”."),
  ]

  private static func kleisthenes(_ provision: Provision) -> Slip {
    Slip(
      provision, "ν. 4558/18 (ΚΛΕΙΣΘΕΝΗΣ Ι)", "ν. 4555/2018 (ΚΛΕΙΣΘΕΝΗΣ Ι) (Α΄ 133)",
      el: "Το Πρόγραμμα «Κλεισθένης Ι» είναι ο ν. 4555/2018 (Α΄ 133).",
      en: "The programme “Kleisthenes I” is Law 4555/2018 (A 133).")
  }

  private static let latin = (words: "\u{3BF}Auth2.0", mended: "OAuth2.0")

  private static let omicron = Bilingual(
    el: "Το πρώτο γράμμα είναι ελληνικό όμικρον· στις §§ 3 και 5 της απόφασης 45174 λατινικό O.",
    en: "The first letter is a Greek omicron; in §§ 3 and 5 of Decision 45174 it is a Latin O.")
}
