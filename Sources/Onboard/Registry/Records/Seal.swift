package import Ground
package import Schema

/// The seal that makes a record count: its place in the chain of its matter, its outcome, and the
/// counted votes (`onboard/seal/v1`).
///
/// The log has an entry with the digest of the seal's file, so the log's key vouches for it: the
/// votes were valid when it was sealed, and the compiler named here reproduced the approved bytes.
package struct Seal: Hashable, Sendable {
  /// The matter.
  package let matter: Matter
  /// The number among the matter's seals, from 1.
  package let number: Int
  /// The digest of the seal before; nil for the first.
  let previous: Digest?
  /// The digest of the sealed record.
  package let record: Digest
  /// The outcome.
  package let outcome: Outcome
  /// The votes that were counted, in order of key.
  let votes: [Counted]
  /// The time of the sealing, by the clock of the machine that sealed.
  package let at: Instant
  /// The version of the compiler that reproduced the approved bytes.
  let compiler: String
  /// The digest of that compiler's rules.
  let rulebook: Digest
  /// For a record of version 0.1.0 that is sealed anew, the digest of its file, by which its log
  /// named it.
  var earlier: Digest?

  /// The outcome of a record.
  package enum Outcome: String, Hashable, Sendable {
    case approved, rejected
    /// An act or a revocation is recorded.
    case recorded

    /// The outcome in words.
    package var words: Bilingual {
      switch self {
      case .approved: Bilingual(el: "εγκρίθηκε", en: "approved")
      case .rejected: Bilingual(el: "απορρίφθηκε", en: "rejected")
      case .recorded: Bilingual(el: "καταγράφηκε", en: "recorded")
      }
    }
  }

  /// A vote that was counted.
  struct Counted: Hashable, Sendable {
    let keyID: String
    /// The digest of its file.
    let file: Digest
  }

  /// The names of the seal's file and of its proof from the log.
  static let fileName = "seal.json", proofName = "seal.tlog-proof"
  /// How one that a lost branch made is called once it is put aside.
  static let lostName = "seal.lost.json"
  private static let format = "onboard/seal/v1"

  /// The contents of the seal's file.
  var file: [UInt8] {
    let seal: JSONValue = [
      "at": .string("\(at)"), "compiler": .string(compiler), "format": .string(Self.format),
      "number": .number(number),
      "outcome": .string(outcome.rawValue), "previous": previous.map { .digest($0) } ?? .null,
      "record": .digest(record), "rulebook": .digest(rulebook),
      "votes": .array(votes.map { ["keyid": .string($0.keyID), "sha256": .digest($0.file)] }),
    ]
    return seal.with(matter.members).with(earlier.map { ["earlier": .digest($0)] } ?? [:]).file
  }

  /// The digest of the seal's file.
  package var digest: Digest { Digest(of: file) }

  /// The seal's entry in the log.
  package var entry: LogEntry {
    LogEntry(.decision(matter, number, again: earlier), digest, at: at)
  }
}

extension Seal {
  /// Reads a seal; an unknown or ambiguous member is refused.
  static func read(_ bytes: [UInt8], _ subject: String) throws(Refusal) -> Seal {
    let json = try SignedJSON.read(bytes, subject, largest: Envelope.largest)
    guard json["format"]?.text == format, let seal = Seal(json), seal.file == bytes else {
      throw Refusal(
        .sealMalformed, subject, el: "δεν είναι σφραγίδα απόφασης (\(format))",
        en: "not the seal of a record (\(format))")
    }
    return seal
  }

  private init?(_ json: JSONValue) {
    guard let matter = Matter(in: json), let number = json["number"]?.number, number > 0,
      let record = json["record"]?.digest,
      let outcome = json["outcome"]?.text.flatMap({ Outcome(rawValue: $0) }),
      let at = json["at"]?.text.flatMap({ Instant($0) }), let compiler = json["compiler"]?.text,
      let rulebook = json["rulebook"]?.digest, let votes = json["votes"]?.elements
    else { return nil }
    let counted = votes.compactMap { vote in
      vote["keyid"]?.text.flatMap { key in
        vote["sha256"]?.digest.map { Counted(keyID: key, file: $0) }
      }
    }
    let previous = json["previous"]?.digest
    guard (previous == nil) == (number == 1) else { return nil }
    self.init(
      matter: matter, number: number, previous: previous, record: record, outcome: outcome,
      votes: counted, at: at, compiler: compiler, rulebook: rulebook,
      earlier: json["earlier"]?.digest)
  }
}
