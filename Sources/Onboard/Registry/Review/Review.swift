package import Ground
package import Schema

/// The review of a submission: what the reviewer sees, and one digest of everything it rests on.
///
/// An approval takes that digest as its argument, so nobody approves what they have not seen.
/// Nothing here reads a clock, a file or a setting: the same submission and context give the same
/// bytes.
package struct Review: Sendable {
  /// The content shown alike in the terminal, as JSON and on the page.
  package let content: ReviewContent
  /// The page for people, a single HTML file.
  package let page: [UInt8]
  /// Everything that the decision depends on, in the format `onboard/review/v2`.
  package let object: JSONValue

  /// The review digest, computed from the object in canonical form.
  package var digest: Digest { Digest(of: object.canonical) }

  /// Reviews a submission, with notes on values far from other municipalities; nil when the
  /// submission has errors.
  package init?(
    of matter: Matter, _ compilation: Compilation, peers: [Finding], context: ReviewContext,
    compiler: Compiler
  ) {
    guard
      let content = ReviewContent(
        of: matter, compilation, peers: peers, context: context, compiler: compiler)
    else { return nil }
    self.content = content
    page = ReviewPage(content).bytes
    object = Self.object(of: content, page: Digest(of: page))
  }

  private static func object(of content: ReviewContent, page: Digest) -> JSONValue {
    let digests = content.digests.map { ($0.kind.rawValue, JSONValue.string($0.value)) }
    let members: [String: JSONValue] =
      switch content.context.origin {
      case .edit: [:]
      case .submission(let person, let statement):
        ["submission": .digest(statement), "submitter": .string(person)]
      case .confirmation(let approval, let judged):
        ["confirms": .digest(approval), "judged": .string(judged.iso)]
      }
    // Sign-in has no calendar.
    let moved = content.plan.map { [ReviewedSubmission.movedHolidays: $0.calendar.moved.json] }
    return JSONValue.object(Dictionary(digests) { $1 }).with(members).with(moved ?? [:])
      .with(content.matter.members).with([
        "asOf": .string(content.context.asOf.iso),
        "effect": .string(content.effect.rawValue),
        "format": .string(ReviewedSubmission.format),
        "page": .digest(page),
        "sequence": .number(content.context.sequence),
      ])
  }
}
