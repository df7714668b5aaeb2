import Schema

/// The reasons given in records and votes, which are in public files and are printed.
package enum Reason {
  /// Whether a text is one line without invisible characters: it may come from a file that nobody
  /// signed.
  static func isOne(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
      }
  }

  /// The largest number of characters (Unicode scalars) of a reason that is given now; of records,
  /// only the size of their files is limited.
  package static let most = 1000

  /// Whether a text can be given as a reason, or as a part of one: a single line with readable
  /// content.
  package static func canBeGiven(_ text: String, atMost most: Int = most) -> Bool {
    isOne(text) && text.unicodeScalars.count <= most && text.contains { !$0.isWhitespace }
  }

  /// Refuses a text that may name a person: records are public, and nothing is removed from them.
  package static func demandImpersonal(_ text: String?, _ subject: String) throws(Refusal) {
    guard let kind = text.flatMap({ PersonalText.places(in: $0, isKept: true).first?.kind }) else {
      return
    }
    throw Refusal(
      .reasonPersonal, subject,
      el:
        "στον λόγο φαίνεται να υπάρχει \(kind.label.el), και ό,τι καταγράφεται μένει δημόσιο: "
        + "γράψτε τι συμβαίνει και όχι σε ποιον· αν δεν είναι πρόσωπο, πείτε τι είναι («οδός …»)",
      en:
        "the reason seems to hold \(kind.label.en), and what is recorded stays public: write what "
        + "happens and not to whom; if it is no person, say what it is (“οδός …”)")
  }
}
