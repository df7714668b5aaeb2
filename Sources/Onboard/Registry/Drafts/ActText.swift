package import Outputs
import Schema

/// The text of an act as a document, from the letterhead to the annex.
package struct ActText {
  package let act: ActDraft
  let wording: ActWording

  package init(_ act: ActDraft) {
    self.act = act
    wording = ActWording(act)
  }

  /// The notice on every page, so that nobody takes the draft for the act.
  static let notice = "ΣΧΕΔΙΟ ΠΡΟΣ ΥΠΟΓΡΑΦΗ – ΔΕΝ ΠΑΡΑΓΕΙ ΕΝΝΟΜΑ ΑΠΟΤΕΛΕΣΜΑΤΑ"

  /// The document.
  package var document: Document {
    Document(
      title: wording.subject(quoted: ("«", "»")), notice: Self.notice,
      blocks: frame + ActRecitals(wording).blocks + ActProvisions(wording).blocks + closing
        + distribution + ActAnnex(wording).record + ActAnnex(wording).blocks)
  }

  private var frame: [Document.Block] {
    [
      .paragraph(["ΑΔΑ: \(String.blank)"], .right),
      .columns(letterhead, addressing),
      .paragraph(
        [.strong("ΘΕΜΑ: "), .plain("«\(wording.subject(quoted: ("“", "”")))»")], .subject),
      .heading(1, wording.heading, .centred),
      .paragraph([.plain(GreekCapitals.of(act.settings.signatory.title))], .centred),
    ]
  }

  private var letterhead: [Document.Block] { LetterheadLines(settings: act.settings).blocks }

  private var addressing: [Document.Block] {
    LetterheadLines(settings: act.settings).dating(act.date, act.number)
      + [.paragraph([.strong("ΠΡΟΣ:")], .line)]
      + recipients.map { .paragraph([.plain($0)], .line) }
  }

  private var recipients: [String] {
    guard act.subjects.count <= 4 else { return ["Τους Δήμους του πίνακα διανομής"] }
    return act.subjects.map { "Δήμο " + ActWording.place($0) }
  }

  private var closing: [Document.Block] { LetterheadLines(settings: act.settings).signature }

  private var distribution: [Document.Block] {
    let parts = [
      (
        "Αποδέκτες για ενέργεια",
        act.subjects.map { ActWording.name($0) } + act.settings.recipients
      ),
      ("Αποδέκτες για κοινοποίηση", act.settings.copies),
      ("Εσωτερική διανομή", act.settings.services),
    ].filter { !$0.1.isEmpty }
    return [.heading(2, "ΠΙΝΑΚΑΣ ΔΙΑΝΟΜΗΣ")]
      + parts.enumerated().flatMap { index, part -> [Document.Block] in
        let letter = GreekCapitals.of(GreekNumeral.of(index + 1))
        return [.heading(3, "\(letter). \(part.0)"), .list(Document.List(.numbers, part.1))]
      }
  }
}

extension String {
  /// A blank for a person to fill in.
  package static let blank = ActSettings.blank
}
