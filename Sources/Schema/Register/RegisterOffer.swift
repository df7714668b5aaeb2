/// The municipalities that somebody may mean who writes a name, or the beginning of one.
public struct RegisterOffer {
  /// All that fit, the likeliest first.
  public let all: [RegisterEntry]

  /// The municipality that is meant: its name is written in full and is part of no other, or no
  /// other begins with the same words.
  public let only: RegisterEntry?

  fileprivate init(_ all: [RegisterEntry], isNamed: Bool = false) {
    self.all = all
    only = all.count == 1 || isNamed ? all.first : nil
  }
}

extension Register {
  /// Those that match some words best (`search`), and all others whose names begin with them.
  ///
  /// From the first letter on, so that «Πα» offers Πάτρα and «Περ» Περιστέρι. «Χαλάνδρι» is meant
  /// although Χαλανδρίτσα goes on from it, and «Αγία» is not Αγιά, since others have it as a word.
  public func offer(_ words: String) -> RegisterOffer {
    let key = Fold.key(words)
    let named = entries.filter { entry in
      Fold.key(entry.name) == key || entry.aliases.contains { Fold.key($0) == key }
    }
    guard named.isEmpty else { return RegisterOffer(named) }
    let query = Query(words)
    guard !query.words.isEmpty else { return RegisterOffer([]) }
    let (best, fit) = best(for: query)
    let begun = entries.filter { query.begins($0) }
    if fit == .slipped, !begun.isEmpty { return RegisterOffer(begun) }
    let isNamed =
      best.count == 1 && fit <= .inflected
      && begun.allSatisfy { $0.code == best[0].code || !query.isWithin($0) }
    return RegisterOffer(
      best + begun.filter { one in !best.contains { $0.code == one.code } }, isNamed: isNamed)
  }
}
