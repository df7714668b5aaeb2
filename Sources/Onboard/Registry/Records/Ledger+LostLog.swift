import Ground
import Outputs
import Schema

extension Ledger {
  /// Refuses to begin a log where something shows that there was one: decisions sealed anew would
  /// get another day, and those that are gone would leave no trace.
  ///
  /// A first sealing that was killed leaves seals without a log and nothing else, and goes on.
  func demandLog(_ contents: LogContents) throws {
    guard contents.entries.isEmpty, try folder.hasTracesOfLog() else { return }
    throw logGone
  }

  /// The refusal of a registry whose log is gone.
  var logGone: Refusal {
    Refusal(
      .checkpointMissing, folder.log.place.path,
      el: "υπάρχουν σφραγισμένες αποφάσεις, αλλά όχι το μητρώο που τις σφράγισε",
      en: "there are sealed records, but not the log that sealed them")
  }
}

extension RecordFolder {
  /// Whether something beside a log shows that there was one: a proof from it, a seal of a lost
  /// branch, a seal without its record, or an index of what is in force.
  fileprivate func hasTracesOfLog() throws(FileFault) -> Bool {
    for matter in try matters() where try hasTracesOfLog(of: matter) { return true }
    let generated = name.split(separator: "/").dropLast().joined(separator: "/")
    let index = DeploymentIndex.place.split(separator: "/").dropFirst().joined(separator: "/")
    guard let bytes = try tree.read("\(generated)/\(index)", atMost: DeploymentIndex.largest),
      let json = try? JSONReader.read(bytes)
    else { return false }
    return ["municipalities", "signIn"].contains { json[$0]?.elements?.isEmpty == false }
  }

  private func hasTracesOfLog(of matter: Matter) throws(FileFault) -> Bool {
    for folder in try names(of: matter) {
      let names = Set(try ifReadable("\(name)/\(matter)/\(folder)"))
      let proofs = [Seal.proofName, Seal.lostName, EarlierRecord.proofName]
      let records = [Record.fileName, EarlierRecord.fileName]
      if !names.isDisjoint(with: proofs) { return true }
      if names.contains(Seal.fileName), names.isDisjoint(with: records) { return true }
    }
    return false
  }

  private func names(of matter: Matter) throws(FileFault) -> [String] {
    try ifReadable("\(name)/\(matter)").filter { Self.isRecord($0) }
  }

  /// The names in a folder; none where something else is in its place, for which its matter is
  /// refused.
  private func ifReadable(_ folder: String) throws(FileFault) -> [String] {
    do throws(FileFault) {
      return try tree.names(in: folder) ?? []
    } catch {
      guard error.cause.isInTheWay else { throw error }
      return []
    }
  }
}
