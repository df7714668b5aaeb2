/// The shortest way from some lines to others (Myers, “An O(ND) Difference Algorithm”, 1986).
enum LineMatching {
  /// So many lines may differ before all between the first and the last counts as changed.
  private static let most = 2000

  /// A line that stays, goes or comes, with its places in both texts.
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
    var start = 0
    while start < least, old[start] == new[start] { start += 1 }
    var end = 0
    while end < least - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    let middle = path(
      Array(old[start..<old.count - end]), Array(new[start..<new.count - end]))
    var steps: [Step] = (0..<start).map { .same($0, $0) }
    var (x, y) = (start, start)
    for move in middle {
      switch move {
      case .same: steps.append(.same(x, y))
      case .removed: steps.append(.removed(x, y))
      case .added: steps.append(.added(x, y))
      }
      if case .added = move {} else { x += 1 }
      if case .removed = move {} else { y += 1 }
    }
    return steps + (0..<end).map { .same(old.count - end + $0, new.count - end + $0) }
  }

  private enum Move { case same, removed, added }

  /// The moves from some lines to others, in order.
  private static func path<Line: Hashable>(_ old: [Line], _ new: [Line]) -> [Move] {
    guard let trace = trace(old, new) else {
      return old.map { _ in .removed } + new.map { _ in .added }
    }
    var moves: [Move] = []
    var (x, y) = (old.count, new.count)
    for depth in stride(from: trace.count - 1, to: 0, by: -1) {
      let reached = trace[depth - 1]
      let k = x - y
      let isDown = reached.isDown(k, depth)
      let fromX = reached[isDown ? k + 1 : k - 1]
      let fromY = fromX - (isDown ? k + 1 : k - 1)
      while x > fromX, y > fromY {
        moves.append(.same)
        (x, y) = (x - 1, y - 1)
      }
      moves.append(isDown ? .added : .removed)
      (x, y) = (fromX, fromY)
    }
    for _ in 0..<x { moves.append(.same) }
    return moves.reversed()
  }

  /// How far each diagonal was reached with so many changes.
  private struct Reached {
    let depth: Int
    var places: [Int]

    init(depth: Int) {
      self.depth = depth
      places = Array(repeating: 0, count: 2 * depth + 1)
    }

    subscript(k: Int) -> Int {
      get { places[k + depth] }
      set { places[k + depth] = newValue }
    }

    /// Whether the next change on a diagonal is a line that comes, not one that goes.
    func isDown(_ k: Int, _ next: Int) -> Bool {
      k == -next || k != next && self[k - 1] < self[k + 1]
    }
  }

  /// The places reached with 0, 1, 2… changes, up to the end; nil when too many lines differ.
  private static func trace<Line: Hashable>(_ old: [Line], _ new: [Line]) -> [Reached]? {
    var trace: [Reached] = []
    for depth in 0...min(most, old.count + new.count) {
      var reached = Reached(depth: depth)
      for k in stride(from: -depth, through: depth, by: 2) {
        var x = 0
        if let last = trace.last {
          x = last.isDown(k, depth) ? last[k + 1] : last[k - 1] + 1
        }
        while x < old.count, x - k >= 0, x - k < new.count, old[x] == new[x - k] { x += 1 }
        reached[k] = x
        if x >= old.count, x - k >= new.count { return trace + [reached] }
      }
      trace.append(reached)
    }
    return nil
  }
}
