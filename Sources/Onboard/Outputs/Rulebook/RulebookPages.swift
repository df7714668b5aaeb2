import Ground
import Schema

/// The rulebook as pages for people: the rules, the traceability table and the annotated edition.
///
/// The pages depend only on the compiler itself, so they are the same for every registry; only the
/// page on personal data names who is responsible there.
package enum RulebookPages {
  /// The subfolder of these outputs.
  static let folder = "Rulebook"

  /// The edition of the policy that the pages name: always the newest, regardless of the day.
  static let edition = PlatformPolicy.editions[PlatformPolicy.editions.count - 1]

  /// All pages, in both languages.
  static func artifacts(
    _ processing: ActSettings.Processing = ActSettings.standard.processing
  ) -> [Artifact] {
    let holdings = Holding.all
    return Language.allCases.flatMap { language in
      [
        page(.rules, language, RulesPage(language: language, edition: edition).content),
        page(
          .traceability, language,
          TraceabilityPage(language: language, holdings: holdings).content),
        page(.law, language, LawPage(language: language, holdings: holdings).content),
        page(.data, language, DataPage(language: language, processing: processing).content),
      ].map(\.artifact)
    }
  }

  /// A page of the rulebook.
  package enum Chapter: String, CaseIterable, Sendable {
    case rules, traceability, law, data

    /// The name of the page's file.
    func file(_ language: Language) -> String { "\(rawValue).\(language.rawValue).html" }

    /// The page's title.
    func title(_ language: Language) -> String {
      switch self {
      case .rules: language.say(el: "Κανόνες και ερμηνείες", en: "Rules and interpretations")
      case .traceability: language.say(el: "Από τον νόμο στον κώδικα", en: "From law to code")
      case .law:
        language.say(
          el: "Οι δύο αποφάσεις με τους κανόνες τους",
          en: """
            The two decisions, woven with their rules
            """)
      case .data: language.say(el: "Προσωπικά δεδομένα", en: "Personal data")
      }
    }
  }

  private static func page(_ kind: Chapter, _ language: Language, _ content: [Node]) -> Page {
    Page(
      path: folder + "/" + kind.file(language), language: language, title: kind.title(language),
      summary: summary(of: kind, language),
      links: PublicPages.links(from: .chapter(kind), language),
      origin: origin(language),
      content: content, stylesheet: kind == .traceability ? .traceability : .rulebook,
      script: kind == .rules ? .rules : nil)
  }

  private static func summary(of kind: Chapter, _ language: Language) -> [Node] {
    let text =
      switch kind {
      case .rules:
        language.say(
          el: """
            Όσα ελέγχει ο μεταγλωττιστής σε μια δήλωση: τι ζητά κάθε κανόνας, πού στηρίζεται, ένα \
            λάθος παράδειγμα με το μήνυμά του και ένα σωστό. Στο τέλος, οι αριθμημένες ερμηνείες.
            """,
          en: """
            What the compiler checks in a declaration: what each rule demands, what it rests on, a \
            wrong example with its message and a right one. The numbered interpretations come last.
            """)
      case .traceability:
        language.say(
          el: """
            Για κάθε διάταξη: οι κανόνες, τα στοιχεία της δήλωσης και τα μέλη των ρυθμίσεων που \
            την εφαρμόζουν, οι δοκιμές που το αποδεικνύουν, και τι μένει σε ανθρώπους ή στην \
            πλατφόρμα.
            """,
          en: """
            For each provision: the rules, the fields of a declaration and the members of outputs \
            that hold it, the tests that prove it, and what is left to people or the platform.
            """)
      case .law:
        language.say(
          el: """
            Το επίσημο κείμενο, παράγραφο προς παράγραφο, με όσα το εφαρμόζουν δίπλα του. Με φόντο \
            είναι οι λέξεις που επικαλείται κανόνας· με στικτή γραμμή οι αβλεψίες του κειμένου. \
            Λείπουν μόνο ονόματα και τηλέφωνα υπαλλήλων. Το δίπλα κείμενο δεν είναι νόμος.
            """,
          en: """
            The official text, which is Greek, paragraph by paragraph, with what applies it at its \
            side. Shaded words are quoted by a rule; dotted lines mark slips of the text. Only \
            names and telephones of employees are left out. The text at the side is not law.
            """)
      case .data:
        language.say(
          el: """
            Ποια στοιχεία μπορεί να δείχνουν πρόσωπο, πού πηγαίνει καθένα, και πώς σβήνεται (ΓΚΠΔ, \
            άρθρα 5 και 17).
            """,
          en: """
            Which fields may name a person, where each goes, and how it is erased (GDPR, \
            Articles 5 and 17).
            """)
      }
    return [.tag("p", .text(text))]
  }

  private static func origin(_ language: Language) -> String {
    let digest = Provenance.rulebook(under: edition).description
    return language.say(
      el: "Γράφτηκε από το onboard \(Program.version) · πολιτική \(edition.version) · κανόνες ",
      en: "Written by onboard \(Program.version) · policy \(edition.version) · rules ") + digest
  }
}
