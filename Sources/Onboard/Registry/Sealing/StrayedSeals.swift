import Ground
import Schema

/// The seals of a lost branch on records that can never follow those of the branch that was kept.
///
/// While they are in place, nobody can go on without them. Mending sets them aside under another
/// name, so that nothing is lost, and reports them.
package enum StrayedSeals {
  /// How the files are called from then on.
  private static let names = [
    (Seal.fileName, Seal.lostName), (Seal.proofName, "seal.lost.tlog-proof"),
  ]

  /// Sets these seals aside, and returns their records, with the matters that could not be read.
  package static func putAside(
    _ ledger: Ledger
  ) throws -> (lost: [SignedRecord], unread: [Refusal]) {
    try DurableStore.open(ledger.folder.path) { store in
      var lost: [SignedRecord] = [], unread: [Refusal] = []
      for matter in try ledger.folder.matters() {
        let life: Life
        switch Refusal.catching(on: matter, { try ledger.life(of: matter) }) {
        case .success(let sound): life = sound
        case .failure(let refusal):
          // Records that do not hold are left as they are; the sealing has already named them.
          if refusal.fault != nil { unread.append(refusal) }
          continue
        }
        for standing in life.signed where life.isLost(standing) {
          let stored = standing.stored
          let place = stored.name.dropFirst(ledger.folder.name.utf8.count + 1)
          for (old, new) in names where try store.read("\(place)/\(old)") != nil {
            try store.rename("\(place)/\(old)", to: "\(place)/\(new)")
          }
          lost.append(standing)
        }
      }
      return (lost, unread)
    }
  }
}

extension Life {
  /// Whether a record was sealed on another branch, and can never be sealed on this one.
  fileprivate func isLost(_ standing: SignedRecord) -> Bool {
    standing.stored.strayed != nil && !standing.isSealed
      && blocked[standing.stored.digest] != nil
  }

  /// Refuses to go on without what took something out of force on a branch that was lost, which
  /// may be a suspension: somebody records it again, or takes its folder away.
  func demandNoLostEffect() throws(Refusal) {
    guard acts.last?.approval != nil, let ended = signed.first(where: { $0.hasLostEffect })
    else { return }
    throw ended.sealLost
  }

  /// Refuses a record that was sealed where the log does not know of it: what was decided on a
  /// branch that lost in a merge may be a suspension, so nobody goes on without it.
  func demandNoStrayedSeal() throws(Refusal) {
    guard let lost = signed.first(where: { $0.stored.strayed != nil })?.stored else { return }
    throw lost.sealStrayed
  }
}

extension StoredRecord {
  /// The refusal of a seal that the log does not have.
  var sealStrayed: Refusal {
    Refusal(
      .sealStrayed, sealPath,
      el: "σφραγίστηκε, αλλά το μητρώο αποφάσεων δεν το έχει: ή διακόπηκε ένα onboard log seal"
        + " (δώστε το ξανά και ολοκληρώνεται) ή συγχωνεύτηκαν κλάδοι (onboard log mend)",
      en: "was sealed, but the log does not have it: either onboard log seal was interrupted (run "
        + "it again, and it finishes), or branches were merged (onboard log mend)")
  }
}

extension SignedRecord {
  /// The refusal of a record that was sealed on a lost branch and cannot follow here, with the ways
  /// to end that.
  package var sealLost: Refusal {
    let command = stored.record.command, removal = stored.removal
    return Refusal(
      .sealLost, stored.path,
      el: "σφραγίστηκε σε κλάδο που χάθηκε, και δεν μετρά: αν πρέπει να ισχύσει, δώστε την ξανά "
        + "(\(command))· ύστερα αφαιρέστε τον φάκελό της (\(removal))",
      en: "was sealed on a branch that was lost, and does not count: if it is to have effect, make "
        + "it again (\(command)); then remove its folder (\(removal))", next: command)
  }

  /// Whether it took something out of force on a branch that was lost, and can do so no more.
  fileprivate var hasLostEffect: Bool {
    guard stored.hasLostSeal, !isSealed else { return false }
    switch stored.record.body {
    case .enactment(let enactment): return enactment.change.ends
    case .revocation: return true
    case .review: return false
    }
  }
}
