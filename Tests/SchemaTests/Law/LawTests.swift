import Testing

@testable import Schema

@Suite("The text of the decisions")
struct LawTests {
  @Test("has every paragraph and every point, in order")
  func complete() {
    var expected: [Provision] = [.recital(1)]
    expected += ["α", "β", "γ", "δ", "ε", "ζ", "η", "θ", "ι"].map { .recital(1, $0) }
    expected += (2...14).map { .recital($0) }
    for (article, paragraphs) in [(1, 5), (2, 12), (3, 2), (4, 3), (5, 4), (6, 4), (7, 4)] {
      for paragraph in 1...paragraphs {
        expected.append(.article(article, paragraph))
        for point in Self.points[.article(article, paragraph)] ?? [] {
          expected.append(.article(article, paragraph, point))
        }
      }
    }
    expected.append(.article(8))
    expected += ["Α", "Β", "Γ", "Δ", "Ε", "ΣΤ", "Ζ", "Η"].map { .oauth2(recital: $0) }
    expected += (1...8).map { .oauth2($0) }
    expected += (0...6).map { .annex($0) }
    #expect(Law.provisions == expected)
    #expect(expected.allSatisfy { Law.text(of: $0)?.isEmpty == false })
    #expect((1...8).allSatisfy { Law.heading(ofArticle: $0)?.isEmpty == false })
  }

  static let points: [Provision: [String]] = [
    .article(1, 3): ["α", "β", "γ"],
    .article(2, 3): ["α", "β", "γ", "δ"],
    .article(5, 4): ["α", "β", "γ", "δ", "ε"],
  ]

  @Test(
    "says what the decision says, slips included",
    arguments: [
      (Provision.article(1, 3, "β"), "από τον Δήμο μόνο για διοικητική πληροφόρηση/ενημέρωση,"),
      (.article(1, 4), "για τη είσοδό του στην πλατφόρμα"),
      (.article(2, 1), "σύμφωνα με την παρ. 2 του άρθρου 6 της παρούσας"),
      (.article(2, 3, "α"), "Ονοματεπώνυμο,"),
      (.article(5, 1), "κατά τρόπο που να μη συμπίπτει με άλλα ραντεβού"),
      (.article(5, 4, "ε"), "μετά τη σύμφωνη γνώμη του αιτούντος."),
      (.article(6, 1), "στην περίπτωση εξ αποστάσεως ταυτοποίησης."),
      (.article(6, 3), "διαπιστώνεται με πράξη του Γενικού Γραμματέα"),
      (.article(7, 2), "την καταγραφή και παρακολούθηση των προσβάσεων"),
      (.article(7, 3), "σύμφωνα με το άρθρο 5, οφείλει"),
      (.article(7, 4), "δεν διενεργείται καταγραφή ή αποθήκευση της εικόνας, του ήχου"),
      (.article(8), "αρχίζει από τη δημοσίευσή της στην Εφημερίδα της Κυβερνήσεως."),
      (.recital(1, "γ"), "προσωπικού χαρακτήρα και ενσωμάτωση στην εθνική νομοθεσία"),
      (.recital(12), "29810 ΕΞ 2020"),
      (.recital(14), "δεν προκαλείται δαπάνη σε βάρος του Κρατικού Προϋπολογισμού."),
      (.oauth2(recital: "Α"), "\n8. Του άρθρου 90 του Κώδικα Νομοθεσίας"),
      (.oauth2(recital: "ΣΤ"), "9366/24-08-2021 του Δήμου Μεταμορφώσεως"),
      (.oauth2(recital: "Ζ"), "639132 (2309)/8-10-2021"),
      (.oauth2(1), "χρηστών \u{3BF}Auth2.0 σε πληροφοριακά συστήματα"),
      (.oauth2(1), "\nΔΗΜΟΣ ΜΑΛΕΒΙΖΙΟΥ\n"),
      (.oauth2(3), "Χρηστών OAuth2.0 σε Πληροφοριακά Συστήματα τρίτων Φορέων» (ΦΕΚ Β' 762)."),
      (.annex(0), "Αρ. αιτήμ.\nΦΟΡΕΑΣ\nΠΛΗΡΟΦΟΡΙΑΚΟ ΣΥΣΤΗΜΑ\nΣΚΟΠΟΣ ΧΡΗΣΗΣ\nΝΟΜΙΚΟ ΠΛΑΙΣΙΟ"),
      (.annex(6), "9445\nΔΗΜΟΣ ΚΑΛΑΜΑΤΑΣ\nΣΥΣΤΗΜΑ ΗΛΕΚΤΡΟΝΙΚΩΝ ΥΠΗΡΕΣΙΩΝ"),
      (.oauth2(5), "δεν αποκαλύπτονται ούτε γνωστοποιούνται στους φορείς"),
    ])
  func phrases(provision: Provision, phrase: String) {
    #expect(Law.text(of: provision)?.contains(phrase) == true)
  }

  @Test("gives a paragraph together with its points")
  func wholeParagraph() {
    let text = Law.text(of: .article(5, 4))
    #expect(text?.hasPrefix("Στην πλατφόρμα ορίζονται") == true)
    #expect(text?.contains("\nβ) μεταβάλλουν τους διαθέσιμους χρόνους των ραντεβού,\n") == true)
    #expect(text?.hasSuffix("αιτούντος.") == true)
  }

  @Test(
    "has nothing where there is nothing",
    arguments: [
      .article(6), .article(6, 5), .article(9), .article(1, 3, "δ"), .oauth2(0), .oauth2(9),
      .recital(0), .recital(15), .recital(1, "στ"), .oauth2(recital: "Θ"), .annex(7),
      Provision(decision: .oauth2, article: 6, paragraph: 1),
    ])
  func absent(provision: Provision) {
    #expect(Law.text(of: provision) == nil)
  }

  @Test("is cited as lawyers cite it")
  func titles() {
    #expect(Provision.article(6, 1).titleEl == "άρθρο 6 § 1")
    #expect(Provision.article(6, 1).titleEn == "Article 6 § 1")
    #expect(Provision.article(1, 3, "β").titleEl == "άρθρο 1 § 3 στοιχ. β΄")
    #expect(Provision.article(1, 3, "β").titleEn == "Article 1 § 3 (β)")
    #expect(Provision.article(8).titleEl == "άρθρο 8")
    #expect(Provision.oauth2(5).titleEl == "απόφαση 45174 § 5")
    #expect(Provision.article(6, 1).citationEl == "άρθρο 6 § 1, ΚΥΑ 3130 ΕΞ 2022 (Β΄ 386)")
    #expect(Provision.oauth2(5).citationEl == "απόφαση 45174 ΕΞ 2021 § 5")
    #expect(Provision.recital(1, "γ").titleEl == "κοινή απόφαση, προοίμιο, αρ. 1, στοιχ. γ΄")
    #expect(Provision.recital(12).titleEn == "Joint Decision, recital 12")
    #expect(Provision.annex(0).titleEl == "απόφαση 45174, Παράρτημα Ι")
    #expect(Provision.annex(3).titleEn == "Decision 45174, Annex I, row 3")
    #expect(
      Provision.oauth2(recital: "Ζ").citationEl == "απόφαση 45174 ΕΞ 2021, προοίμιο, στοιχ. Ζ΄")
  }
}
