/// A set of modes, stored as bits.
struct ModeSet: Equatable {
  private var bits: UInt8 = 0

  init() {}

  init(_ modes: [Located<Mode>]) {
    for mode in modes { insert(mode.value) }
  }

  var isEmpty: Bool { bits == 0 }

  mutating func insert(_ mode: Mode) { bits |= 1 << mode.rawValue }

  func holds(_ mode: Mode) -> Bool { bits & 1 << mode.rawValue != 0 }

  /// The modes in both sets.
  func common(with other: ModeSet) -> ModeSet {
    var common = ModeSet()
    common.bits = bits & other.bits
    return common
  }

  /// The modes by their names.
  var words: Bilingual {
    let labels = Mode.allCases.filter { holds($0) }.map { $0.label }
    return Bilingual(
      el: labels.map { $0.el }.joined(separator: ", "),
      en: labels.map { $0.en }.joined(separator: ", "))
  }
}

extension Declaration {
  /// The modes that an exception affects: all that are offered if it names none, but only service
  /// in person if it names offices; nil when they are unreadable.
  func concerned(
    _ modes: Answer<[Located<Mode>]>, _ offices: Answer<[Located<String>]>
  ) -> ModeSet? {
    let named: ModeSet
    switch modes {
    case .given(let modes): named = ModeSet(modes.value)
    case .absent:
      guard let all = self.modes.value else { return nil }
      named = ModeSet(all)
    case .unreadable: return nil
    }
    guard !offices.isAbsent else { return named }
    var inPerson = ModeSet()
    inPerson.insert(.inPerson)
    return named.common(with: inPerson)
  }
}
