import Ground
package import Schema

/// The standing of exported content: in force, or a draft from the newest declaration.
package enum ExportStanding: Sendable {
  case inForce, draft

  /// The subfolder of `Generated` that holds the same configuration.
  var folder: String {
    switch self {
    case .inForce: RuntimeConfiguration.folder
    case .draft: RuntimeConfiguration.draftFolder
    }
  }

  /// The standing in a word or two, as for the stage of a municipality.
  var title: Bilingual {
    switch self {
    case .inForce: Stage.enacted.title
    case .draft: Stage.draft.title
    }
  }

  /// The notice in a file for its readers; nil when the content is in force.
  var notice: Bilingual? {
    switch self {
    case .inForce: nil
    case .draft: Bilingual(el: "Σχέδιο: δεν ισχύει", en: "Draft: not in force")
    }
  }

  /// The members that mark our JSON as a draft.
  var members: [String: JSONValue] { self == .draft ? ["draft": true] : [:] }
}

/// The remarks that the files of an export must contain besides the plan.
package struct ExportRemarks: Sendable {
  /// The losses: what the format cannot express.
  let losses: [Bilingual]
  /// Whether it is in force; a draft must say in its files that it is one.
  let standing: ExportStanding
  /// The suspended parts of the plan; all formats but one leave them out already.
  var suspended = ServiceParts.none
  /// By which act it is in force; nil for a draft.
  var act: ExportAct?

  /// The remarks as lines of a comment, each in one language; none when there is nothing to say.
  var comment: [String] {
    Language.allCases.compactMap { standing.notice?($0) } + losses.comment
  }
}

/// A municipality to be exported.
package struct ExportSubject: Sendable {
  package let plan: Plan
  package let standing: ExportStanding
  /// The suspended parts of what is in force, which may not be offered to anybody.
  let suspensions: [SuspendedParts]
  /// By which act it is in force; nil for a draft.
  let act: ExportAct?

  package init(
    _ plan: Plan, _ standing: ExportStanding, suspended: [SuspendedParts] = [],
    act: ExportAct? = nil
  ) {
    self.plan = plan
    self.standing = standing
    suspensions = suspended
    self.act = act
  }

  /// The suspended parts.
  package var suspended: ServiceParts { suspensions.parts }

  /// The plan as citizens are offered it, without the suspended parts.
  var offered: Plan { plan.without(suspended) }
}
