import Ground
import Schema

/// The conversation of `init`: a state machine that takes lines, answers with text, and finally
/// produces a file.
///
/// It knows nothing of terminals: its caller shows what it says and passes it what is typed. Each
/// answer is judged by the real rules, in a file whose other answers are valid.
struct Conversation {
  /// The state of the conversation.
  enum State {
    /// A question waits for its answer.
    case asking(Question)
    /// All questions are answered; the file waits for confirmation.
    case confirming(NewSubmission, text: String)
    /// The conversation is over, with a file to write.
    case over(NewSubmission, text: String)
    /// The conversation is over, with nothing to write.
    case left
  }

  /// The current state.
  private(set) var state: State = .left

  private let language: Language
  private let given: RegisterEntry?
  private let folder: String
  private let compiler: Compiler
  private let demandNew: (NewSubmission) throws(FileFault) -> Void
  private var said: Set<String> = []
  private var answers: [(id: String, text: String)] = []

  init(
    entry: RegisterEntry?, folder: String, language: Language, compiler: Compiler = .current,
    demandNew: @escaping (NewSubmission) throws(FileFault) -> Void = {
      (file) throws(FileFault) in try file.demandNew()
    }
  ) {
    given = entry
    self.folder = folder
    self.compiler = compiler
    self.language = language
    self.demandNew = demandNew
    _ = proceed(script(answers))
  }

  /// Takes a line and returns the reply; `state` is then the next state.
  mutating func receive(_ line: String) -> String {
    let line = Self.trimmed(line)
    switch state {
    case .over, .left: return ""
    case .confirming(let file, let text): return confirm(line, file, text)
    case .asking(let question):
      switch line {
      case "?", "\u{37E}": return help(for: question)
      case "<": return back()
      default: return take(line.isEmpty ? question.initial?(language) ?? "" : line, for: question)
      }
    }
  }

  /// The text to show before the next line is typed.
  var prompt: String {
    switch state {
    case .asking(let question): return ConversationText(language).prompt(question)
    case .confirming(let file, let text):
      return text + "\n"
        + language.say(
          el: "Να γραφτεί στο \(file.path); (ναι, όχι) [ναι]\n> ",
          en: "Write it to \(file.path)? (yes, no) [yes]\n> ")
    case .over, .left: return ""
    }
  }

  /// Ends the conversation without a file.
  mutating func leave() -> String {
    state = .left
    return ConversationText(language).nothingWritten
  }

  private func script(_ answers: [(id: String, text: String)]) -> Script {
    Script(
      Dictionary(answers.map { ($0.id, $0.text) }, uniquingKeysWith: { $1 }), entry: given)
  }

  private mutating func take(_ text: String, for question: Question) -> String {
    let script = script(answers + [(question.id, text)])
    let talk = ConversationText(language)
    if case .fault(let message)? = script.stop { return talk.reply(message, about: text) }
    if question.id == "municipality", let file = file(script) {
      do throws(FileFault) { try demandNew(file) } catch {
        return talk.reply(
          Bilingual(
            el: "\(error.path.visible): \(error.reason.el)",
            en: "\(error.path.visible): \(error.reason.en)"))
      }
    }
    let compilation = compile(script)
    let findings = compilation.findings.filter { finding in
      script.stop == nil || script.draft.origin(of: finding, in: compilation) != nil
    }
    let errors = findings.filter { $0.rule.severity == .error }
    guard errors.isEmpty else { return talk.text(errors, about: text) }
    // The code replaces the words that found the municipality, so that they are looked up only
    // once.
    let isFound = question.id == "municipality"
    answers.append((question.id, isFound ? script.entry.map { String($0.code) } ?? text : text))
    // A warning is shown once; the user may ignore it and go on.
    let news = findings.filter { said.insert($0.rule.id + $0.message.en).inserted }
    let chosen = isFound ? script.entry.map { talk.reply($0.shown) } ?? "" : ""
    return chosen + talk.text(news, about: text) + proceed(script)
  }

  /// Continues with the next question of a script.
  private mutating func proceed(_ script: Script) -> String {
    switch script.stop {
    case .question(let question)?: state = .asking(question)
    case .fault(let message)?:
      state = .left
      return ConversationText(language).reply(message)
    case nil:
      guard let file = file(script) else { break }
      state = .confirming(file, text: text(script.draft))
    }
    return ""
  }

  private func file(_ script: Script) -> NewSubmission? {
    script.entry.map { NewSubmission(folder: folder, entry: $0) }
  }

  /// Judges the file that the answers make; questions not yet asked are filled in.
  private func compile(_ script: Script) -> Compilation {
    let draft = script.stop == nil ? script.draft : Scaffold.filled(script)
    let path = file(script)?.path ?? Discovery.fileName
    return compiler.compile(Source(path: path, text: text(draft)), planning: false)
  }

  private func text(_ draft: Draft) -> String { draft.noted.text(below: NewSubmission.heading) }

  private mutating func back() -> String {
    guard !answers.isEmpty else { return ConversationText(language).isFirst }
    answers.removeLast()
    return proceed(script(answers))
  }

  private func help(for question: Question) -> String {
    ConversationText(language).help(question)
  }

  private mutating func confirm(
    _ line: String, _ file: NewSubmission, _ text: String
  ) -> String {
    if line == "<" { return back() }
    if line == "?" { return ConversationText(language).confirmHelp }
    do throws(Wording.Fault) {
      guard line.isEmpty ? true : try Wording.boolean(line) else { return leave() }
      state = .over(file, text: text)
      return ""
    } catch {
      return ConversationText(language).reply(error.message)
    }
  }

  private static func trimmed(_ line: String) -> String {
    Wording.visible(line.unicodeScalars).split { $0.isWhitespace }.joined(separator: " ")
  }
}
