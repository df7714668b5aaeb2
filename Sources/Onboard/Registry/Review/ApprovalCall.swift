package import Ground
package import Schema

/// The complete command that approves what a review showed: with the flags that the review was
/// given, and without a key where the reader's settings name one.
package struct ApprovalCall: Sendable {
  private let flags: [String]
  private let hasKey: Bool
  private let language: Language

  /// - Parameters:
  ///   - flags: The flags to take over from the review, each with its value.
  ///   - hasKey: Whether the environment or the settings name the key.
  package init(flags: [String] = [], hasKey: Bool, language: Language) {
    self.flags = flags
    self.hasKey = hasKey
    self.language = language
  }

  /// The line for a digest; `words` are the codes and anything else before the digest.
  package func line(_ words: [String], _ digest: Digest) -> String {
    let key = language.say(el: "ΑΡΧΕΙΟ-ΚΛΕΙΔΙΟΥ", en: "KEY-FILE")
    let call = ["onboard", "approve"] + words + ["--digest", "\(digest)"]
    return (call + flags.map(\.inShell) + (hasKey ? [] : ["--key", key])).joined(separator: " ")
      + "\n"
  }
}
