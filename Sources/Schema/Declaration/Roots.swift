/// A set of word roots, found anywhere in a text in a single pass over its letters.
///
/// Each bit of a number stands for a letter of a root. It is set when that letter has just been
/// read, preceded by the root's earlier letters (Baeza-Yates and Gonnet, 1992).
struct Roots: Sendable {
  private var places = [UInt128](repeating: 0, count: 0x400)
  private var first: UInt128 = 0
  private var last: UInt128 = 0

  /// Makes a set of roots with at most 128 folded letters in total.
  init(_ roots: [String]) {
    var bit: UInt128 = 1
    for root in roots {
      first |= bit
      for letter in root.unicodeScalars {
        places[Int(letter.value)] |= bit
        bit <<= 1
      }
      last |= bit >> 1
    }
  }

  /// A search through a text.
  struct Search {
    fileprivate let roots: Roots
    private var open: UInt128 = 0
    /// Whether a root was found.
    private(set) var isFound = false

    fileprivate init(_ roots: Roots) { self.roots = roots }

    /// Processes the next folded letter.
    @inline(__always)
    mutating func read(_ letter: Unicode.Scalar) {
      let places = letter.value < 0x400 ? roots.places[Int(letter.value)] : 0
      open = (open << 1 | roots.first) & places
      if open & roots.last != 0 { isFound = true }
    }
  }

  var search: Search { Search(self) }
}
