package import Ground
package import Schema

/// A system or format of others that a municipality can be written for.
///
/// Its files are a pure function of the plan; they go to a folder with the target's name. What a
/// format cannot hold is said (`losses`), and a test holds each claim to the files.
package struct ExportTarget: Sendable {
  /// The name on the command line, and of the folder.
  package let name: String
  /// What it is for.
  package let abstract: Bilingual
  /// What its files say so that a machine can read it.
  let expresses: Set<Aspect>
  /// The files of one municipality; what is lost is said in them where the format allows it.
  package let files: @Sendable (_ plan: Plan, _ losses: [Bilingual]) -> [Artifact]
  /// What is lost besides whole aspects.
  package var limits: @Sendable (Plan) -> [Bilingual] = { _ in [] }
  /// The files about all municipalities together.
  var overview: @Sendable ([Plan]) -> [Artifact] = { _ in [] }

  /// All targets, in the order of the help.
  package static let all = [
    openStreetMap, schemaOrg, publicService, availability, cityBooking, configMap, serviceTable,
  ]

  /// What a municipality says and the format cannot.
  package func losses(of plan: Plan) -> [Bilingual] {
    let used = RuntimeConfiguration.format.aspects(of: plan)
    return Aspect.allCases.filter { used.contains($0) && !expresses.contains($0) }.map(\.label)
      + limits(plan)
  }

  /// The files of one municipality.
  package func files(of plan: Plan) -> [Artifact] { files(plan, losses(of: plan)) }

  /// A file of a municipality, named as its folder is.
  package static func artifact(
    _ target: String, _ plan: Plan, _ ending: String, _ bytes: [UInt8]
  ) -> Artifact {
    let name = "\(plan.municipality.code)-\(plan.municipality.slug).\(ending)"
    return Artifact(path: "\(target)/\(name)", bytes: bytes)
  }

  /// The days that dated formats speak of: those whose holidays are resolved.
  package static func period(of plan: Plan) -> ClosedRange<Day> {
    plan.calendar.firstDay...plan.calendar.lastDay
  }
}

extension [Bilingual] {
  /// What is lost as a JSON member, in both languages.
  var json: JSONValue {
    .array(map { ["el": .string($0.el), "en": .string($0.en)] })
  }

  /// What is lost as lines of a comment, one in each language; none when nothing is.
  var comment: [String] {
    guard !isEmpty else { return [] }
    return Language.allCases.map { language in
      language.say(el: "Δεν χωρούν εδώ: ", en: "Not expressed here: ")
        + map { $0(language) }.joined(separator: " · ")
    }
  }
}
