import Schema

/// A script of a page, made only of a literal in the source, so data can never become one.
///
/// A page allows it by its digest. What a page says can be read without it.
package struct Script: Sendable {
  /// The text of the script.
  package let text: String

  /// Joins parts of a script.
  package init(_ parts: StaticString...) { text = parts.map(\.text).joined() }

  /// How a script of a search begins, whose last line is `})();`: with `plain`, which makes texts
  /// alike that differ only in accents, case or a final sigma.
  package static let folding: StaticString = """
    'use strict';
    (() => {
      const plain = (text) => text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '')
        .toLowerCase().replace(/ς/g, 'σ');

    """
}
