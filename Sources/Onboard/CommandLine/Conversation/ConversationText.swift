import Ground
import Schema

/// The texts of the conversation.
struct ConversationText {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// The text before the first question.
  var welcome: String {
    language.say(
      el: """
        Θα ρωτήσω όσα χρειάζεται μια δήλωση και θα ελέγχω κάθε απάντηση.
        Enter: η τιμή στις αγκύλες · ? βοήθεια · < προηγούμενη ερώτηση · Ctrl-D έξοδος
        Τίποτα δεν γράφεται πριν από το τέλος.


        """,
      en: """
        I shall ask for what a declaration needs, and check each answer.
        Enter: the value in brackets · ? help · < the question before · Ctrl-D leave
        Nothing is written before the end.


        """)
  }

  /// A question, with its choices and the answer that Enter alone gives.
  func prompt(_ question: Question) -> String {
    var lines = [Self.capitalized(question.text(language))]
    if let hint = question.hint { lines.append("  " + hint(language)) }
    for (index, option) in question.options.enumerated() {
      lines.append("  \(index + 1)  \(option.label(language))")
    }
    if let initial = question.initial { lines[0] += " [\(initial(language))]" }
    return lines.joined(separator: "\n") + "\n> "
  }

  /// The explanation of a question.
  func help(_ question: Question) -> String {
    var lines: [String] = []
    let keys = question.path.keys
    if let field = FieldPath.field(at: keys) {
      lines.append(
        language.say(el: "Στο αρχείο: ", en: "In the file: ") + keys.steps.joined(separator: ".")
          + ", "
          + field.note(language))
    }
    if !question.options.isEmpty {
      lines.append(
        language.say(
          el: "Γράψτε αριθμούς ή λέξεις, με κόμμα ανάμεσα.",
          en: "Write numbers or words, with commas between."))
    }
    if !question.example.isEmpty {
      lines.append(language.say(el: "Παράδειγμα: ", en: "Example: ") + question.example)
    }
    if lines.isEmpty {
      lines.append(language.say(el: "Γράψτε ναι ή όχι.", en: "Write yes or no."))
    }
    return lines.map { "  " + $0 + "\n" }.joined()
  }

  /// Findings in their usual words, but without a location, since the file does not exist yet.
  ///
  /// - Parameter answer: What was typed; the reply repeats nothing in it that may name a person.
  func text(_ findings: [Finding], about answer: String) -> String {
    findings.map { finding in
      let isError = finding.rule.severity == .error
      var lines = [
        (isError
          ? language.say(el: "λάθος", en: "error") : language.say(el: "προσοχή", en: "warning"))
          + "[\(finding.rule.id)]: " + harmless(finding.message(language), answer)
      ]
      let basis = finding.rule.basis
      if let (provision, quote) = basis.provision {
        lines.append(
          "\(basis.label(language)): "
            + language.say(el: provision.citationEl, en: provision.citationEn)
            + " «… \(quote) …»")
      }
      if let help = finding.help {
        lines.append(language.say(el: "βοήθεια: ", en: "help: ") + help(language))
      }
      return lines.map { "  " + $0 + "\n" }.joined()
    }.joined()
  }

  /// A reply of one line: why an answer was not understood, or what it means. It may quote the
  /// answer, and a terminal may be recorded, so it never names a person.
  func reply(_ message: Bilingual, about answer: String = "") -> String {
    "  " + harmless(message(language), answer) + "\n"
  }

  /// A message in which nothing names a person, even where it quotes an answer without its blanks.
  private func harmless(_ message: String, _ answer: String) -> String {
    let masked = PersonalText.masked(message)
    let joined = answer.split(whereSeparator: \.isWhitespace).joined()
    guard !joined.isEmpty, !PersonalText.places(in: answer).isEmpty else { return masked }
    return masked.replacing(joined, with: Mask.hide(joined))
  }

  /// The reply to “back” at the first question.
  var isFirst: String {
    language.say(el: "  Είναι η πρώτη ερώτηση.\n", en: "  This is the first question.\n")
  }

  /// The help text shown with the finished file.
  var confirmHelp: String {
    language.say(
      el: "  ναι: γράφεται το αρχείο · όχι: δεν γράφεται τίποτα · <: προηγούμενη ερώτηση\n",
      en: "  yes: the file is written · no: nothing is written · <: the question before\n")
  }

  /// The text when the conversation ends without a file.
  var nothingWritten: String {
    language.say(el: "Δεν γράφτηκε τίποτα.\n", en: "Nothing was written.\n")
  }

  /// A note from the form, capitalized for the start of a line.
  private static func capitalized(_ text: String) -> String {
    guard let first = text.first else { return text }
    let upper: [Character: String] = ["ά": "Α", "έ": "Ε", "ή": "Η", "ί": "Ι", "ό": "Ο", "ύ": "Υ"]
    return (upper[first] ?? first.uppercased()) + text.dropFirst()
  }
}
