extension Rule {
  /// A word in a reason or a document must be written in one alphabet.
  static let lookAlikeText = Rule(
    "look-alike-text",
    .warning,
    basis: .policy(.cleanText),
    title: Bilingual(
      el: "Μια λέξη του κειμένου έχει ελληνικά και λατινικά γράμματα μαζί",
      en: "A word of the text has Greek and Latin letters together"),
    explanation: Bilingual(
      el: """
        Γράμματα που φαίνονται ίδια στα δύο αλφάβητα δεν είναι το ίδιο γράμμα για την αναζήτηση \
        και για το πρόγραμμα ανάγνωσης οθόνης. Η πολιτική της πλατφόρμας τα επισημαίνει στα \
        ελεύθερα κείμενα, χωρίς να τα απορρίπτει, γιατί μπορεί να παραθέτουν επίσημο τίτλο όπως \
        δημοσιεύθηκε. Γράψτε τη λέξη με ένα αλφάβητο, εκτός αν είναι παράθεμα.
        """,
      en: """
        Letters that look the same in both alphabets are not the same to search and to a screen \
        reader. The platform's policy points them out in free text without refusing them, \
        because it may quote an official title as it was published. Write the word in one \
        alphabet, unless it is a quotation.
        """),
    isWaivable: true,
    rejects: [
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: Απογραφή ⟦\u{41}⟧ρχείου
        """),
      Example(
        """
        topics:
          - id: dimotologio
            title: Δημοτολόγιο
            field: civil-registry
            kind: transaction
            modes: [inPerson, video]
            audience: [citizens]
            documents:
              - Δελτίο ταυτότητας
              - Βεβαίωση ⟦\u{41}⟧ΦΜ
          - id: plirofories
            title: Γενικές πληροφορίες
            field: general
            kind: information
            modes: [phone]
            audience: [citizens, businesses]
        """),
    ],
    check: .judging { declaration, judgement in
      for declared in judgement.texts(of: declaration) where declared.script == .free {
        judgement.refuseMixtures(in: declared, .maybe)
      }
    })
}
