import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// The options that describe the posted act in a record.
struct PostingOptions: ParsableArguments {
  @Option(
    name: .customLong("protocol"),
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο αριθμός πρωτοκόλλου της πράξης: «45174 ΕΞ 2021».",
        en: "The act's protocol number: “45174 ΕΞ 2021”."),
      valueName: Terminal.spoken.say(el: "αριθμός", en: "number")))
  var protocolNumber: String

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο αριθμός διαδικτυακής ανάρτησης (ΑΔΑ).", en: "Diavgeia's number (ADA)."),
      valueName: Terminal.spoken.say(el: "ΑΔΑ", en: "ada")))
  var ada: String

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Η ημέρα της ανάρτησης, από την οποία ισχύει η πράξη.",
        en: "The day of posting, from which the act has effect."),
      valueName: Terminal.spoken.say(el: "ημέρα", en: "date")),
    transform: Day.parsed)
  var date: Day

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Η ημέρα της υπογραφής· αλλιώς εκείνη της ανάρτησης.",
        en: "The day of signing; else that of posting."),
      valueName: Terminal.spoken.say(el: "ημέρα", en: "date")),
    transform: Day.parsed)
  var signed: Day?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το υπογεγραμμένο PDF· κρατείται μόνο το αποτύπωμά του.",
        en: "The signed PDF; only its digest is kept."),
      valueName: Terminal.spoken.say(el: "αρχείο", en: "file")),
    completion: .file(extensions: ["pdf"]))
  var pdf: String

  func validate() throws {
    guard PostedAct.isProtocol(protocolNumber) else {
      throw ValidationError(
        Terminal.spoken.say(
          el: "Το --protocol γράφεται «45174 ΕΞ 2021», με ελληνικά Ε και Ξ.",
          en: "--protocol is written “45174 ΕΞ 2021”, Ε and Ξ in Greek letters."))
    }
    guard PostedAct.isADA(ada) else {
      let counts = ada.split(separator: "-", omittingEmptySubsequences: false)
        .map { "\($0.unicodeScalars.count)" }.joined(separator: "-")
      throw ValidationError(
        Terminal.spoken.say(
          el:
            "Το --ada είναι 7 ως 10 ψηφία ή ελληνικά κεφαλαία, παύλα, και άλλα 3, χωρίς λατινικά: "
            + "ΨΗ4746ΜΤΛ6-Ω3Ρ (10-3)· εδώ: \(ada.visible) (\(counts)).",
          en: "--ada is 7 to 10 digits or Greek capitals, a hyphen, and 3 more, no Latin letter: "
            + "ΨΗ4746ΜΤΛ6-Ω3Ρ (10-3); here: \(ada.visible) (\(counts))."))
    }
    guard signed ?? date <= date else {
      throw ValidationError(
        Terminal.spoken.say(
          el: "Το --signed είναι μετά το --date: μια πράξη υπογράφεται πριν αναρτηθεί.",
          en: "--signed is after --date: an act is signed before it is posted."))
    }
    try Self.demandPast(date)
  }

  /// Refuses a day of an event that is still to come.
  static func demandPast(_ date: Day) throws {
    guard date > Today.clock.day else { return }
    throw ValidationError(
      Terminal.spoken.say(
        el: "Το --date δεν έχει έρθει ακόμη: \(date.words.el).",
        en: "--date is still to come: \(date.words.en)."))
  }

  /// The act, including the digest of its document.
  func act() throws -> PostedAct {
    let bytes = try FileReading.document(pdf)
    guard bytes.starts(with: Array("%PDF-".utf8)) else {
      throw FileFault(pdf, Bilingual(el: "δεν είναι αρχείο PDF", en: "not a PDF file"))
    }
    guard
      let act = PostedAct(
        ada: ada, protocolNumber: protocolNumber, signed: signed ?? date, posted: date,
        pdf: Digest(of: bytes))
    else { throw ExitCode.validationFailure }
    return act
  }
}
