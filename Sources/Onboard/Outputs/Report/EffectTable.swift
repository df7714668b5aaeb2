import Ground
package import Schema

/// A table for the terminal: how many more or fewer minutes can be booked, by topic, mode and
/// weekday.
package struct EffectTable {
  package let language: Language
  package let width: Int
  package let isColourful: Bool

  package init(language: Language, width: Int, isColourful: Bool) {
    self.language = language
    self.width = width
    self.isColourful = isColourful
  }

  private static let cell = 9

  /// The days, followed by two lines for each service.
  package func lines(_ effects: [BookableEffect]) -> [String] {
    let days = Weekday.allCases.map { DayText(language: language).short($0) }
    let sum = language.say(el: "όλα", en: "all")
    var lines = ["  " + (days + [sum]).map { $0.aligned(to: Self.cell) }.joined()]
    for effect in effects {
      lines.append("  " + heading(of: effect).cut(to: width - 2))
      let changes = zip(effect.before, effect.after).map { $1.minutes - $0.minutes }
      let cells = (changes + [changes.reduce(0, +)]).map { number in
        let text = Self.signed(number).aligned(to: Self.cell)
        return number < 0 ? paint(text, .red) : number > 0 ? paint(text, .green) : text
      }
      lines.append("  " + cells.joined())
    }
    return lines
  }

  /// The service and its appointments, since a longer duration can cost appointments without
  /// costing minutes.
  private func heading(of effect: BookableEffect) -> String {
    let before = effect.before.reduce(0) { $0 + $1.appointments }
    let after = effect.after.reduce(0) { $0 + $1.appointments }
    let word = language.say(el: "ραντεβού", en: "appointments")
    return "\(effect.title) · \(effect.mode.label(language)) · \(word) \(before) → \(after)"
  }

  private static func signed(_ number: Int) -> String {
    number == 0 ? "·" : number < 0 ? "−\(-number)" : "+\(number)"
  }

  private func paint(_ text: String, _ paint: Paint) -> String {
    paint.on(text, isColourful: isColourful)
  }
}
