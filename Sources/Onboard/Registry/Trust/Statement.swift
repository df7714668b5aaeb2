import Ground
import Schema

/// An in-toto statement, version 1: a claim (the predicate), and the files it is about.
///
/// <https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md>
package struct Statement: Hashable, Sendable {
  /// The files that the statement is about, in order of name.
  let subjects: [Subject]
  /// The type of the claim.
  let kind: PredicateType
  /// The claim itself.
  let predicate: JSONValue

  /// A file, identified by its digest.
  package struct Subject: Hashable, Sendable {
    /// The file's name in the record's folder.
    let name: String
    let sha256: Digest
  }

  /// The types of claims in records; the URI names a format and is not an address.
  enum PredicateType: String, CaseIterable, Sendable {
    /// A person received a declaration.
    case submission = "https://onboard.example/submission/v1"
    /// A person approves or rejects a record.
    case vote = "https://onboard.example/vote/v2"
    /// Reviewers approve or reject, in version 0.1.0.
    case approval = "https://onboard.example/approval/v1"
    /// The Secretary-General's act was posted, in version 0.1.0.
    case enactment = "https://onboard.example/enactment/v1"
    /// An earlier record no longer counts, in version 0.1.0.
    case revocation = "https://onboard.example/revocation/v1"
  }

  static let type = "https://in-toto.io/Statement/v1"

  /// The bytes that are signed.
  var payload: [UInt8] {
    let subject: JSONValue = .array(
      subjects.map { ["digest": ["sha256": .digest($0.sha256)], "name": .string($0.name)] })
    return
      ([
        "_type": .string(Self.type), "predicate": predicate,
        "predicateType": .string(kind.rawValue), "subject": subject,
      ] as JSONValue).canonical
  }

  /// Parses the statement in an envelope.
  static func read(_ envelope: Envelope, _ subject: String) throws(Refusal) -> Statement {
    let json = try SignedJSON.read(envelope.payload, subject, largest: Envelope.largest)
    guard json["_type"]?.text == type, let kindName = json["predicateType"]?.text,
      let predicate = json["predicate"], let list = json["subject"]?.elements,
      json.members?.count == 4, !list.isEmpty
    else { throw malformed(subject) }
    guard let kind = PredicateType(rawValue: kindName) else {
      throw Refusal(
        .predicateUnknown, subject, el: "δηλώνει κάτι άγνωστο: «\(kindName)»",
        en: "says something unknown: “\(kindName)”")
    }
    var subjects: [Subject] = []
    for entry in list {
      guard let name = entry["name"]?.text, let digest = entry["digest"]?["sha256"]?.digest,
        !subjects.contains(where: { $0.name == name })
      else { throw malformed(subject) }
      subjects.append(Subject(name: name, sha256: digest))
    }
    let statement = Statement(subjects: subjects, kind: kind, predicate: predicate)
    // Members that are not read would be signed without a meaning.
    guard statement.payload == envelope.payload else { throw malformed(subject) }
    return statement
  }

  /// The digest of a file that the statement is about.
  func digest(of name: String) -> Digest? { subjects.first { $0.name == name }?.sha256 }

  static func malformed(_ subject: String) -> Refusal {
    Refusal(
      .statementMalformed, subject, el: "δεν είναι δήλωση in-toto αυτής της μορφής",
      en: "not an in-toto statement of this form")
  }
}
