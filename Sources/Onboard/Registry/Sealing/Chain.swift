import Ground
import Outputs
import Schema

extension Sealing {
  /// The seals of one matter: the existing ones, and those to be made.
  struct Chain {
    /// The new seals, each with the folder of its record below that of all records.
    private(set) var seals: [(seal: Seal, folder: String)] = []
    /// The refusals of records that another branch sealed, and that cannot follow here.
    private(set) var strayed: [Refusal] = []
    /// The numbers that the sealed records had on a lost branch.
    private(set) var renumbered: [Digest: Int] = [:]
    private let life: Life
    private let ledger: Ledger
    private let isFirst: Bool
    private var last: Seal?
    private let compiler: Provenance
    private let moved: MovedHolidays?

    /// - Parameters:
    ///   - compiler: The compiler for which the seals vouch.
    ///   - moved: The moved holidays that the registry knows; nil to compare with none.
    ///   - isFirst: Whether nothing was sealed before in today's form.
    init(
      _ life: Life, _ ledger: Ledger, _ compiler: Provenance, _ moved: MovedHolidays?,
      isFirst: Bool
    ) {
      self.moved = moved
      self.isFirst = isFirst
      self.life = life
      self.ledger = ledger
      self.compiler = compiler
      last = life.signed.compactMap(\.stored.seal).max { $0.number < $1.number }
    }

    /// Seals the decided records, in order; returns why other records cannot be sealed, with all
    /// records that rest on them.
    ///
    /// - Parameter numbers: The numbers of the sealed acts, including those sealed by this run.
    mutating func seal(_ numbers: inout ActNumbers) -> [Refusal] {
      var refusals: [Refusal] = []
      var held: [SignedRecord] = []
      for standing in life.signed where standing.stored.seal == nil {
        do {
          let blocked = life.blocked[standing.stored.digest]
          // A record that too few signed, and that can no longer follow, was abandoned: it stops no
          // other.
          guard let outcome = standing.outcome else {
            if blocked == nil { refusals += standing.ignored }
            continue
          }
          if let blocked {
            // Another branch sealed it: that is mended, and nothing of it is removed.
            guard standing.stored.strayed == nil else {
              held.append(standing)
              strayed.append(Self.sealedElsewhere(blocked))
              continue
            }
            if standing.stored.hasLostSeal { throw standing.sealLost }
            // What is still open may yet make room for it.
            let isOpen = life.signed.contains { !$0.isComplete && !$0.isSealed }
            throw isOpen ? blocked : Self.withWayOut(blocked, standing)
          }
          try demandNothingHeld(of: held, standing)
          try demandSealable(standing, numbers)
          try add(standing, outcome)
          if let act = standing.stored.enactment?.act { numbers.add(act, of: life.matter) }
        } catch {
          held.append(standing)
          refusals.append(Self.refusal(error, standing))
        }
      }
      return refusals
    }

    private static func refusal(_ error: any Error, _ standing: SignedRecord) -> Refusal {
      if let refusal = error as? Refusal { return refusal }
      return Refusal(error as? FileFault ?? FileFault(standing.stored.folder, errno: 5))
    }

    /// The refusal of a record that cannot follow the existing ones, and that another branch
    /// sealed.
    private static func sealedElsewhere(_ blocked: Refusal) -> Refusal {
      Refusal(
        blocked.code, blocked.subject,
        el: blocked.reason.el + "· τη σφράγισε άλλος κλάδος (onboard log mend)",
        en: blocked.reason.en + "; another branch sealed it (onboard log mend)"
      ).advising(.mend)
    }

    /// The refusal of a record that cannot follow the existing ones, with a way out: it has no
    /// effect, is in no log, and would be refused at each sealing.
    private static func withWayOut(_ blocked: Refusal, _ standing: SignedRecord) -> Refusal {
      let removal = standing.stored.removal
      return Refusal(
        blocked.code, blocked.subject,
        el: blocked.reason.el + "· δεν έχει αποτέλεσμα, και αν δεν χρειάζεται αφαιρείται με "
          + "τον φάκελό της (\(removal))",
        en: blocked.reason.en + "; it has no effect, and is removed with its folder if nobody "
          + "needs it (\(removal))")
    }

    /// Refuses a reason that names a person, with what to remove so that it can be given again.
    private static func demandImpersonal(
      _ reason: String?, _ path: String, of place: String
    ) throws(Refusal) {
      do throws(Refusal) {
        try Reason.demandImpersonal(reason, path)
      } catch {
        let removal = "rm -r \(place.inShell)"
        throw Refusal(
          error.code, error.subject,
          el: error.reason.el + "· αφαιρέστε το (\(removal)) και υπογράψτε ξανά με άλλα λόγια",
          en: error.reason.en + "; remove it (\(removal)), and sign again in other words")
      }
    }

    /// Refuses a record that rests on one that is held back, so that it is not sealed before it.
    private func demandNothingHeld(
      of held: [SignedRecord], _ standing: SignedRecord
    ) throws(Refusal) {
      guard let other = held.first(where: { standing.stored.record.rests(on: $0.stored.record) })
      else { return }
      throw Refusal(
        .sealHeld, standing.stored.path,
        el: "στηρίζεται σε απόφαση που δεν σφραγίστηκε: \(other.stored.path)",
        en: "rests on a record that was not sealed: \(other.stored.path)")
    }

    /// Refuses a record that `verify` would refuse, or one with an unreadable vote: that vote
    /// may be a rejection.
    private func demandSealable(_ standing: SignedRecord, _ numbers: ActNumbers) throws {
      if let unreadable = standing.stored.unreadableVotes.first { throw unreadable }
      if let act = standing.stored.enactment?.act, standing.stored.earlier == nil {
        try numbers.demandFree(for: act, aboutSignIn: life.matter.isSignIn) { _ in
          standing.stored.path
        }
      }
      try life.matter.demandRegistered(standing.stored.path)
      // The time that a record of version 0.1.0 states is bounded only by a log that contains it.
      guard standing.stored.earlier?.isLogged != false || isFirst else {
        throw Refusal(
          .signatureTooOld, standing.stored.path,
          el: "έχει τη μορφή της έκδοσης 0.1.0, και το μητρώο αποφάσεων δεν την είχε όταν άλλαξε"
            + " μορφή",
          en: "has the form of version 0.1.0, and the log did not have it when its form changed")
      }
      if standing.stored.earlier == nil, standing.stored.strayed == nil {
        // Another tool may have signed it: what is sealed stays public.
        try Self.demandImpersonal(
          standing.stored.record.body.reason, standing.stored.path, of: standing.stored.folder)
        for cast in standing.counted {
          try Self.demandImpersonal(cast.vote.reason, cast.path, of: cast.path)
        }
      }
      guard standing.stored.submission != nil, standing.outcome == .approved else { return }
      try standing.stored.demandSubmitted(by: ledger.history, at: ledger.now)
      try standing.stored.demandSourcesNamed()
      try demandKnownHolidays(standing.stored)
      _ = try standing.stored.compiled()
    }

    /// Refuses an approval based on a moved holiday that the registry does not know.
    private func demandKnownHolidays(_ stored: StoredRecord) throws(Refusal) {
      // A review without the member used the holidays known to version 0.1.0; a review of sign-in
      // has none.
      guard stored.submission?.review[ReviewedSubmission.movedHolidays] != nil else { return }
      let named = stored.submission?.moved.moves ?? []
      guard let moved, let unknown = named.first(where: { !moved.moves.contains($0) }) else {
        return
      }
      let name = unknown.holiday.label
      throw Refusal(
        .provenanceWrong, stored.path,
        el: "ονομάζει απόφαση που το \(HolidaysFile.place) δεν έχει: \(name.el) \(unknown.year), "
          + unknown.decision.visible,
        en: "names a decision that \(HolidaysFile.place) does not have: \(name.en) "
          + "\(unknown.year), \(unknown.decision.visible)")
    }

    private mutating func add(_ standing: SignedRecord, _ outcome: Seal.Outcome) throws(Refusal) {
      let seal = Seal(
        matter: life.matter, number: (last?.number ?? 0) + 1, previous: last?.digest,
        record: standing.stored.digest, outcome: outcome,
        votes: standing.counted.map { Seal.Counted(keyID: $0.signature.keyID, file: $0.digest) },
        at: ledger.now, compiler: compiler.compiler, rulebook: compiler.rulebook,
        earlier: standing.stored.earlier?.entry.digest)
      // Everything that is sealed must pass verification.
      var sealed = standing.stored
      sealed.seal = seal
      _ = try SignedRecord(sealed, by: ledger.history, at: ledger.now)
      last = seal
      if let strayed = standing.stored.strayed {
        renumbered[standing.stored.digest] = strayed.number
      }
      let folder = standing.stored.name.dropFirst(ledger.folder.name.utf8.count + 1)
      seals.append((seal, String(folder)))
    }
  }
}

extension Record {
  /// Whether a record depends on another: an act on its approval and on the act before, a review on
  /// the one that it follows, a revocation on the record that it revokes.
  fileprivate func rests(on other: Record) -> Bool {
    switch (body, other.body) {
    case (.enactment, .enactment): true
    case (.enactment(let act), _): act.approval == other.digest
    case (.review(let submission), _):
      submission.digest(.previous) == other.digest || submission.digest(.baseline) == other.digest
    case (.revocation(let revocation), _): revocation.record == other.digest
    }
  }
}
