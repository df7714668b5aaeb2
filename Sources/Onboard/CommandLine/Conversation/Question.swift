import Schema

/// One thing that the conversation asks.
struct Question: Sendable {
  /// The path of its answer in the form, or a name of its own.
  let path: [String]
  /// What is asked, without a question mark.
  let text: Bilingual
  /// The answer of a bare Enter, as a person would type it.
  var initial: Bilingual?
  /// Whether a bare Enter may leave it out.
  var isOptional = false
  /// Words to choose from, by number or by name.
  var options: [Field.Word] = []
  /// What to know before answering.
  var hint: Bilingual?
  /// An answer that would do.
  var example = ""

  /// The name that its answer is kept under.
  var id: String { path.joined(separator: ".") }
}

/// Why the script stops: a question without an answer, or an answer that nobody understands.
enum Stop: Error {
  case question(Question)
  case fault(Bilingual)
}
