package import Ground
package import Outputs
package import Schema

/// A letter that goes back to a municipality, or to another body: a draft that a person completes
/// and sends.
///
/// It is made from records and files alone, so the same state gives the same bytes; its own date
/// and number are blanks.
package struct ReplyLetter: Sendable {
  /// The subject of the letter.
  package let occasion: Occasion
  /// The recipient.
  let recipient: LetterRecipient
  /// Whether the decision is about sign-in, and not about appointments.
  let isAboutSignIn: Bool
  /// The request that it answers; nil where no number is known.
  let request: Request?
  /// The letterhead and the address of the service.
  let settings: ActSettings
  /// The declaration with its remarks; nil for a letter without remarks.
  let judged: Compilation?

  /// The subjects of letters, with the facts that they report.
  package enum Occasion: Sendable {
    /// The declaration arrived and waits for its review; until when what is in force stays.
    case receipt(on: Day, digest: Digest, Standing)
    /// The declaration has errors, or something worth knowing.
    case remarks
    /// The declaration was rejected.
    case rejection(on: Day, reason: String?, isInForce: Bool)
    /// The declaration was approved; what follows.
    case approval(on: Day, Sequel)
    /// The calendar of what is in force was renewed, though nobody submitted anything.
    case renewal(since: Day, until: Day?)
    /// A rehearsal shows what would become of the service in force.
    case impact(Impact.Rehearsed, on: Day)
  }

  /// What is in force while a declaration waits.
  package enum Standing: Sendable {
    /// Nothing, until an act puts it in force.
    case nothing
    /// The former, until an act changes it.
    case untilAct
    /// The former, until the change is approved and sealed.
    case untilSealing
  }

  /// The step that follows an approval.
  package enum Sequel: Sendable {
    /// An act that puts it in force, or changes what is in force.
    case act(isFirst: Bool)
    /// No act: it has been in force since it was sealed.
    case nothing(since: Day)
  }

  /// The kinds of letters, as they are named on the command line.
  package enum Kind: String, CaseIterable, Sendable {
    case receipt, remarks, rejection, approval, impact
  }

  /// The number and the day under which a declaration was sent.
  struct Request: Sendable {
    let number: String
    let date: Day
  }

  /// The letter as a document.
  package var document: Document { LetterText(letter: self).document }

  /// The format by which a page is recognized as a letter.
  package static let format = "onboard/letter/v1"

  /// The letter as a page, which carries the declaration where there are remarks on it.
  package var page: [UInt8] {
    DocumentPage(document: document, format: Self.format, carrying: judged?.source.bytes).bytes
  }

  /// The letter as an editable text.
  package var text: [UInt8] { OpenDocument(document: document).bytes }
}
