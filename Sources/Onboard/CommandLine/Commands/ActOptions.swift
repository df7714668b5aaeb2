import ArgumentParser
import Ground
import Registry
import Schema

/// The details of an act that are known before it is signed.
struct ActOptions: ParsableArguments {
  @Option(help: .reasonToEndService) var reason: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο αριθμός πρωτοκόλλου του αιτήματος, όταν ο Δήμος ζητά ο ίδιος την αναστολή ή την "
          + "ανάκληση: χωρίς ακρόαση.",
        en: "The protocol number of the municipality's own request for a suspension or a "
          + "withdrawal: then without a hearing."),
      valueName: Terminal.spoken.say(el: "αριθμός", en: "number")))
  var request: String?

  @OptionGroup var part: PartOptions

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Η ημερομηνία της πράξης· αλλιώς μένει κενή.",
        en: "The date of the act; else it stays blank."),
      valueName: Terminal.spoken.say(el: "ημέρα", en: "date")),
    transform: Day.parsed)
  var date: Day?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο αριθμός πρωτοκόλλου, π.χ. «12345 ΕΞ 2026»· αλλιώς μένει κενός.",
        en: "The protocol number, as “12345 ΕΞ 2026”; else it stays blank."),
      valueName: Terminal.spoken.say(el: "αριθμός", en: "number")))
  var number: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο αριθμός της πράξης ένταξης (στην άρση, της αναστολής), αν δεν έχει καταγραφεί.",
        en: "The number of the act of onboarding (for a lifting, of the suspension), where it is "
          + "not recorded."),
      valueName: Terminal.spoken.say(el: "αριθμός", en: "number")))
  var earlierNumber: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Η ημερομηνία εκείνης της πράξης.", en: "The date of that act."),
      valueName: Terminal.spoken.say(el: "ημέρα", en: "date")),
    transform: Day.parsed)
  var earlierDate: Day?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Ο ΑΔΑ εκείνης της πράξης.", en: "The ADA of that act."),
      valueName: Terminal.spoken.say(el: "ΑΔΑ", en: "ADA")))
  var earlierAda: String?

  /// Throws where the options do not fit the kind of the act, or each other.
  func demand(for kind: ActKind) throws {
    if request == nil || reason != nil || !kind.change.ends { try kind.demand(reason) }
    if let request {
      guard kind.change.ends, Reason.canBeGiven(request, atMost: 80) else {
        throw fault(
          el: "Το --request είναι ο αριθμός πρωτοκόλλου ενός αιτήματος για αναστολή ή ανάκληση.",
          en: "--request is the protocol number of a request for a suspension or a withdrawal.")
      }
    }
    try part.demand(for: kind)
    if let reason { try ReasonOption.demandOneLine(reason) }
    do throws(Refusal) {
      try Reason.demandImpersonal(reason, "--reason")
    } catch {
      throw ValidationError(error.message(Terminal.spoken))
    }
    if !kind.change.changesAnother, earlierNumber != nil || earlierDate != nil || earlierAda != nil
    {
      throw fault(
        el: "Η ένταξη δεν αλλάζει άλλη πράξη: τα --earlier-… δεν χρειάζονται.",
        en: "An onboarding changes no other act: --earlier-… has no place.")
    }
    for text in [number, earlierNumber].compactMap(\.self)
    where !PostedAct.isProtocol(text) {
      throw fault(
        el: "«\(text)»: ο αριθμός πρωτοκόλλου γράφεται «12345 ΕΞ 2026», με ελληνικά Ε και Ξ.",
        en: "“\(text)”: a protocol number is written “12345 ΕΞ 2026”, in Greek letters.")
    }
    if let ada = earlierAda, !PostedAct.isADA(ada) {
      throw fault(
        el: "«\(ada)»: ο ΑΔΑ έχει ελληνικά κεφαλαία και ψηφία, π.χ. «ΨΑ1246ΜΔΨΟ-ΛΡ2».",
        en: "“\(ada)”: an ADA has Greek capitals and digits, as “ΨΑ1246ΜΔΨΟ-ΛΡ2”.")
    }
  }

  /// The act for some municipalities.
  func act(
    _ kind: ActDraft.Kind, of subjects: [ActDraft.Subject], _ settings: ActSettings
  ) -> ActDraft {
    var act = ActDraft(kind, of: subjects)
    act.settings = settings
    act.date = date
    act.number = number
    act.earlier = earlier
    act.reason = reason
    act.request = request
    act.parts = part.parts
    return act
  }

  /// The earlier act, with the details that the options give.
  var earlier: ActDraft.Earlier {
    ActDraft.Earlier(number: earlierNumber, date: earlierDate, ada: earlierAda)
  }

  private func fault(el: String, en: String) -> ValidationError {
    ValidationError(Terminal.spoken.say(el: el, en: en))
  }
}
