/// Verification of proofs about Merkle trees (RFC 9162 §2.1.3.2, §2.1.4.2).
enum MerkleProof {
  /// The root that an inclusion proof leads to, for an entry's index and a tree size; nil when the
  /// proof does not have the right length.
  static func root(
    of leaf: TreeHash, at index: Int, size: Int, _ proof: [TreeHash]
  ) -> TreeHash? {
    guard 0 <= index, index < size else { return nil }
    var position = index
    var last = size - 1
    var hash = leaf
    for sibling in proof {
      guard last > 0 else { return nil }
      if position & 1 == 1 || position == last {
        hash = .node(sibling, hash)
        climb(&position, &last)
      } else {
        hash = .node(hash, sibling)
      }
      position >>= 1
      last >>= 1
    }
    return last == 0 ? hash : nil
  }

  /// The roots of an old and a new tree that a consistency proof leads to; nil when the proof does
  /// not have the right length. The old size must be above 0 and below the new one.
  static func roots(
    old: (size: Int, root: TreeHash), newSize: Int, _ proof: [TreeHash]
  ) -> (old: TreeHash, new: TreeHash)? {
    guard 0 < old.size, old.size < newSize else { return nil }
    var hashes = proof[...]
    if old.size & (old.size - 1) == 0 { hashes = [old.root] + hashes }
    guard let first = hashes.popFirst() else { return nil }
    var (oldHash, newHash) = (first, first)
    var position = old.size - 1
    var last = newSize - 1
    while position & 1 == 1 {
      position >>= 1
      last >>= 1
    }
    for sibling in hashes {
      guard last > 0 else { return nil }
      if position & 1 == 1 || position == last {
        oldHash = .node(sibling, oldHash)
        newHash = .node(sibling, newHash)
        climb(&position, &last)
      } else {
        newHash = .node(newHash, sibling)
      }
      position >>= 1
      last >>= 1
    }
    return last == 0 ? (oldHash, newHash) : nil
  }

  /// Skips the levels at which the last subtree has no right sibling.
  private static func climb(_ position: inout Int, _ last: inout Int) {
    while position & 1 == 0, position != 0 {
      position >>= 1
      last >>= 1
    }
  }
}

/// Checks that a log only grew between two of its checkpoints.
enum Consistency {
  /// A tree, by its size and root.
  typealias Tree = (size: Int, root: TreeHash)

  /// Refuses a newer tree that is smaller, or not proved to be an extension of the old one.
  static func check(
    old: Tree, new: Tree, proof: [TreeHash], subject: String = "checkpoint"
  ) throws(Refusal) {
    guard new.size >= old.size else {
      throw Refusal(
        .logRollback, subject,
        el: "εγγραφές που είχε ήδη το μητρώο αποφάσεων: \(old.size), τώρα: \(new.size)",
        en: "entries that the log had already: \(old.size), now: \(new.size)")
    }
    if new.size == old.size || old.size == 0 {
      guard old.size == 0 ? old.root == .empty : old.root == new.root else {
        throw forked(subject, old.size)
      }
      guard new.size > 0 || new.root == .empty else { throw forked(subject, 0) }
      guard proof.isEmpty else { throw unproved(subject, old, new) }
      return
    }
    guard let roots = MerkleProof.roots(old: old, newSize: new.size, proof),
      roots.old == old.root, roots.new == new.root
    else { throw unproved(subject, old, new) }
  }

  private static func forked(_ subject: String, _ size: Int) -> Refusal {
    Refusal(
      .logForked, subject,
      el: "δύο μητρώα αποφάσεων διαφέρουν με το ίδιο πλήθος εγγραφών (\(size)): ένα δεν είναι"
        + " γνήσιο",
      en: "two logs differ at the same number of entries (\(size)): one is not genuine")
  }

  private static func unproved(_ subject: String, _ old: Tree, _ new: Tree) -> Refusal {
    Refusal(
      .logInconsistent, subject,
      el: "δεν αποδεικνύεται ότι συνεχίζει το παλιό (εγγραφές: \(old.size), τώρα: \(new.size))",
      en: "no proof that it goes on from the old one (entries: \(old.size), now: \(new.size))")
  }
}
