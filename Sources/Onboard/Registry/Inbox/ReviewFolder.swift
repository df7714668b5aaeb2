package import Ground
import Outputs
package import Schema

/// The reviews of all that waits for reviewers, for a meeting: an index, a page for each review,
/// and their digests.
package struct ReviewFolder: Sendable {
  /// The reviews that can be approved, those that have waited longest first.
  package private(set) var reviews: [(item: InboxItem, review: Review)] = []
  /// The reasons why the other reviews cannot be approved.
  package private(set) var refusals: [Refusal] = []
  /// The declarations that could not be read, and so not be compared with those under review.
  package let uncompared: Uncompared
  private let inbox: Inbox

  /// Takes the inbox's reviews of what waits for reviewers. Where the signed content is no longer
  /// the file's, the file is reviewed here, to find why it cannot be approved.
  package init(_ inbox: Inbox, _ origin: ReviewOrigin, _ ledger: Ledger) throws {
    self.inbox = inbox
    let compile = Compile(register: .greece, asOf: origin.today, moved: origin.moved)
    let others = try Forerunners(ledger, compile)
    for item in inbox.items where item.party == .reviewer && item.kind != .confirmationDue {
      if let review = item.review {
        reviews.append((item, review))
        continue
      }
      let found = Refusal.catching(on: item.matter) {
        let reviewing = try Reviewing("\(item.matter)", origin, { ledger }, beside: others)
        return try reviewing.reviewed(as: nil)?.review
      }
      switch found {
      case .success(let review?): reviews.append((item, review))
      case .success(nil): break
      case .failure(let refusal): refusals.append(refusal)
      }
    }
    uncompared = inbox.uncompared.and(others.uncompared(besides: []))
  }

  /// The name of the file with the digests.
  package static let digestsName = "digests.txt"

  /// The digests of the reviews.
  package var digests: ReviewDigests {
    ReviewDigests(reviews.map { ($0.review.content.matter, $0.review.digest) })
  }

  /// The review in the file at a path; nil for the index and the digests.
  package func review(of path: String) -> Review? {
    reviews.first { path.hasSuffix("/\($0.review.content.matter).html") }?.review
  }

  /// The files of the folder.
  package func artifacts(in folder: String, _ language: Language) -> [Artifact] {
    let pages = reviews.map { one in
      Artifact(path: "\(folder)/\(one.review.content.matter).html", bytes: one.review.page)
    }
    return [
      Artifact(path: "\(folder)/index.html", bytes: index(language)),
      Artifact(path: "\(folder)/\(Self.digestsName)", bytes: digests.file),
    ] + pages
  }

  private func index(_ language: Language) -> [UInt8] {
    let words = InboxWords(language: language, day: inbox.day)
    let title = language.say(el: "Προς έλεγχο", en: "To be reviewed")
    let table = DataTable(
      caption: title,
      columns: [
        language.say(el: "Δήμος ή φορέας", en: "Municipality or body"),
        language.say(el: "Τι", en: "What"), language.say(el: "Από", en: "Since"),
        language.say(el: "Για τους πολίτες", en: "For citizens"),
      ],
      rows: reviews.map { item, review in
        let matter = review.content.matter
        return [
          .link(.page("\(matter).html", ""), .text("\(matter) \(review.content.name)")),
          .text(words.title(of: item)),
          .text(item.since.map { DayText(language: language).full($0) } ?? "–"),
          .text(words.effect(of: item)),
        ]
      }, isNumeric: false)
    return Page(
      path: "index.html", language: language, title: title,
      summary: reviews.isEmpty ? [.tag("p", .text(words.nothing))] : [], links: [],
      origin: language.say(
        el: "Γράφτηκε από το onboard \(Program.version)",
        en: "Written by onboard \(Program.version)"),
      content: reviews.isEmpty ? [] : [table.node], format: ReviewedSubmission.format
    ).artifact.bytes
  }
}
