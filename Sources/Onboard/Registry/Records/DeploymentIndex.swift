import Ground
import Schema

/// The index of what is in force, format `onboard/deployment/v1`: what a pipeline may deploy.
///
/// It names the approved files themselves, not what the newest sources compile to.
enum DeploymentIndex {
  /// Where it stands in a registry.
  static let place = "Generated/" + path
  /// Its path below the output folder.
  static let path = "Runtime/deployment.json"

  private static let format = "onboard/deployment/v1"

  /// One municipality that is in force.
  struct Entry: Hashable, Sendable {
    let code: Int
    /// Diavgeia's number of the act.
    let ada: String
    /// The digest of the act's record.
    let record: String
    let effectiveFrom: Day
    let effectiveUntil: Instant
    /// The path of the configuration, below the output folder.
    let path: String
    let sha256: String
  }

  /// The index of entries, in order of code.
  static func artifact(of entries: [Entry]) -> Artifact {
    let list = entries.sorted { $0.code < $1.code }.map(\.json)
    let json: JSONValue = ["format": .string(format), "municipalities": .array(list)]
    return Artifact(path: path, bytes: json.file)
  }

  /// The digests of what is in force, as `sha256sum -c` reads them in the output folder.
  static func sums(of entries: [Entry]) -> Artifact {
    let lines = entries.sorted { $0.code < $1.code }.map { "\($0.sha256)  \($0.path)\n" }
    return Artifact(path: "Runtime/deployment.sha256", bytes: Array(lines.joined().utf8))
  }

  /// Reads an index.
  static func read(_ bytes: [UInt8], _ subject: String) throws(Refusal) -> [Int: Entry] {
    let json = try SignedJSON.read(bytes, subject, largest: 16 * Envelope.largest)
    var entries: [Int: Entry] = [:]
    for value in json["municipalities"]?.elements ?? [] {
      guard let entry = Entry(value), entries.updateValue(entry, forKey: entry.code) == nil else {
        throw malformed(subject)
      }
    }
    guard artifact(of: Array(entries.values)).bytes == bytes else { throw malformed(subject) }
    return entries
  }

  private static func malformed(_ subject: String) -> Refusal {
    Refusal(
      .indexMalformed, subject, el: "δεν είναι ευρετήριο όσων ισχύουν (\(format))",
      en: "not an index of what is in force (\(format))")
  }
}

extension DeploymentIndex.Entry {
  /// The entry for an act that puts an approval in force.
  init(_ act: Life.ActInForce, _ approval: StoredRecord) {
    let digest = approval.record.statement.subjects.first {
      $0.name == Approval.File.configuration
    }
    let place = RecordFolder.place(approval.record.municipality, approval.record.sequence)
    self.init(
      code: approval.record.municipality, ada: act.enactment.act.ada, record: act.stored.digest,
      effectiveFrom: act.enactment.effectiveFrom,
      effectiveUntil: approval.approval?.expiresAt ?? approval.record.at,
      path: "Approvals/\(place)/\(Approval.File.configuration)", sha256: digest?.sha256 ?? "")
  }

  fileprivate init?(_ json: JSONValue) {
    guard let code = json["code"]?.text.flatMap({ Int($0) }), let ada = json["ada"]?.text,
      let record = json["record"]?.text,
      let from = json["effectiveFrom"]?.text.flatMap({ Day(iso: $0) }),
      let until = json["effectiveUntil"]?.text.flatMap({ Instant($0) }),
      let path = json["path"]?.text, let sha256 = json["sha256"]?.text
    else { return nil }
    self.init(
      code: code, ada: ada, record: record, effectiveFrom: from, effectiveUntil: until, path: path,
      sha256: sha256)
  }

  fileprivate var json: JSONValue {
    [
      "ada": .string(ada), "code": .string("\(code)"), "effectiveFrom": .string(effectiveFrom.iso),
      "effectiveUntil": .string("\(effectiveUntil)"), "path": .string(path),
      "record": .string(record), "sha256": .string(sha256),
    ]
  }
}
