extension PastedSchedule {
  /// A line without its bullet, and without the title before its days: «ΚΕΠ: Δευτέρα 8-14».
  ///
  /// The clerk is asked whether the hours of that place are meant. Those of a second place are of
  /// something else, and are left as they are.
  mutating func untitled(_ line: String) -> String {
    let plain = PastedWords.unmarked(line)
    guard let found = PastedWords.title(of: plain), title == nil || title == found.title else {
      return plain
    }
    title = found.title
    lines[lines.count - 1].isSure = false
    return found.rest
  }
}

extension PastedWords {
  /// The words before a colon and days, if they name a place; others limit the hours.
  fileprivate static func title(of line: String) -> (title: [String], rest: String)? {
    let scalars = Array(line.unicodeScalars)
    guard let colon = scalars.firstIndex(of: ":") else { return nil }
    let before = text(scalars[..<colon]), title = Fold.words(before)
    let rest = TypedText.cleaned(text(scalars[(colon + 1)...]))
    guard 1...6 ~= title.count, isAny(of: places, title[0]),
      !title.contains(where: { isAny(of: limits, $0) }),
      !words(of: before).contains(where: { name($0) || isClosed($0) }),
      let first = words(of: rest).first, name(first)
    else { return nil }
    return (title, rest)
  }

  private static let places: StaticString = """
    κεπ|δημαρχειο|δημοσ|καταστημα|δημοτικο|δημοτικη|kep|municipality
    """
  private static let limits: StaticString = """
    εκτοσ|πλην|οχι|δεν|θερινο|χειμερινο|αργιεσ|ταμειο|πρωτοκολλο|except|not|without
    """
}
