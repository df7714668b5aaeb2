import Ground
import Schema

/// The head element of a page.
///
/// Its Content Security Policy allows one stylesheet and at most one script, both identified by
/// digest, and nothing else; so even a text that was mistakenly written as markup could load and
/// run nothing.
struct PageHead {
  let language: Language
  let title: String
  let stylesheet: Stylesheet
  /// The format by which tools recognize the page, such as `onboard/review/v1`.
  var format: String?
  /// The script of the page, the only one that may run.
  var script: Script?

  /// The element itself.
  var node: Node {
    .tag(
      "head",
      .tag("meta", .attribute("charset", "utf-8")),
      .tag(
        "meta", .attribute("http-equiv", "Content-Security-Policy"),
        .attribute("content", contentPolicy)),
      .tag(
        "meta", .attribute("name", "viewport"),
        .attribute("content", "width=device-width, initial-scale=1")),
      .tag("meta", .attribute("name", "referrer"), .attribute("content", "no-referrer")),
      format.map {
        .tag("meta", .attribute("name", "generator"), .attribute("content", $0))
      } ?? "",
      .tag("title", .text(title)),
      .tag("style", .stylesheet(stylesheet)))
  }

  /// A text as the policy identifies it.
  private static func source(_ text: String) -> String {
    "'sha256-\(Digest(of: Array(text.utf8)).base64)'"
  }

  private var contentPolicy: String {
    """
    default-src 'none'; style-src \(Self.source(stylesheet.text)); \
    \(script.map { "script-src \(Self.source($0.text)); " } ?? "")\
    base-uri 'none'; form-action 'none'
    """
  }
}
