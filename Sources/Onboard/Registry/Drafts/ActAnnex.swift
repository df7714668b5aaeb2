import Outputs
import Schema

/// The annex of an act: what each municipality offers, and the digests that the act rests on.
struct ActAnnex {
  let wording: ActWording

  init(_ wording: ActWording) { self.wording = wording }

  private var act: ActDraft { wording.act }

  var blocks: [Document.Block] {
    [
      .heading(2, "ΠΑΡΑΡΤΗΜΑ", .newPage),
      .paragraph(
        [.plain("της \(wording.act.kind.isDecision ? "απόφασης" : "πράξης") με θέμα «\(title)»")],
        .centred),
    ] + act.subjects.enumerated().flatMap { part($1, $0) } + record
  }

  private var title: String { wording.subject(quoted: ("“", "”")) }

  private func part(_ subject: ActDraft.Subject, _ index: Int) -> [Document.Block] {
    let letter = GreekCapitals.of(GreekNumeral.of(index + 1))
    let heading = wording.isOne ? "" : "\(letter). "
    let tables = [Self.identity(subject.plan)] + (act.kind.isDecision ? [] : offer(subject.plan))
    return [.heading(3, heading + ActWording.name(subject), index == 0 ? .plain : .newPage)]
      + tables.map { .table($0) }
      + (subject.record.lines.isEmpty
        ? [] : [.table(Self.evidence(subject.record, "Στοιχεία ακεραιότητας της δήλωσης"))])
  }

  private func offer(_ plan: Plan) -> [Document.Table] {
    [Self.topics(plan), Self.durations(plan), Self.hours(plan)] + Self.seasons(plan)
      + (plan.offices.isEmpty ? [] : [Self.offices(plan)])
      + (plan.departments.isEmpty ? [] : [Self.departments(plan)])
  }

  private var record: [Document.Block] {
    guard !act.record.lines.isEmpty else { return [] }
    let what = act.kind.isDecision ? "απόφαση" : "πράξη"
    return [
      .table(Self.evidence(act.record, "Στοιχεία στα οποία στηρίζεται η \(what)")),
      .paragraph(
        [
          """
          Τα αποτυπώματα (SHA-256) επιτρέπουν να διαπιστωθεί ότι τα ηλεκτρονικά αρχεία είναι αυτά \
          που ελέγχθηκαν. Δεν αποτελούν ηλεκτρονική υπογραφή.
          """
        ], .small),
    ]
  }

  private static func evidence(_ record: ActRecord, _ caption: String) -> Document.Table {
    Document.Table(
      caption: caption,
      columns: [.init("Στοιχείο", 58), .init("Τιμή", 107, .code)],
      rows: record.lines.map { [$0.label, $0.value] })
  }

  private static func identity(_ plan: Plan) -> Document.Table {
    let entry = plan.municipality
    return Document.Table(
      caption: "Στοιχεία του Δήμου", columns: [.init("Στοιχείο", 58), .init("Τιμή", 107)],
      rows: [
        ["Κωδικός μητρώου", String(entry.code)],
        ["Περιφερειακή ενότητα", entry.regionalUnit], ["Περιφέρεια", entry.region],
        ["Ιστοσελίδα", plan.website],
        ["Αίτημα του Δήμου", "αρ. πρωτ. " + ActWording.protocolNumber(of: plan)],
      ])
  }
}
