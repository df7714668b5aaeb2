import Schema

/// A script of a page, made only of a literal in the source, so data can never become one.
///
/// A page allows it by its digest. The content of a page can be read without it.
package struct Script: Sendable {
  /// The text of the script.
  package let text: String

  /// Joins parts of a script.
  package init(_ parts: StaticString...) { text = parts.map(\.text).joined() }

  /// The start of a search's script, whose last line is `})();`: it defines `plain`, which makes
  /// texts equal that differ only in accents, case or a final sigma.
  package static let folding: StaticString = """
    'use strict';
    (() => {
      const plain = (text) => text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '')
        .toLowerCase().replace(/ς/g, 'σ');

    """
}
