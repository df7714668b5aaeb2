/// The two alphabets of a submitted file, and the letters that look alike in them.
enum Alphabet {
  case greek, latin

  /// The alphabet of a letter; nil for signs, digits and letters of other alphabets.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: self = .latin
    case 0xD7, 0xF7, 0x375, 0x37E, 0x384, 0x385, 0x387, 0x3F6: return nil
    case 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x370...0x3FF: self = .greek
    case 0x1FBD, 0x1FBF...0x1FC1, 0x1FCD...0x1FCF, 0x1FDD...0x1FDF, 0x1FED...0x1FEF: return nil
    case 0x1F00...0x1FFC: self = .greek
    default: return nil
    }
  }

  /// Letters that look the same in most typefaces, in matching order.
  private static let latinTwins = Array("ABEHIKMNOPTXYZaikopuvx".unicodeScalars)
  private static let greekTwins = Array("ΑΒΕΗΙΚΜΝΟΡΤΧΥΖαικορυνχ".unicodeScalars)

  /// The letter of this alphabet that looks like one of the other.
  func twin(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let (from, to) =
      self == .greek
      ? (Self.latinTwins, Self.greekTwins) : (Self.greekTwins, Self.latinTwins)
    return from.firstIndex(of: scalar).map { to[$0] }
  }
}
