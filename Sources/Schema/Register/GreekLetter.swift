/// A Greek letter without its marks, and the two marks on which spelling depends.
struct GreekLetter: Sendable {
  /// The lower-case letter; a final sigma becomes a normal sigma.
  let base: Unicode.Scalar

  /// Whether it has an accent of any kind.
  let isAccented: Bool

  /// Whether it has dialytika, which separate it from the preceding vowel.
  let hasDialytika: Bool

  /// Decomposes a letter of modern or polytonic Greek.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0391...0x03A1, 0x03A3...0x03A9: self.init(value: scalar.value + 0x20)
    case 0x03C2: self.init(base: "σ")
    case 0x03B1...0x03C9: self.init(value: scalar.value)
    case 0x0386, 0x03AC: self.init(base: "α", accent: true)
    case 0x0388, 0x03AD: self.init(base: "ε", accent: true)
    case 0x0389, 0x03AE: self.init(base: "η", accent: true)
    case 0x038A, 0x03AF: self.init(base: "ι", accent: true)
    case 0x038C, 0x03CC: self.init(base: "ο", accent: true)
    case 0x038E, 0x03CD: self.init(base: "υ", accent: true)
    case 0x038F, 0x03CE: self.init(base: "ω", accent: true)
    case 0x0390: self.init(base: "ι", accent: true, dialytika: true)
    case 0x03B0: self.init(base: "υ", accent: true, dialytika: true)
    case 0x03AA, 0x03CA: self.init(base: "ι", dialytika: true)
    case 0x03AB, 0x03CB: self.init(base: "υ", dialytika: true)
    case 0x2126: self.init(base: "ω")
    case 0x1F00...0x1FFC: self.init(polytonic: scalar.value)
    default: return nil
    }
  }

  private init(base: Unicode.Scalar, accent: Bool = false, dialytika: Bool = false) {
    self.base = base
    isAccented = accent
    hasDialytika = dialytika
  }

  private init?(value: UInt32) {
    guard let base = Unicode.Scalar(value) else { return nil }
    self.init(base: base)
  }

  private init?(polytonic value: UInt32) {
    switch value {
    case 0x1F00...0x1F6F:
      // There are eight breathings of each vowel in either case; the first two of each eight have
      // no accent.
      let bases: [Unicode.Scalar] = ["α", "ε", "η", "ι", "ο", "υ", "ω"]
      self.init(base: bases[Int(value - 0x1F00) / 16], accent: value & 7 >= 2)
    case 0x1F70...0x1F7D:
      let bases: [Unicode.Scalar] = ["α", "ε", "η", "ι", "ο", "υ", "ω"]
      self.init(base: bases[Int(value - 0x1F70) / 2], accent: true)
    case 0x1F80...0x1F8F: self.init(base: "α", accent: value & 7 >= 2)
    case 0x1F90...0x1F9F: self.init(base: "η", accent: value & 7 >= 2)
    case 0x1FA0...0x1FAF: self.init(base: "ω", accent: value & 7 >= 2)
    case 0x1FB2, 0x1FB4, 0x1FB6, 0x1FB7, 0x1FBA, 0x1FBB: self.init(base: "α", accent: true)
    case 0x1FB0...0x1FBC: self.init(base: "α")
    case 0x1FC2, 0x1FC4, 0x1FC6, 0x1FC7, 0x1FCA, 0x1FCB: self.init(base: "η", accent: true)
    case 0x1FC3, 0x1FCC: self.init(base: "η")
    case 0x1FC8, 0x1FC9: self.init(base: "ε", accent: true)
    case 0x1FD2, 0x1FD3, 0x1FD7: self.init(base: "ι", accent: true, dialytika: true)
    case 0x1FD6, 0x1FDA, 0x1FDB: self.init(base: "ι", accent: true)
    case 0x1FBE, 0x1FD0...0x1FD9: self.init(base: "ι")
    case 0x1FE2, 0x1FE3, 0x1FE7: self.init(base: "υ", accent: true, dialytika: true)
    case 0x1FE6, 0x1FEA, 0x1FEB: self.init(base: "υ", accent: true)
    case 0x1FE4, 0x1FE5, 0x1FEC: self.init(base: "ρ")
    case 0x1FE0...0x1FE9: self.init(base: "υ")
    case 0x1FF2, 0x1FF4, 0x1FF6, 0x1FF7, 0x1FFA, 0x1FFB: self.init(base: "ω", accent: true)
    case 0x1FF3, 0x1FFC: self.init(base: "ω")
    case 0x1FF8, 0x1FF9: self.init(base: "ο", accent: true)
    default: return nil
    }
  }
}
