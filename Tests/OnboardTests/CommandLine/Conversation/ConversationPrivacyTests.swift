import Schema
import TestSupport
import Testing

@testable import Onboard

/// A reply may quote an answer, and a terminal may be recorded: nothing of a person is told back.
@Suite struct ConversationPrivacyTests {
  @Test func noReplyQuotesAPerson() {
    var generator = PersonalTexts(seed: 1810)
    var talk = Talk(), tried: Set<String> = []
    for _ in 0..<14 {
      guard let question = talk.question else { break }
      let planted = generator.planted()
      let reply = talk.say(planted.text)
      tried.insert(question)
      #expect(!reply.contains(planted.secret), "\(question): \(planted.text)")
      if talk.question == question { _ = talk.say(Talk.usual[question] ?? "") }
    }
    #expect(tried.count > 10)
  }

  /// A message may quote an answer without its blanks, where no form is known any more.
  @Test func whatIsQuotedWithoutBlanksIsHidden() {
    let answer = "Απουσία ΑΔΤ: AZ641672 έως νεωτέρας"
    let joined = answer.split(separator: " ").joined()
    let reply = ConversationText(.greek).reply(
      Bilingual(el: "Βρέθηκε «\(joined)»", en: ""), about: answer)
    #expect(!reply.contains("641672"))
  }

  /// The names of municipalities are no persons, also of those that are named after one.
  @Test func municipalitiesAreNamed() {
    for entry in Register.greece.entries {
      let text = entry.shown.el
      #expect(PersonalText.masked(text) == text)
    }
  }
}
