import Ground
import Schema

/// The seals of a lost branch on records that can never follow those of the branch that was kept.
///
/// While they are in place, nobody can go on without them. Mending sets them aside under another
/// name, so that nothing is lost, and reports them.
package enum StrayedSeals {
  /// The name of such a seal once it is set aside.
  static let fileName = "seal.lost.json"
  /// The names of the files once they are set aside.
  private static let names = [
    (Seal.fileName, fileName), (Seal.proofName, "seal.lost.tlog-proof"),
  ]

  /// Sets these seals aside, and returns the folders of their records.
  package static func putAside(_ ledger: Ledger) throws -> [String] {
    try DurableStore.open(ledger.folder.path) { store in
      var folders: [String] = []
      for matter in try ledger.folder.matters() {
        // A matter whose records do not hold is left as it is; other checks report it.
        guard let life = try? ledger.life(of: matter) else { continue }
        for standing in life.signed where life.isLost(standing) {
          let stored = standing.stored
          let place = stored.name.dropFirst(ledger.folder.name.utf8.count + 1)
          for (old, new) in names where try store.read("\(place)/\(old)") != nil {
            try store.rename("\(place)/\(old)", to: "\(place)/\(new)")
          }
          folders.append(stored.folder)
        }
      }
      return folders
    }
  }
}

extension Life {
  /// Whether a record was sealed on another branch, and can never be sealed on this one.
  fileprivate func isLost(_ standing: SignedRecord) -> Bool {
    standing.stored.strayed != nil && !standing.isSealed
      && blocked[standing.stored.digest] != nil
  }
}
