/// Finds e-mail addresses and telephone numbers in a line that could not be read as fields.
enum Contacts {
  /// The positions of every word with `@`, and of every run of nine digits or more, even with
  /// characters between them that no screen shows.
  static func places(in line: [Unicode.Scalar]) -> Set<Int> {
    var places: Set<Int> = []
    var word = 0
    var digits: [Int] = []
    for index in 0...line.count {
      let isBreak = index == line.count || " \"',[]{}".unicodeScalars.contains(line[index])
      if isBreak {
        if line[word..<index].contains("@") { places.formUnion(word..<index) }
        word = index + 1
      }
      if index < line.count, ("0"..."9").contains(line[index]) {
        digits.append(index)
      } else if index == line.count || !isUnseen(line[index]) {
        if digits.count >= 9 { places.formUnion(digits) }
        digits = []
      }
    }
    return places
  }
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .format
  }
}
