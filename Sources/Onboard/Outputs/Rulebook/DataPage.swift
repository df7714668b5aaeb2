import Ground
import Schema

/// The page on personal data: each field that may name a person, where it goes, and how it is
/// erased.
struct DataPage {
  let language: Language

  /// The page's content.
  var content: [Node] {
    [
      section(
        language.say(
          el: "Πεδία που μπορεί να δείχνουν πρόσωπο", en: "Fields that may name a person"),
        fields(.personal)),
      section(
        language.say(
          el: "Πεδία μόνο για τον Δήμο και τη Γραμματεία",
          en: "Fields for the municipality and the Secretariat only"), fields(.office)),
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
      caption: language.say(el: "\(paths.count) πεδία της δήλωσης", en: "\(paths.count) fields"),
      columns: language == .greek ? ["Πεδίο", "Τι είναι"] : ["Field", "What it is"],
      rows: paths.map { [.code($0.path), .text($0.field.note(language))] }
    ).node
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
        el: "όλα τα πεδία, όπως υποβλήθηκαν", en: "every field, as it was submitted")
    ),
    (
      "Municipalities/<name>/authentication.yaml",
      Bilingual(
        el: "το αρχείο φορέα που ζητεί μόνο αυθεντικοποίηση, όπως υποβλήθηκε",
        en: "the file of a body that asks for sign-in only, as it was submitted")
    ),
    (
      "Generated/Authentication/<folder>.json",
      Bilingual(
        el: "μόνο πεδία ανοικτά σε όλους· καμία θυρίδα και κανένα μυστικό",
        en: "fields open to everybody only; no mailbox and no secret")
    ),
    (
      "Generated/Approvals/<code>/<number>/onboarding.yaml",
      Bilingual(
        el: "το ίδιο αρχείο, όπως εγκρίθηκε: όλα τα πεδία",
        en: "the same file, as it was approved: every field")
    ),
    (
      "Generated/Approvals/<code>/<number>/record.dsse.json",
      Bilingual(
        el: """
          ταυτότητες κλειδιών, αποτυπώματα, ένα κωδικό όνομα για όποιον υπέβαλε, και τυχαίος \
          αριθμός· κανένα πεδίο της δήλωσης
          """,
        en: """
          identities of keys, digests, an opaque name for who submitted, and a random number; no \
          field of the file
          """)
    ),
    (
      "Generated/Approvals/log/",
      Bilingual(
        el: "αποτυπώματα φακέλων με τυχαίο αριθμό: δεν λένε τίποτα για Δήμο ή πρόσωπο",
        en: "digests of envelopes with a random number: they say nothing of anybody")
    ),
    (
      "Generated/Runtime/, review.html",
      Bilingual(el: "μόνο τα δημόσια πεδία", en: "the public fields only")
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
        el: "τα πεδία που μπορεί να δείχνουν πρόσωπο καλύπτονται με «•»",
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
        Το ημερολόγιο δεν αλλάζει ποτέ, και δεν χρειάζεται: χωρίς τον φάκελο, το αποτύπωμά του \
        δεν λέει τίποτα.
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
