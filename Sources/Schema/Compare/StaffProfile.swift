/// The difference in each minute of a day: in employees who are busy if everything is booked, or in
/// times that can be chosen.
struct StaffProfile: Hashable {
  /// Minutes with the same difference, which is negative for a loss.
  private struct Piece: Hashable {
    let start: Int
    let end: Int
    var staff: Int
  }

  private var pieces: [Piece] = []

  init() {}

  /// The difference that results from the beginnings and ends.
  init(_ edges: [(minute: Int, staff: Int)]) {
    let edges = edges.sorted { $0.minute < $1.minute }
    var staff = 0, last = 0
    for edge in edges {
      if staff != 0, last < edge.minute {
        // Adjacent minutes with the same number of employees form one piece.
        if let known = pieces.last, known.end == last, known.staff == staff {
          pieces[pieces.count - 1] = Piece(start: known.start, end: edge.minute, staff: staff)
        } else {
          pieces.append(Piece(start: last, end: edge.minute, staff: staff))
        }
      }
      staff += edge.staff
      last = edge.minute
    }
  }

  /// Whether there is no difference.
  var isEmpty: Bool { pieces.isEmpty }

  /// The number of lost minutes.
  var lost: Int { pieces.reduce(0) { $0 + max(0, -$1.staff) * ($1.end - $1.start) } }

  /// The number of gained minutes.
  var gained: Int { pieces.reduce(0) { $0 + max(0, $1.staff) * ($1.end - $1.start) } }

  /// The part of it, minute by minute, that another profile still has; it is taken away from that
  /// one.
  func taken(from rest: inout StaffProfile) -> StaffProfile {
    guard self != rest else {
      rest = StaffProfile()
      return self
    }
    var taken = StaffProfile(), left = StaffProfile()
    let minutes = (pieces + rest.pieces).flatMap { [$0.start, $0.end] }.sorted()
    for (start, end) in zip(minutes, minutes.dropFirst()) where start < end {
      let wanted = staff(at: start), known = rest.staff(at: start)
      let both = wanted < 0 ? max(wanted, min(known, 0)) : min(wanted, max(known, 0))
      if both != 0 { taken.pieces.append(Piece(start: start, end: end, staff: both)) }
      if known != both { left.pieces.append(Piece(start: start, end: end, staff: known - both)) }
    }
    rest = left
    return taken
  }

  private func staff(at minute: Int) -> Int {
    pieces.first { $0.start <= minute && minute < $0.end }?.staff ?? 0
  }
}
