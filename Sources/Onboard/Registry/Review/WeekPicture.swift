import Ground
import Outputs
import Schema

/// A drawn week as a picture: a row for each day, a bar for each interval, a tick for each start.
///
/// Inside the frame one unit is one minute, so the drawing is exact to the minute.
struct WeekPicture {
  let week: DrawnWeek
  /// A description of the picture; a table beside it has the numbers.
  let title: String
  /// The picture's identifier on the page.
  let id: String
  let language: Language
  /// The range of hours that all pictures of a page share.
  let hours: ClosedRange<Int>

  private static let row = 22
  private static let top = 20
  private static let left = 34
  private static let frame = 280
  private static let width = 360

  /// The smallest range of full hours that covers some weeks.
  static func hours(of weeks: [DrawnWeek]) -> ClosedRange<Int> {
    let intervals = weeks.flatMap { $0.days.joined() }
    let first = (intervals.map(\.start).min() ?? 8 * 60) / 60
    let last = ((intervals.map(\.end).max() ?? 15 * 60) + 59) / 60
    return first...max(first + 1, last)
  }

  /// The picture as SVG.
  var node: Node {
    let height = Self.top + 7 * Self.row
    return .tag(
      "svg", .attribute("role", "img"), .attribute("aria-labelledby", id),
      .attribute("viewBox", "0 0 \(Self.width) \(height + 2)"),
      .tag("title", .id(id), .text(title)),
      .each(marks) { hour in text(x(of: hour), 13, "middle", "\(hour)") },
      .each(Weekday.allCases) { day in
        text(0, middle(of: day), "start", DayText(language: language).short(day))
      },
      drawing(height),
      .each(Weekday.allCases) { day in
        let minutes = week.minutes(on: Int(day.rawValue))
        let words = ReviewWords.hours(minutes)
        return minutes == 0 ? "" : text(Self.width, middle(of: day), "end", words)
      })
  }

  /// The hours that are labelled: all when there are few, every second when there are many.
  private var marks: [Int] { hours.filter { hours.count <= 8 || ($0 - hours.lowerBound) % 2 == 0 } }

  private func x(of hour: Int) -> Int {
    Self.left + (hour - hours.lowerBound) * Self.frame / (hours.upperBound - hours.lowerBound)
  }

  private func middle(of day: Weekday) -> Int { Self.top + Int(day.rawValue) * Self.row + 15 }

  private func text(_ x: Int, _ y: Int, _ anchor: String, _ words: String) -> Node {
    .tag(
      "text", .attribute("x", "\(x)"), .attribute("y", "\(y)"),
      .attribute("text-anchor", anchor), .text(words))
  }

  /// The bars with their ticks, in minutes from left to right.
  private func drawing(_ height: Int) -> Node {
    let first = hours.lowerBound * 60, span = (hours.upperBound - hours.lowerBound) * 60
    let rows = 7 * Self.row
    return .tag(
      "svg", .attribute("x", "\(Self.left)"), .attribute("y", "\(Self.top)"),
      .attribute("width", "\(Self.frame)"), .attribute("height", "\(rows)"),
      .attribute("viewBox", "\(first) 0 \(span) \(rows)"),
      .attribute("preserveAspectRatio", "none"),
      .tag(
        "path", .style("hour"),
        .attribute("d", hours.map { "M\($0 * 60) 0V\(rows)" }.joined())),
      .each(Weekday.allCases) { bars(of: $0) })
  }

  private func bars(of day: Weekday) -> Node {
    let index = Int(day.rawValue), y = index * Self.row + 4
    let starts = week.starts(on: index)
    return .group([
      .each(week.days[index]) { interval in
        .tag(
          "rect", .style("open"), .attribute("x", "\(interval.start)"), .attribute("y", "\(y)"),
          .attribute("width", "\(interval.minutes)"), .attribute("height", "\(Self.row - 8)"))
      },
      starts.isEmpty
        ? ""
        : .tag(
          "path", .style("start"),
          .attribute("d", starts.map { "M\($0) \(y)v\(Self.row - 8)" }.joined())),
    ])
  }
}
