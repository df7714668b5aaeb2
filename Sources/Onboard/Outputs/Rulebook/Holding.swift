package import Schema

/// Everything that implements one provision (rules, fields and outputs), and what no code can
/// implement.
package struct Holding: Sendable {
  /// The provision.
  package let provision: Provision
  /// The rules that rest on it.
  package let rules: [Rule]
  /// The fields that record what the provision asks for.
  package let fields: [FieldPath]
  /// The members of outputs that carry it.
  package let outputs: [Output]
  /// The rulings on how it is interpreted where its text is open.
  package let rulings: [Ruling]
  /// The parts that are left to people or to the platform, and the reasons.
  package let reasons: [Unheld]
  /// Mistakes in its text.
  let slips: [Slip]

  package init(_ provision: Provision) {
    self.provision = provision
    rules = Rulebook.all.filter { $0.provision == provision }
    fields = FieldPath.all.filter { $0.field.provisions.contains(provision) }
    outputs = Output.all.filter { $0.provisions.contains(provision) }
    rulings = Ruling.all.filter { $0.provisions.contains(provision) }
    reasons = Unheld.reasons(for: provision)
    slips = Slip.slips(of: provision)
  }

  /// Whether the compiler implements any of it.
  package var isHeld: Bool { grade != .people }

  /// The strongest grade of anything that implements the provision.
  package var grade: Grade {
    if !rules.isEmpty { return .enforced }
    if !fields.isEmpty { return .declared }
    return outputs.isEmpty ? .people : .restated
  }

  /// A grade of how strongly a provision is implemented, the strongest first.
  package enum Grade: CaseIterable, Sendable {
    /// A rule refuses a declaration that fails it.
    case enforced
    /// The municipality declares what it asks for, and the outputs contain that.
    case declared
    /// The configuration repeats it, in the same way for every municipality, as a constant, a
    /// notice or a number of the policy. Whether the platform follows it is not checked.
    case restated
    /// It is left to people.
    case people

    /// The grade as a heading.
    var title: Bilingual {
      switch self {
      case .enforced: Bilingual(el: "Επιβάλλονται από κανόνα", en: "Enforced by a rule")
      case .declared: Bilingual(el: "Δηλώνονται από τον Δήμο", en: "Declared by the municipality")
      case .restated:
        Bilingual(el: "Επαναλαμβάνονται στις ρυθμίσεις", en: "Restated in the configuration")
      case .people: Bilingual(el: "Μένουν σε ανθρώπους", en: "Left to people")
      }
    }

    /// The meaning of the grade, in one sentence.
    var meaning: Bilingual {
      switch self {
      case .enforced:
        Bilingual(
          el: "Δήλωση που δεν τις τηρεί απορρίπτεται ή φέρει προειδοποίηση.",
          en: "A declaration that fails them is refused, or warned of.")
      case .declared:
        Bilingual(
          el: "Ο Δήμος δηλώνει ό,τι ζητούν, και η δήλωση φτάνει στις ρυθμίσεις. Αν αληθεύει, δεν "
            + "ελέγχεται.",
          en: "The municipality declares what they ask for, and that reaches the configuration. "
            + "Whether it is true is not checked.")
      case .restated:
        Bilingual(
          el: "Οι ρυθμίσεις τις λένε ίδιες για κάθε Δήμο: σταθερά, ειδοποίηση ή αριθμός της "
            + "πολιτικής. Ότι τις τηρεί η πλατφόρμα δεν αποδεικνύεται εδώ.",
          en: "The configuration says them alike for every municipality: a constant, a notice or a "
            + "number of the policy. That the platform keeps them is not proved here.")
      case .people:
        Bilingual(
          el: "Τίποτα στον κώδικα δεν τις τηρεί· γράφεται γιατί.",
          en: "Nothing in the code holds them; the reason is given.")
      }
    }
  }

  /// The holdings of all provisions, in the order of the decisions.
  package static let all = Law.provisions.map { Holding($0) }
}

extension Rule {
  /// The provision that the rule is based on; nil when it is based on policy.
  package var provision: Provision? { basis.provision?.provision }
}

extension Output {
  /// Every member that implements a provision, ordered by file and path.
  package static let all =
    RuntimeConfiguration.format.outputs(.configuration) + RuntimeIndex.format.outputs(.index)
    + SignInFile.format.outputs(.signIn) + SignInServiceFile.format.outputs(.signInService)
}
