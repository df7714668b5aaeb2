import Ground
import Outputs
package import Schema

/// The first screen of a review: what changes for citizens, the warnings, and what only a person
/// can judge. The rest is in the whole text and on the page.
package struct ReviewScreen {
  /// The largest number of lines, with the digest and the next command below them.
  package static let most = 40
  /// The lines reserved for the digest, the command and a note on what is approved separately.
  private static let reserved = 8
  /// The largest number of lines for the warnings.
  private static let mostWarnings = 6
  /// The largest number of lines for the questions to the reviewer.
  private static let mostQuestions = 6
  /// The largest number of lines for the hours of a first submission.
  private static let mostHours = 12

  package let content: ReviewContent
  package let language: Language
  package let width: Int
  package let isColourful: Bool

  package init(content: ReviewContent, language: Language, width: Int, isColourful: Bool) {
    self.content = content
    self.language = language
    self.width = width
    self.isColourful = isColourful
  }

  private var words: ReviewWords { ReviewWords(language: language, content: content) }

  /// The screen.
  package var text: String {
    let head = self.head, foot = self.foot
    var room = Self.most - Self.reserved - head.count - foot.count
    let warnings = block(
      words.say(el: "Προειδοποιήσεις", en: "Warnings"), words.openingWarnings,
      atMost: min(Self.mostWarnings, max(0, room / 2)))
    room -= warnings.count
    let hours = block(
      ReviewSection.week.title(content)(language), words.openingHours,
      atMost: min(Self.mostHours, max(0, room / 2)))
    room -= hours.count
    // Changed parts come before unchanged ones.
    let isAlone = words.openingSystems.isEmpty
    let changes = block(
      ReviewSection.effect.title(content)(language), words.openingChanges.map(\.text),
      atMost: max(2, isAlone ? room : room / 2))
    room -= changes.count
    let systems = block(
      ReviewSection.systems.title(content)(language), words.openingSystems, atMost: max(2, room))
    return (head + changes + systems + hours + warnings + foot).map { $0 + "\n" }.joined()
  }

  /// The heading, the submitter, and the relation to what was approved.
  private var head: [String] {
    let facts = words.facts.dropFirst(2).map { "\($0.label): \($0.value)" }
    return [paint(words.title, .bold)]
      + Wrapping.lines(of: facts.joined(separator: " · "), width: width)
      + [""] + Wrapping.lines(of: words.standing, width: width)
      + Wrapping.lines(
        of: words.glance.map { "\($0.number) \($0.label)" }.joined(separator: " · "), width: width)
  }

  /// The questions that only a person can judge, and where to find the rest.
  private var foot: [String] {
    let questions = words.questions.flatMap {
      Wrapping.hanging($0, after: "  - ", at: 4, width: width)
    }
    let title = paint(
      words.say(el: "Το κρίνετε μόνο εσείς", en: "Only you can judge"), .strongBlue)
    let rest = words.say(
      el: "Όλα, διάταξη προς διάταξη: --full, ή --page ΑΡΧΕΙΟ",
      en: "All of it, provision by provision: --full, or --page FILE")
    let asked = questions.isEmpty ? [] : ["", title] + questions.prefix(Self.mostQuestions)
    return asked + ["", rest]
  }

  /// A heading with its items, and the number of items that do not fit.
  private func block(_ title: String, _ items: [String], atMost most: Int) -> [String] {
    guard !items.isEmpty else { return [] }
    let hanging = items.map { Wrapping.hanging($0, after: "  - ", at: 4, width: width) }
    var lines = ["", paint(title, .strongBlue)]
    for (index, item) in hanging.enumerated() {
      let isLast = index == hanging.count - 1
      guard lines.count + item.count + (isLast ? 0 : 1) <= most else {
        let more = items.count - index
        return lines + [
          words.say(el: "  … και \(more) ακόμη: --full", en: "  … and \(more) more: --full")
        ]
      }
      lines += item
    }
    return lines
  }

  private func paint(_ text: String, _ paint: Paint) -> String {
    paint.on(text, isColourful: isColourful)
  }
}
