import Outputs
import Schema

/// The note in an English announcement about names that the municipality gave only in Greek.
enum GreekNames {
  /// The note, if the municipality gave any such names; nothing in a Greek announcement.
  static func note(in plan: Plan, _ language: Language) -> [Document.Block] {
    let names =
      plan.topics.flatMap { [$0.titleEnglish ?? $0.title] + $0.documents }
      + plan.offices.map(\.name) + plan.departments.map(\.name)
    let isGreek = names.contains { name in
      name.unicodeScalars.contains { (0x370..<0x400).contains($0.value) }
    }
    guard language == .english, isGreek else { return [] }
    let words =
      "Names and titles in Greek have no English form; the platform shows them as they are "
      + "written here."
    return [.paragraph([.plain(words)], .small)]
  }
}
