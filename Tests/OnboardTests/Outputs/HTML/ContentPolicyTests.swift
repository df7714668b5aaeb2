import Foundation
import TestSupport
import Testing

/// Every page under `Generated/` allows its own style and script by digest, and nothing else.
@Suite("Pages") struct ContentPolicyTests {
  static let pages: [String] = {
    let folder = Repository.root.appending(path: "Generated")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.filter { $0.hasSuffix(".html") }.sorted()
  }()

  @Test("are there: the rulebook, the register and the form")
  func present() {
    for folder in ["Form/", "Register/", "Rulebook/"] {
      #expect(Self.pages.contains { $0.hasPrefix(folder) }, "\(folder)")
    }
  }

  @Test("have a strict policy, no inline handler and no request", arguments: pages)
  func strict(_ path: String) throws {
    let place = Repository.root.appending(path: "Generated/" + path)
    let page = try String(contentsOf: place, encoding: .utf8)
    let policy = try #require(
      page.firstMatch(of: /http-equiv="Content-Security-Policy" content="([^"]*)"/)?.1)
    #expect(policy.contains(/^default-src (&#39;|')none(&#39;|');/))
    #expect(policy.contains("base-uri") && policy.contains("form-action"))
    #expect(!policy.contains("unsafe-inline"))
    #expect(!policy.contains("'unsafe-eval"))
    #expect(!policy.contains("http") && !policy.contains("*"))
    let body = page.replacing(/<script[^>]*>[^<]*/, with: "")
    #expect(!body.contains(/<[a-z][^>]* on[a-z]+=/), "an inline handler")
    #expect(!body.contains(/<[a-z][^>]* style=/), "an inline style")
    #expect(!body.contains(/<(script|img|iframe|link|object|embed)[^>]* (src|href)="http/))
  }
}
