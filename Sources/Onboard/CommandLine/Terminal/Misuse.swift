import Schema

/// A call that is found wrong only while it runs, because of what the files say.
///
/// The parser's own errors are worded in one language, and can be produced again in the other; the
/// work of a command cannot be repeated, so its error carries both.
struct Misuse: Error, Equatable {
  /// What is wrong with the call.
  let message: Bilingual

  init(el: String, en: String) { message = Bilingual(el: el, en: en) }
}
