package import Ground
import Schema

/// Puts an arrived declaration in its place, with the signed statement of its submission.
package struct Receipt {
  /// The declaration that arrived.
  package let arrival: Arrival
  private let statement: SignedSubmission

  /// Takes a declaration, and the statement that came with it or that its receiver signed.
  package init(of arrival: Arrival, by statement: SignedSubmission) {
    self.arrival = arrival
    self.statement = statement
  }

  private var lives: [Life] { arrival.lives }
  private var path: String { "\(Discovery.registry)/\(arrival.place)" }
  private var bytes: [UInt8] { arrival.compilation.source.bytes }

  /// Writes the declaration and the statement.
  ///
  /// - Parameters:
  ///   - replacing: Whether a declaration that nobody decided about may be replaced.
  ///   - load: Reads the records once the lock is held: what was decided meanwhile is noticed.
  /// - Returns: The person who counts as the submitter.
  package func write(replacing: Bool, _ load: () throws -> Ledger) throws -> String {
    try DurableStore.open(Discovery.registry) { store in
      try demandUnchanged(in: try load(), store)
      try demandOnlyOne()
      try demandNew(replacing: replacing)
      if !replacing, let old = try store.read(arrival.place), old != bytes {
        try demandDecided(old)
      }
      let person = try statement.person(by: arrival.ledger.history, at: arrival.ledger.now)
      try arrival.ledger.demandClockNotBehind(
        for: arrival.ledger.logged, Received.path(beside: path))
      try store.replace([
        DurableStore.File(arrival.place, bytes),
        DurableStore.File(Received.path(beside: arrival.place), statement.bytes),
      ])
      return person
    }
  }

  /// Refuses to receive what was judged before somebody else wrote: a record of the same matter, or
  /// the declaration itself, where it was in its place already.
  private func demandUnchanged(in ledger: Ledger, _ store: DurableStore) throws {
    func records(_ life: Life) -> [Digest] {
      life.signed.flatMap { [$0.stored.digest] + $0.stored.votes.map(\.digest) }
    }
    for life in lives where try records(ledger.life(of: life.matter)) != records(life) {
      throw Refusal(
        .reviewChanged, "\(ledger.folder.path)/\(life.matter)",
        el: "υπογράφηκε κάτι στο μεταξύ: onboard receive \(life.matter.subject)",
        en: "something was signed meanwhile: onboard receive \(life.matter.subject)",
        next: "onboard receive \(life.matter.subject)")
    }
    guard arrival.wasInPlace, let now = try store.read(arrival.place),
      LineEnds.restored(now) != bytes
    else { return }
    let subject = lives.first?.matter.subject ?? ""
    throw FileFault(
      path,
      Bilingual(
        el: "άλλαξε ενώ παραλαμβανόταν· επόμενο: onboard receive \(subject)",
        en: "was changed while it was received; next: onboard receive \(subject)"))
  }

  /// The number of the submission in each matter that it is about.
  package var numbers: [(matter: Matter, number: Int)] {
    lives.map { ($0.matter, $0.reviews + 1) }
  }

  /// Refuses to put a declaration beside another one of the same municipality, in a folder with
  /// another name: then neither would be valid.
  private func demandOnlyOne() throws(FileFault) {
    guard let code = lives.first?.matter.code, let own = arrival.place.split(separator: "/").first
    else { return }
    for name in try Discovery.names(in: Discovery.registry).sorted()
    where name != own && Discovery.code(ofFolder: name) == code {
      let path = "\(Discovery.registry)/\(name)/\(Discovery.fileName)"
      guard try Discovery.exists(path) else { continue }
      throw FileFault(
        path,
        Bilingual(
          el: "υπάρχει ήδη δήλωση του \(code) σε άλλον φάκελο· μετονομάστε τον σε \(own)",
          en: "there is a declaration of \(code) already, in another folder; rename it to \(own)"))
    }
  }

  /// Refuses to receive a file again while its submission can be reviewed: signatures on it would
  /// have to be made again.
  private func demandNew(replacing: Bool) throws {
    let source = Source(path: path, bytes: bytes)
    var open: [SignedSubmission] = [], signed: [Matter] = []
    for life in lives {
      let known = Received(source, of: life.matter, arrival.ledger, life)
      // A statement that cannot be read is not treated as absent.
      if let fault = known.obstacle?.fault { throw fault }
      guard let statement = known.statement else { continue }
      open.append(statement)
      if life.signed.contains(where: { $0.stored.submission?.statement == statement.digest }) {
        signed.append(life.matter)
      }
    }
    // A matter that was decided is submitted anew, although the other matter still waits; one
    // about which nothing can be decided is not.
    let isOpen = lives.allSatisfy { life in
      arrival.settled[life.matter] != nil
        || open.contains { $0.submission.numbers[life.matter] == life.reviews + 1 }
    }
    guard let statement = open.first, !signed.isEmpty || isOpen && !replacing else { return }
    let settled = lives.lazy.compactMap { arrival.settled[$0.matter] }
    if let repeated = settled.first(where: { $0.code == .requestRepeated }) { throw repeated }
    let waiting = lives.first { arrival.settled[$0.matter] == nil } ?? lives[0]
    let day = statement.submission.at.day, next = signed.first ?? waiting.matter
    throw Refusal(
      .submissionRepeated, Received.path(beside: path),
      el: "το ίδιο αρχείο παραλήφθηκε ήδη στις \(day.words.el)· επόμενο: onboard review \(next)",
      en: "the same file was received already on \(day.words.en); next: onboard review \(next)",
      next: "onboard review \(next)")
  }

  /// Refuses to replace a declaration that is kept in no record.
  private func demandDecided(_ old: [UInt8]) throws(FileFault) {
    let old = LineEnds.restored(old)
    // The same declaration in its place, which an editor gave other line ends.
    guard old != bytes else { return }
    let digest = Digest(of: old)
    guard
      !lives.flatMap(\.signed).contains(where: {
        $0.stored.record.digest(of: ReviewedSubmission.File.source) == digest
      })
    else { return }
    throw FileFault(
      path,
      Bilingual(
        el: "υπάρχει άλλη δήλωση, που δεν έχει ελεγχθεί· δώστε --replace για να αντικατασταθεί",
        en: "there is another declaration, which nobody reviewed; give --replace to replace it"))
  }
}
