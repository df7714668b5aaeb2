import Ground

extension RecordFolder {
  /// The log of these records.
  package var log: TransparencyLog {
    TransparencyLog(LogFolder(in: tree, "\(name)/\(TransparencyLog.folderName)"))
  }
}
