package import Ground
package import Schema

/// A foreign system or format to which a municipality can be exported.
///
/// The files are a pure function of the plan, its standing and its act, and go to a folder with the
/// target's name. What a format cannot express is stated (`losses`), and a test compares each such
/// claim with the files; another compares those of a draft with those of what is in force.
package struct ExportTarget: Sendable {
  /// The name on the command line and of the folder.
  package let name: String
  /// The purpose of the target.
  package let abstract: Bilingual
  /// The aspects that its files express in machine-readable form.
  let expresses: Set<Aspect>
  /// The files of one municipality. They state the losses where the format allows it, and a draft
  /// always says that it is one.
  package let files: @Sendable (_ plan: Plan, _ remarks: ExportRemarks) -> [Artifact]
  /// Whether the files hold what was approved, and list its suspended parts; the files of other
  /// targets leave those out.
  var listsSuspended = false
  /// Losses other than whole aspects.
  package var limits: @Sendable (Plan) -> [Bilingual] = { _ in [] }
  /// The reason why a municipality cannot be exported to this format; nil if it can.
  var fault: @Sendable (ExportSubject) -> Bilingual? = { _ in nil }
  /// The files that concern all municipalities together.
  var overview: @Sendable ([ExportSubject]) -> [Artifact] = { _ in [] }

  /// All targets, in the order of the help text.
  package static let all = [
    openStreetMap, schemaOrg, publicService, availability, cityBooking, configMap, serviceTable,
  ]

  /// The losses: what a municipality declares and the format cannot express.
  package func losses(of plan: Plan) -> [Bilingual] {
    let used = RuntimeConfiguration.format.aspects(of: plan)
    return Aspect.allCases.filter { used.contains($0) && !expresses.contains($0) }.map(\.label)
      + limits(plan)
  }

  /// The files of one municipality.
  package func files(of subject: ExportSubject) -> [Artifact] {
    let plan = listsSuspended ? subject.plan : subject.offered
    return files(
      plan,
      ExportRemarks(
        losses: losses(of: plan), standing: subject.standing, suspended: subject.suspended,
        act: subject.act))
  }

  /// A file of a municipality, with the same name as its folder.
  package static func artifact(
    _ target: String, _ plan: Plan, _ ending: String, _ bytes: [UInt8]
  ) -> Artifact {
    let name = "\(plan.municipality.code)-\(plan.municipality.slug).\(ending)"
    return Artifact(path: "\(target)/\(name)", bytes: bytes)
  }

  /// The losses from recurring days that are written by their dates, since the format cannot hold
  /// their rhythm.
  static func dated(_ plan: Plan, _ support: RhythmSupport) -> [Bilingual] {
    var found: [DayRule] = []
    for days in Agenda(plan).desks.flatMap({ $0.recurring() })
    where !support.holds(days) && !found.contains(days) { found.append(days) }
    return found.map { days in
      Bilingual(
        el: "\(days.words.el): μόνο οι ημερομηνίες", en: "\(days.words.en): only the dates")
    }
  }

  /// The period that dated formats cover: the years whose holidays are known.
  package static func period(of plan: Plan) -> ClosedRange<Day> {
    plan.calendar.firstDay...plan.calendar.lastDay
  }
}

extension [Bilingual] {
  /// The losses as a JSON member, in both languages.
  var json: JSONValue {
    .array(map { ["el": .string($0.el), "en": .string($0.en)] })
  }

  /// The losses as lines of a comment, one in each language; empty when nothing is lost.
  var comment: [String] {
    guard !isEmpty else { return [] }
    return Language.allCases.map { language in
      language.say(el: "Δεν χωρούν εδώ: ", en: "Not expressed here: ")
        + map { $0(language) }.joined(separator: " · ")
    }
  }
}
