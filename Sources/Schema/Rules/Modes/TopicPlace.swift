/// The name and the position by which findings refer to a topic.
extension Located where Value == Topic {
  /// The position that stands for the topic: the key of its id.
  var place: SourceSpan { value.id.located?.key ?? span }

  /// The topic's title, or its id.
  var name: String { Mask.shortened(value.title.value ?? value.id.value ?? "—") }

  /// The place where the topic's modes are declared, for findings that refer to it.
  var declaredModes: [Finding.Related] {
    guard let modes = value.modes.located else { return [] }
    let note = Bilingual(
      el: "εδώ δηλώνονται οι τρόποι του θεματικού πεδίου",
      en: "the topic's modes are declared here")
    return [Finding.Related(span: modes.key, note: note)]
  }

  /// Whether the topic has modes, but not this one.
  func leavesOut(_ mode: Mode) -> Bool {
    guard let modes = value.modes.value, !modes.isEmpty else { return false }
    return !modes.holds(mode)
  }
}
