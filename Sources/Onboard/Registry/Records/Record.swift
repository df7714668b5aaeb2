package import Ground
import Schema

/// A decision about one matter, apart from who signs it and when: `onboard/record/v2`.
///
/// It is named by the digest of its content, so the same decision made on two machines is the same
/// file, and two different decisions never have the same path. It contains keys and digests, but no
/// names of persons.
package struct Record: Hashable, Sendable {
  /// The matter.
  package let matter: Matter
  /// The decision.
  package let body: Body
  /// The digest that identifies the record: of its file, or in version 0.1.0 of its statement.
  package let digest: Digest

  /// The content of a record.
  package enum Body: Hashable, Sendable {
    case review(ReviewedSubmission)
    case enactment(Enactment)
    case revocation(Revocation)

    /// The reason in the record itself; the reason for a rejection is in the votes.
    var reason: String? {
      switch self {
      case .review: nil
      case .enactment(let enactment): enactment.reason
      case .revocation(let revocation): revocation.reason
      }
    }
  }

  /// The name of the record's file.
  static let fileName = "record.json"
  /// The names of the kinds of records, as files give them.
  static let kinds: Set<String> = ["review", "act", "revocation"]
  private static let format = "onboard/record/v2"

  package init(_ matter: Matter, _ body: Body) {
    self.matter = matter
    self.body = body
    digest = Digest(of: Self.file(matter, body))
  }

  /// A record of version 0.1.0, which is identified by its statement.
  init(_ matter: Matter, _ body: Body, statement: Digest) {
    self.matter = matter
    self.body = body
    digest = statement
  }

  /// The role whose keys sign this kind of record.
  package var role: Role {
    switch body {
    case .review: .reviewer
    case .enactment: .enactor
    case .revocation: .revoker
    }
  }

  /// The name of the record's folder: its kind, and the first digits of its digest.
  var folderName: String { "\(kind)-\(String(digest.description.prefix(16)))" }

  /// The kind of decision, as files give it.
  package var kind: String { Self.members(of: body).kind }

  /// The place among decisions of one second.
  var turn: Int {
    switch body {
    case .enactment(let enactment): enactment.change.ends ? 0 : 1
    case .review: 2
    case .revocation: 3
    }
  }

  /// The command by which such a decision is made.
  var command: String {
    switch body {
    case .review(let submission) where submission.confirmed != nil:
      "onboard review --confirm \(matter)"
    case .review: "onboard review \(matter)"
    case .enactment(let enactment): "onboard act record \(enactment.change.command) \(matter)"
    case .revocation: "onboard log revoke \(matter)"
    }
  }

  /// The contents of the record's file.
  var file: [UInt8] { Self.file(matter, body) }

  private static func file(_ matter: Matter, _ body: Body) -> [UInt8] {
    let (kind, content) = members(of: body)
    return
      ([
        "content": .object(content), "format": .string(format), "kind": .string(kind),
      ] as JSONValue).with(matter.members).file
  }

  private static func members(of body: Body) -> (kind: String, content: [String: JSONValue]) {
    switch body {
    case .review(let submission): ("review", submission.review.members ?? [:])
    case .enactment(let enactment): ("act", enactment.members)
    case .revocation(let revocation): ("revocation", revocation.members)
    }
  }

  /// The digest of a file that the record covers.
  package func digest(of name: String) -> Digest? {
    guard case .review(let submission) = body else { return nil }
    return submission.subjects.first { $0.name == name }?.sha256
  }
}

extension Record {
  /// Reads a record; an unknown or ambiguous member is refused.
  package static func read(_ bytes: [UInt8], _ subject: String) throws(Refusal) -> Record {
    let json = try SignedJSON.read(bytes, subject, largest: Envelope.largest)
    guard json["format"]?.text == format, let content = json["content"],
      let matter = Matter(in: json), let body = body(json["kind"]?.text, content, matter),
      case let record = Record(matter, body),
      record.file == bytes
    else {
      throw Refusal(
        .recordMalformed, subject, el: "δεν είναι απόφαση αυτής της μορφής (\(format))",
        en: "not a record of this form (\(format))")
    }
    return record
  }

  private static func body(
    _ kind: String?, _ content: JSONValue, _ matter: Matter
  ) -> Body? {
    switch kind {
    case "review":
      ReviewedSubmission(content).flatMap { $0.matter == matter ? .review($0) : nil }
    case "act": Enactment(content).map { .enactment($0) }
    case "revocation": Revocation(content).map { .revocation($0) }
    default: nil
    }
  }
}
