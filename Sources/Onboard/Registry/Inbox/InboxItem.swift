package import Ground
package import Schema

/// Something that waits for somebody: a submission, a signature, an act, a seal.
package struct InboxItem: Sendable {
  /// What it is about.
  package let matter: Matter
  /// The name in the register, or of another body as it was approved; nil where neither tells.
  package let name: String?
  /// What is to be done.
  package let kind: Kind
  /// The day since which it waits; nil where no record or statement tells it.
  package var since: Day?
  /// The moment since which it waits, which orders what waits since one day; nil where only the day
  /// is known.
  var moment: Instant?
  /// The persons who have signed, and how many are needed; nil where nothing is signed.
  package var signed: (persons: Set<String>, needed: Int)?
  /// The person who counts as the submitter; nil where nobody submitted.
  package var submitter: String?
  /// What would change for citizens; nil where nothing is compared.
  package var effect: Effect?
  /// Why it is so, where there is more to say than the kind does.
  package var cause: Refusal?
  /// The review of the file, where it can be approved; nil otherwise.
  var review: Review?
  /// Whether it renews the calendar of what is in force, beside whatever the file asks for.
  var isConfirmation = false
  /// The kind of act that comes next, as the command line names it; nil where none does.
  var act: String?

  /// What is to be done, in the order of the way that a submission takes.
  package enum Kind: String, CaseIterable, Sendable {
    /// The records say nothing that may be relied on.
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
    /// A rejection, after which nothing was submitted.
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

  /// What a submission would change in the next twelve months.
  package struct Effect: Sendable {
    /// How many changes there are of each class, most serious first; empty for a first submission.
    package let classes: [(kind: ChangeClass, count: Int)]
    /// What can no longer be booked, and what can be booked besides.
    package let lost: Amount, gained: Amount
  }

  /// Who has to act.
  package var party: Party {
    switch kind {
    case .broken, .rejected: .municipality
    case .unsubmitted, .edited: .receiver
    case .new, .changed, .resubmitted, .halfSigned, .confirmationDue: .reviewer
    case .approved, .halfRecorded: .enactor
    case .unsealed, .unproved: .registry
    }
  }

  /// Somebody who has to act.
  package enum Party: String, CaseIterable, Sendable {
    case municipality, receiver, reviewer, enactor, registry

    /// The role of the authority whose keys act; nil where any person of the authority may, or one
    /// outside it.
    var role: Role? {
      switch self {
      case .reviewer: .reviewer
      case .enactor: .enactor
      case .municipality, .receiver, .registry: nil
      }
    }
  }

  /// The command that comes next; nil where somebody outside the registry has to act.
  package var next: String? {
    switch kind {
    case .unproved: "onboard log audit"
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

  /// How many days it has waited by a day; nil where that is not known.
  package func age(on day: Day) -> Int? { since.map { max(0, day.days(since: $0)) } }
}
