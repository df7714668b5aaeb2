/// Some of the three modes, as bits.
struct ModeSet: Equatable {
  private var bits: UInt8 = 0

  init() {}

  init(_ modes: [Located<Mode>]) {
    for mode in modes { insert(mode.value) }
  }

  var isEmpty: Bool { bits == 0 }

  mutating func insert(_ mode: Mode) { bits |= 1 << mode.rawValue }

  /// The modes that both have.
  func common(with other: ModeSet) -> ModeSet {
    var common = ModeSet()
    common.bits = bits & other.bits
    return common
  }

  /// The modes as written in files.
  var text: String {
    var keys: [String] = []
    for mode in Mode.allCases where bits & 1 << mode.rawValue != 0 { keys.append(mode.key.text) }
    return keys.joined(separator: ", ")
  }
}

extension Declaration {
  /// The modes that an exception concerns, all that are offered when it names none; nil when
  /// they could not be read.
  func concerned(_ modes: Answer<[Located<Mode>]>) -> ModeSet? {
    switch modes {
    case .given(let named): ModeSet(named.value)
    case .absent: self.modes.value.map { ModeSet($0) }
    case .unreadable: nil
    }
  }
}
