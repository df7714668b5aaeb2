import Schema

/// One question of the conversation.
struct Question: Sendable {
  /// The path of its answer in the form, or a separate name.
  let path: AnswerPath
  /// The question, without a question mark.
  let text: Bilingual
  /// The answer that Enter alone gives, as a person would type it.
  var initial: Bilingual?
  /// Whether Enter alone may skip it.
  var isOptional = false
  /// The choices, which are given by number or by name.
  var options: [Field.Word] = []
  /// A hint about what to know before answering.
  var hint: Bilingual?
  /// An acceptable answer.
  var example = ""

  /// The name under which its answer is kept.
  var id: String { path.steps.joined(separator: ".") }
}

/// The reason why the script stops: a question without an answer, or an answer that was not
/// understood.
enum Stop: Error {
  case question(Question)
  case fault(Bilingual)
}
