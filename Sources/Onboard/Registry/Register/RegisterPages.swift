package import Ground
import Outputs
package import Schema

/// The register of municipalities on the platform, for citizens and for programs. It covers all of
/// Greece: who is in force, since when, by which act, and what can be booked there.
///
/// The pages do not give the day on which they were made; they change only when a municipality's
/// stage, or what is in force for it, changes.
package struct RegisterPages {
  /// The subfolder of these pages.
  package static let folder = PublicPages.register

  /// Every municipality of the country, in order of code.
  let rows: [RegisterRow]
  /// The bodies whose sign-in has been decided.
  let bodies: [Body]

  /// A body that has sign-in, or had it.
  struct Body: Sendable {
    let matter: Matter
    let name: String
    let stage: Stage
    var act: PostedAct?
  }

  /// The page in each language, and the report for programs.
  package var artifacts: [Artifact] {
    Language.allCases.map { RegisterPage(pages: self, language: $0).artifact }
      + [Artifact(path: "\(Self.folder)/index.json", bytes: RegisterReport(pages: self).bytes)]
  }

  /// The name of the page in a language.
  static func file(_ language: Language) -> String { PublicPages.file(.register, language) }

  /// The number of municipalities in force.
  var inForce: Int { rows.count { $0.isInForce } }

  /// The address of an act in Diavgeia.
  static func address(of act: PostedAct) -> String {
    "https://diavgeia.gov.gr/decision/view/\(act.ada)"
  }
}

extension RegisterPages {
  /// The register with the municipalities that have a declaration, and the decisions about each.
  package init(_ declared: [MunicipalityCode], _ decided: DecidedOutputs) {
    let known = Set(declared.map { Matter.appointments($0) } + decided.recorded)
    rows = Register.greece.entries.map { entry in
      let matter = Matter.appointments(entry.code)
      guard known.contains(matter) else { return RegisterRow(entry: entry, stage: nil) }
      let status = decided.standing(of: matter), stage = decided.stage(of: matter)
      let isInForce = stage.isInForce
      return RegisterRow(
        entry: entry, stage: stage, act: status?.act?.enactment.act,
        since: isInForce ? status?.act?.since : nil,
        until: isInForce ? status?.deployment?.service?.calendarUntil : nil,
        suspended: status?.suspended ?? [],
        service: isInForce
          ? decided.files[matter].flatMap { file in
            RegisterService(
              file.bytes, without: status?.act?.suspension.parts ?? .none,
              by: status.flatMap { one in one.act.map { AnnouncedAct($0, of: one.life) } })
          } : nil)
    }
    bodies = known.filter(\.isSignIn).sorted().map { matter in
      let status = decided.standing(of: matter)
      return Body(
        matter: matter, name: status?.name ?? matter.name ?? matter.subject,
        stage: decided.stage(of: matter), act: status?.act?.enactment.act)
    }
  }
}
