extension Rule {
  /// A waiver must name a rule of the policy that allows exceptions.
  static let waiverUnknown = Rule(
    "waiver-unknown",
    basis: .policy(.waivers),
    title: Bilingual(
      el: "Εξαίρεση από κανόνα που δεν την επιτρέπει", en: "A waiver of a rule that allows none"),
    explanation: Bilingual(
      el: """
        Εξαίρεση δηλώνεται μόνο από κανόνα της πολιτικής που την επιτρέπει. Από τον νόμο δεν \
        εξαιρείται κανείς, ούτε από όσα χρειάζονται για να διαβαστεί η δήλωση. Διορθώστε το όνομα \
        του κανόνα, ή σβήστε την εξαίρεση και διορθώστε αυτό που ζητά ο κανόνας.
        """,
      en: """
        Only a rule of the policy that allows exceptions can be waived. Nobody is exempt from the \
        law, nor from what reading a declaration needs. Mend the rule's id, or delete the waiver \
        and mend what the rule demands.
        """),
    accepts: [.early(waiving("hours-unusual"))],
    rejects: [
      .early(waiving("⟦hours-missing⟧") + waiving("hours-unusual")),
      .early(waiving("⟦hours-odd⟧") + waiving("hours-unusual")),
    ],
    check: .judging { declaration, judgement in
      for waiver in declaration.waivers.value ?? [] {
        guard let rule = waiver.value.rule.located, waiver.value.named?.isWaivable != true
        else { continue }
        let named = waiver.value.named
        let words =
          named.map { $0.basis.whyNoWaiver }
          ?? Bilingual(
            el: "δεν υπάρχει τέτοιος κανόνας", en: "there is no such rule")
        judgement.report(
          rule.span, el: "Δεν δηλώνεται εξαίρεση από το \(rule.value): \(words.el)",
          en: "No waiver of \(rule.value): \(words.en)")
      }
    })

  /// A waiver must have a first and a last day, not too far apart.
  static let waiverPeriod = Rule(
    "waiver-period",
    basis: .policy(.waivers),
    title: Bilingual(
      el: "Διάρκεια εξαίρεσης που δεν επιτρέπεται",
      en: "A waiver for a period that is not allowed"),
    explanation: RuleText.quoting { policy in
      let most = policy.waiverDays.counted(.day)
      return Bilingual(
        el: """
          Μια εξαίρεση έχει πρώτη και τελευταία ημέρα, και διαρκεί το πολύ όσο ορίζει η πολιτική \
          (\(most.el)). Γράψτε σωστές ημερομηνίες· αν χρειάζεται κι άλλο, ανανεώνεται.
          """,
        en: """
          A waiver has a first and a last day, and lasts no longer than the policy says \
          (\(most.en)). Write right dates; if it is needed for longer, it can be renewed.
          """)
    },
    accepts: [
      .early(waiving("hours-unusual", from: "2026-01-01", until: "2027-01-01")),
      .early(waiving("hours-unusual", from: "2026-10-01", until: "2026-10-01")),
    ],
    rejects: [
      .early(waiving("hours-unusual") + waiving("hours-unusual", until: "⟦2026-03-01⟧")),
      .early(waiving("hours-unusual") + waiving("hours-unusual", until: "⟦2030-07-01⟧")),
      .early(waiving("hours-unusual") + waiving("hours-unusual", until: "⟦2026-06-30⟧")),
      .early(
        waiving("hours-unusual")
          + waiving("hours-unusual", from: "2026-01-01", until: "⟦2027-01-02⟧")),
    ],
    check: .judging { declaration, judgement in
      for waiver in declaration.waivers.value ?? [] {
        guard let from = waiver.value.from.value, let until = waiver.value.until.located
        else { continue }
        let days = until.value.days(since: from) + 1
        let most = judgement.policy.waiverDays
        if days < 1 {
          judgement.report(
            until.span,
            el: "Η εξαίρεση λήγει στις \(until.value.words.el), πριν αρχίσει"
              + " (\(from.words.el))",
            en: "The waiver ends on \(until.value.words.en), before it starts (\(from.words.en))")
        } else if days > most {
          let length = days.counted(.day)
          judgement.report(
            until.span, el: "Η εξαίρεση διαρκεί \(length.el)· το περισσότερο είναι \(most)",
            en: "The waiver lasts \(length.en); the most is \(most)")
        }
      }
    })

  /// A waiver that has expired must be renewed or deleted.
  static let waiverExpired = Rule(
    "waiver-expired",
    .warning,
    basis: .policy(.waivers),
    title: Bilingual(el: "Εξαίρεση που έληξε", en: "A waiver that has expired"),
    explanation: Bilingual(
      el: """
        Μετά την τελευταία της ημέρα η εξαίρεση δεν ισχύει, και ο κανόνας ισχύει ξανά. Αν \
        χρειάζεται ακόμη, ζητήστε νέα απόφαση και γράψτε νέες ημερομηνίες· αλλιώς σβήστε την.
        """,
      en: """
        After its last day a waiver counts no more, and the rule applies again. If it is still \
        needed, get a new decision and write new dates; else delete it.
        """),
    accepts: [.early(waiving("hours-unusual"))],
    rejects: [
      .early(
        waiving("hours-unusual")
          + waiving("hours-unusual", from: "2025-10-01", until: "⟦2026-06-30⟧")),
      .early(waiving("hours-unusual") + waiving("hours-unusual", until: "⟦2026-09-30⟧")),
    ],
    check: .judging { declaration, judgement in
      for waiver in declaration.waivers.value ?? [] {
        guard let range = waiver.value.inForce, let until = waiver.value.until.located,
          until.value < judgement.today, range.includes(until.value)
        else { continue }
        judgement.report(
          until.span, el: "Η εξαίρεση έληξε στις \(until.value.words.el)",
          en: "The waiver expired on \(until.value.words.en)")
      }
    })

  /// A valid waiver must cover some finding.
  static let waiverUnused = Rule(
    "waiver-unused",
    .warning,
    basis: .policy(.waivers),
    title: Bilingual(
      el: "Εξαίρεση που δεν χρειάζεται: ο κανόνας τηρείται",
      en: "A waiver that is not needed: the rule is kept"),
    explanation: Bilingual(
      el: """
        Ο κανόνας από τον οποίο ζητείται εξαίρεση τηρείται στο σημείο που δηλώνει το place. \
        Σβήστε την εξαίρεση, ώστε να μην καλύψει αργότερα ένα λάθος που κανείς δεν ενέκρινε, ή \
        διορθώστε το place, όπως το γράφει το εύρημα.
        """,
      en: """
        The rule that is waived is kept at the place that is named. Delete the waiver, so \
        that it cannot hide a later mistake that nobody approved, or mend its place as the finding \
        writes it.
        """),
    accepts: [
      .early(waiving("hours-unusual")), .early(waiving("hours-unusual", place: "/hours/inPerson")),
    ],
    rejects: [
      Example(waiving("⟦hours-unusual⟧", isFirst: true)),
      .early(waiving("hours-unusual") + waiving("⟦hours-unusual⟧", place: "/hours/video")),
    ],
    check: .waiving)

  private static func waiving(
    _ rule: String, place: String? = nil, from: String = "2026-07-01", until: String = "2026-12-31",
    isFirst: Bool = false
  ) -> String {
    (isFirst ? "waivers:\n" : "") + """
        - rule: \(rule)\(place.map { "\n    place: \($0)" } ?? "")
          reason: Το ΚΕΠ λειτουργεί σε δύο βάρδιες
          decidedBy: Γενικός Γραμματέας Δήμου
          from: \(from)
          until: \(until)

      """
  }
}

extension Example {
  /// An example of a file whose hours start early, with waivers.
  fileprivate static func early(
    _ waivers: String, fileID: StaticString = #fileID, line: Int = #line
  ) -> Example {
    Example(
      """
      hours:
        inPerson:
          monday: 06:30-14:30
        phone:
          tuesday: 09:00-13:00
        video:
          wednesday: 10:00-14:00
      waivers:
      \(waivers)
      """, fileID: fileID, line: line)
  }
}

extension Basis {
  /// The reason why a rule with this basis cannot be waived.
  fileprivate var whyNoWaiver: Bilingual {
    switch self {
    case .law(let provision, _):
      Bilingual(
        el: "είναι νόμος (\(provision.titleEl))", en: "it is law (\(provision.titleEn))")
    case .interpretation(let ruling, let provision, _):
      Bilingual(
        el: "είναι η ερμηνεία \(ruling.id) (\(provision.titleEl)), που την αλλάζει μόνο νεότερη",
        en: "it is interpretation \(ruling.id) (\(provision.titleEn)), replaced only by a later one"
      )
    case .policy:
      Bilingual(
        el: "χωρίς αυτόν η δήλωση δεν εφαρμόζεται", en: "without it a declaration cannot work")
    }
  }
}
