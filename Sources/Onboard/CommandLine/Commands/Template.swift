import Schema

/// The commented template of a submitted file.
///
/// What the register knows is filled in; what only the municipality knows is left empty, so that
/// `onboard check` lists it; the rest are usual values to change.
struct Template {
  private let entry: RegisterEntry

  init(_ entry: RegisterEntry) { self.entry = entry }

  /// The first lines of every file that the tool writes for a municipality.
  static let heading = [
    "# yaml-language-server: $schema=../../Generated/Schema/onboarding.schema.json",
    "# Αίτημα ένταξης στο myDimosLive (ΚΥΑ 3130 ΕΞ 2022, Β΄ 386, άρθρο 6).",
  ]

  var text: String {
    """
    \(Self.heading.joined(separator: "\n"))
    # Συμπληρώστε τα κενά, αλλάξτε ό,τι δεν ισχύει και τρέξτε: onboard check
    # Ό,τι ακολουθεί το # είναι σχόλιο. Στην αρχή της γραμμής γράφετε κενά, όχι Tab.

    version: 1

    municipality:
      code: \(entry.code)
      name: \(entry.name)
      website:\(entry.website.map { " " + $0 } ?? "")  # εδώ θα γίνει η ανακοίνωση (άρθρο 6 § 4)

    request:  # το αίτημα προς τη Διεύθυνση (άρθρο 6 § 1)
      protocol:  # αριθμός πρωτοκόλλου του Δήμου, π.χ. 17788/20-7-2026
      date:  # ημερομηνία ΕΕΕΕ-ΜΜ-ΗΗ, π.χ. 2026-07-20

    contact:  # υπηρεσιακά στοιχεία, όχι ενός προσώπου
      email:  # θυρίδα της υπηρεσίας
      phone:  # τηλεφωνικό κέντρο, δέκα ψηφία

    # Οι τρόποι εξυπηρέτησης που παρέχετε (άρθρο 6 § 2). Σβήστε όποιον δεν παρέχετε, εδώ και
    # παρακάτω: inPerson φυσική παρουσία, phone τηλέφωνο (μόνο για πληροφόρηση), video τηλεδιάσκεψη.
    modes: [inPerson, phone, video]

    offices:  # τα καταστήματα, για τη φυσική παρουσία
      - id: dimarcheio  # σύντομο όνομα με πεζά λατινικά
        name: Δημαρχείο
        street:  # οδός και αριθμός
        postcode:  # πέντε ψηφία
        city:

    # Τα θεματικά πεδία. Το kind είναι transaction (διεκπεραίωση) ή information (πληροφόρηση)·
    # με τηλέφωνο γίνεται μόνο πληροφόρηση (άρθρο 1 § 3 περ. β΄).
    # Τομείς (field): \(fields)
    topics:
      - id: dimotologio
        title: Δημοτολόγιο
        field: civil-registry
        kind: transaction
        modes: [inPerson, video]
        audience: [citizens]  # citizens πολίτες, businesses επιχειρήσεις
        documents:
          - Δελτίο ταυτότητας
      - id: plirofories
        title: Γενικές πληροφορίες
        field: general
        kind: information
        modes: [inPerson, phone, video]
        audience: [citizens, businesses]

    # Το ωράριο για κάθε τρόπο. Ημέρα που λείπει είναι κλειστή. Με διάλειμμα γράφετε δύο
    # διαστήματα: tuesday: [08:00-14:00, 17:00-20:00]
    hours:
      inPerson:
    \(week("08:00-14:30"))
      phone:
    \(week("09:00-14:00"))
      video:
    \(week("10:00-14:00"))

    # Προαιρετικά: περίοδοι με άλλο ωράριο, κλειστές ημέρες, τοπικές αργίες (σβήστε το # μπροστά).
    # seasons:
    #   - name: Θερινό ωράριο
    #     from: 07-01
    #     to: 08-31
    #     hours:
    #       inPerson:
    #         monday: 08:00-13:30
    # closures:
    #   - from: 2026-12-28
    #     to: 2026-12-31
    #     reason: Απογραφή αρχείου
    # localHolidays:
    #   - name: Πολιούχος
    #     date: 06-24  # ή easter+5: πέντε ημέρες μετά το Πάσχα

    durations:  # διάρκεια ραντεβού για κάθε τρόπο
      inPerson: 15 min
      phone: 10 min
      video: 20 min

    staff:  # υπάλληλοι που εξυπηρετούν ταυτόχρονα
      inPerson: 1
      phone: 1
      video: 1

    # Μπορεί τρίτο πρόσωπο να μπει στην τηλεδιάσκεψη; true ναι, false όχι (άρθρα 2 § 12, 6 § 1)
    thirdParty: true

    means:  # τεχνικά μέσα για κάθε τρόπο (άρθρο 6 § 3)
      inPerson: [counter, computer]
      phone: [telephone, computer]
      video: [camera, microphone, computer, internet]

    administrators:  # οι διαχειριστές του Δήμου, με τη θέση τους (άρθρο 5 § 4)
      - title: Προϊστάμενος Τμήματος ΚΕΠ
        email:  # θυρίδα της υπηρεσίας

    dataProtection:  # προστασία δεδομένων (άρθρα 2 § 4 και 7 § 1)
      email:  # θυρίδα του υπευθύνου προστασίας δεδομένων
      terms:  # η σελίδα με τους όρους, https://…

    security:  # ασφάλεια πληροφοριών (άρθρο 7 § 2)
      email:  # θυρίδα για θέματα ασφάλειας
      measures: [accessLog, traceability, dataProtection]

    """
  }

  private var fields: String {
    let words = Competence.allCases.map { "\($0.key.text) (\($0.label.el))" }
    var lines = [""]
    for word in words {
      if lines[lines.count - 1].count + word.count > 80 { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : ", ") + word
    }
    return lines.joined(separator: ",\n#   ")
  }

  private func week(_ hours: String) -> String {
    Weekday.allCases.prefix(5).map { "    \($0.key.text): \(hours)" }.joined(separator: "\n")
  }
}
