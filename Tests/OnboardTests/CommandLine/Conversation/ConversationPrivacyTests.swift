import Schema
import TestSupport
import Testing

@testable import Onboard

/// A reply may quote an answer, and a terminal may be recorded: nothing of a person is told back.
@Suite struct ConversationPrivacyTests {
  @Test func noReplyQuotesAPerson() {
    var generator = PersonalTexts(seed: 1810)
    var talk = Talk(), tried: Set<String> = []
    for _ in 0..<120 {
      guard let question = talk.question else { break }
      for _ in 0..<2 where talk.question == question {
        let planted = generator.planted()
        let reply = talk.say(planted.text)
        tried.insert(question)
        #expect(!reply.contains(planted.secret), "\(question): \(planted.text)")
      }
      if talk.question == question { _ = talk.say(Talk.usual[question] ?? "") }
    }
    #expect(tried.count > 20)
  }

  /// The names of municipalities are no persons, also of those that are named after one.
  @Test func municipalitiesAreNamed() {
    for entry in Register.greece.entries {
      let text = entry.shown.el
      #expect(PersonalText.masked(text) == text)
    }
  }
}
