/// The places where a file uses a mode.
///
/// Using a mode that is not offered is usually one mistake, a word missing in `modes`, however many
/// places use it: the first of them gets the finding, and the others are related places.
extension Judgement {
  /// Reports a mode that is not offered, if this is the first place that uses it.
  mutating func refuseUnoffered(
    _ mode: Mode, at place: SourceSpan, of declaration: Declaration, el: String, en: String
  ) {
    let uses = declaration.uses(of: mode)
    guard uses.first == place else { return }
    let word = mode.key.text
    report(
      place, el: el, en: en,
      help: Bilingual(
        el: "προσθέστε το \(word) στο modes αν παρέχεται, αλλιώς σβήστε το όπου υπάρχει",
        en: "add \(word) to modes if it is offered, or else delete it wherever it is"),
      related: declaration.offer + uses.others)
  }

  /// Reports a mode that a topic does not have, if this is the first place of the topic that
  /// requires it.
  mutating func refuseUnoffered(
    _ mode: Mode, at place: SourceSpan, of topic: Located<Topic>, el: String, en: String
  ) {
    let uses = topic.value.uses(of: mode)
    guard uses.first == place else { return }
    let word = mode.key.text
    report(
      place, el: el, en: en,
      help: Bilingual(
        el: "σβήστε το εδώ, ή προσθέστε το \(word) στο modes του θέματος",
        en: "delete it here, or add \(word) to the topic’s modes"),
      related: topic.declaredModes + uses.others)
  }
}

extension Declaration {
  /// The places that use a mode, starting with the topics.
  fileprivate func uses(of mode: Mode) -> [SourceSpan] {
    var uses: [SourceSpan] = []
    for topic in topics.value ?? [] {
      if !topic.value.isTransacted(in: mode), let word = topic.value.modes.value?.item(mode) {
        uses.append(word.span)
      }
    }
    let seasonal = (seasons.value ?? []).map { $0.value.hours.key(of: mode) }
    let others = [durations.key(of: mode), staff.key(of: mode), means.key(of: mode)]
    for key in [hours.key(of: mode)] + seasonal + others {
      if let key { uses.append(key) }
    }
    if mode == .video, let thirdParty = thirdParty.located, thirdParty.value {
      uses.append(thirdParty.span)
    }
    for office in offices.value ?? [] where mode == .inPerson {
      if let staff = office.value.staff.located { uses.append(staff.key) }
      if let hours = office.value.hours.located { uses.append(hours.key) }
    }
    return uses
  }
}

extension Topic {
  /// Whether the topic is a transaction by phone, which another rule refuses.
  func isTransacted(in mode: Mode) -> Bool { mode == .phone && kind.value == .transaction }

  /// The places that only make sense if the topic has a mode.
  fileprivate func uses(of mode: Mode) -> [SourceSpan] {
    var uses: [SourceSpan] = []
    if mode == .inPerson, let offices = offices.located, !offices.value.isEmpty {
      uses.append(offices.key)
    }
    if let key = durations.key(of: mode) { uses.append(key) }
    if mode == .video, let thirdParty = thirdParty.located, thirdParty.value {
      uses.append(thirdParty.span)
    }
    return uses
  }
}

extension Answer {
  /// The key of a mode in a section with one value for each mode.
  fileprivate func key<Item>(of mode: Mode) -> SourceSpan? where Value == PerMode<Item> {
    value?[mode].located?.key
  }
}

extension [SourceSpan] {
  /// All places but the first, as related places.
  fileprivate var others: [Finding.Related] {
    let note = Bilingual(el: "το ίδιο και εδώ", en: "and here")
    return dropFirst().map { Finding.Related(span: $0, note: note) }
  }
}
