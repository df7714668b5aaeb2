import Ground
import Schema

extension RecordFolder {
  /// The sources that the records of a matter name, as far as they can be read.
  struct Sources: Sendable {
    /// The files that were reviewed, each once, with the place of the first record that has it.
    var files: [(path: String, bytes: [UInt8])] = []
    /// The files that cannot be read, or that differ from what was reviewed.
    var faults: [FileFault] = []
  }

  /// Reads the sources that the records of a matter name, except one with known bytes. The records
  /// are not verified, but the files that they name must exist and have the right content.
  func sources(of matter: Matter, besides known: [UInt8]?) -> Sources {
    var sources = Sources()
    do throws(FileFault) {
      for folder in try tree.names(in: "\(name)/\(matter)") ?? [] where Self.isRecord(folder) {
        do throws(FileFault) {
          guard let bytes = try source(in: "\(name)/\(matter)/\(folder)", besides: known),
            !sources.files.contains(where: { $0.bytes == bytes })
          else { continue }
          let path = "\(name)/\(matter)/\(folder)/\(ReviewedSubmission.File.source)"
          sources.files.append((path, bytes))
        } catch {
          sources.faults.append(error)
        }
      }
    } catch {
      sources.faults.append(error)
    }
    return sources
  }

  /// The source that the record in a folder names; nil where it is the known one, where the record
  /// names none, or where an interrupted run left no record.
  private func source(
    in folder: String, besides known: [UInt8]?
  ) throws(FileFault) -> [UInt8]? {
    let path = "\(folder)/\(ReviewedSubmission.File.source)"
    let bytes = try tree.read(path, atMost: FileReading.mostSubmitted)
    if let bytes, bytes == known { return nil }
    do throws(Refusal) {
      guard let reviewed = try reviewed(in: folder) else { return nil }
      guard let bytes else { throw Refusal(FileFault(tree.path(of: path), errno: 2)) }
      guard reviewed == Digest(of: bytes) else {
        throw Refusal(
          .subjectChanged, tree.path(of: path), el: "δεν είναι το αρχείο που κρίθηκε",
          en: "is not the file that was reviewed")
      }
      return bytes
    } catch {
      throw FileFault(error.subject, error.reason)
    }
  }

  /// The digest of the source that the record in a folder names; nil where it names none, or where
  /// there is no record.
  private func reviewed(in folder: String) throws(Refusal) -> Digest? {
    func read(_ name: String) throws(Refusal) -> [UInt8]? {
      do throws(FileFault) {
        return try tree.read("\(folder)/\(name)", atMost: Envelope.largest)
      } catch {
        throw Refusal(error)
      }
    }
    if let bytes = try read(EarlierRecord.fileName) {
      let stored = try EarlierRecord.read(bytes, in: tree, folder)
      return stored.record.digest(of: ReviewedSubmission.File.source)
    }
    guard let bytes = try read(Record.fileName) else { return nil }
    return try Record.read(bytes, tree.path(of: "\(folder)/\(Record.fileName)"))
      .digest(of: ReviewedSubmission.File.source)
  }
}
