import Schema

/// The municipalities of one region.
struct RegisterRegion: Sendable {
  /// The name of the region, in the genitive.
  let title: String
  /// The place in the list of regions, from 1.
  let number: Int
  /// Its municipalities, in the order of names.
  let rows: [RegisterRow]

  /// The name by which links reach it.
  var anchor: String { "region-\(number)" }
}

extension RegisterPages {
  /// The regions in the order in which the register has them.
  var byRegion: [RegisterRegion] {
    var titles: [String] = [], rows: [String: [RegisterRow]] = [:]
    for row in self.rows {
      let title = row.entry.region
      if rows[title] == nil { titles.append(title) }
      rows[title, default: []].append(row)
    }
    return titles.enumerated().map { index, title in
      RegisterRegion(title: title, number: index + 1, rows: rows[title] ?? [])
    }
  }
}
