import Testing

@testable import Schema

@Suite("Latin slugs and folded keys")
struct SlugTests {
  @Test("every municipality has the slug of its place")
  func municipalities() {
    for entry in Register.greece.entries {
      #expect(Slug.of(entry.place) == entry.slug)
    }
  }

  @Test("the examples of ELOT 743 come out")
  func standard() throws {
    let rows = try CSVFile("Tests/SchemaTests/Data/elot743.csv").rows
    let examples = rows.filter { $0["example_el"] != "" }
    #expect(examples.count == 15)
    for row in examples {
      #expect(Slug.of(row["example_el"] ?? "") == row["example_slug"])
    }
  }

  @Test(
    "marks and joins are what the spelling says",
    arguments: [
      ("ΗΥΡΕΘΗ ηύξησε", "ivrethi-ifxise"),
      ("άυλος", "aylos"),
      ("α\u{301}υλος", "aylos"),
      ("Χαι\u{308}δαρίου", "chaidariou"),
      ("Εὔβοια", "evvoia"),
      ("ταχύ", "tachy"),
      ("Αμπ", "ab"),
      ("3ος Όροφος", "3os-orofos"),
      (" – Α − Β - ", "a-v"),
      ("é", ""),
      ("", ""),
    ])
  func spelling(text: String, slug: String) {
    #expect(Slug.of(text) == slug)
  }

  @Test(
    "a key forgets accents, case, final sigma and marks between words",
    arguments: [
      ("ΔΉΜΟΣ  Δράμας", "δημοσ δραμασ"),
      ("Νάξου & Μικρών", "ναξου και μικρων"),
      ("Ακτίου–Βόνιτσας", "ακτιου βονιτσασ"),
      ("ΰΐϋϊ ᾧ ῆ", "υιυι ω η"),
      ("Ν\u{200B}ά\u{A0}Ω\u{37E}", "να ω"),
      ("Web 2", "web 2"),
      ("!", ""),
    ])
  func keys(text: String, key: String) {
    #expect(Fold.key(text) == key)
  }
}
