extension Rule {
  /// A text must not have blanks at its ends, or several in a row.
  static let textEdges = Rule(
    "text-edges",
    .warning,
    basis: .policy(.cleanText),
    title: Bilingual(
      el: "Το κείμενο έχει περιττά κενά",
      en: "The text has superfluous blanks"),
    explanation: Bilingual(
      el: """
        Κενά στην αρχή ή στο τέλος ενός κειμένου, ή δύο στη σειρά, δεν φαίνονται στην οθόνη, \
        μένουν όμως στην αναζήτηση και στην πράξη. Είναι πολιτική της πλατφόρμας. Αφήστε ένα \
        κενό ανάμεσα στις λέξεις και κανένα στα άκρα, μέσα από τα εισαγωγικά.
        """,
      en: """
        Blanks at the start or the end of a text, or two in a row, do not show on a screen, but \
        stay in search and in the act. This is a policy of the platform. Leave one blank between \
        words, and none at the ends, inside the quotes.
        """),
    rejects: [
      closure("\"⟦ ⟧Απογραφή αρχείου\""),
      closure("'Απογραφή αρχείου⟦  ⟧'"),
      closure("Απογραφή⟦  ⟧αρχείου"),
      closure("⟦\"\\x20Απογραφή αρχείου\"⟧"),
    ],
    check: .judging { declaration, judgement in
      // The municipality's name is compared with the register, including its blanks.
      for declared in judgement.texts(of: declaration) where declared.script != .register {
        judgement.reportBlanks(declared.look.looseBlanks, in: declared.text)
      }
    })

  private static func closure(_ reason: String) -> Example {
    Example(
      """
      closures:
        - from: 2026-12-28
          reason: \(reason)
      """)
  }
}

extension Judgement {
  /// Reports each run of blanks that is too long; a text with escapes is reported once, as a whole.
  fileprivate mutating func reportBlanks(_ runs: [Range<Int>], in text: Located<String>) {
    for run in runs {
      guard let place = text.place(of: run) else {
        report(text.span, el: Rule.textEdges.title.el, en: Rule.textEdges.title.en)
        return
      }
      let isStart = run.lowerBound == 0
      let isEdge = isStart || run.upperBound == text.value.utf8.count
      report(
        place,
        el: isEdge
          ? "Το κείμενο \(isStart ? "αρχίζει" : "τελειώνει") με κενό: σβήστε το"
          : "Υπάρχουν \(run.count) κενά στη σειρά: αφήστε ένα",
        en: isEdge
          ? "The text \(isStart ? "starts" : "ends") with a blank: delete it"
          : "There are \(run.count) blanks in a row: leave one",
        fixes: [
          Finding.Fix(span: place, replacement: isEdge ? "" : " ", applicability: .certain)
        ])
    }
  }
}
