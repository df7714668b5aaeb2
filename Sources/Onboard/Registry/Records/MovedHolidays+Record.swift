import Ground
import Schema

extension MovedHolidays {
  /// The only move that the compiler knew before reviews named the moves that they used.
  static let builtIn: MovedHolidays = {
    guard let observed = Day(year: 2024, month: 5, day: 7) else { return .empty }
    return MovedHolidays([
      Move(
        .labourDay, year: 2024, observed: observed, decision: "ΦΕΚ Β΄ 1406/2024",
        published: .earliest)
    ])
  }()

  /// The moves as a review names them.
  var json: JSONValue {
    .array(
      moves.map { move in
        [
          "decision": .string(move.decision), "holiday": .string(move.holiday.key.text),
          "observed": .string(move.observed.iso), "published": .string(move.published.iso),
          "year": .number(move.year),
        ]
      })
  }

  /// The moves that a review names; nil when one of them is malformed.
  init?(_ json: JSONValue) {
    guard let elements = json.elements else { return nil }
    let moves = elements.compactMap { Move($0) }
    guard moves.count == elements.count, Set(moves.map(\.year)).count == moves.count else {
      return nil
    }
    self.init(moves)
  }
}

extension MovedHolidays.Move {
  fileprivate init?(_ json: JSONValue) {
    guard let word = json["holiday"]?.text, let year = json["year"]?.number,
      let holiday = MovableHoliday.allCases.first(where: { $0.key.text == word }),
      let observed = json["observed"]?.text.flatMap({ Day(iso: $0) }), observed.year == year,
      let published = json["published"]?.text.flatMap({ Day(iso: $0) }),
      let decision = json["decision"]?.text
    else { return nil }
    self.init(
      holiday, year: year, observed: observed, decision: decision, published: published)
  }
}
