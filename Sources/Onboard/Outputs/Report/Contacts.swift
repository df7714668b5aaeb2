/// Finds e-mail addresses and telephone numbers in a line that could not be read as fields.
enum Contacts {
  /// The positions of every word with `@`, and of every run of nine digits or more.
  static func places(in line: [Unicode.Scalar]) -> Set<Int> {
    var places: Set<Int> = []
    var word = 0
    var digits = 0
    for index in 0...line.count {
      let isBreak = index == line.count || " \"',[]{}".unicodeScalars.contains(line[index])
      if isBreak {
        if line[word..<index].contains("@") { places.formUnion(word..<index) }
        word = index + 1
      }
      if index < line.count, ("0"..."9").contains(line[index]) {
        digits += 1
      } else {
        if digits >= 9 { places.formUnion(index - digits..<index) }
        digits = 0
      }
    }
    return places
  }
}
