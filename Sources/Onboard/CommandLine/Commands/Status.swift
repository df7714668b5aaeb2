import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard status`: the stage of every municipality.
struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: Terminal.language.say(
      el: "Δείχνει σε ποιο στάδιο είναι κάθε Δήμος, ή όλες τις αποφάσεις για έναν.",
      en: "Shows where every municipality stands, or all records of one."),
    examples: ["onboard status", "onboard status 9173"])

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο κωδικός ενός Δήμου, ή sign-in-ΚΩΔΙΚΟΣ για τη σύνδεση OAuth2.0· αλλιώς όλοι.",
        en: "A municipality's code, or sign-in-CODE for its sign-in; else all."),
      valueName: Terminal.spoken.say(el: "κωδικός", en: "code")),
    completion: Completions.matters, transform: Matter.parsed)
  var matter: Matter?

  @OptionGroup var day: DayOptions

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Μορφή: text ή json.", en: "Format: text or json.")))
  var format: TextOrJSON = .text

  @OptionGroup var trust: TrustOptions

  func run() throws {
    try reportingFaults(in: trust.language) {
      guard try Workplace.isRegistry else { throw Workplace.noRegistry }
      let ledger = try trust.ledger()
      var registry = try RegistryStatus(ledger, on: day.asOf)
      // Without the holidays no declaration is judged; the state of the records does not need them.
      let moved = Result { try HolidaysFile.moved(asOf: day.asOf) }
      if case .success(let moved) = moved {
        try registry.readFiles(
          Compile(register: .greece, asOf: day.asOf, moved: moved), ledger)
      }
      let report = StatusReport(registry: registry, language: trust.language)
      let refused = registry.refused.filter { matter == nil || $0.matter == matter }
      let ofAll = matter == nil ? registry.strangers + registry.faults : []
      let common = ofAll + (registry.trouble.map { [$0] } ?? [])
      let causes = common + refused.map(\.cause)
      for cause in causes { Terminal.complain(cause.message(trust.language)) }
      let uncompared = try registry.uncompared(for: matter)
      Terminal.complain(uncompared, trust.language)
      let isOnlyFault = causes.allSatisfy { $0.fault != nil }
      let exit = try uncompared.exit(causes.isEmpty ? .clean : isOnlyFault ? .usage : .refused)
        .beside(moved, trust.language)
      guard let matter else {
        Terminal.write(format == .json ? report.json() : Array(report.text.utf8))
        return exit
      }
      if let refused = refused.first {
        if format == .json { Terminal.write(report.json(of: refused.matter)) }
        return exit
      }
      guard let status = registry.standings.first(where: { $0.matter == matter }) else {
        // Something that was never declared has no status to show.
        _ = try Discovery.file(of: "\(matter)")
        throw FileFault(
          "\(matter)",
          Bilingual(
            el: "δεν υπάρχει καμία απόφαση ακόμη· τη δήλωση τη δείχνει το onboard review \(matter)",
            en: "there is no record yet; onboard review \(matter) shows the declaration"))
      }
      Terminal.write(
        format == .json ? report.json(of: matter) : Array(report.history(of: status).utf8))
      return exit
    }
  }
}
