import Ground
package import Schema

/// A refusal to trust something, and why: a code for pipelines, a sentence for people.
///
/// A command that throws one ends with exit code 4 and has changed nothing.
package struct Refusal: Error, Hashable, Sendable {
  /// The cause, from a closed list that pipelines can rely on.
  package let code: Code
  /// The file, record or key that is not trusted.
  package let subject: String
  /// The reason: what was found and what was expected.
  package let reason: Bilingual
  /// The next command, where it differs from that of most refusals with this code.
  private(set) var next: String?
  /// The kind of advice, where it differs from that of most refusals with this code.
  private(set) var advice: Remedy.Kind?

  package init(_ code: Code, _ subject: String, el: String, en: String, next: String? = nil) {
    self.code = code
    self.subject = subject
    self.next = next
    reason = Bilingual(el: el, en: en)
  }

  /// The same refusal with another subject.
  func about(_ subject: String) -> Refusal {
    Refusal(code, subject, el: reason.el, en: reason.en, next: next).advising(advice, next)
  }

  /// The same refusal with advice of another kind, and another next command.
  func advising(_ advice: Remedy.Kind?, _ next: String? = nil) -> Refusal {
    var refusal = self
    (refusal.advice, refusal.next) = (advice, next)
    return refusal
  }

  /// The refusal as one line, safe to print.
  package func message(_ language: Language) -> String {
    "onboard: \(subject.visible): \(reason(language).visible) [\(code.rawValue)]"
  }
}
