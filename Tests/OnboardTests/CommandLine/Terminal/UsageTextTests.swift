import Schema
import TestSupport
import Testing

@testable import Onboard

/// Whoever mistypes a call in Greek is answered in Greek, from the first word to the last.
@Suite("What is said about a mistyped call")
struct UsageTextTests {
  @Test(arguments: [
    ["check", "--format", "?"], ["check", "--nothing"], ["check", "--format"], ["check", "-q"],
    ["check", "--peers=yes"], ["diff", "a", "b", "c", "d"], ["diff"],
    ["slots", "--mode", "fax"], ["check", "--as-of", "2026-13-01"], ["status", "--format", "?"],
    ["act", "announce", "9200", "--format", "?"], ["log", "show", "--language", "fr"],
  ])
  func isGreek(_ arguments: [String]) throws {
    let run = try Tool.run(arguments + ["--language", "el"], in: Repository.root)
    #expect(run.exit == 2)
    let complaint = run.complaint
    for word in [
      "Error", "Usage", "Help", "value", "Missing", "Unknown", "option", "argument", "See ",
      " or ", " and ", "' ", " '", "Please",
    ] {
      #expect(!complaint.contains(word), "\(complaint)")
    }
  }

  @Test("keeps what was typed")
  func slots() {
    let text = UsageText.framed(
      "Error: Unknown option '--formt'. Did you mean '--format'?\nUsage: onboard check", .greek)
    #expect(text == "λάθος: Άγνωστη επιλογή «--formt»: μήπως «--format»;\nΧρήση: onboard check")
    let or = UsageText.framed(
      "Error: Unknown option '-ab'\n   or: Missing value for '-a' in '-ab'", .greek)
    #expect(or == "λάθος: Άγνωστη επιλογή «-ab»\n   ή: Λείπει η τιμή της επιλογής «-a» στο «-ab»")
    let other = "Error: Το αρχείο λείπει"
    #expect(UsageText.framed(other, .greek) == "λάθος: Το αρχείο λείπει")
    #expect(UsageText.framed(other, .english) == other)
  }

  @Test(
    "says the choices of an option in Greek, however few",
    arguments: [
      ("'text' and 'json'", "«text» ή «json»"), ("'a', 'b' or 'c'", "«a», «b» ή «c»"),
      ("'one'", "«one»"),
    ])
  func choices(_ english: String, _ greek: String) {
    let text = UsageText.sentence(
      "The value 'x' is invalid for '--format <format>'. Please provide one of \(english).")
    #expect(text == "Το «x» δεν γίνεται δεκτό στο «--format <μορφή>»· δώστε \(greek)")
  }

  @Test("names every argument that is too much")
  func tooMuch() {
    #expect(
      UsageText.sentence("2 unexpected arguments: 'letter', '9173'")
        == "Περισσεύουν 2 ορίσματα: «letter», «9173»")
  }

  @Test("names values as the help does, in the lines of usage too")
  func names() {
    let text = UsageText.framed(
      "Error: Missing expected argument '--digest <digest>'\n"
        + "Help:  --digest <digest>  Κάτι\nUsage: onboard approve [<options>] [<paths> ...]", .greek
    )
    #expect(
      text == "λάθος: Λείπει το όρισμα «--digest <αποτύπωμα>»\n"
        + "Βοήθεια:  --digest <αποτύπωμα>  Κάτι\n"
        + "Χρήση: onboard approve [<επιλογές>] [<διαδρομές> ...]")
  }

  @Test("breaks no line at what reads as a question mark, and keeps the column of long names")
  func breaks() {
    let text = HelpText.framed(
      """
      OVERVIEW: Κάτι.
        --language <language>   Γλώσσα: el ή en. (values: el, en;
                                default: el)
        --threshold <threshold> Πόσα.
        --office <id>           Μόνο ενός.
        --why <text>            Γιατί;
                                Έτσι.
      """, .greek)
    #expect(
      text == """
        Κάτι.
          --language <γλώσσα>     Γλώσσα: el ή en. (τιμές: el, en·
                                  προεπιλογή: el)
          --threshold <όριο>      Πόσα.
          --office <αναγνωριστικό>
                                  Μόνο ενός.
          --why <text>            Γιατί;
                                  Έτσι.
        """)
  }

  @Test("frames help in Greek, wherever its lines break, and keeps its columns")
  func help() {
    let text = HelpText.framed(
      """
      OVERVIEW: Κάτι.
      USAGE: onboard status [--format <format>] <subcommand>
        --format <format>       Μορφή. (values: text, json; default:
                                text)
      """, .greek)
    #expect(
      text == """
        Κάτι.
        ΧΡΗΣΗ: onboard status [--format <μορφή>] <εντολή>
          --format <μορφή>        Μορφή. (τιμές: text, json· προεπιλογή:
                                  text)
        """)
  }
}
