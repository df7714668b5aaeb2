import Ground
import Schema

extension LogContents {
  /// The signed entries whose record is gone, each with its matter; an entry of version 0.1.0 names
  /// none, unless the entry of a new seal names that record.
  func gone(beside present: Set<LogEntry>) -> [(owner: Matter?, refusal: Refusal)] {
    let missing = signed.filter { !present.contains($0) }
    let named = Set(missing.compactMap(\.former))
    var gone: [(owner: Matter?, refusal: Refusal)] = []
    for entry in missing where !named.contains(entry) {
      switch entry.kind {
      case .sealed(.root, _), .sealed(.policy, _): continue
      case .sealed(.decision(let owner, _, _), _): gone.append((owner, removed(entry, of: owner)))
      case .record: gone.append((nil, removed(entry, of: nil)))
      }
    }
    return gone
  }

  private func removed(_ entry: LogEntry, of owner: Matter?) -> Refusal {
    let digest = entry.digest.abbreviated, name = owner?.title
    let records = path.dropLast(TransparencyLog.folderName.utf8.count + 1)
    let folder = String(records) + (owner.map { "/\($0)" } ?? "")
    return Refusal(
      .recordRemoved, "\(path)/checkpoint",
      el: "το μητρώο αποφάσεων έχει μια απόφαση\(name.map { " (\($0.el))" } ?? "") που λείπει, ή "
        + "λείπει η σφραγίδα της: " + digest,
      en: "the log has a record\(name.map { " (\($0.en))" } ?? "") that is missing, or its seal "
        + "is: " + digest,
      next: "git log --stat -- \(folder.inShell)")
  }
}
