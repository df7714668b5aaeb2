package import Ground
import Outputs
import Schema

extension Impact {
  /// The result of the rehearsal for one matter in force.
  package struct Rehearsed: Sendable {
    /// The matter.
    package let matter: Matter
    /// The name in the register; for a matter that is not in the register, its code or folder.
    package let name: String
    /// The work that a new judgement would require.
    package let consequence: Consequence
    /// Whether this version reproduces the approved bytes, so that differences can be described.
    package let isCompiledAgain: Bool
    /// The errors that its approved declaration would have.
    let findings: [ReviewContent.PlacedFinding]
    /// Its approved declaration as judged anew, if it has errors; nil otherwise.
    let broken: Compilation?
    /// The members in which the configurations differ.
    let members: [String]
    /// The differences for citizens.
    let changes: [Change]
    /// The services whose bookable time differs over the twelve months.
    let effects: [BookableEffect]

    init(
      _ status: RegistryStatus.Standing, asOf day: Day, _ moved: MovedHolidays
    ) throws {
      matter = status.matter
      name = status.name ?? status.matter.subject
      guard let approval = status.act?.approval, let submission = approval.submission,
        let judged = submission.judged
      else {
        throw RegistryStatus.unapproved(status.matter)
      }
      let approved = try approval.compiled()
      isCompiledAgain = approved.isCompiledAgain
      let source = ReviewedSubmission.submission(
        try approval.file(ReviewedSubmission.File.source))
      let isDue = status.deployment?.isConfirmationDue(on: day) == true
      let anew = Compiler(asOf: day, moved: moved).compile(
        source, calendar: isDue ? .judgement : submission.calendar.kept(from: judged))
      let errors = anew.findings.filter { $0.severity == .error }
      findings = errors.map {
        ReviewContent.PlacedFinding(
          finding: $0, line: source.position(of: Int($0.span.start)).line)
      }
      broken = errors.isEmpty ? nil : anew
      guard let configuration = anew.output(for: matter) else {
        (consequence, members, changes, effects) = (.findings, [], [], [])
        return
      }
      consequence = Consequence(from: approved.configuration, to: configuration)
      members = ReviewContent.Relation.members(approved.configuration, configuration)
      let former =
        consequence == .unchanged || !approved.isCompiledAgain
        ? nil : submission.compile(source.bytes)
      let comparison = former.flatMap {
        Comparison(
          $0, anew, from: day, isFirstRuntime: RuntimeConfiguration.isFirst(approved.configuration))
      }
      changes = (comparison?.changes ?? []).filter { $0.concerns(status.matter) }
      effects = status.matter.isSignIn ? [] : comparison?.effects ?? []
    }
  }
}

extension Impact.Consequence {
  /// The consequence of the difference between two configurations.
  fileprivate init(from old: [UInt8], to new: [UInt8]) {
    self =
      old == new
      ? .unchanged
      : Renewal.separates(old, new)
        ? .calendar : Adjustment.separates(old, new) ? .sealing : .act
  }
}

extension CalendarSpan {
  /// The years that an approval covers, whenever its file is judged again.
  fileprivate func kept(from judged: Day) -> CalendarSpan {
    self == .judgement ? .day(judged) : self
  }
}
