import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// Options that describe the posted act that a record is about.
struct PostingOptions: ParsableArguments {
  @Option(
    name: .customLong("protocol"),
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο αριθμός πρωτοκόλλου της πράξης: «45174 ΕΞ 2021».",
        en: "The act's protocol number: “45174 ΕΞ 2021”."),
      valueName: Terminal.language.say(el: "αριθμός", en: "number")))
  var protocolNumber: String

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο αριθμός διαδικτυακής ανάρτησης (ΑΔΑ).", en: "Diavgeia's number (ADA)."),
      valueName: Terminal.language.say(el: "ΑΔΑ", en: "ada")))
  var ada: String

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Η ημέρα της ανάρτησης, από την οποία ισχύει η πράξη.",
        en: "The day of posting, from which the act has effect."),
      valueName: Terminal.language.say(el: "ημέρα", en: "date")),
    transform: Day.parsed)
  var date: Day

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το υπογεγραμμένο PDF· κρατείται μόνο το αποτύπωμά του.",
        en: "The signed PDF; only its digest is kept."),
      valueName: Terminal.language.say(el: "αρχείο", en: "file")),
    completion: .file(extensions: ["pdf"]))
  var pdf: String

  func validate() throws {
    guard PostedAct.isProtocol(protocolNumber) else {
      throw ValidationError(
        Terminal.language.say(
          el: "Το --protocol γράφεται «45174 ΕΞ 2021», με ελληνικά Ε και Ξ.",
          en: "--protocol is written “45174 ΕΞ 2021”, Ε and Ξ in Greek letters."))
    }
    guard PostedAct.isADA(ada) else {
      throw ValidationError(
        Terminal.language.say(
          el: "Το --ada έχει ψηφία και ελληνικά κεφαλαία, π.χ. ΨΗ4746ΜΤΛ6-Ω3Ρ, χωρίς λατινικά.",
          en: "--ada has digits and Greek capitals, as in ΨΗ4746ΜΤΛ6-Ω3Ρ, and no Latin letter."))
    }
    guard date <= Today.day else {
      throw ValidationError(
        Terminal.language.say(
          el: "Το --date \(date) δεν έχει έρθει ακόμη.", en: "--date \(date) is still to come."))
    }
  }

  /// The act, including the digest of its document.
  func act() throws -> PostedAct {
    let bytes = try FileReading.document(pdf)
    guard bytes.starts(with: Array("%PDF-".utf8)) else {
      throw FileFault(pdf, Bilingual(el: "δεν είναι αρχείο PDF", en: "not a PDF file"))
    }
    guard
      let act = PostedAct(
        ada: ada, protocolNumber: protocolNumber, posted: date, pdf: Digest(of: bytes))
    else { throw ExitCode.validationFailure }
    return act
  }
}

/// A command that records an act for one or more municipalities.
protocol ActCommand: ParsableCommand {
  static var name: String { get }
  static var change: Enactment.Change { get }
  static var abstract: Bilingual { get }
  var codes: [MunicipalityCode] { get }
  var act: PostingOptions { get }
  var key: KeyOptions { get }
  var trust: TrustOptions { get }
  /// The reason; nil for acts that put something in force.
  var because: String? { get }
}

extension ActCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: name,
      abstract: Terminal.language.say(el: abstract.el, en: abstract.en),
      discussion: Terminal.language.say(
        el: "Γράφεται αφού η πράξη υπογραφεί και αναρτηθεί στη Διαύγεια.",
        en: "To be recorded after the act was signed and posted at Diavgeia."))
  }

  func run() throws {
    try reportingFaults(in: trust.language) {
      let ledger = try trust.ledger()
      let act = try act.act()
      let signer = try key.signer(trust.language)
      return try Recorder.work(on: ledger, signer: signer, at: Today.now) { recorder in
        let lives = try Set(codes).sorted().map { try ledger.life(of: $0) }
        // All are tried before any is written.
        for life in lives where life.recorded(Self.change, act) == nil {
          _ = try recorder.enactment(Self.change, act, of: life, because)
        }
        for life in lives {
          let standing = try recorder.enact(Self.change, act, of: life, because)
          Terminal.write(said(of: standing, life.code))
        }
        return .clean
      }
    }
  }

  private func said(of standing: SignedRecord, _ code: MunicipalityCode) -> String {
    let title = Self.change.title
    guard standing.isComplete else {
      return trust.language.say(
        el: "\(code): υπογράφηκε από \(standing.persons.count) από \(standing.needed) πρόσωπα.\n",
        en: "\(code): signed by \(standing.persons.count) of \(standing.needed) persons.\n")
    }
    return trust.language.say(
      el: "\(code): \(title.el) από \(act.date). Επόμενα: onboard log sign, onboard build\n",
      en: "\(code): \(title.en) from \(act.date). Next: onboard log sign, onboard build\n")
  }
}

extension Life {
  /// The newest record, if it is for the same act: written by a run that was killed before it could
  /// report it, or waiting for another signature.
  fileprivate func recorded(_ change: Enactment.Change, _ act: PostedAct) -> SignedRecord? {
    guard let last = signed.last, let enactment = last.stored.enactment,
      enactment.change == change, enactment.act == act
    else { return nil }
    return last
  }
}

extension Recorder {
  /// Records the change made by an act; a second run finds that it is already recorded.
  fileprivate func enact(
    _ change: Enactment.Change, _ act: PostedAct, of life: Life, _ reason: String?
  ) throws -> SignedRecord {
    guard let standing = life.recorded(change, act) else {
      return try add(.enactment(try enactment(change, act, of: life, reason)), to: life)
    }
    guard standing.isComplete else { return try cosign(standing, of: life) }
    try ledger.log(life)
    return standing
  }

  /// The enactment of an act for a municipality, if the act may follow the last one.
  func enactment(
    _ change: Enactment.Change, _ act: PostedAct, of life: Life, _ reason: String?
  ) throws(Refusal) -> Enactment {
    let subject = "\(ledger.folder.path)/\(life.code)"
    guard change.canFollow(life.acts.last?.enactment.change) else {
      throw Refusal(
        .enactmentOutOfTurn, subject,
        el: "δεν μπορεί να γίνει \(change.title.el) τώρα: \(life.stage(at: now).title.el)",
        en: "no \(change.title.en) is possible now: \(life.stage(at: now).title.en)")
    }
    if let last = life.acts.last?.enactment.effectiveFrom, act.posted < last {
      throw Refusal(
        .timeReversed, subject, el: "η προηγούμενη πράξη ισχύει από \(last)",
        en: "the act before it has effect from \(last)")
    }
    guard change.putsInForce else {
      return Enactment(change: change, act: act, approval: nil, reason: reason)
    }
    guard let approved = life.approved, case let day = approved.stored.record.at.day,
      day <= act.posted
    else {
      throw Refusal(
        .enactmentUnapproved, subject, el: "δεν υπάρχει έγκριση πριν από τις \(act.posted)",
        en: "there is no approval before \(act.posted)")
    }
    if case .pending = life.review {
      throw Refusal(
        .enactmentUnapproved, subject,
        el: "νεότερη δήλωση είναι ακόμη υπό έλεγχο· εγκρίνετε ή απορρίψτε τη πρώτα",
        en: "a newer submission is still under review; approve or reject it first")
    }
    return Enactment(change: change, act: act, approval: approved.stored.digest, reason: nil)
  }
}
