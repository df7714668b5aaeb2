extension Rule {
  /// No comment or text may name a person: they are published, or stay in public records.
  static let personalInText = Rule(
    "personal-in-text",
    basis: .policy(.personalData),
    title: Bilingual(
      el: "Ένα κείμενο ή σχόλιο φαίνεται να δείχνει πρόσωπο",
      en: "A text or a comment seems to name a person"),
    explanation: Bilingual(
      el: """
        Οι λόγοι, οι τίτλοι και τα σχόλια δημοσιεύονται μαζί με τη δήλωση, και μένουν στο ιστορικό \
        της. Όνομα μετά από «κ.» ή «κα», ή μαζί με μικρό όνομα, κινητό, ΑΦΜ, ΑΜΚΑ και προσωπική \
        θυρίδα δεν χρειάζονται εδώ (Κανονισμός (ΕΕ) 2016/679, άρθρο 5 §1γ). Γράψτε τι συμβαίνει \
        και όχι σε ποιον: «άδεια υπαλλήλου», «ασθένεια». Ονόματα οδών, κτιρίων και αγίων \
        επιτρέπονται· αν δεν αναγνωρίστηκαν, γράψτε μπροστά «οδός» ή «κτίριο», ή δηλώστε εξαίρεση \
        (waivers).
        """,
      en: """
        Reasons, titles and comments are published with the declaration, and stay in its history. \
        A name after “κ.” or “Mr”, or beside a given name, a mobile number, a tax or \
        social-security number and a person’s e-mail address are not needed here (Regulation (EU) \
        2016/679, Article 5 (1)(c)). Write what happens and not to whom: “leave of an employee”, \
        “illness”. Names of streets, buildings and saints may stand; if one was not recognized, \
        put “οδός” or “κτίριο” before it, or declare a waiver (waivers).
        """),
    isWaivable: true,
    accepts: [
      closure("Απεργία στην οδό Ελευθερίου Βενιζέλου"), closure("Εορτή του Αγίου Νικολάου"),
      closure("Γιορτή στην πλατεία Μαρίας Παπαδοπούλου"), closure("Μεταμόρφωση του Κυρίου"),
      closure("Απουσία του κ. Δημάρχου"), closure("Ερωτήσεις στο 210 9301000"),
      closure("Ερωτήσεις στο info@dimos.example"), closure("Απογραφή # ως τις 31-12-2026"),
      closure("Έργα στην Κύρια Είσοδο, κτίριο Γ. Παπανδρέου"),
    ],
    rejects: [
      closure("Άδεια της ⟦κ. Παπαδοπούλου⟧"), closure("Άδεια του ⟦κ. Γ. Παπαδόπουλου⟧"),
      closure("Ασθένεια: ⟦Μαρία Παπαδοπούλου⟧"), closure("Απουσία της ⟦Μαρίας Παπαδοπούλου⟧"),
      closure("Αντί του ⟦Mr Papadopoulos⟧"), closure("Κλήσεις στο ⟦697 123 4567⟧"),
      closure("Υπόθεση με ΑΦΜ ⟦123456783⟧"), closure("Υπόθεση με ΑΜΚΑ ⟦01018012342⟧"),
      closure("Μηνύματα στο ⟦maria.papadopoulou@dimos.example⟧"),
      closure("Απογραφή # λείπει η ⟦κα Νίκα⟧"),
    ],
    check: .scanning)

  private static func closure(_ reason: String) -> Example {
    Example(
      """
      closures:
        - from: 2026-12-28
          reason: "\(reason)"
      """)
  }
}

extension Finding {
  /// The finding about text that seems to name a person, which is not shown.
  static func personalInText(_ kind: PersonalText.Kind, at span: SourceSpan) -> Finding {
    let label = kind.label
    return Finding(
      .personalInText, at: span,
      Bilingual(
        el: "Εδώ φαίνεται να υπάρχει \(label.el): κείμενα και σχόλια δημοσιεύονται",
        en: "This seems to be \(label.en): texts and comments are published"),
      help: Bilingual(
        el: "γράψτε τι συμβαίνει και όχι σε ποιον· αν δεν είναι πρόσωπο, πείτε τι είναι («οδός …»)",
        en: "write what happens and not to whom; if it is no person, say what it is (“οδός …”)"))
  }
}

/// Looks for anything that may name a person in a file, since comments and texts become public.
enum PersonalScan {
  /// The places outside the fields for contacts, which have rules of their own.
  static func places(
    in source: Source, besides contacts: [SourceSpan]
  ) -> [(span: SourceSpan, kind: PersonalText.Kind)] {
    source.bytes.withUnsafeBufferPointer { PersonalText.places(in: $0) }.compactMap { place in
      let span = SourceSpan(place.range.lowerBound, place.range.upperBound)
      let isContact = contacts.contains { $0.start < span.end && span.start < $0.end }
      return isContact ? nil : (span, place.kind)
    }
  }
}
