import Ground
package import Schema

/// Whether what is exported is in force, or what the newest declaration would give.
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

  /// What a file says of itself to whoever opens it; nothing when it is in force.
  var notice: Bilingual? {
    switch self {
    case .inForce: nil
    case .draft: Bilingual(el: "Σχέδιο: δεν ισχύει", en: "Draft: not in force")
    }
  }

  /// The members that mark JSON of ours.
  var members: [String: JSONValue] { self == .draft ? ["draft": true] : [:] }
}

/// What the files of an export must say beside what the plan says.
package struct ExportRemarks: Sendable {
  /// What the format cannot express.
  let losses: [Bilingual]
  /// Whether it is in force; a draft must say in its files that it is one.
  let standing: ExportStanding
  /// What of the plan is suspended; all formats but one leave it out already.
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
  /// The parts of what is in force that are suspended, and offered to nobody.
  package let suspended: ServiceParts
  /// By which act it is in force; nil for a draft.
  let act: ExportAct?

  package init(
    _ plan: Plan, _ standing: ExportStanding, suspended: ServiceParts = .none,
    act: ExportAct? = nil
  ) {
    self.plan = plan
    self.standing = standing
    self.suspended = suspended
    self.act = act
  }

  /// What citizens are offered of it.
  var offered: Plan { plan.without(suspended) }
}
