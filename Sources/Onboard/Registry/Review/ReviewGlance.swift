import Schema

/// The counts of what a review contains.
extension ReviewWords {
  /// A number with its noun.
  struct Count {
    let number: Int
    let label: String
    /// Whether it counts something that citizens lose.
    let isGrave: Bool
  }

  /// The counts, most serious first; classes without changes are left out.
  var glance: [Count] {
    func count(_ number: Int, _ one: Bilingual, _ many: Bilingual, grave: Bool = false) -> Count {
      Count(number: number, label: number.agreeing(one(language), many(language)), isGrave: grave)
    }
    let changes = ChangeClass.allCases.compactMap { kind -> Count? in
      let number = content.changes(kind).count(of: kind)
      let (one, many) = kind.nouns
      return number == 0
        ? nil : count(number, one, many, grave: kind == .withdraws || kind == .narrows)
    }
    let warnings = content.findings.count { $0.finding.severity == .warning }
    // Notes on other municipalities are not counted: nobody else's file changes the signed content.
    let notes = content.findings.count { $0.finding.severity == .note }
    let all =
      changes + [
        count(
          warnings, Bilingual(el: "προειδοποίηση", en: "warning"),
          Bilingual(el: "προειδοποιήσεις", en: "warnings")),
        count(
          notes, Bilingual(el: "σημείωση", en: "note"), Bilingual(el: "σημειώσεις", en: "notes")),
      ]
    guard content.plan != nil else { return all }
    return all + [
      count(
        content.waivers.count, Bilingual(el: "εξαίρεση", en: "waiver"),
        Bilingual(el: "εξαιρέσεις", en: "waivers"))
    ]
  }
}
