import Ground
import Schema

extension RecordFolder {
  /// Reads the votes beside a record. A file named like a vote that is not one may have been a
  /// rejection, so it is not simply ignored.
  func readVotes(of stored: inout StoredRecord) throws(FileFault) {
    let names = try stored.tree.names(in: stored.name) ?? []
    stored.hasLostSeal = names.contains(Seal.lostName)
    for name in names where name.hasSuffix(CastVote.ending) {
      let path = "\(stored.folder)/\(name)"
      let vote = try Self.reading(path) { () throws -> CastVote? in
        guard let bytes = try stored.read(name, atMost: Envelope.largest) else { return nil }
        let vote = try CastVote(bytes, path)
        guard vote.vote.record == stored.digest else {
          throw Refusal(
            .recordOfAnother, path, el: "αφορά άλλη απόφαση", en: "is about another record")
        }
        return vote
      }
      switch vote {
      case .success(let vote?): stored.votes.append(vote)
      case .success(nil): break
      case .failure(let refusal): stored.unreadable.append(refusal)
      }
    }
    stored.votes.sort { $0.signature.keyID < $1.signature.keyID }
  }

  /// Reads the statement that a review names, once for all that judge by it.
  func readStatement(of stored: inout StoredRecord) throws(FileFault) {
    guard stored.submission?.statement != nil else { return }
    let name = SubmissionStatement.fileName, path = "\(stored.folder)/\(name)"
    let record = stored
    stored.statement = try Self.reading(path) {
      try SignedSubmission(try record.file(name), path)
    }
  }

  /// The result of reading a file of a record. Damage by a person or by git is reported where the
  /// record is judged; an error of the machine is thrown.
  private static func reading<Value>(
    _ path: String, _ read: () throws -> Value
  ) throws(FileFault) -> Result<Value, Refusal> {
    do {
      return .success(try read())
    } catch let refusal as Refusal {
      return .failure(refusal)
    } catch let fault as FileFault {
      guard fault.cause.isInTheWay else { throw fault }
      return .failure(Refusal(fault))
    } catch {
      throw FileFault(path, errno: 5)
    }
  }
}
