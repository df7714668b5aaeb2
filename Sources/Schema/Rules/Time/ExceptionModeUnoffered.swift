extension Rule {
  /// Closures and openings may name only modes that are offered.
  static let exceptionModeUnoffered = Rule(
    "exception-mode-unoffered",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Κλειστή ή έκτακτη ημέρα αφορά τρόπο που δεν παρέχεται",
      en: "A closure or an opening concerns a mode that is not offered"),
    explanation: Bilingual(
      el: """
        Χωρίς ραντεβού δεν υπάρχει τι να κλείσει ή να ανοίξει· συνήθως γράφτηκε άλλος τρόπος από \
        εκείνον που εννοείτε. Είναι πολιτική της πλατφόρμας. Γράψτε έναν από τους τρόπους του \
        modes στην αρχή του αρχείου, ή σβήστε τη λέξη. Αν λείπει όλη η γραμμή modes, η ημέρα \
        αφορά κάθε τρόπο που παρέχεται.
        """,
      en: """
        Where no appointments are given, nothing can close or open; usually another mode was \
        meant. This is a policy of the platform. Write one of the modes at the top of the file, \
        or delete the word. If the line with modes is left out, every mode offered is concerned.
        """),
    distantFields: [["modes"]],
    accepts: [
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: Απογραφή αρχείου
            modes: [inPerson, video]
        """)
    ],
    rejects: [
      example("closures", "- from: 2026-12-28"),
      example("openings", "- date: 2026-11-28\n    hours: 09:00-13:00"),
    ],
    check: .judging { declaration, judgement in
      guard let offered = declaration.offered, !offered.isEmpty else { return }
      func check(_ modes: Answer<[Located<Mode>]>) {
        for mode in modes.value ?? [] where !offered.contains(mode.value) {
          judgement.reportUnoffered(mode, offered)
        }
      }
      for scope in declaration.scopes { check(scope.modes) }
    })

  private static func example(_ section: String, _ day: String) -> Example {
    Example(
      """
      modes: [inPerson]
      topics:
        - id: dimotologio
          title: Δημοτολόγιο
          field: civil-registry
          kind: transaction
          modes: [inPerson]
          audience: [citizens]
      hours:
        inPerson:
          monday: 08:00-14:30
      durations:
        inPerson: 15 min
      staff:
        inPerson: 2
      means:
        inPerson: [counter, computer]
      \(section):
        \(day)
          reason: Απογραφή αρχείου
          modes: [inPerson, ⟦video⟧]
      """, without: ["thirdParty"])
  }
}

extension Judgement {
  fileprivate mutating func reportUnoffered(_ mode: Located<Mode>, _ offered: [Mode]) {
    let word = mode.value.key.text
    let all = offered.map { $0.key.text }.joined(separator: ", ")
    report(
      mode.span,
      el: "Ο τρόπος «\(word)» (\(mode.value.label.el)) δεν παρέχεται: ο Δήμος παρέχει \(all)",
      en: "The mode “\(word)” (\(mode.value.label.en)) is not offered: the municipality offers"
        + " \(all)")
  }
}
