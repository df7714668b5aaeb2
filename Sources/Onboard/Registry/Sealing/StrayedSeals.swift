import Ground
import Schema

/// The seals that a lost branch made on records that can never follow those of the kept one.
///
/// As long as they stand in their place, nobody goes on without them. Mending puts them aside under
/// another name, so that nothing is lost, and names them.
package enum StrayedSeals {
  /// How the files are called from then on.
  private static let names = [
    (Seal.fileName, Seal.lostName), (Seal.proofName, "seal.lost.tlog-proof"),
  ]

  /// Puts them aside; gives the folders of their records.
  package static func putAside(_ ledger: Ledger) throws -> [String] {
    try DurableStore.open(ledger.folder.path) { store in
      var folders: [String] = []
      for matter in try ledger.folder.matters() {
        // A matter whose records do not hold is left as it is, and is named by others.
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
