import Ground
import Schema

/// The page on personal data: each field that may name a person, where it goes, and how it is
/// erased.
struct DataPage {
  let language: Language
  /// The authority's statements about the processing.
  let processing: ActSettings.Processing

  /// The page's content.
  var content: [Node] {
    [
      section(language.say(el: "Ποιος ευθύνεται", en: "Who answers for them"), responsible),
      section(
        language.say(
          el: "Στοιχεία που μπορεί να δείχνουν πρόσωπο", en: "Fields that may name a person"),
        fields(.personal)),
      section(
        language.say(
          el: "Στοιχεία μόνο για τον Δήμο και τη Γραμματεία",
          en: "Fields for the municipality and the Secretariat only"), fields(.office)),
      section(
        language.say(el: "Λόγοι, τίτλοι και σχόλια", en: "Reasons, titles and comments"), texts),
      section(language.say(el: "Πού πηγαίνουν", en: "Where they go"), places),
      section(language.say(el: "Πώς σβήνονται", en: "How they are erased"), erasure),
    ]
  }

  private func section(_ title: String, _ content: Node) -> Node {
    .tag("section", .tag("h2", .text(title)), content)
  }

  private func fields(_ audience: Field.Audience) -> Node {
    let paths = FieldPath.all.filter { $0.field.audience == audience && $0.field.fields.isEmpty }
    return DataTable(
      caption: language.say(el: "\(paths.count) στοιχεία της δήλωσης", en: "\(paths.count) fields"),
      columns: language == .greek ? ["Στοιχείο", "Τι είναι"] : ["Field", "What it is"],
      rows: paths.map { [.code($0.path), .text($0.field.note(language))] }
    ).node
  }

  /// The controller, legal basis and retention period, as the authority sets them in
  /// `Municipalities/act.yaml`.
  private var responsible: Node {
    let rows: [(Bilingual, String?)] = [
      (Bilingual(el: "Υπεύθυνος επεξεργασίας", en: "Controller"), processing.controller),
      (Bilingual(el: "Νομική βάση", en: "Legal basis"), processing.basis),
      (Bilingual(el: "Χρόνος τήρησης", en: "How long they are kept"), processing.retention),
    ]
    let unset = language.say(
      el: "δεν έχει οριστεί (dataProtection στο Municipalities/act.yaml)",
      en: "not set (dataProtection in Municipalities/act.yaml)")
    return DataTable(
      caption: language.say(
        el: "Όσα ορίζει η αρχή (Κανονισμός (ΕΕ) 2016/679)",
        en: "What the authority sets (Regulation (EU) 2016/679)"),
      columns: language == .greek ? ["Τι", "Τιμή"] : ["What", "Value"],
      rows: rows.map { [.text($0(language)), .text($1 ?? unset)] }
    ).node
  }

  /// The data that free texts must not contain, and where that is checked.
  private var texts: Node {
    let kinds = PersonalText.Kind.allCases.filter { !$0.isOfKeptTexts }
      .map { $0.label(language) }.joined(separator: ", ")
    let kept = PersonalText.Kind.allCases.filter(\.isOfKeptTexts)
      .map { $0.label(language) }.joined(separator: language.say(el: " ή ", en: " or "))
    let lines =
      language == .greek
      ? [
        """
        Δημοσιεύονται όπως γράφτηκαν, και μένουν: γι’ αυτό ελέγχονται για ό,τι δείχνει πρόσωπο \
        (\(kinds)).
        """,
        """
        Σε δήλωση είναι λάθος (personal-in-text), και τίποτα δεν παράγεται από αυτή. Σε λόγο \
        απόρριψης, αναστολής ή ανάκλησης δεν καταγράφεται, όπως ούτε \(kept) (reason-personal).
        """,
        """
        Αποφάσεις που καταγράφηκαν πριν από αυτόν τον έλεγχο δεν αλλάζουν, αφού είναι \
        υπογεγραμμένες: το αρχείο τους μπορεί να δείχνει πρόσωπο, και ό,τι τυπώνει το onboard ή \
        γράφει σε σελίδες το καλύπτει με «•».
        """,
        """
        Ο έλεγχος γνωρίζει μορφές και όχι ανθρώπους: ένα επώνυμο μόνο του, χωρίς τίτλο, μικρό \
        όνομα ή λέξη απουσίας, δεν το αναγνωρίζει.
        """,
      ]
      : [
        """
        They are published as written, and stay: so they are checked for what names a person \
        (\(kinds)).
        """,
        """
        In a declaration it is an error (personal-in-text), and nothing is made of the file. In \
        the reason of a rejection, suspension or revocation it is not recorded, and neither is \
        \(kept) (reason-personal).
        """,
        """
        Decisions recorded before this check do not change, since they are signed: their file may \
        name a person, and whatever onboard prints or writes on pages masks it.
        """,
        """
        The check knows forms and not people: it does not recognize a surname alone, without a \
        title, a given name or a word for an absence.
        """,
      ]
    return .tag("ul", .each(lines) { .tag("li", .text($0)) })
  }

  private var places: Node {
    DataTable(
      caption: language.say(
        el: "Κάθε αποτέλεσμα, και τι φτάνει σε αυτό", en: "What reaches each output"),
      columns: language == .greek ? ["Αποτέλεσμα", "Τι περιέχει"] : ["Output", "What it holds"],
      rows: Self.outputs.map { [.code($0), .text($1(language))] }
    ).node
  }

  private static let outputs: [(String, Bilingual)] = [
    (
      "Municipalities/<code>-<slug>/onboarding.yaml",
      Bilingual(
        el: "όλα τα στοιχεία, όπως υποβλήθηκαν", en: "every field, as it was submitted")
    ),
    (
      "Municipalities/<name>/authentication.yaml",
      Bilingual(
        el: "το αρχείο φορέα που ζητά μόνο αυθεντικοποίηση, όπως υποβλήθηκε",
        en: "the file of a body that asks for sign-in only, as it was submitted")
    ),
    (
      "Generated/Authentication/<folder>.json",
      Bilingual(
        el: "μόνο στοιχεία ανοικτά σε όλους· καμία θυρίδα και κανένα μυστικό",
        en: "fields open to everybody only; no mailbox and no secret")
    ),
    (
      "Generated/Approvals/<code>/<kind>-<digest>/onboarding.yaml",
      Bilingual(
        el: "το ίδιο αρχείο, όπως εγκρίθηκε: όλα τα στοιχεία",
        en: "the same file, as it was approved: every field")
    ),
    (
      "Generated/Approvals/<code>/<kind>-<digest>/record.json, <key>.dsse.json",
      Bilingual(
        el: """
          ταυτότητες κλειδιών, αποτυπώματα, ένα κωδικό όνομα για όποιον υπέβαλε, ένας τυχαίος \
          αριθμός σε κάθε ψήφο, και ο λόγος μιας απόρριψης, αναστολής ή ανάκλησης
          """,
        en: """
          identities of keys, digests, an opaque name for who submitted, a random number in each \
          vote, and the reason of a rejection, a suspension or a revocation
          """)
    ),
    (
      "Generated/Approvals/log/",
      Bilingual(
        el:
          "για κάθε σφραγίδα ο κωδικός του Δήμου, ο αριθμός της και ένα αποτύπωμα: κανένα πρόσωπο",
        en: "of each seal the municipality’s code, its number and a digest: no person")
    ),
    (
      "Generated/Runtime/, review.html",
      Bilingual(el: "μόνο τα δημόσια στοιχεία", en: "the public fields only")
    ),
    (
      "Municipalities/authority/targets.json",
      Bilingual(
        el:
          """
          για κάθε κλειδί ένα κωδικό όνομα προσώπου και ο φορέας· ο κατάλογος προσώπων τηρείται \
          έξω
          """,
        en:
          """
          for each key an opaque name of its holder and an organisation; who they are is kept \
          outside
          """
      )
    ),
    (
      "onboard check, fix, review …",
      Bilingual(
        el: "τα στοιχεία που μπορεί να δείχνουν πρόσωπο καλύπτονται με «•»",
        en: "fields that may name a person are masked")
    ),
  ]

  private var erasure: Node {
    let steps =
      language == .greek
      ? [
        """
        Η τρέχουσα δήλωση: διορθώστε την και υποβάλετέ τη ξανά· μια διόρθωση στοιχείων \
        επικοινωνίας δεν αλλάζει τις ρυθμίσεις.
        """,
        """
        Μια παλιά έγκριση, όταν υπάρχει νεότερη ή ο Δήμος αποχώρησε: σβήστε το onboarding.yaml \
        από τον φάκελό της. Ο έλεγχος (onboard verify) το χρειάζεται μόνο για όσα ισχύουν, και \
        η αλυσίδα των αποφάσεων δεν σπάει.
        """,
        """
        Ένα πρόσωπο που υπογράφει: σβήστε το από τον κατάλογο προσώπων. Στις αποφάσεις μένει \
        ένα κωδικό όνομα που δεν οδηγεί πουθενά.
        """,
        """
        Το μητρώο αποφάσεων δεν αλλάζει ποτέ, και δεν χρειάζεται: χωρίς τον φάκελο, το αποτύπωμά \
        του δεν λέει τίποτα.
        """,
        """
        Το ιστορικό του git κρατά όσα σβήστηκαν, ώσπου να ξαναγραφτεί· δηλώστε γι’ αυτό ρόλους \
        και υπηρεσιακά στοιχεία, όχι πρόσωπα.
        """,
      ]
      : [
        """
        The current file: correct it and submit it again; correcting a contact does not change \
        the configuration.
        """,
        """
        An old approval, when there is a newer one or the municipality has left: remove \
        onboarding.yaml from its folder. Verification needs it only for what is in force, and \
        the chain of records stays whole.
        """,
        """
        A person who signs: remove them from the list of persons. What stays in the records is \
        an opaque name that leads nowhere.
        """,
        "The log never changes and need not: without its envelope a digest says nothing.",
        """
        The history of git keeps what was removed until it is rewritten; so declare roles and \
        office contacts, not persons.
        """,
      ]
    return .tag("ol", .each(steps) { .tag("li", .text($0)) })
  }
}
