import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard impact`: rehearses what would become of everything in force.
struct ImpactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact",
    abstract: Terminal.language.say(
      el: "Πρόβα: τι θα άλλαζε σε όσα ισχύουν, με αυτή την έκδοση, άλλη ημέρα ή άλλες αργίες.",
      en: "Rehearses what would change in what is in force, on another day or with holidays."),
    discussion: Terminal.language.say(
      el: """
        Δεν αποφασίζει και δεν γράφει τίποτα (μόνο με --page μια σελίδα). Κωδικός εξόδου 1: \
        κάποιος Δήμος θα είχε λάθη. 4: κάποιου οι αποφάσεις δεν αποδεικνύονται.
        """,
      en: """
        It decides and writes nothing (only --page writes a page). Exit code 1: a municipality \
        would have findings. 4: the records of one do not hold.
        """),
    examples: [
      "onboard impact", "onboard impact --as-of 2027-03-10 --holidays decided.yaml",
      "onboard impact --page impact.html --check",
    ])

  @OptionGroup var day: DayOptions

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Άλλο αρχείο με αργίες που μετατίθενται· αλλιώς Municipalities/holidays.yaml.",
        en: "Another file with moved holidays; else Municipalities/holidays.yaml."),
      valueName: Terminal.spoken.say(el: "αρχείο", en: "file")),
    completion: .file(extensions: ["yaml"]))
  var holidays: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Μορφή: text ή json.", en: "Format: text or json.")))
  var format: TextOrJSON = .text

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Γράφει και μια σελίδα HTML εδώ.", en: "Also writes an HTML page here."),
      valueName: Terminal.spoken.say(el: "αρχείο", en: "file")),
    completion: .file(extensions: ["html"]))
  var page: String?

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Κωδικός 3 αν κάποιος Δήμος δεν θα έμενε όπως είναι.",
        en: "Exit code 3 if a municipality would not stay as it is.")))
  var check = false

  @OptionGroup var trust: TrustOptions

  private var language: Language { trust.language }

  func run() throws {
    try reportingFaults(in: language) {
      guard try Workplace.isRegistry else { throw Workplace.noRegistry }
      let known = try HolidaysFile.moved(holidays, asOf: day.asOf)
      let ledger = try trust.ledgerIfAny()
      // A change that takes effect by the day of the rehearsal is rehearsed as well.
      let status = try ledger.map { try RegistryStatus($0, on: max(day.asOf, Today.day)) }
      let impact = try Impact(of: status, asOf: day.asOf, known)
      if let page {
        let bytes = ImpactPage(impact: impact, language: language).bytes
        try PageFile.write(bytes, of: ImpactPage.format, to: page)
      }
      Terminal.write(format == .json ? ImpactJSON.write(impact) : text(of: impact))
      for fault in impact.faults { Terminal.complain(fault.message(language)) }
      for refusal in impact.refusals { Terminal.complain(refusal.message(language)) }
      return exit(of: impact)
    }
  }

  private func text(of impact: Impact) -> [UInt8] {
    let report = ImpactText(
      impact: impact, language: language, width: Columns.ofReport,
      isColourful: Terminal.isColourful(1))
    return Array(report.text.utf8)
  }

  /// The exit code: refusals first, then files that could not be read, then findings.
  private func exit(of impact: Impact) -> Exit {
    guard impact.refusals.isEmpty else { return .refused }
    guard impact.faults.isEmpty else { return .usage }
    guard !impact.hasFindings else { return .findings }
    return check && !impact.affected.isEmpty ? .changes : .clean
  }
}
