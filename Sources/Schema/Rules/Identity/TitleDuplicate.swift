extension Rule {
  /// No two topics may have the same title for citizens.
  static let titleDuplicate = Rule(
    "title-duplicate",
    basis: .policy(.naming),
    title: Bilingual(
      el: "Δύο θεματικά πεδία έχουν τον ίδιο τίτλο",
      en: "Two topics have the same title"),
    explanation: Bilingual(
      el: """
        Ο πολίτης επιλέγει θεματικό πεδίο από τον τίτλο του· δύο ίδιοι τίτλοι δεν ξεχωρίζουν, \
        ούτε όταν διαφέρουν στους τόνους, στα κεφαλαία ή στα κενά. Είναι πολιτική της \
        πλατφόρμας. Γράψτε στον έναν τι τον ξεχωρίζει, για παράδειγμα «Δημοτολόγιο - εγγραφές», \
        ή ενώστε τα δύο σε ένα, με όλους τους τρόπους εξυπηρέτησης.
        """,
      en: """
        A citizen chooses a topic by its title; two equal titles cannot be told apart, not even \
        if accents, capitals or blanks differ. This is a policy of the platform. Write in one of \
        them what sets it apart, for example “Δημοτολόγιο - εγγραφές”, or make one topic of the \
        two, with the modes of both.
        """),
    isWaivable: true,
    accepts: [topics("Δημοτολόγιο - εγγραφές", "Δημοτολόγιο - πληροφορίες")],
    rejects: [
      topics("Δημοτολόγιο", "⟦Δημοτολόγιο⟧"),
      topics("Δημοτολόγιο & Ληξιαρχείο", "⟦ΔΗΜΟΤΟΛΟΓΙΟ ΚΑΙ ΛΗΞΙΑΡΧΕΙΟ⟧"),
    ],
    check: .judging { declaration, judgement in
      let topics = declaration.topics.value ?? []
      Repeats.forEachReading(of: topics, by: { $0.value.title.value }) { again, first in
        judgement.reportSameTitle(again.value, first.value)
      }
    })

  private static func topics(_ first: String, _ second: String) -> Example {
    Example(
      """
      topics:
        - id: dimotologio
          title: \(first)
          field: civil-registry
          kind: transaction
          modes: [inPerson, video]
          audience: [citizens]
        - id: plirofories
          title: \(second)
          field: general
          kind: information
          modes: [phone]
          audience: [citizens, businesses]
      """)
  }
}

extension Judgement {
  fileprivate mutating func reportSameTitle(_ again: Topic, _ first: Topic) {
    guard let title = again.title.located, let other = first.title.located else { return }
    if let id = again.id.value, id == first.id.value { return }
    let shown = Mask.shortened(title.value)
    report(
      title.span,
      el: "Τον τίτλο «\(shown)» τον έχει ήδη άλλο θεματικό πεδίο: γράψτε τι ξεχωρίζει τα δύο",
      en: "Another topic already has the title “\(shown)”: write what sets the two apart",
      related: [.firstTime(at: other.span)])
  }
}
