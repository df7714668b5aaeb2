package import Ground
package import Schema

/// An entry of the log: the digest of what was sealed, and in the format of today also its name and
/// the time of sealing.
package struct LogEntry: Hashable, Sendable {
  /// The digest of the seal's file, or of the signed part of a root or a policy.
  package let digest: Digest
  /// The content of the entry besides the digest.
  package let kind: Kind

  /// The content of an entry.
  package enum Kind: Hashable, Sendable {
    /// Version 0.1.0 logged the digest of a record's file, and nothing else.
    case record
    /// Something was sealed at an instant.
    case sealed(Event, Instant)
  }

  /// The thing that was sealed.
  package enum Event: Hashable, Sendable {
    /// A decision on a matter, with the number of its seal and, if version 0.1.0 logged the
    /// record before, the digest in that entry.
    case decision(Matter, Int, again: Digest? = nil)
    /// A version of the root.
    case root(Int)
    /// A version of the policy.
    case policy(Int)
  }

  private static let header = "onboard-log-entry/v2"
  private static let recordHeader = "onboard-log-entry/v1"

  /// The entry for the envelope of a record of version 0.1.0.
  package init(of envelope: [UInt8]) { self.init(Digest(of: envelope)) }

  /// The entry for the digest of such an envelope.
  package init(_ digest: Digest) { (self.digest, kind) = (digest, .record) }

  /// The entry for something sealed at an instant.
  package init(_ event: Event, _ digest: Digest, at instant: Instant) {
    (self.digest, kind) = (digest, .sealed(event, instant))
  }

  /// Parses an entry as stored in the log; nil for anything else.
  package init?(_ data: ArraySlice<UInt8>) {
    let lines = String(decoding: data, as: UTF8.self)
      .unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    guard let digest = lines.dropLast().last.flatMap({ Digest($0) }) else { return nil }
    if lines.count == 3, lines[0] == Self.recordHeader {
      self.init(digest)
    } else if lines.count == 5, lines[0] == Self.header, let at = Instant(lines[1]),
      let event = Event(line: lines[2])
    {
      self.init(event, digest, at: at)
    } else {
      return nil
    }
    guard self.data.elementsEqual(data) else { return nil }
  }

  /// The bytes that are hashed into the tree.
  package var data: [UInt8] {
    switch kind {
    case .record: Array("\(Self.recordHeader)\n\(digest)\n".utf8)
    case .sealed(let event, let at):
      Array("\(Self.header)\n\(at)\n\(event.line)\n\(digest)\n".utf8)
    }
  }

  /// The hash of the entry in the tree, as a leaf.
  var hash: TreeHash { .leaf(data) }

  /// The time of sealing; nil in the format of version 0.1.0.
  package var at: Instant? {
    guard case .sealed(_, let at) = kind else { return nil }
    return at
  }

  /// What was sealed; nil in the format of version 0.1.0.
  var event: Event? {
    guard case .sealed(let event, _) = kind else { return nil }
    return event
  }

  /// The entry of version 0.1.0 for the same record, as far as this one names it.
  var former: LogEntry? {
    guard case .sealed(.decision(_, _, let again?), _) = kind else { return nil }
    return LogEntry(again)
  }
}

extension LogEntry: CustomStringConvertible {
  package var description: String { digest.description }
}

extension LogEntry.Event: CustomStringConvertible {
  /// The name of what was sealed, such as `seal 9173 2` or `root 1`.
  package var description: String {
    switch self {
    case .decision(let matter, let number, _): "seal \(matter) \(number)"
    case .root(let version): "root \(version)"
    case .policy(let version): "policy \(version)"
    }
  }

  /// The matter that was decided; nil for a version of the authority.
  var matter: Matter? {
    guard case .decision(let matter, _, _) = self else { return nil }
    return matter
  }

  /// The name in words: `9173 2`, «πολιτική 1».
  package var words: Bilingual {
    switch self {
    case .decision(let matter, let number, _):
      Bilingual(el: "\(matter) \(number)", en: "\(matter) \(number)")
    case .root(let version): Bilingual(el: "root \(version)", en: "root \(version)")
    case .policy(let version): Bilingual(el: "πολιτική \(version)", en: "policy \(version)")
    }
  }

  /// Its line in an entry.
  fileprivate var line: String {
    guard case .decision(_, _, let again?) = self else { return description }
    return "\(self) \(again)"
  }

  fileprivate init?(line: String) {
    var words = line.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
    let again = words.count == 4 ? words.removeLast() : nil
    guard let number = words.last.flatMap({ Checkpoint.number($0) }), number > 0 else { return nil }
    switch (words.first, words.count) {
    case ("seal", 3):
      let former = again.map { Digest($0) }
      guard let matter = Matter(words[1]), former == nil || former != .some(nil) else {
        return nil
      }
      self = .decision(matter, number, again: former ?? nil)
    case _ where again != nil: return nil
    case ("root", 2): self = .root(number)
    case ("policy", 2): self = .policy(number)
    default: return nil
    }
  }
}
