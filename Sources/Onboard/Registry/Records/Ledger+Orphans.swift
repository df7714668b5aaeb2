import Ground
import Schema

extension Ledger {
  /// The refusal of entries that no checkpoint signs and that stand for nothing here: of a decision
  /// whose seal is in no folder, or of an unknown version of the authority; nil without any.
  ///
  /// A sealing that was killed leaves the seals of its entries, which it writes first. If they are
  /// gone, everything that the run wrote was removed, except for the tiles: if these entries were
  /// signed now, their records would be missing for good.
  package var orphans: Refusal? {
    let matters = Set(unsigned.compactMap(\.event?.matter))
    return orphans(among: matters.flatMap { folder.reading(of: $0, logged: logged).records })
  }

  /// The entries with an event that no checkpoint signs.
  private var unsigned: [LogEntry] {
    log.entries.dropFirst(log.signed.count).filter { $0.event != nil }
  }

  /// The refusal of such entries beside records that were read before.
  func orphans(among records: [StoredRecord]) -> Refusal? {
    let present = Set(records.flatMap { $0.entries + [$0.strayed?.entry].compactMap(\.self) })
    let known = history.sealings
    let orphaned = unsigned.filter { entry in
      entry.event?.matter == nil
        ? !known.contains { $0.event == entry.event && $0.digest == entry.digest }
        : !present.contains(entry)
    }.compactMap(\.event?.words)
    guard !orphaned.isEmpty else { return nil }
    let path = self.folder.log.place.path
    return Refusal(
      .logEntryOrphaned, path,
      el: "έχει εγγραφές που κανένα σημείο ελέγχου δεν υπογράφει και που εδώ δεν αφορούν τίποτα "
        + "(\(orphaned.map(\.el).joined(separator: ", "))): αναιρέθηκε ό,τι έγραψε μια σφράγιση, "
        + "π.χ. με git checkout, και έμειναν τα αρχεία tile",
      en: "has entries that no checkpoint signs and that stand for nothing here "
        + "(\(orphaned.map(\.en).joined(separator: ", "))): what a sealing wrote was taken back, "
        + "for example by git checkout, and the files of tiles were left",
      next: log.checkpoint == nil ? "git checkout -- \((path + "/checkpoint").inShell)" : nil)
  }
}
