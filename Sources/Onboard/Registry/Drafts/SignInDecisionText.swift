package import Outputs
import Schema

/// The text of a decision about sign-in as a document, from the letterhead to Annex I.
package struct SignInDecisionText {
  package let decision: SignInDecision

  package init(decision: SignInDecision) {
    self.decision = decision
  }

  /// The document.
  package var document: Document {
    Document(
      title: wording.subject, notice: ActText.notice,
      blocks: frame + recitals + wording.provisions + closing + distribution + evidence + annex)
  }

  private var settings: ActSettings { decision.settings }
  private var wording: SignInWording { SignInWording(decision: decision) }

  private var frame: [Document.Block] {
    let lines = LetterheadLines(settings: settings)
    return [
      .columns(lines.blocks, lines.dating(decision.date, decision.number)),
      .paragraph([.strong("ΘΕΜΑ: "), .plain("«\(wording.subject)»")], .subject),
      .heading(1, "ΑΠΟΦΑΣΗ", .centred),
      .paragraph([.plain(GreekCapitals.of(settings.signatory.title))], .centred),
    ]
  }

  // MARK: Recitals

  private var recitals: [Document.Block] {
    let own = decision.kind.putsInForce ? [requests] + (letters.map { [$0] } ?? []) : []
    let others =
      [settings.appointment] + settings.references + own + wording.recitals + [expense]
    let lettered = others.enumerated().map { index, text -> Document.Block in
      .paragraph(["\(Self.letter(index + 2)). \(text)"])
    }
    return [
      .heading(2, "Έχοντας υπόψη:"), .paragraph(["Α. Τις διατάξεις:"]),
      .list(Document.List(.numbers, settings.laws)),
    ] + lettered
  }

  private static func letter(_ number: Int) -> String {
    GreekCapitals.of(GreekNumeral.of(number))
  }

  /// Recital ΣΤ: the requests by number, date and body. An amendment recites those that it answers;
  /// where a declaration names none of its own, the number is left blank.
  private var requests: String {
    var asked: [String] = []
    for (body, system) in decision.answered {
      let isOld = decision.kind == .amend && decision.isKnown(system.request, of: body)
      let text =
        isOld ? "\(String.blank) \(body.genitive)" : Self.reference(system.request, of: body)
      if !asked.contains(text) { asked.append(text) }
    }
    if asked.isEmpty { asked = decision.plans.map { "\(String.blank) \($0.body.genitive)" } }
    let start = asked.count.agreeing("Το αίτημα υπ' αριθμ.", "Τα αιτήματα υπ' αριθμ.")
    return """
      \(decision.mended(start)) \(Self.listed(asked)) στην Ε.Δ.Α. του Κέντρου \
      Διαλειτουργικότητας (ΚΕ.Δ.) της Γ.Γ.Π.Σ.Δ.Δ.
      """
  }

  /// Recital Ζ: the letters about the start of production; a missing letter is left blank. An
  /// amendment recites only new ones; nil where it has none.
  private var letters: String? {
    var sent: [String] = []
    for (body, system) in decision.answered {
      if decision.kind == .amend {
        guard let letter = system.letter, !decision.isKnown(letter, of: body) else { continue }
      }
      let text =
        system.letter.map { Self.reference($0, of: body) } ?? "\(String.blank) \(body.genitive)"
      if !sent.contains(text) || system.letter == nil { sent.append(text) }
    }
    guard !sent.isEmpty else { return nil }
    let start = sent.count.agreeing("Το έγγραφο υπ' αριθμ.", "Τα έγγραφα υπ' αριθμ.")
    return """
      \(decision.mended(start)) \(Self.listed(sent)) προς την Γ.Γ.Π.Σ.Δ.Δ. αναφορικά με την \
      έναρξη της παραγωγικής λειτουργίας των διαδικτυακών υπηρεσιών.
      """
  }

  private var expense: String { decision.mended(Law.lines(of: .oauth2(recital: "Η")).joined()) }

  /// A letter in a sentence: «6470/18-2-2021 του Δήμου Νέας Σμύρνης».
  static func reference(_ letter: SignInPlan.Reference, of body: SignInPlan.Body) -> String {
    "\(letter.number)/\(ActWording.date(letter.date)) \(body.genitive)"
  }

  private static func listed(_ texts: [String]) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " και " + last
  }

  // MARK: Closing

  private var closing: [Document.Block] { LetterheadLines(settings: settings).signature }

  private var distribution: [Document.Block] {
    [
      .heading(3, "I. ΚΟΙΝΟΠΟΙΗΣΗ"),
      .paragraph(["Όπως αναφέρονται στο συνημμένο παράρτημα Ι."]),
    ]
      + (settings.copies.isEmpty ? [] : [.list(Document.List(.points, settings.copies))])
      + [.heading(3, "II. ΕΣΩΤΕΡΙΚΗ ΔΙΑΝΟΜΗ"), .list(Document.List(.points, settings.services))]
  }

  // MARK: Annex

  private var annex: [Document.Block] {
    [
      .heading(2, Law.heading(of: .annex(0)) ?? "ΠΑΡΑΡΤΗΜΑ Ι", .newPage), .table(table),
    ] + (decision.isHistory ? [] : [.table(connection)])
  }

  /// Annex I: the columns of the decision, with one row for each information system.
  package var table: Document.Table {
    let shown = decision.offer(decision.plans).shown
    return Document.Table(
      caption: shown.caption, columns: [.init("α/α", 9)] + shown.columns,
      rows: shown.rows.enumerated().map { ["\($0 + 1)."] + $1 })
  }

  /// The further provisions, which decision 45174 ΕΞ 2021 did not print.
  private var connection: Document.Table { decision.connection(of: decision.plans).shown }

  /// What the decision rests on; it stands before the annex, on a page that has room.
  private var evidence: [Document.Block] {
    guard !decision.record.lines.isEmpty else { return [] }
    return [
      .together(
        LetterheadLines(settings: settings).names + [
          .table(ActAnnex.evidence(decision.record, "Στοιχεία στα οποία στηρίζεται η απόφαση"))
        ])
    ]
  }
}
