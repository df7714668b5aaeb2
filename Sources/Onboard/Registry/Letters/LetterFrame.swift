import Ground
import Outputs
import Schema

/// The frame of a letter: the letterhead, the addressee, the request that it answers, and the
/// signature.
struct LetterFrame {
  let letter: ReplyLetter
  let subject: String

  /// Everything before the text.
  var opening: [Document.Block] {
    [
      .columns(letterhead, addressing),
      .paragraph([.strong("ΘΕΜΑ: "), .plain("«\(inner(subject))»")], .subject),
    ] + (letter.request.map { [.paragraph(["Σχετικά: \(Self.words(of: $0))"], .line)] } ?? [])
  }

  /// The end, with blanks for the signatory.
  static let closing: [Document.Block] = [
    .paragraph(["Είμαστε στη διάθεσή σας για κάθε απορία."]),
    .together([
      .paragraph(["Με εκτίμηση"], .centred), .paragraph([.plain(.blank)], .signature),
    ]),
  ]

  /// A text with inner quotation marks, for a subject that is itself quoted.
  private func inner(_ text: String) -> String {
    text.replacing("«", with: "“").replacing("»", with: "”")
  }

  private static func words(of request: ReplyLetter.Request) -> String {
    let letter = "το υπ’ αρ. πρωτ. \(request.number) έγγραφό σας"
    // Many registries include the date in the number.
    guard !request.number.hasSuffix(String(request.date.year)) else { return letter }
    return "\(letter), της \(DayText(language: .greek).full(request.date))"
  }

  private var letterhead: [Document.Block] {
    LetterheadLines(settings: letter.settings).blocks
  }

  private var addressing: [Document.Block] {
    [
      .paragraph(["\(letter.settings.place), …… / …… / 20……"], .line),
      .paragraph([.strong("Α.Π.: "), .plain(.blank)], .line),
      .paragraph([.strong("ΠΡΟΣ:")], .line),
      .paragraph([.plain(letter.recipient.accusative)], .line),
    ]
  }
}
