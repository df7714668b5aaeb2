/// Finds the steps that turn one sequence of lines into another.
enum LineMatching {
  /// The maximum number of old and new lines together that are compared in detail. Above it,
  /// everything between the first and last difference counts as changed, because the memory that
  /// the standard library needs grows with the square of the differences (64 MB for 4,000 lines
  /// that all differ).
  private static let most = 4000

  /// A line that is kept, removed or added, with its index in both texts.
  enum Step {
    case same(Int, Int)
    case removed(Int, Int)
    case added(Int, Int)

    var places: (old: Int, new: Int) {
      switch self {
      case .same(let old, let new), .removed(let old, let new), .added(let old, let new):
        (old, new)
      }
    }

    var isSame: Bool { isInOld && isInNew }

    var isInOld: Bool {
      if case .added = self { false } else { true }
    }

    var isInNew: Bool {
      if case .removed = self { false } else { true }
    }
  }

  static func steps<Line: Hashable>(from old: [Line], to new: [Line]) -> [Step] {
    let least = min(old.count, new.count)
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old.reversed(), new.reversed()).prefix(least - start).prefix { $0 == $1 }.count
    let gone = start..<old.count - end
    let come = start..<new.count - end
    var removed = Set(gone), added = Set(come)
    if gone.count + come.count <= most {
      (removed, added) = ([], [])
      for change in new[come].difference(from: old[gone]) {
        switch change {
        case .remove(let offset, _, _): removed.insert(start + offset)
        case .insert(let offset, _, _): added.insert(start + offset)
        }
      }
    }
    return steps(old.count, removed, new.count, added)
  }

  /// All steps in order; at the same place, removals come before additions.
  private static func steps(
    _ old: Int, _ removed: Set<Int>, _ new: Int, _ added: Set<Int>
  ) -> [Step] {
    var steps: [Step] = []
    var (x, y) = (0, 0)
    while x < old || y < new {
      if removed.contains(x) {
        steps.append(.removed(x, y))
        x += 1
      } else if added.contains(y) {
        steps.append(.added(x, y))
        y += 1
      } else {
        steps.append(.same(x, y))
        (x, y) = (x + 1, y + 1)
      }
    }
    return steps
  }
}
