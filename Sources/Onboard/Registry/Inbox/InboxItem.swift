package import Ground
package import Schema

/// Something that waits for an action: a submission, a signature, an act, a seal.
package struct InboxItem: Sendable {
  /// The matter that it is about.
  package let matter: Matter
  /// The name in the register, or of another body as it was approved; nil where neither is known.
  package let name: String?
  /// The action that is due.
  package let kind: Kind
  /// The day since which it waits; nil where no record or statement gives it.
  package var since: Day?
  /// The moment since which it waits, which orders what waits since one day; nil where only the day
  /// is known.
  var moment: Instant?
  /// The persons who have signed, and how many are needed; nil where nothing is signed.
  package var signed: (persons: Set<String>, needed: Int)?
  /// The person who counts as the submitter; nil where nobody submitted.
  package var submitter: String?
  /// The changes for citizens; nil where nothing is compared.
  package var effect: Effect?
  /// The cause, where the kind does not say it all.
  package var cause: Refusal?
  /// The review of the file, where it can be approved; nil otherwise.
  var review: Review?
  /// Whether it renews the calendar of what is in force, besides whatever else the file asks for.
  var isConfirmation = false
  /// The kind of the next act, as the command line names it; nil where none follows.
  var act: String?

  /// The kinds of actions that are due, in the order in which a submission goes through them.
  package enum Kind: String, CaseIterable, Sendable {
    /// The records do not hold.
    case unproved
    /// The file in the registry has errors.
    case broken
    /// A first file that nobody submitted, or that changed after it was received.
    case unsubmitted
    /// A file that was edited and that nobody submitted, or that changed after it was received.
    case edited
    /// A first submission that nobody has signed.
    case new
    /// A changed submission that nobody has signed.
    case changed
    /// A submission that follows a rejection.
    case resubmitted
    /// A review that needs more signatures.
    case halfSigned = "half-signed"
    /// A rejection that no later submission followed.
    case rejected
    /// An approval that waits for its act.
    case approved
    /// An act that needs more signatures.
    case halfRecorded = "half-recorded"
    /// Decisions that wait to be sealed.
    case unsealed
    /// A calendar that ends soon.
    case confirmationDue = "confirmation-due"
  }

  /// The changes that a submission would cause in the next twelve months.
  package struct Effect: Sendable {
    /// The number of changes in each class, most serious first; empty for a first submission.
    package let classes: [(kind: ChangeClass, count: Int)]
    /// The bookable time that is lost, and the bookable time that is gained.
    package let lost: Amount, gained: Amount
  }

  /// The party that has to act.
  package var party: Party {
    switch kind {
    case .broken, .rejected: .municipality
    case .unsubmitted, .edited: .receiver
    case .new, .changed, .resubmitted, .halfSigned, .confirmationDue: .reviewer
    case .approved, .halfRecorded: .enactor
    case .unsealed, .unproved: .registry
    }
  }

  /// A party that has to act.
  package enum Party: String, CaseIterable, Sendable {
    case municipality, receiver, reviewer, enactor, registry

    /// The role of the authority whose keys can act; nil where any person of the authority can act,
    /// or somebody outside it.
    var role: Role? {
      switch self {
      case .reviewer: .reviewer
      case .enactor: .enactor
      case .municipality, .receiver, .registry: nil
      }
    }
  }

  /// The next command; nil where somebody outside the registry has to act.
  package var next: String? {
    switch kind {
    case .unproved: cause?.remedy.command
    case .broken: "onboard check \(matter.subject)"
    case .unsubmitted, .edited: "onboard receive \(matter.subject)"
    case .halfSigned where isConfirmation: "onboard review --confirm \(matter)"
    case .new, .changed, .resubmitted, .halfSigned: "onboard review \(matter)"
    case .rejected: "onboard act letter \(matter)"
    case .approved: "onboard act draft \(act ?? "join") \(matter)"
    case .halfRecorded: "onboard act record \(act ?? "join") \(matter)"
    case .unsealed: "onboard log seal"
    case .confirmationDue: "onboard review --confirm \(matter)"
    }
  }

  /// The number of days for which it has waited by a given day; nil where that is not known.
  package func age(on day: Day) -> Int? { since.map { max(0, day.days(since: $0)) } }
}
