/// Matches the things of an old version with those of a new one.
enum Matching {
  /// The place in the new list of each old thing, matched by the first criterion that fits; nil for
  /// what has no counterpart. No new thing is taken twice.
  static func places<Thing>(
    of old: [Thing], in new: [Thing], by criteria: [(Thing, Thing) -> Bool]
  ) -> [Int?] {
    var found: [Int?] = old.map { _ in nil }
    var isTaken = new.map { _ in false }
    for criterion in criteria {
      for (index, thing) in old.enumerated() where found[index] == nil {
        guard let match = new.indices.first(where: { !isTaken[$0] && criterion(thing, new[$0]) })
        else { continue }
        found[index] = match
        isTaken[match] = true
      }
    }
    return found
  }

  /// The things of both versions side by side: those of the old one, then those that are new.
  static func pairs<Thing>(
    of old: [Thing], _ new: [Thing], by criteria: [(Thing, Thing) -> Bool]
  ) -> [(old: Thing?, new: Thing?)] {
    let places = places(of: old, in: new, by: criteria)
    let isKnown = new.indices.map { place in places.contains { $0 == place } }
    var pairs: [(old: Thing?, new: Thing?)] = []
    for (thing, place) in zip(old, places) { pairs.append((thing, place.map { new[$0] })) }
    for (thing, isOld) in zip(new, isKnown) where !isOld { pairs.append((nil, thing)) }
    return pairs
  }
}
