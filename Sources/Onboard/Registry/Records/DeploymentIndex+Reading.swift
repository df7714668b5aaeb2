import Ground
import Outputs
import Schema

extension DeploymentIndex {
  /// The largest index that is read, in bytes.
  static let largest = 16 * Envelope.largest

  /// Reads an index of deployments.
  static func read(_ bytes: [UInt8], _ subject: String) throws(Refusal) -> [MunicipalityCode: Entry]
  {
    let json = try SignedJSON.read(bytes, subject, largest: largest)
    var entries: [MunicipalityCode: Entry] = [:]
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
      .indexMalformed, subject, el: "δεν είναι ευρετήριο όσων ισχύουν (\(formatName))",
      en: "not an index of what is in force (\(formatName))")
  }
}

extension DeploymentIndex.Entry {
  /// The entry for an act that puts an approval in force.
  init(_ act: Life.ActInForce, _ approval: StoredRecord) throws {
    let name = ReviewedSubmission.File.configuration
    let bytes = try approval.file(name)
    let calendar = (try? JSONReader.read(bytes))?["calendar"]?["lastDay"]?.text
    guard let last = calendar.flatMap({ Day(iso: $0) }) else {
      throw Refusal(
        .configurationNotCompiled, "\(approval.folder)/\(name)",
        el: "δεν λέει ως πότε φτάνει το ημερολόγιό του",
        en: "does not say how far its calendar reaches")
    }
    let folder = approval.name.split(separator: "/").suffix(2).joined(separator: "/")
    self.init(
      code: approval.record.municipality, ada: act.enactment.act.ada, record: act.stored.digest,
      effectiveFrom: act.adjusted ?? act.enactment.effectiveFrom, calendarUntil: last,
      path: "Approvals/\(folder)/\(name)", sha256: Digest(of: bytes),
      suspended: act.suspension.parts)
  }

  fileprivate init?(_ json: JSONValue) {
    guard let code = json["code"]?.text.flatMap({ MunicipalityCode($0) }),
      let ada = json["ada"]?.text,
      let record = json["record"]?.digest,
      let from = json["effectiveFrom"]?.text.flatMap({ Day(iso: $0) }),
      let until = json["calendarUntil"]?.text.flatMap({ Day(iso: $0) }),
      let path = json["path"]?.text, let sha256 = json["sha256"]?.digest,
      let suspended = json["suspended"].flatMap({ ServiceParts($0) })
    else { return nil }
    self.init(
      code: code, ada: ada, record: record, effectiveFrom: from, calendarUntil: until, path: path,
      sha256: sha256, suspended: suspended)
  }
}

extension DeploymentIndex.Entry {
  /// How far the calendar reaches; from a year before its end, also how it is renewed.
  func calendar(on day: Day, _ language: Language) -> String {
    guard isConfirmationDue(on: day) else {
      return language.say(
        el: "ημερολόγιο ως \(calendarUntil)", en: "calendar until \(calendarUntil)")
    }
    let command = "onboard review --confirm"
    return calendarUntil < day
      ? language.say(
        el: "το ημερολόγιο τελείωσε στις \(calendarUntil), και οι αργίες δεν είναι γνωστές: "
          + command,
        en: "the calendar ended on \(calendarUntil), and holidays are not known: \(command)")
      : language.say(
        el: "ημερολόγιο ως \(calendarUntil): \(command)",
        en: "calendar until \(calendarUntil): \(command)")
  }
}
