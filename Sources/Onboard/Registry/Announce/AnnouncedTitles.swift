import Schema

/// The English titles of topics, to be put into sentences that contain the Greek ones.
struct AnnouncedTitles {
  private let english: [(greek: String, english: String)]

  init(_ plans: [Plan]) {
    english = plans.flatMap(\.topics).compactMap { topic in
      topic.titleEnglish.map { ("“\(topic.title)”", "“\($0)”") }
    }
  }

  /// The sentence with English titles in its English text.
  func english(in sentence: Bilingual) -> Bilingual {
    var en = sentence.en
    for title in english { en = en.replacing(title.greek, with: title.english) }
    return Bilingual(el: sentence.el, en: en)
  }
}

extension TopicPlan {
  /// The title in a language; in Greek where there is no English one.
  func title(in language: Language) -> String {
    language == .english ? titleEnglish ?? title : title
  }
}
