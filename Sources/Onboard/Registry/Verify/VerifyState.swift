package import Ground
import Schema

/// The state that a pipeline has verified before, so that it cannot be given something older.
///
/// The format is `onboard/verify-state/v2`.
package struct VerifyState: Hashable, Sendable {
  /// The versions of the authority's root and targets.
  package let versions: Authority.Versions
  /// The state of the log; nil when there was none.
  package let log: Log?
  /// The newest record seen of each matter.
  package let matters: [Matter: Seen]

  /// The state of a log.
  package struct Log: Hashable, Sendable {
    package let origin: String
    package let size: Int
    /// The root of the tree, in base 64.
    package let root: String
  }

  /// A record that was seen.
  package struct Seen: Hashable, Sendable {
    package let sequence: Int
    package let digest: Digest
  }

  private static let format = "onboard/verify-state/v2"

  package init(_ versions: Authority.Versions, _ log: VerifiedLog?, _ verdicts: [Verdict]) {
    self.versions = versions
    self.log = log?.seen
    matters = Dictionary(
      verdicts.compactMap { verdict in verdict.newest.map { (verdict.matter, $0) } }
    ) { $1 }
  }

  /// Reads a state; nil when the file does not exist yet.
  package init?(file path: String) throws {
    guard let bytes = try Self.bytes(of: path) else { return nil }
    let json = try SignedJSON.read(bytes, path, largest: Envelope.largest)
    guard json["format"]?.text == Self.format, let root = json["root"]?.number,
      let targets = json["targets"]?.number, let members = json["matters"]?.members
    else { throw Self.malformed(path) }
    versions = Authority.Versions(root: root, policy: targets)
    var seen: [Matter: Seen] = [:]
    for (name, value) in members {
      guard let matter = Matter(name), let sequence = value["sequence"]?.number,
        let digest = value["digest"]?.digest
      else { throw Self.malformed(path) }
      seen[matter] = Seen(sequence: sequence, digest: digest)
    }
    matters = seen
    guard let log = json["log"], log != .null else {
      self.log = nil
      return
    }
    guard let origin = log["origin"]?.text, let size = log["size"]?.number,
      let hash = log["root"]?.text
    else { throw Self.malformed(path) }
    self.log = Log(origin: origin, size: size, root: hash)
  }

  /// Reads the file; it is the user's own, so a file of another kind is a fault rather than a
  /// refusal.
  private static func bytes(of path: String) throws(FileFault) -> [UInt8]? {
    do throws(FileFault) {
      return try FileReading.document(path, atMost: Envelope.largest)
    } catch {
      guard error.cause == .absent else { throw error }
      return nil
    }
  }

  /// The state as a file.
  package var file: [UInt8] {
    let records = matters.map { matter, seen in
      (
        "\(matter)",
        ["digest": .digest(seen.digest), "sequence": .number(seen.sequence)] as JSONValue
      )
    }
    let log: JSONValue =
      self.log.map { log in
        [
          "origin": .string(log.origin), "root": .string(log.root), "size": .number(log.size),
        ]
      } ?? .null
    return
      ([
        "format": .string(Self.format), "log": log,
        "matters": .object(Dictionary(records) { $1 }), "root": .number(versions.root),
        "targets": .number(versions.policy),
      ] as JSONValue).file
  }

  private static func malformed(_ path: String) -> Refusal {
    Refusal(
      .stateMalformed, path, el: "δεν είναι κατάσταση ελέγχου (\(format))",
      en: "not a state of verification (\(format))")
  }
}
