import Foundation
import Schema
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// The page of a review: sound HTML that can do nothing but be read, and pictures that are true.
@Suite struct ReviewPageTests {
  static func page(
    _ replacements: [(String, String)] = [], compared: Bool = true
  ) throws -> String {
    let baseline = compared ? ReviewCase.baseline([("  video: 20 min", "  video: 10 min")]) : nil
    return ReviewCase.page(
      of: try ReviewCase.review(replacements, ReviewCase.context(baseline: baseline)))
  }

  @Test(arguments: [true, false])
  func thePageCanDoNothing(_ compared: Bool) throws {
    let html = try Self.page(compared: compared)
    let digest = Digest(of: Array(Stylesheet.review.text.utf8)).base64
    #expect(
      html.contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-\(digest)&#39;"))
    for forbidden in ["<script", "<link", "<img", "<iframe", "@import", "url(", " style=\""] {
      #expect(!html.contains(forbidden), "\(forbidden)")
    }
    #expect(html.firstMatch(of: /\son[a-z]+="/) == nil)
    #expect(html.firstMatch(of: /(href|src|xlink:href)="(?!#)/) == nil)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"el\">"))
  }

  @Test func everythingHasItsPlace() throws {
    let html = try Self.page()
    let ids = html.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    for match in html.matches(of: /(?:href="#|aria-labelledby=")([^"]+)"/) {
      #expect(ids.contains(String(match.output.1)), "\(match.output.1)")
    }
    for section in ReviewSection.allCases where section != .systems {
      #expect(ids.contains(section.rawValue))
    }
    let levels = html.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.output.1) }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1) }
    #expect(!html.contains(Digest(of: Array(html.utf8)).description))
  }

  @Test func everyElementIsClosed() throws {
    let html = try Self.page()
    var open: [Substring] = []
    for match in html.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) {
      let (isEnd, name) = (!match.output.1.isEmpty, match.output.2)
      if name == "meta" || name == "wbr" { continue }
      if !isEnd {
        open.append(name)
      } else {
        #expect(open.popLast() == name)
      }
    }
    #expect(open.isEmpty)
  }

  /// Whatever a public text holds, it stays text.
  @Test(arguments: [
    "<script>alert(1)</script>", "</style><b onclick=x>", "&lt;&amp;", "'><svg onload=a>",
    "]]>--!>", "javascript:alert(1)",
  ])
  func textsStayTexts(_ hostile: String) throws {
    let quoted = "\"\(hostile) α\""
    let tags = try Self.tags(in: Self.page(compared: false))
    for old in Self.publicTexts {
      #expect(ReviewCase.text.contains(old), "\(old)")
      let html = try Self.page([(old, quoted)], compared: false)
      #expect(try Self.tags(in: html) == tags, "\(old)")
      let shown = hostile.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        .replacing(">", with: "&gt;").replacing("'", with: "&#39;")
      #expect(html.contains(shown + " α"), "\(old) is not shown")
    }
  }

  /// Texts of the example, each in another public field.
  private static let publicTexts = [
    "24310/2-11-2026", "ΚΕΠ Άνω Νέας Σμύρνης", "Αιγαίου 71",
    "Πληροφορίες πρωτοκόλλου", "Ληξιαρχική πράξη, αν ζητείται μεταβολή",
    "Θερινό ωράριο", "Απογραφή αρχείου", "Αγία Φωτεινή", "Απογευματινή εξυπηρέτηση",
  ]

  /// How often each element stands on a page.
  private static func tags(in html: String) throws -> [String: Int] {
    html.matches(of: /<(\/?[a-zA-Z0-9]+)/).reduce(into: [:]) {
      $0[String($1.output.1), default: 0] += 1
    }
  }

  /// What is drawn is what the plan says, to the minute.
  @Test func thePicturesAreTrue() throws {
    let review = try ReviewCase.review()
    let plan = try #require(review.content.plan)
    let pictures = ReviewCase.page(of: review).split(separator: "<svg role=\"img\"").dropFirst()
      .map { $0.split(separator: "</div>").first ?? "" }
    let weeks = DrawnWeek.all(of: plan)
    #expect(pictures.count == weeks.count && weeks.count == 5)
    for (picture, week) in zip(pictures, weeks) {
      let bars = picture.matches(of: /<rect class="open" x="(\d+)" y="(\d+)" width="(\d+)"/).map {
        (start: Int($0.output.1) ?? 0, row: Int($0.output.2) ?? 0, width: Int($0.output.3) ?? 0)
      }
      #expect(bars.reduce(0) { $0 + $1.width } == week.minutes)
      for day in 0..<7 {
        let drawn = bars.filter { $0.row / 22 == day }.map { [$0.start, $0.start + $0.width] }
        #expect(drawn == week.days[day].map { [$0.start, $0.end] })
      }
      let ticks = picture.matches(of: /M(\d+) (\d+)v14/).count
      #expect(ticks == (0..<7).reduce(0) { $0 + week.starts(on: $1).count })
    }
    let sum = plan.modes.map { $0.week.days.joined().reduce(0) { $0 + $1.minutes } }
    #expect(
      weeks.filter { $0.season == nil && $0.office != "ΚΕΠ Άνω Νέας Σμύρνης" }.map(\.minutes) == sum
    )
  }

  @Test func everyDigestIsShownButItsOwn() throws {
    let review = try ReviewCase.review([], ReviewCase.context(baseline: ReviewCase.baseline()))
    let html = ReviewCase.page(of: review)
    for digest in review.content.digests where !digest.value.isEmpty {
      #expect(html.contains("<code>\(digest.value)</code>"), "\(digest.kind)")
    }
    #expect(!html.contains(review.digest.description))
  }

  /// Every provision of the decision's articles is on the checklist, Article 6 first.
  @Test func theChecklistIsWhole() throws {
    let items = try ReviewCase.review().content.checklist.map(\.holding.provision)
    let articles = Law.provisions.filter { $0.part == .body && $0.decision == .myDimosLive }
    #expect(Set(articles).isSubset(of: Set(items)))
    #expect(items.prefix(4).map(\.titleEl) == (1...4).map { "άρθρο 6 § \($0)" })
    let html = try Self.page()
    for item in articles { #expect(html.contains(item.titleEl), "\(item.titleEl)") }
  }

  /// A page takes the place of an older one, and of nothing else.
  @Test func onlyAReviewPageIsReplaced() throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (page, link, other) = (
      folder.appending(path: "page.html"), folder.appending(path: "link.html"),
      folder.appending(path: "other.html")
    )
    let (one, next) = (try ReviewCase.review().page, Array(try Self.page().utf8))
    try PageFile.write(one, to: page.path)
    #expect(try Array(Data(contentsOf: page)) == one)
    try PageFile.write(next, to: page.path)
    #expect(try Array(Data(contentsOf: page)) == next)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: page)
    let rulebook = RulebookPages.artifacts()[0].bytes
    try Data(rulebook).write(to: other)
    for path in [link.path, other.path, folder.path, folder.path + "/none/page.html"] {
      #expect(throws: FileFault.self, "\(path)") { try PageFile.write(one, to: path) }
    }
    #expect(try Array(Data(contentsOf: page)) == next)
    #expect(try Array(Data(contentsOf: other)) == rulebook)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["link.html", "other.html", "page.html"])
  }
}
