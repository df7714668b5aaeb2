import Ground
import Outputs
import Schema

extension DeploymentIndex {
  /// The largest index that is read, in bytes.
  static let largest = 16 * Envelope.largest

  /// Reads an index of deployments.
  static func read(_ bytes: [UInt8], _ subject: String) throws(Refusal) -> [Matter: Entry] {
    let json = try SignedJSON.read(bytes, subject, largest: largest)
    var entries: [Matter: Entry] = [:]
    let values = ["municipalities", "signIn"].flatMap { json[$0]?.elements ?? [] }
    for value in values {
      guard let entry = Entry(value), entries.updateValue(entry, forKey: entry.matter) == nil
      else { throw malformed(subject) }
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
    let matter = approval.record.matter, name = ReviewedSubmission.File.output(for: matter)
    let bytes = try approval.file(name)
    let last = matter.isSignIn ? nil : try Self.lastDay(bytes, "\(approval.folder)/\(name)")
    let folder = approval.name.split(separator: "/").suffix(2).joined(separator: "/")
    self.init(
      matter: matter, ada: act.enactment.act.ada, record: act.stored.digest,
      effectiveFrom: act.adjusted ?? act.enactment.effectiveFrom,
      path: "Approvals/\(folder)/\(name)", sha256: Digest(of: bytes),
      service: last.map {
        DeploymentIndex.Service(calendarUntil: $0, suspended: act.suspension.parts)
      })
  }

  /// The last day of the calendar in a configuration.
  private static func lastDay(_ bytes: [UInt8], _ path: String) throws(Refusal) -> Day {
    let calendar = (try? JSONReader.read(bytes))?["calendar"]?["lastDay"]?.text
    guard let last = calendar.flatMap({ Day(iso: $0) }) else {
      throw Refusal(
        .configurationNotCompiled, path, el: "δεν λέει ως πότε φτάνει το ημερολόγιό του",
        en: "does not say how far its calendar reaches")
    }
    return last
  }

  fileprivate init?(_ json: JSONValue) {
    guard let matter = Matter(reportedIn: json),
      let ada = json["ada"]?.text,
      let record = json["record"]?.digest,
      let from = json["effectiveFrom"]?.text.flatMap({ Day(iso: $0) }),
      let path = json["path"]?.text, let sha256 = json["sha256"]?.digest,
      case let service = DeploymentIndex.Service(json), (service == nil) == matter.isSignIn
    else { return nil }
    self.init(
      matter: matter, ada: ada, record: record, effectiveFrom: from, path: path, sha256: sha256,
      service: service)
  }
}

extension DeploymentIndex.Service {
  fileprivate init?(_ json: JSONValue) {
    guard let until = json["calendarUntil"]?.text.flatMap({ Day(iso: $0) }),
      let suspended = json["suspended"].flatMap({ ServiceParts($0) })
    else { return nil }
    self.init(calendarUntil: until, suspended: suspended)
  }
}

extension DeploymentIndex.Entry {
  /// The last day of the calendar of appointments; from a year before that day, also how to renew
  /// it.
  func calendar(on day: Day, _ language: Language) -> String? {
    guard let calendarUntil = service?.calendarUntil else { return nil }
    guard isConfirmationDue(on: day) else {
      return language.say(
        el: "ημερολόγιο ως \(calendarUntil.words.el)",
        en: "calendar until \(calendarUntil.words.en)")
    }
    let command = "onboard review --confirm"
    return calendarUntil < day
      ? language.say(
        el: "το ημερολόγιο τελείωσε στις \(calendarUntil.words.el), και οι αργίες δεν είναι"
          + " γνωστές: "
          + command,
        en:
          "the calendar ended on \(calendarUntil.words.en), and holidays are not known: \(command)")
      : language.say(
        el: "ημερολόγιο ως \(calendarUntil.words.el): \(command)",
        en: "calendar until \(calendarUntil.words.en): \(command)")
  }
}
