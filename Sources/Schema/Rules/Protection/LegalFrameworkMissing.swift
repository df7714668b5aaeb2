extension Rule {
  /// A sign-in request must state its legal framework.
  static let legalFrameworkMissing = Rule(
    "legal-framework-missing",
    basis: .interpretation(.otherBodies, .annex(0), quote: "ΝΟΜΙΚΟ ΠΛΑΙΣΙΟ"),
    title: Bilingual(
      el: "Λείπει το νομικό πλαίσιο από αίτημα αυθεντικοποίησης",
      en: "The legal framework is missing from a request for sign-in"),
    explanation: Bilingual(
      el: """
        Κάθε γραμμή του Παραρτήματος Ι της απόφασης 45174 έχει τη στήλη «ΝΟΜΙΚΟ ΠΛΑΙΣΙΟ»: τις \
        διατάξεις στις οποίες στηρίζεται η υπηρεσία προς τους πολίτες. Γράψτε τις στο \
        legalFramework, με τον αριθμό και το ΦΕΚ κάθε νόμου.
        """,
      en: """
        Each row of Annex I of Decision 45174 has the column “ΝΟΜΙΚΟ ΠΛΑΙΣΙΟ” (legal framework): \
        the provisions that the service to citizens rests on. Write them under legalFramework, \
        with the number and the gazette of each law.
        """),
    accepts: [.signIn()],
    rejects: [.signIn(key: "⟦system⟧", framework: nil)],
    check: .judging { declaration, judgement in
      for request in declaration.authentication.value ?? []
      where request.value.legalFramework.isAbsent {
        judgement.report(
          request.value.system.located?.key ?? request.span,
          el: "Λείπει το «legalFramework»: το νομικό πλαίσιο της αυθεντικοποίησης",
          en: "“legalFramework” is missing: the legal framework of sign-in",
          help: Bilingual(
            el: "γράψτε π.χ. «legalFramework: ν. 3852/2010 (Α΄ 87)»",
            en: "write, for example, “legalFramework: ν. 3852/2010 (Α΄ 87)”"))
      }
    })
}
