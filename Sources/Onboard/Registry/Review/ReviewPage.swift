import Ground
import Outputs
import Schema

/// A review as one page, to be read on screen, on paper or aloud.
///
/// It shows every digest that the decision rests on except its own, which the review digest covers
/// together with them.
package struct ReviewPage {
  let content: ReviewContent
  private let language = Language.greek

  init(_ content: ReviewContent) { self.content = content }

  var words: ReviewWords {
    ReviewWords(language: language, content: content, isKept: true)
  }

  /// The contents of the file.
  var bytes: [UInt8] {
    let title = words.title
    return Page(
      path: "review.html", language: language, title: title,
      summary: [.tag("p", .text(words.standing))], links: [], origin: origin,
      content: [opening, facts, contents] + content.sections.map { section($0) },
      stylesheet: .review, format: ReviewedSubmission.format
    ).artifact.bytes
  }

  private var origin: String {
    let version = content.digests.first { $0.kind == .compiler }?.value ?? ""
    return words.say(
      el: "Γράφτηκε από το onboard \(version). Δεν δείχνει θυρίδες, τηλέφωνα και θέσεις προσώπων.",
      en: "Written by onboard \(version). It shows no mailboxes, telephones and posts of persons.")
  }

  private var facts: Node {
    .tag(
      "dl", .style("facts"),
      .each(words.facts) { fact in
        .tag("div", .tag("dt", .text(fact.label)), .tag("dd", .bound(fact.value)))
      })
  }

  var glance: Node {
    .tag(
      "ul", .style("glance"),
      .attribute("aria-label", words.say(el: "Με μια ματιά", en: "At a glance")),
      .each(words.glance) { item in
        .tag(
          "li", item.isGrave ? .style("grave") : "",
          .tag("strong", .text("\(item.number)")), " ", .text(item.label))
      })
  }

  private var contents: Node {
    .tag(
      "nav", .attribute("aria-label", words.say(el: "Περιεχόμενα", en: "Contents")),
      .tag(
        "ol", .style("parts"),
        .each(content.sections.filter(\.isBound)) { section in
          .tag(
            "li", .link(.anchor(section.rawValue), .text(section.title(content)(language))))
        }))
  }

  private func section(_ section: ReviewSection) -> Node {
    let title = section.title(content)(language)
    return .tag(
      "section", .id(section.rawValue), .tag("h2", .text(title)), .group(body(of: section)))
  }

  private func body(of section: ReviewSection) -> [Node] {
    switch section {
    case .effect: effect
    case .findings: findings(content.findings, section)
    case .peers: []
    case .waivers: waivers
    case .policy: policy
    case .systems: systems
    case .checklist: checklist
    case .week: week
    case .digests: digests
    }
  }

  /// The text shown in a section that has nothing to show.
  func nothing(in section: ReviewSection) -> Node { .tag("p", .text(words.nothing(in: section))) }

  private func findings(
    _ findings: [ReviewContent.PlacedFinding], _ section: ReviewSection
  ) -> [Node] {
    guard !findings.isEmpty else { return [nothing(in: section)] }
    let items = findings.map { placed in
      Node.tag(
        "li", .tag("strong", .text(words.weight(of: placed.finding))), " · ",
        .text(placed.finding.message(language)),
        .tag(
          "p", .style("source"), .code(placed.finding.rule.id), " · ",
          .text(words.basis(of: placed))))
    }
    return [.tag("ul", .style("findings"), .group(items))]
  }

  private var waivers: [Node] {
    guard !content.waivers.isEmpty else { return [nothing(in: .waivers)] }
    return [.tag("ul", .each(content.waivers) { .tag("li", .text(words.waiver($0))) })]
  }

  private var policy: [Node] {
    [
      .tag("p", .text(words.policy)),
      .tag(
        "dl", .style("limits"),
        .each(content.plan?.policy.numbers ?? []) { number in
          .tag(
            "div", .tag("dt", .text(number.key.title(language))),
            .tag("dd", .text(words.value(of: number.key, number.value))))
        }),
    ]
  }

  private var digests: [Node] {
    [
      .tag(
        "p",
        .text(
          words.say(
            el: """
              Η έγκριση δεσμεύει όλα αυτά μαζί και τη σελίδα αυτή όπως ακριβώς είναι. Το \
              αποτύπωμα της σελίδας δεν μπορεί να γραφτεί μέσα της: το δίνει η εντολή onboard \
              review.
              """,
            en: """
              An approval binds all of these together with the bytes of this page. The page's own \
              digest cannot stand in it: the command onboard review tells it.
              """))),
      .tag(
        "dl", .style("digests"),
        .each(content.digests) { digest in
          .tag(
            "div", .tag("dt", .text(digest.kind.title(language))),
            .tag("dd", .tag("code", .text(words.value(of: digest)))))
        }),
    ]
  }
}
