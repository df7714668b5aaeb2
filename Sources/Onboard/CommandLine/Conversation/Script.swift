import Schema

/// The questions in order, and the draft made from the answers so far.
///
/// The script runs from the start each time. Its code reads like the conversation, and stops at the
/// first question without an answer.
struct Script {
  /// The draft so far.
  private(set) var draft = Draft()
  /// The municipality, once it is known.
  private(set) var entry: RegisterEntry?
  /// The modes offered, once they have been asked for.
  private(set) var offered: [Mode] = []
  /// The lists that are complete.
  private(set) var finished: Set<String> = []
  /// The reason why the script stopped; nil when every question is answered.
  private(set) var stop: Stop?

  private let register: Register
  private let answers: [String: String]
  private var asked = 0

  init(_ answers: [String: String], entry: RegisterEntry?, register: Register = .greece) {
    self.answers = answers
    self.entry = entry
    self.register = register
    do throws(Stop) {
      try run()
    } catch {
      stop = error
    }
  }

  private mutating func run() throws(Stop) {
    draft.set("1", at: ["version"])
    try askMunicipality()
    try ask(["request", "protocol"])
    try ask(["request", "date"])
    try ask(["contact", "email"], hint: Self.mailboxHint)
    try ask(["contact", "phone"])
    try ask(["modes"], initial: .same("1, 2, 3"))
    if let keys = draft.values(at: ["modes"]) {
      offered = Mode.allCases.filter { keys.contains($0.key.text) }
    }
    if offered.contains(.inPerson) { try askOffices() }
    try askTopics()
    try askModes()
    try askDurations()
    try askCalendar()
    try askParticulars()
    try askAdministrators()
    try ask(["dataProtection", "email"], hint: Self.mailboxHint)
    try ask(["dataProtection", "terms"])
    try ask(["security", "email"], hint: Self.mailboxHint)
    try ask(["security", "measures"])
  }

  static let mailboxHint = Bilingual(
    el: "Γράψτε θυρίδα της υπηρεσίας, όχι ενός προσώπου: το αρχείο δεν χρειάζεται ονόματα.",
    en: "Give a mailbox of the service, not of a person: the file needs no names.")

  private mutating func askMunicipality() throws(Stop) {
    if entry == nil {
      let text = try answer(
        Question(
          path: ["municipality"],
          text: Bilingual(
            el: "Ποιος Δήμος; Γράψτε όνομα ή κωδικό", en: "Which municipality? Give name or code"),
          example: "9200, Νέα Σμύρνη, nea smyrni"))
      entry = try found(text)
    }
    guard let entry else { return }
    draft.set(String(entry.code), at: ["municipality", "code"])
    draft.set(entry.name, at: ["municipality", "name"])
    try ask(["municipality", "website"], initial: entry.website.map { .same($0) })
  }

  /// The one municipality that an answer names.
  private func found(_ text: String) throws(Stop) -> RegisterEntry {
    let choice = RegisterChoice(text, in: register)
    if let entry = choice.entry { return entry }
    throw .fault(choice.message)
  }

  /// Asks for a field; returns the answer as typed.
  @discardableResult
  mutating func ask(
    _ path: AnswerPath, _ text: Bilingual? = nil, initial: Bilingual? = nil,
    isOptional: Bool = false, hint: Bilingual? = nil
  ) throws(Stop) -> String {
    guard let field = path.field else { return "" }
    var question = Question(path: path, text: text ?? field.note)
    question.initial = initial
    question.isOptional = isOptional
    question.options = field.words
    question.hint = hint
    question.example = field.example
    let answer = try answer(question)
    if answer.isEmpty, isOptional { return "" }
    let numbered = field.words.isEmpty ? answer : Self.named(answer, field.words)
    try set(path) { () throws(Wording.Fault) in
      numbered.isEmpty ? [""] : try Wording.values(of: numbered, for: field)
    }
    return answer
  }

  /// The answer to a question; throws a stop where there is none.
  mutating func answer(_ question: Question) throws(Stop) -> String {
    asked += 1
    guard let answer = answers[question.id] else { throw .question(question) }
    return answer
  }

  /// Sets a path of the draft to the values of the last answer.
  mutating func set(
    _ path: AnswerPath, _ values: () throws(Wording.Fault) -> [String]
  ) throws(Stop) {
    do throws(Wording.Fault) {
      draft.set(try values(), at: path, from: asked)
    } catch {
      throw .fault(error.message)
    }
  }

  /// Sets a path of the draft to a text derived from the last answer.
  mutating func set(_ text: String, at path: AnswerPath) { draft.set(text, at: path, from: asked) }

  /// Adds the hours described by the last answer.
  mutating func add(hours text: String, for mode: Mode) throws(Stop) {
    do throws(Wording.Fault) {
      draft.add(try Wording.schedule(text), for: mode, from: asked)
    } catch {
      throw .fault(error.message)
    }
  }

  /// Sets a path of the draft to the weekly hours of the last answer.
  mutating func set(week text: String, at path: AnswerPath) throws(Stop) {
    do throws(Wording.Fault) {
      draft.set(week: try Wording.week(text), at: path, from: asked)
    } catch {
      throw .fault(error.message)
    }
  }

  /// Asks a yes-or-no question whose default is no.
  mutating func agrees(_ name: AnswerPath, _ text: Bilingual) throws(Stop) -> Bool {
    let answer = try answer(
      Question(path: name, text: text, initial: Bilingual(el: "όχι", en: "no")))
    do throws(Wording.Fault) {
      return try Wording.boolean(answer)
    } catch {
      throw .fault(error.message)
    }
  }

  /// Asks whether a list continues, and records when it does not.
  mutating func goesOn(_ list: String, after index: Int, _ text: Bilingual) throws(Stop) -> Bool {
    if try agrees([list, String(index), "more"], text) { return true }
    finished.insert(list)
    return false
  }

  /// The answer with the numbers of options replaced by their names.
  private static func named(_ answer: String, _ words: [Field.Word]) -> String {
    let parts = Wording.parts(of: answer)
    guard parts.contains(where: { Int($0) != nil }) else { return answer }
    return parts.map { part in
      Int(part).flatMap { words.indices.contains($0 - 1) ? words[$0 - 1].key.text : nil } ?? part
    }.joined(separator: ", ")
  }
}

extension Bilingual {
  /// A text that is the same in both languages.
  static func same(_ text: String) -> Bilingual { Bilingual(el: text, en: text) }
}

extension Field {
  /// The words to choose from; empty for a field of another kind.
  var words: [Word] {
    switch kind {
    case .choice(let words), .choices(let words): words
    default: []
    }
  }
}
