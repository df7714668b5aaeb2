import ArgumentParser
import Ground
import Schema

/// `onboard lsp`: judges declarations in an editor while they are typed.
///
/// It is not listed among the commands, since editors call it and people do not.
struct Lsp: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp",
    abstract: Terminal.language.say(
      el: "Διακομιστής γλώσσας (LSP) για συντάκτες κειμένου, στην τυπική είσοδο και έξοδο.",
      en: "A language server (LSP) for editors, on standard input and output."),
    discussion: Terminal.language.say(
      el: """
        Τα ευρήματα είναι του check, οι διορθώσεις του fix, η διάταξη του fmt. Δεν γράφει ποτέ \
        αρχεία. Η γλώσσα είναι του συντάκτη κειμένου, αν δεν δοθεί άλλη.
        """,
      en: """
        Findings are those of check, mends those of fix, the layout that of fmt. It never writes \
        files. The language is the editor's unless another is given.
        """),
    shouldDisplay: false)

  @Flag(help: .hidden)
  var stdio = false

  @Option(help: .language) var language: Language?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Κρίνει με τους κανόνες που ισχύουν την ημέρα αυτή· αλλιώς κάθε φορά σήμερα.",
        en: "Judges by the rules in force on that day; else by today's, each day anew."),
      valueName: Terminal.spoken.say(el: "ημέρα", en: "date")),
    transform: DayOptions.parsed)
  var asOf: Day?

  @Option(help: .hidden)
  var register: String?

  /// The language that the call names; nil where it is the editor's.
  private var asked: Language? { language ?? CallLanguage.given.language }

  func run() throws {
    try reportingFaults(in: asked ?? Terminal.language) { () throws(FileFault) in
      let session = EditorSession(
        language: asked, register: try .loaded(from: register), asOf: asOf)
      var server = EditorServer(session)
      return server.run()
    }
  }
}
