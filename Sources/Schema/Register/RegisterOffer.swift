/// The municipalities that somebody may mean who writes a name, or the beginning of one.
public struct RegisterOffer {
  /// All that fit, the likeliest first.
  public let all: [RegisterEntry]

  /// The one that is meant, because its full name stands there or no other begins so.
  public let only: RegisterEntry?

  fileprivate init(_ all: [RegisterEntry]) {
    self.all = all
    only = all.count == 1 ? all[0] : nil
  }
}

extension Register {
  /// Those that match some words best (`search`), and all others whose names begin with them.
  ///
  /// From the first letter on, so that «Πα» offers Πάτρα and «Περ» Περιστέρι: nobody is chosen
  /// while another name goes on from what was written.
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
    return RegisterOffer(
      best + begun.filter { one in !best.contains { $0.code == one.code } })
  }
}
