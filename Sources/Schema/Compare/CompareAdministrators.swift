/// Comparing the administrators: their posts and powers stand in the act, and only their mailboxes
/// are not public.
extension Comparison {
  mutating func compareAdministrators(_ old: Declaration, _ new: Declaration) {
    var former = Self.administrators(of: old)
    var present = Self.administrators(of: new)
    // The same post and mailbox first, then the same post; then one with the same mailbox has
    // another title.
    let keys: [(Post) -> String] = [
      { $0.title + "\n" + $0.mailbox }, { $0.title }, { $0.mailbox },
    ]
    for key in keys {
      for one in former where !key(one).isEmpty {
        guard let place = present.firstIndex(where: { key($0) == key(one) }),
          let own = former.firstIndex(where: { key($0) == key(one) })
        else { continue }
        former.remove(at: own)
        compare(one, present.remove(at: place))
      }
    }
    for one in former {
      noteBasis(
        el: "Δεν είναι πια διαχειριστής: \(one.named.el)",
        en: "No longer an administrator: \(one.named.en)", before: one.title)
    }
    for one in present {
      noteBasis(
        el: "Νέος διαχειριστής: \(one.named.el)", en: "A new administrator: \(one.named.en)",
        after: one.title)
    }
  }

  private mutating func compare(_ old: Post, _ new: Post) {
    if old.title != new.title {
      noteBasis(
        el: "Η θέση διαχειριστή «\(old.title)» γίνεται «\(new.title)»",
        en: "The administrator’s post “\(old.title)” becomes “\(new.title)”", before: old.title,
        after: new.title)
    }
    let lost = old.powers.filter { !new.powers.contains($0) }
    let won = new.powers.filter { !old.powers.contains($0) }
    if !lost.isEmpty {
      let words = Post.words(lost)
      noteBasis(
        el: "Διαχειριστής «\(new.title)»: δεν έχει πια \(words.el)",
        en: "Administrator “\(new.title)”: no longer has \(words.en)", before: Post.keys(lost))
    }
    if !won.isEmpty {
      let words = Post.words(won)
      noteBasis(
        el: "Διαχειριστής «\(new.title)»: αποκτά \(words.el)",
        en: "Administrator “\(new.title)”: now has \(words.en)", after: Post.keys(won))
    }
    noteHidden(
      .of("administrators"),
      Bilingual(
        el: "Άλλαξε η θυρίδα του διαχειριστή «\(new.title)»",
        en: "The mailbox of the administrator “\(new.title)” changed"),
      old.mailbox == new.mailbox)
  }

  private mutating func noteBasis(
    el: String, en: String, before: String? = nil, after: String? = nil
  ) {
    note(.legalBasis, .of("administrators"), el: el, en: en, before: before, after: after)
  }

  /// An administrator by post.
  private struct Post {
    let title: String
    let mailbox: String
    let powers: [Power]

    /// The post with its powers.
    var named: Bilingual {
      let words = Self.words(powers)
      return Bilingual(el: "«\(title)», με \(words.el)", en: "“\(title)”, with \(words.en)")
    }

    /// Some powers in words.
    static func words(_ powers: [Power]) -> Bilingual {
      guard powers.count < Power.allCases.count else {
        return Bilingual(el: "τις πέντε αρμοδιότητες", en: "all five powers")
      }
      let el = powers.map { "«\($0.label.el)»" }.joined(separator: ", ")
      let en = powers.map { "“\($0.label.en)”" }.joined(separator: ", ")
      return Bilingual(
        el: powers.count.agreeing("την αρμοδιότητα", "τις αρμοδιότητες") + " \(el)",
        en: powers.count.agreeing("the power", "the powers") + " \(en)")
    }

    /// Some powers as they are written in files.
    static func keys(_ powers: [Power]) -> String {
      powers.map { $0.key.text }.joined(separator: ", ")
    }
  }

  private static func administrators(of declaration: Declaration) -> [Post] {
    (declaration.administrators.value ?? []).compactMap { entry in
      AdministratorPlan(entry.value).map { plan in
        Post(
          title: plan.title, mailbox: entry.value.email.value ?? "", powers: plan.powers)
      }
    }
  }
}
