import Schema

/// The steps a citizen takes to book, in the order of the decision (Articles 1 §4 and 2).
enum BookingSteps {
  /// The steps for whoever can book; advice for businesses only where something is for them.
  static func all(for audience: [Audience]) -> [Bilingual] {
    guard audience.contains(.businesses) else { return [entry] + rest }
    let own = Bilingual(
      el: "\(entry.el) \(ofBusiness.el)", en: "\(entry.en) \(ofBusiness.en)")
    return [own] + rest
  }

  private static let entry = Bilingual(
    el: """
      Μπείτε στο myDimos.Live.gov.gr, απευθείας ή από το gov.gr, με τους κωδικούς σας TAXISnet \
      (ΓΓΠΣΔΔ).
      """,
    en: "Enter myDimos.Live.gov.gr, directly or from gov.gr, with your GSIS credentials.")

  private static let ofBusiness = Bilingual(
    el: """
      Αν εκπροσωπείτε επιχείρηση, μπορείτε να χρησιμοποιήσετε και τους κωδικούς της επιχείρησης.
      """,
    en: "If you represent a business, you may also use those of the business.")

  private static let rest = [
    Bilingual(
      el: "Επιλέξτε τον Δήμο, τον τρόπο εξυπηρέτησης, το θέμα, την ημερομηνία και την ώρα.",
      en: "Choose the municipality, the mode of service, the topic, the date and the time."),
    Bilingual(
      el: """
        Συμπληρώστε ονοματεπώνυμο, e-mail, τηλέφωνο και τυχόν ειδικές απαιτήσεις, για εσάς ή για \
        το πρόσωπο που θα εξυπηρετηθεί.
        """,
      en: """
        Fill in the full name, e-mail, telephone and any special requirements, for yourself or \
        for the person who is to be served.
        """),
    Bilingual(
      el: """
        Θα λάβετε μήνυμα επιβεβαίωσης και, λίγο πριν από το ραντεβού, υπενθύμιση. Μπορείτε να \
        αλλάξετε ή να ακυρώσετε το ραντεβού στην πλατφόρμα.
        """,
      en: """
        You will receive a confirmation and, shortly before the appointment, a reminder. You can \
        change or cancel the appointment on the platform.
        """),
  ]
}
