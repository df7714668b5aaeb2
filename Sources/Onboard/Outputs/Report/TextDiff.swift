import Ground

/// The differences between two texts, line by line, as a unified diff.
///
/// Lines are compared in full but displayed as `ShownLine` gives them, so a diff is for reading,
/// not for patching.
package struct TextDiff {
  /// The number of equal lines shown around a change.
  private static let context = 3

  package let old: [ShownLine]
  package let new: [ShownLine]
  private let steps: [LineMatching.Step]

  package init(_ old: [ShownLine], _ new: [ShownLine]) {
    self.old = old
    self.new = new
    steps = LineMatching.steps(from: old.map(\.text), to: new.map(\.text))
  }

  /// The diff with its two header lines; empty when there is no difference.
  package func text(path: String, isColourful: Bool) -> String {
    let hunks = hunks()
    guard !hunks.isEmpty else { return "" }
    let path = path.visible
    let paint = { (text: String, paint: Paint) in paint.on(text, isColourful: isColourful) }
    var lines = [paint("--- \(path)", .bold), paint("+++ \(path)", .bold)]
    for hunk in hunks {
      lines.append(paint(heading(of: hunk), .cyan))
      for step in steps[hunk] {
        switch step {
        case .same(let index, _): lines.append(" " + old[index].shown)
        case .removed(let index, _): lines.append(paint("-" + old[index].shown, .red))
        case .added(_, let index): lines.append(paint("+" + new[index].shown, .green))
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The changes with the lines around them; neighbouring changes share a hunk.
  private func hunks() -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (index, step) in steps.enumerated() where !step.isSame {
      let start = max(0, index - Self.context)
      let end = min(steps.count, index + Self.context + 1)
      if let last = hunks.last, start <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<end
      } else {
        hunks.append(start..<end)
      }
    }
    return hunks
  }

  private func heading(of hunk: Range<Int>) -> String {
    let parts = steps[hunk]
    let olds = parts.filter { $0.isInOld }.count, news = parts.filter { $0.isInNew }.count
    let (before, after) = parts.first?.places ?? (0, 0)
    return "@@ -\(Self.range(before, olds)) +\(Self.range(after, news)) @@"
  }

  /// A range of line numbers, from 1; an empty range gives the line before it.
  private static func range(_ start: Int, _ count: Int) -> String {
    count == 1 ? "\(start + 1)" : "\(count == 0 ? start : start + 1),\(count)"
  }
}
