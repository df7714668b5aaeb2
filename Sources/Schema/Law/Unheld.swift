/// A part of some provisions that no compiler can implement, and the reason.
///
/// A provision may be implemented in part; the reason then says what is left to people or to the
/// platform.
public struct Unheld: Sendable {
  /// The provisions.
  public let provisions: [Provision]
  /// The part that is not implemented, and the reason.
  public let reason: Bilingual

  init(_ provisions: [Provision], el: String, en: String) {
    self.provisions = provisions
    reason = Bilingual(el: el, en: en)
  }

  /// The reasons for a provision.
  public static func reasons(for provision: Provision) -> [Unheld] {
    all.filter { $0.provisions.contains(provision) }
  }

  /// All such parts, in the order of the decisions.
  public static let all = ofPreambles + ofBooking + ofOperation + ofAuthentication

  private static let ofPreambles = [
    Unheld(
      ["", "α", "β", "ε", "ζ", "η", "θ", "ι"].map { Provision.recital(1, $0) }
        + (2...9).map { Provision.recital($0) } + ["Α", "Β", "Γ"].map { .oauth2(recital: $0) },
      el: "Νομική βάση και αρμοδιότητα όσων αποφάσισαν· ο Δήμος δεν έχει κάτι να δηλώσει.",
      en: "Legal basis and competence of those who decided; a municipality declares nothing."),
    Unheld(
      [.recital(1, "γ"), .recital(1, "δ")],
      el: "Εφαρμόζονται μέσω του άρθρου 7 § 1, που τα επαναλαμβάνει.",
      en: "Applied through Article 7 § 1, which repeats them."),
    Unheld(
      [.recital(10)],
      el: "Αφορά την πιστοποίηση των δημοτικών ιστοσελίδων· η δήλωση έχει μόνο τη διεύθυνση.",
      en: "Concerns the certification of municipal websites; a declaration has only the address."),
    Unheld(
      [.recital(11), .oauth2(recital: "Δ")],
      el: "Η διαδικασία της απόφασης 3981 εφαρμόζεται μέσω των παραγράφων της απόφασης 45174.",
      en: "The procedure of decision 3981 is applied through the paragraphs of decision 45174."),
    Unheld(
      [.recital(13), .oauth2(recital: "Ε")],
      el: "Δηλώνει σκοπό, όχι όρο.", en: "States an aim, not a condition."),
    Unheld(
      [.recital(14), .oauth2(recital: "Η")],
      el: "Βεβαιώνει ότι δεν προκαλείται δαπάνη· δεν θέτει όρο στη δήλωση.",
      en: "States that there is no expense; it sets no condition for a declaration."),
  ]

  private static let ofBooking = [
    Unheld(
      [.article(1, 2)],
      el: "Αν η υπηρεσία ανήκει πράγματι στον τομέα που δηλώθηκε, το κρίνει άνθρωπος.",
      en: "Whether a service truly belongs to the field declared is for a person to judge."),
    Unheld(
      [.article(2, 2), .article(3, 1)],
      el: "Αν εμφανίστηκε το σωστό πρόσωπο, το ελέγχει ο υπάλληλος την ώρα του ραντεβού.",
      en: "Whether the right person appeared is checked by the employee at the appointment."),
    Unheld(
      [.article(2, 4)],
      el: "Η αλήθεια των στοιχείων βαρύνει τον αιτούντα.",
      en: "The truth of the data is the applicant’s responsibility."),
    Unheld(
      [.article(2, 10)],
      el: "Το εγχειρίδιο το γράφει και το αναρτά η πλατφόρμα.",
      en: "The manual is written and posted by the platform."),
    Unheld(
      [.article(4, 3)],
      el: "Σε ποιον Δήμο ανήκει ο υπάλληλος το γνωρίζει η πλατφόρμα κατά την είσοδο.",
      en: "To which municipality an employee belongs is known to the platform at sign-in."),
  ]

  private static let ofOperation = [
    Unheld(
      [.article(5, 1)],
      el: "Η ανάθεση σε υπάλληλο γίνεται κατά την κράτηση, από την πλατφόρμα.",
      en: "Appointments are assigned to employees when they are booked, by the platform."),
    Unheld(
      [.article(6, 3)],
      el: "Την ύπαρξη των μέσων και την ένταξη τις διαπιστώνει ο Γενικός Γραμματέας.",
      en: "That the means exist and the onboarding are ascertained by the Secretary-General."),
    Unheld(
      [.article(6, 4)],
      el: "Την ανάρτηση της ανακοίνωσης την κάνουν το gov.gr και ο Δήμος.",
      en: "Posting the announcement is for gov.gr and the municipality."),
    Unheld(
      [.article(7, 1), .article(7, 2), .article(7, 3)],
      el: "Αν τα μέτρα τηρούνται στην πράξη, δεν φαίνεται σε αρχείο· η δήλωση δεσμεύει τον Δήμο.",
      en: "Whether measures are kept does not show in a file; the declaration is binding."),
    Unheld(
      [.article(7, 4)],
      el: "Ο μεταγλωττιστής εγγυάται μόνο ότι καταγραφή δεν μπορεί να ρυθμιστεί.",
      en: "The compiler only guarantees that a recording cannot be configured."),
  ]

  private static let ofAuthentication = [
    Unheld(
      [.oauth2(7)],
      el: "Το κείμενο δεν αναγράφει το φύλλο της δημοσίευσης, άρα ημερομηνία δεν ελέγχεται.",
      en: "The text does not name the gazette of its publication, so no date is checked."),
    Unheld(
      [.oauth2(8)],
      el: "Παραγγελία δημοσίευσης, προς το Εθνικό Τυπογραφείο.",
      en: "An order to publish, for the National Printing House."),
    Unheld(
      [1, 3, 4, 5, 6].map { .annex($0) },
      el: "Γραμμή φορέα που εξυπηρετείται ήδη: στοιχείο της απόφασης, όχι όρος για άλλους.",
      en: "The row of a body already served: a fact of the decision, no condition for others."),
    Unheld(
      [.annex(2)],
      el: "Περιφέρεια: μπορεί να ζητήσει αυθεντικοποίηση, δεν εντάσσεται όμως στην πλατφόρμα.",
      en: "A region: it may ask for sign-in, but cannot be onboarded."),
  ]
}
