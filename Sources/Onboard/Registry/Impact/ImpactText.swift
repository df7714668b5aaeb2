import Ground
import Outputs
package import Schema

/// A rehearsal as text for the terminal: the summary, then a block for each municipality that would
/// not stay as it is.
package struct ImpactText {
  package let impact: Impact
  package let language: Language
  package let width: Int
  package let isColourful: Bool

  package init(impact: Impact, language: Language, width: Int, isColourful: Bool) {
    self.impact = impact
    self.language = language
    self.width = width
    self.isColourful = isColourful
  }

  /// The largest number of lines for one municipality; JSON and the page have all lines.
  private static let most = 8

  /// The whole text.
  package var text: String {
    let words = ImpactWords(impact: impact, language: language)
    var lines = [paint(words.title, .bold)]
    lines += (words.holidays + [words.basis]).flatMap { Wrapping.lines(of: $0, width: width) }
    lines += [paint(words.counts, .bold)]
    for one in impact.affected {
      let heading = Wrapping.lines(of: words.heading(of: one), width: width)
      lines += [""] + heading.map { paint($0, one.consequence.colour) }
      for line in words.lines(of: one, atMost: Self.most) {
        lines += Wrapping.hanging(line, after: "  - ", at: 4, width: width)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func paint(_ text: String, _ paint: Paint) -> String {
    paint.on(text, isColourful: isColourful)
  }
}

extension Impact.Consequence {
  fileprivate var colour: Paint {
    switch self {
    case .unchanged: .bold
    case .calendar, .sealing: .strongYellow
    case .act, .findings: .strongRed
    }
  }
}
