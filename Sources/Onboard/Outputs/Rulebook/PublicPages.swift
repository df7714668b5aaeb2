import Ground
package import Schema

/// The pages that a registry publishes side by side, and the navigation that all of them have.
package enum PublicPages {
  /// The kinds of these pages.
  package enum Kind: Equatable, Sendable {
    /// The register of municipalities.
    case register
    /// A chapter of the rulebook.
    case chapter(RulebookPages.Chapter)
  }

  /// The folder of the register's pages.
  package static let register = "Register"

  /// The links in the header of a page: to all pages, and to the same page in the other language.
  package static func links(from kind: Kind, _ language: Language) -> [Page.PageLink] {
    let other: Language = language == .greek ? .english : .greek
    let all = [Kind.register] + RulebookPages.Chapter.allCases.map { .chapter($0) }
    return all.map { one in
      Page.PageLink(
        target: .page(path(to: one, from: kind, language)), title: title(one, language),
        isCurrent: one == kind)
    } + [
      Page.PageLink(
        target: .page(file(kind, other)), title: other.say(el: "Ελληνικά", en: "English"),
        language: other)
    ]
  }

  /// The name of a page's file in a language.
  package static func file(_ kind: Kind, _ language: Language) -> String {
    switch kind {
    case .register: language == .greek ? "index.html" : "index.en.html"
    case .chapter(let chapter): chapter.file(language)
    }
  }

  /// The title of a page.
  package static func title(_ kind: Kind, _ language: Language) -> String {
    switch kind {
    case .register:
      language.say(el: "Δήμοι στο myDimosLive", en: "Municipalities on myDimosLive")
    case .chapter(let chapter): chapter.title(language)
    }
  }

  private static func folder(_ kind: Kind) -> String {
    kind == .register ? register : RulebookPages.folder
  }

  private static func path(to one: Kind, from kind: Kind, _ language: Language) -> String {
    let isBeside = folder(one) == folder(kind)
    return (isBeside ? "" : "../" + folder(one) + "/") + file(one, language)
  }
}
