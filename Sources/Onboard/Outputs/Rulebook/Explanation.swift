import Ground
package import Schema

/// The full explanation of a rule or a ruling, from which the command line and the rulebook's page
/// show the same parts.
package struct Explanation {
  /// The id of the rule or ruling.
  package let id: String
  /// The subject, in one line.
  package let title: String
  /// The parts, in order.
  package let parts: [Part]

  /// One part of an explanation.
  package enum Part {
    /// A paragraph.
    case prose(String)
    /// A provision in full; the words that a rule rests on are marked where possible.
    case law(Provision, label: String, quote: String)
    /// A paragraph with a label.
    case note(label: String, String)
    /// A ruling that is followed.
    case ruling(Ruling, label: String, String)
    /// A right or wrong excerpt of a file, with its marks, and the message that it causes.
    case example(label: String, isRight: Bool, String, message: String?)
  }

  /// The explanation of a rule; one based on policy names an edition of the policy.
  package init(_ rule: Rule, _ language: Language, _ edition: PlatformPolicy) {
    id = rule.id
    title = rule.title(language)
    var parts: [Part] = [
      .prose(rule.explanation(edition)(language)), Self.basis(of: rule, language, edition),
      .note(
        label: language.say(el: "Ισχύς", en: "Force"),
        rule.inForce.text(language) + language.say(el: "· ", en: "; ") + rule.waiving(language)),
    ]
    for ruling in rule.rulings {
      parts.append(
        .ruling(
          ruling, label: language.say(el: "Ερμηνεία", en: "Interpretation") + " \(ruling.id)",
          [ruling.question, ruling.reading, ruling.reason].map { $0(language) }
            .joined(separator: " ")))
    }
    for example in rule.rejects {
      parts.append(
        .example(
          label: language.say(el: "Λάθος", en: "Wrong"), isRight: false,
          Self.trimmed(example.text),
          message: example.message(of: rule, edition)?(language)))
    }
    let mended = rule.accepts.isEmpty ? rule.mended(edition) : nil
    let right = mended.map { [$0] } ?? rule.accepts.map(\.text)
    for text in right {
      parts.append(
        .example(
          label: language.say(el: "Σωστό", en: "Right"), isRight: true,
          Self.trimmed(text), message: nil))
    }
    self.parts = parts
  }

  /// The explanation of a ruling, with its provisions and everything that follows it.
  package init(_ ruling: Ruling, _ language: Language) {
    id = ruling.id
    title = ruling.question(language)
    var parts: [Part] = [
      .prose(ruling.reading(language)),
      .note(label: language.say(el: "Γιατί", en: "Why"), ruling.reason(language)),
    ]
    for provision in ruling.provisions {
      parts.append(
        .law(provision, label: language.say(el: "Νόμος", en: "Law"), quote: ""))
    }
    for (label, names) in [
      (language.say(el: "Κανόνες που την ακολουθούν", en: "Rules that follow it"), ruling.rules),
      (language.say(el: "Στοιχεία της δήλωσης", en: "Fields of a declaration"), ruling.fields),
      (language.say(el: "Μέλη των ρυθμίσεων", en: "Members of outputs"), ruling.outputs),
    ] where !names.isEmpty {
      parts.append(.note(label: label, names.joined(separator: ", ")))
    }
    let since =
      ruling.date.map {
        language.say(
          el: ", από ",
          en: ", since ") + $0.words(language)
      } ?? ""
    parts.append(
      .note(
        label: language.say(el: "Ισχύς", en: "Force"),
        language.say(
          el: "ερμηνεία της πλατφόρμας, όχι νόμος", en: "the platform's interpretation, not law")
          + since))
    parts.append(
      .note(label: language.say(el: "Από ποιον", en: "By"), Ruling.office(language) + "."))
    parts.append(
      .note(label: language.say(el: "Αντίρρηση", en: "Objection"), Ruling.objection(language)))
    self.parts = parts
  }

  /// An excerpt of a file without trailing line breaks.
  private static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while scalars.last == "\n" { scalars.removeLast() }
    return String(scalars)
  }

  private static func basis(
    of rule: Rule, _ language: Language, _ edition: PlatformPolicy
  ) -> Part {
    switch rule.basis {
    case .law(let provision, let quote):
      .law(provision, label: language.say(el: "Νόμος", en: "Law"), quote: quote)
    case .interpretation(let ruling, let provision, let quote):
      .law(
        provision,
        label: language.say(
          el: "Διάταξη που ερμηνεύεται κατά την \(ruling.id), χωρίς να το λέει ρητά",
          en: "Provision as read by \(ruling.id), which does not say so itself"),
        quote: quote)
    case .policy(let policy):
      .note(
        label: language.say(
          el: "Πολιτική της πλατφόρμας, όχι νόμος", en: "The platform's policy, not law"),
        language.say(
          el: "\(policy.title.el), έκδοση \(edition.version)",
          en: "\(policy.title.en), version \(edition.version)"))
    }
  }
}

extension InForce {
  /// The period of validity in a few words.
  package func text(_ language: Language) -> String {
    let since = from.map { language.say(el: "από ", en: "since ") + $0.words(language) }
    let end = until.map { language.say(el: "έως ", en: "until ") + $0.words(language) }
    let bounds = [since, end].compactMap { $0 }
    return bounds.isEmpty
      ? language.say(el: "σε κάθε ημερομηνία", en: "on every date") : bounds.joined(separator: " ")
  }
}

extension Rule {
  /// Whether the rule can be waived, and if not, why.
  fileprivate var waiving: Bilingual {
    if isWaivable {
      return Bilingual(
        el: "επιτρέπεται εξαίρεση με απόφαση και ημερομηνίες (waivers)",
        en: "can be waived by a dated decision (waivers)")
    }
    return switch basis {
    case .law:
      Bilingual(
        el: "δεν επιτρέπεται εξαίρεση, γιατί είναι νόμος", en: "cannot be waived, since it is law")
    case .interpretation:
      Bilingual(
        el: "δεν επιτρέπεται εξαίρεση· μια ερμηνεία την αλλάζει μόνο νεότερη ερμηνεία",
        en: "cannot be waived; an interpretation is replaced only by a later one")
    case .policy: Bilingual(el: "δεν επιτρέπεται εξαίρεση", en: "cannot be waived")
    }
  }
}

extension Ruling {
  /// The ids of the rules that follow the ruling.
  package var rules: [String] {
    Rulebook.all.filter { $0.rulings.contains { $0 === self } }.map(\.id)
  }

  /// The paths of the fields that follow it.
  package var fields: [String] {
    FieldPath.all.filter { $0.field.rulings.contains { $0 === self } }.map(\.path)
  }

  /// The paths of the members of outputs that follow it.
  package var outputs: [String] {
    Output.all.filter { $0.rulings.contains { $0 === self } }.map(\.path)
  }
}

extension Provision {
  /// The place, followed by the full name of its decision.
  func citation(_ language: Language) -> String {
    language.say(el: citationEl, en: citationEn)
  }
}
