import ArgumentParser
import Ground
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
        el: "Ο κωδικός ενός Δήμου· αλλιώς όλοι.", en: "A municipality's code; else all."),
      valueName: Terminal.language.say(el: "κωδικός", en: "code")),
    transform: MunicipalityCode.parsed)
  var code: MunicipalityCode?

  @OptionGroup var day: DayOptions

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Μορφή: text ή json.", en: "Format: text or json.")))
  var format: TextOrJSON = .text

  @OptionGroup var trust: TrustOptions

  func run() throws {
    try reportingFaults(in: trust.language) {
      let registry = try RegistryStatus(try trust.ledger(), on: day.asOf)
      let report = StatusReport(registry: registry, language: trust.language)
      let refused = registry.refused.filter { code == nil || $0.code == code }
      let common = (code == nil ? registry.strangers : []) + (registry.trouble.map { [$0] } ?? [])
      let causes = common + refused.map(\.cause)
      for cause in causes { Terminal.complain(cause.message(trust.language)) }
      let isOnlyFault = causes.allSatisfy { $0.fault != nil }
      let exit: Exit = causes.isEmpty ? .clean : isOnlyFault ? .usage : .refused
      guard let code else {
        Terminal.write(format == .json ? report.json : Array(report.text.utf8))
        return exit
      }
      if let refused = refused.first {
        if format == .json { Terminal.write(report.json(of: refused).file) }
        return exit
      }
      guard let status = registry.municipalities.first(where: { $0.code == code }) else {
        throw FileFault(
          "\(code)",
          Bilingual(
            el: "ο Δήμος δεν έχει ούτε δήλωση ούτε απόφαση",
            en: "the municipality has neither a declaration nor a record"))
      }
      Terminal.write(
        format == .json ? report.json(of: status).file : Array(report.history(of: status).utf8))
      return exit
    }
  }
}
