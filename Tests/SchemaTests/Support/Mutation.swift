import TestSupport

/// Ways to spoil a file, one after another, from a seed.
struct Mutation {
  private let original: [UInt8]
  private var random: SplitMix64

  init(of bytes: [UInt8], seed: UInt64) {
    original = bytes
    random = SplitMix64(seed: seed)
  }

  /// The file with one to four wounds.
  mutating func next() -> [UInt8] {
    var bytes = original
    for _ in 0..<1 + random.below(4) where !bytes.isEmpty { wound(&bytes) }
    return bytes
  }

  private mutating func wound(_ bytes: inout [UInt8]) {
    let at = random.below(bytes.count)
    let end = min(bytes.count, at + 1 + random.below(40))
    switch random.below(8) {
    case 0: bytes[at] ^= UInt8(1 << random.below(8))
    case 1: bytes[at] = UInt8(truncatingIfNeeded: random.next())
    case 2: bytes.removeSubrange(at..<end)
    case 3: bytes.insert(contentsOf: bytes[at..<end], at: random.below(bytes.count))
    case 4: swapLines(&bytes)
    case 5: if random.percent(30) { bytes.removeSubrange(at...) }
    case 6: repeatLine(&bytes)
    default: bytes.insert(contentsOf: random.pick(Self.snippets).utf8, at: at)
    }
  }

  private mutating func swapLines(_ bytes: inout [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    lines.swapAt(random.below(lines.count), random.below(lines.count))
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  private mutating func repeatLine(_ bytes: inout [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    lines.insert(lines[random.below(lines.count)], at: random.below(lines.count))
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  private static let snippets = [
    "\n", "\r", "\t", ":", ": ", "- ", "\n- ", "#", " #", "\"", "'", "[", "]", "{", "}", ",", "|",
    ">\n",
    "&a ", "*a", "!t ", "<<: ", "? ", "---\n", "\n...\n", "%YAML 1.1\n", "\\", "\u{0}", "\u{FEFF}",
    "\u{A0}", "\u{202E}", "\u{301}", "\u{37E}", "\u{2028}", "\u{10FFFF}", "😀", "A", "Α", "ΐ",
    "99999999999999999999",
    "-1", "24:00-24:00", "2026-02-30", "0000-00-00", "99:99", "1000000 min", "null", "~", "@",
    "a@b@c",
    "https://[::1]:99999/", "[[[[[[[[[[[[[[[[[[[[", "\n  \n    \n", "\n:\n", "\nversion: 1\n",
    "true",
  ]
}
