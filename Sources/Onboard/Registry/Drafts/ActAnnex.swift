import Outputs
import Schema

/// The annex of an act: what each municipality offers, and the digests that the act rests on.
struct ActAnnex {
  let wording: ActWording

  init(_ wording: ActWording) { self.wording = wording }

  private var act: ActDraft { wording.act }

  var blocks: [Document.Block] {
    [
      .heading(2, "ΠΑΡΑΡΤΗΜΑ", act.kind.putsInForce ? .newPage : .centred),
      .paragraph([.plain("\(wording.kindGenitive) με θέμα «\(title)»")], .centred),
    ] + act.subjects.enumerated().flatMap { part($1, $0) }
  }

  private var title: String { wording.subject(quoted: ("“", "”")) }

  private func part(_ subject: ActDraft.Subject, _ index: Int) -> [Document.Block] {
    let letter = GreekCapitals.of(GreekNumeral.of(index + 1))
    let heading = wording.isOne ? "" : "\(letter). "
    let tables = act.kind.putsInForce ? ActOffer(subject.plan).tables : []
    let starts = index > 0 && act.kind.putsInForce
    return [.heading(3, heading + ActWording.name(subject), starts ? .newPage : .plain)]
      + (subject.record.lines.isEmpty
        ? tables.map { .table($0.shown) } : withEvidence(subject.record, after: tables))
  }

  /// The largest number of rows of a table that moves to the next page with the short one after it.
  private static let mostMoved = 12

  /// The tables, with the digests after the last one, so that no page has only those.
  private func withEvidence(
    _ record: ActRecord, after tables: [ActOffer.Table]
  ) -> [Document.Block] {
    let shown = tables.map(\.shown)
    let evidence = Document.Block.table(
      Self.evidence(record, "Στοιχεία ακεραιότητας της δήλωσης"))
    guard let last = shown.last, last.rows.count <= Self.mostMoved else {
      return shown.map { .table($0) } + [evidence]
    }
    return shown.dropLast().map { .table($0) } + [.together([.table(last), evidence])]
  }

  /// What the act as a whole rests on. It is no part of the annex, and has room before it.
  var record: [Document.Block] {
    guard !act.record.lines.isEmpty else { return [] }
    // What explains the table stands before it, so that no page has only that.
    return [
      .together(
        LetterheadLines(settings: act.settings).names + [
          .paragraph(
            [
              """
              Τα αποτυπώματα (SHA-256) επιτρέπουν να διαπιστωθεί ότι τα ηλεκτρονικά αρχεία είναι \
              αυτά που ελέγχθηκαν. Δεν αποτελούν ηλεκτρονική υπογραφή.
              """
            ], .small),
          .table(
            Self.evidence(act.record, "Στοιχεία στα οποία στηρίζεται \(wording.kindNominative)")),
        ])
    ]
  }

  static func evidence(_ record: ActRecord, _ caption: String) -> Document.Table {
    Document.Table(
      caption: caption,
      columns: [.init("Στοιχείο", 58), .init("Τιμή", 107, .code)],
      rows: record.lines.map { [$0.label, $0.value] })
  }
}
