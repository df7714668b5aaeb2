import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Schema

/// A talk with answers by the question's id; places in lists stand as they are.
struct Talk {
  var conversation: Conversation
  var said = ""
  var asked: [String] = []

  init(_ code: MunicipalityCode? = 9200, language: Language = .greek, exists: Bool = false) {
    conversation = Conversation(
      entry: code.flatMap { Register.greece.entry(code: $0) }, folder: "Municipalities",
      language: language, compiler: Compiler(asOf: Specimen.day),
      demandNew: { (file) throws(FileFault) in
        if exists { throw FileFault(file.path, errno: EEXIST) }
      })
  }

  /// Which question waits.
  var question: String? {
    if case .asking(let question) = conversation.state { return question.id }
    return nil
  }

  mutating func say(_ line: String) -> String {
    let answer = conversation.receive(line)
    said += answer
    return answer
  }

  /// Answers until a question, or the end.
  mutating func go(_ answers: [String: String] = [:], to stop: String? = nil) {
    for _ in 0..<300 {
      guard let question, question != stop else { return }
      asked.append(question)
      let answer = say(answers[question] ?? Talk.usual[question] ?? "")
      if self.question == question {
        Issue.record("\(question): \(answer)")
        return
      }
    }
    Issue.record("the conversation does not end")
  }

  /// Answers where a bare Enter is none.
  static let usual = [
    "municipality": "νεα σμυρνη", "municipality.website": "https://www.dimos.example",
    "request.protocol": "24310/1-10-2026", "request.date": "1/10/2026",
    "contact.email": "rantevou@dimos.example", "contact.phone": "210 000 9200",
    "offices.0.street": "Αιγαίου 71", "offices.0.postcode": "171 24",
    "offices.0.city": "Νέα Σμύρνη", "topics.0.title": "Γενικές πληροφορίες",
    "topics.0.field": "6", "topics.0.kind": "πληροφόρηση",
    "administrators.0.email": "kep@dimos.example",
    "means.inPerson": "1, 2", "means.phone": "2, 3", "means.video": "2, 4, 5, 8",
    "thirdParty": "ναι", "security.measures": "1, 2, 3",
    "dataProtection.email": "dpo@dimos.example",
    "dataProtection.terms": "https://www.dimos.example/oroi",
    "security.email": "asfaleia@dimos.example",
  ]
}
