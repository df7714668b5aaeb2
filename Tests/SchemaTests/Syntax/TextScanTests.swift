import Testing

@testable import Schema

@Suite("Letters and signs that deceive")
struct TextScanTests {
  /// A title with a trap in it, and the rules that speak about it in a whole file.
  struct Trap: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let title: String
    let rules: [String]

    init(_ name: String, _ title: String, _ rules: String...) {
      testDescription = name
      self.title = title
      self.rules = rules
    }
  }

  @Test("are named by the rule that knows them", arguments: traps)
  func trap(_ trap: Trap) {
    let text = Specimen.text.replacing("Γενικές πληροφορίες", with: "\"\(trap.title)\"")
    let source = Source(path: "example.yaml", text: text)
    #expect(Compiler(asOf: Specimen.day).compile(source).findings.map(\.rule.id) == trap.rules)
  }

  static let traps = accents + signs + lookAlikes + unseen

  private static let accents = [
    Trap("tonos", "ά έ ή ί ό ύ ώ Ά Έ Ή Ί Ό Ύ Ώ ΐ ΰ Ϊ ϋ"),
    Trap("oxia", "Τμήμα Παιδεί\u{1F71}ς", "text-normal"),
    Trap("every oxia", "\u{1F73}\u{1F75}\u{1F77}\u{1F79}\u{1F7B}\u{1F7D}\u{1FBB}", "text-normal"),
    Trap("decomposed tonos", "Δη\u{301}μος", "text-normal"),
    Trap("decomposed dialytika", "Αχαι\u{308}α", "text-normal"),
    Trap("stand-alone tonos", "\u{384}Εκδοση", "odd-letter"),
    Trap("stand-alone tonos after a number", "Τμήμα Α\u{384}"),
    Trap("stand-alone oxia", "\u{1FFD}Εκδοση", "text-normal"),
    Trap("upper-casing keeps the tonos", "ΔΉΜΟΣ"),
    Trap("capitals drop accents", "ΑΓΙΑΣ"),
    Trap("one character, many scalars", "ΐ"),
    Trap("one character, decomposed", "ι\u{308}\u{301}", "text-normal"),
  ]

  private static let signs = [
    Trap("Greek question mark", "Πότε\u{37E}", "text-normal"),
    Trap("semicolon", "Πότε;"),
    Trap("Greek ano teleia", "Άδειες\u{387} τέλη", "text-normal"),
    Trap("middle dot", "Άδειες\u{B7} τέλη"),
    Trap("ohm sign", "\u{2126}ράριο", "text-normal"),
    Trap("kelvin and ångström signs", "\u{212A} \u{212B}", "text-normal"),
    Trap("micro sign", "Τμή\u{B5}α", "odd-letter"),
    Trap("symbol theta", "Κα\u{3D1}αριότητα", "odd-letter"),
    Trap("symbol phi", "Πληρο\u{3D5}ορίες", "odd-letter"),
    Trap("symbol epsilon", "Άδ\u{3F5}ια", "odd-letter"),
    Trap("symbol beta", "\u{3D0}ιβλία", "odd-letter"),
    Trap("lunate sigma", "Δήμο\u{3F2}", "odd-letter"),
    Trap("final sigma", "Δήμος σ ς"),
    Trap("hyphen, dash, minus", "Μοσχάτο-Ταύρος, 8\u{2013}14, \u{2212}1"),
  ]

  private static let lookAlikes = [
    Trap("Latin letters only", "Passport", "greek-missing"),
    Trap("Latin A in a Greek word", "A\u{3AF}τηση", "look-alike"),
    Trap("Latin o in a Greek word", "Δήμ\u{6F}ς", "look-alike"),
    Trap("Latin v in a Greek word", "Εκδόσει\u{76}", "look-alike"),
    Trap("Greek ο in OAuth", "Σύνδεση με \u{3BF}Auth", "look-alike"),
    Trap("Latin A in a name of the registry", "\u{41}ΓΙΟΥ ΝΙΚΟΛΑΟΥ", "look-alike"),
    Trap("a Latin word, though each letter has a twin", "\u{4B}\u{45}\u{50} Αθηνών"),
    Trap("Latin N before the number of a law", "Νόμος \u{4E} 3852/2010"),
    Trap("Cyrillic letter", "Б\u{3AE}μα", "odd-letter"),
  ]

  private static let unseen = [
    Trap("unassigned U+03A2", "Δήμο\u{3A2}", "text-invisible"),
    Trap("no-break space", "Α\u{A0}Β", "text-invisible"),
    Trap("narrow no-break space", "8\u{202F}ώρες", "text-invisible"),
    Trap("zero-width space", "Α\u{200B}Β", "text-invisible"),
    Trap("byte order mark inside", "Α\u{FEFF}Β", "text-invisible"),
    Trap("soft hyphen", "Πληρο\u{AD}φορίες", "text-invisible"),
    Trap("override", "\u{202E}Α", "text-invisible"),
    Trap("isolate", "\u{2066}Α\u{2069}", "text-invisible"),
    Trap("variation selector", "Α\u{FE0F}", "text-invisible"),
    Trap("private use", "Α\u{E000}", "text-invisible"),
    Trap("line separator", "Α\u{2028}Β", "text-break"),
    Trap("next line", "Α\u{85}Β", "text-break"),
    Trap("delete", "Α\u{7F}Β", "text-control"),
  ]
}
