import Schema

/// A script of a page, made only of a literal in the source, so data can never become one.
///
/// A page allows it by its digest. What a page says can be read without it.
package struct Script: Sendable {
  /// The text of the script.
  package let text: String

  /// A script with a text.
  package init(_ text: StaticString) { self.text = text.text }
}
