import Outputs

/// The changes of an amendment: for each place in the annex, what it said before and what it says
/// now.
///
/// It compares the annexes themselves, so no change can go unreported.
package struct ActDifference: Sendable {
  /// The changes, in the order of the annex.
  let lines: [Line]

  /// Whether the amendment changes nothing in the annex.
  package var isEmpty: Bool { lines.isEmpty }

  /// A change in one place.
  struct Line: Hashable, Sendable {
    let place: String
    let was: String
    let becomes: String
  }

  /// Compares the tables of two annexes, matched by their titles.
  init(from former: [ActOffer.Table], to new: [ActOffer.Table]) {
    let gone = former.filter { table in !new.contains { $0.title == table.title } }
    lines =
      new.flatMap { table in
        Self.lines(former.first { $0.title == table.title }, table)
      } + gone.flatMap { Self.lines($0, nil) }
  }

  private static func lines(_ old: ActOffer.Table?, _ new: ActOffer.Table?) -> [Line] {
    guard let title = (new ?? old)?.title else { return [] }
    var lines: [Line] = []
    var left = (old?.rows ?? []).filter { row in
      row.key != ActOffer.Row.uncompared && new?.rows.contains { $0.key == row.key } != true
    }
    for row in new?.rows ?? [] where row.key != ActOffer.Row.uncompared {
      let known = old?.row(for: row.key) ?? former(of: row, among: &left)
      lines += Self.lines(title, old, known, new, row)
    }
    lines += left.flatMap { Self.lines(title, old, $0, new, new?.row(for: $0.key)) }
    return lines + order(title, old, new)
  }

  /// Takes the row that became another one from those that are gone: the one that shares the most
  /// marks with it. Nil if none shares any.
  private static func former(
    of row: ActOffer.Row, among gone: inout [ActOffer.Row]
  ) -> ActOffer.Row? {
    let shared = gone.map { one in one.marks.count { row.marks.contains($0) } }
    guard let most = shared.max(), most > 0, let index = shared.firstIndex(of: most) else {
      return nil
    }
    return gone.remove(at: index)
  }

  /// The changes of one row, column by column; a new or removed row is one change as a whole.
  private static func lines(
    _ title: String, _ old: ActOffer.Table?, _ before: ActOffer.Row?, _ new: ActOffer.Table?,
    _ after: ActOffer.Row?
  ) -> [Line] {
    // An item that shared the first row before, or shares it from now on, is named in the other
    // version.
    let general = (new ?? old)?.general.isEmpty == false ? (new ?? old)?.rows.first?.key : nil
    let own = [after, before].compactMap(\.self).first { $0.key != general }
    let place = "\(title): \((own ?? after ?? before)?.name ?? "")"
    guard let old, let new, let before, let after else {
      let was = before.flatMap { row in old.map { $0.text(of: row) } }
      let becomes = after.flatMap { row in new.map { $0.text(of: row) } }
      return [Line(place: place, was: was ?? nothing, becomes: becomes ?? nothing)]
    }
    var columns = new.columns.map(\.title)
    columns += old.columns.map(\.title).filter { !columns.contains($0) }
    // The name itself is not a change for an item that shares the first row on one side only.
    if (before.key == general) != (after.key == general) { columns.removeFirst() }
    let differing = columns.filter { old.cell($0, of: before) != new.cell($0, of: after) }
    let isPair = new.columns.count == 2
    return differing.compactMap { column in
      let isName = column == new.columns.first?.title
      // A name that another table has is told there, once.
      if isName, new.repeatsNames { return nil }
      // A new name is told under the old one, and all else under the new one.
      let name = isName ? "\(title): \(before.name)" : place
      return Line(
        place: isPair ? name : "\(name), \(column)", was: old.cell(column, of: before),
        becomes: new.cell(column, of: after))
    }
  }

  /// The change in the order of rows that both tables have; empty where the order is the same.
  private static func order(
    _ title: String, _ old: ActOffer.Table?, _ new: ActOffer.Table?
  ) -> [Line] {
    guard let old, let new else { return [] }
    let before = old.rows.filter { row in new.rows.contains { $0.key == row.key } }
    let after = new.rows.filter { row in old.rows.contains { $0.key == row.key } }
    guard before.map(\.key) != after.map(\.key) else { return [] }
    return [
      Line(
        place: "\(title): σειρά", was: before.map(\.name).joined(separator: ", "),
        becomes: after.map(\.name).joined(separator: ", "))
    ]
  }

  /// The text of a cell where there is nothing.
  static let nothing = "–"

  /// The changes as a table of the act.
  func table(_ caption: String) -> Document.Table {
    Document.Table(
      caption: caption,
      columns: [
        .init("Σημείο του Παραρτήματος", 55), .init("Ίσχυε έως τώρα", 55),
        .init("Ισχύει στο εξής", 55),
      ],
      rows: lines.map { [$0.place, $0.was, $0.becomes] })
  }
}
