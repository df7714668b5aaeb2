extension Rule {
  /// No sign-in in production before the letter on its start.
  static let signInBeforeLetter = Rule(
    "sign-in-before-letter",
    basis: .law(
      .oauth2(recital: "Ζ"),
      quote: "αναφορικά με την έναρξη της παραγωγικής λειτουργίας"),
    rulings: [.letter],
    title: Bilingual(
      el: "Παραγωγική αυθεντικοποίηση πριν από το έγγραφο έναρξης",
      en: "Sign-in in production before the letter on its start"),
    explanation: Bilingual(
      el: """
        Η απόφαση 45174 εκδόθηκε αφού κάθε φορέας είχε ενημερώσει με έγγραφο τη Γ.Γ.Π.Σ.Δ.Δ. για \
        την έναρξη της παραγωγικής λειτουργίας (προοίμιο, στοιχ. Ζ). Κατά την ερμηνεία της \
        πλατφόρμας, χωρίς τέτοιο έγγραφο καταχωρίζονται μόνο δοκιμαστικές διευθύνσεις. Γράψτε στο \
        productionLetter τον αριθμό και την ημερομηνία του, ή αφαιρέστε το production.
        """,
      en: """
        Decision 45174 was issued after each body had told the General Secretariat by letter of \
        the start of production (recital Ζ). By the platform’s interpretation, without such a \
        letter only test addresses are registered. Write its number and date under \
        productionLetter, or take production out.
        """),
    accepts: [
      Example(
        """
        authentication:
          - system: Σύστημα αιτήσεων Δήμου
            purpose: Υποβολή αιτήσεων δημοτών
            legalFramework: ν. 3852/2010 (Α΄ 87)
            request:
              number: 6470
              date: 2021-02-18
            redirects:
              test: [https://test.dimos.example/callback]
            email: it@dimos.example
            declarations: [properUse, securityFramework, accessLog]
        """)
    ],
    rejects: [
      Example(
        """
        authentication:
          - system: Σύστημα αιτήσεων Δήμου
            purpose: Υποβολή αιτήσεων δημοτών
            legalFramework: ν. 3852/2010 (Α΄ 87)
            request:
              number: 6470
              date: 2021-02-18
            redirects:
              ⟦production⟧: [https://www.dimos.example/callback]
            email: it@dimos.example
            declarations: [properUse, securityFramework, accessLog]
        """)
    ],
    check: .judging { declaration, judgement in
      for request in declaration.authentication.value ?? [] {
        guard request.value.productionLetter.isAbsent,
          let production = request.value.redirects.value?.production.located,
          !production.value.isEmpty
        else { continue }
        judgement.report(
          production.key,
          el: "Δηλώνεται παραγωγική διεύθυνση επιστροφής, αλλά λείπει το «productionLetter»",
          en: "A redirect address in production is declared, but “productionLetter” is missing",
          help: Bilingual(
            el: "γράψτε «productionLetter:» με number και date, ή κρατήστε μόνο το test",
            en: "write “productionLetter:” with number and date, or keep only test"))
      }
    })
}
