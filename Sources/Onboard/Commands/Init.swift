import ArgumentParser
import Schema

/// `onboard init`: writes a commented template for one municipality.
struct Init: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: Terminal.language.say(
        el: "Γράφει υπόδειγμα δήλωσης για έναν Δήμο, με οδηγίες.",
        en: "Writes a commented template for a municipality."))
  }

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο κωδικός ή το όνομα του Δήμου (π.χ. 9200 ή «Νέα Σμύρνη»).",
        en: "The municipality's code or name (e.g. 9200 or “Nea Smyrni”).")))
  var municipality: [String]

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Ο φάκελος των Δήμων.", en: "The municipalities' folder.")),
    completion: .directory)
  var folder = "Municipalities"

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Στην οθόνη, όχι σε αρχείο.", en: "To standard output, not to a file.")))
  var print = false

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Γλώσσα των μηνυμάτων: el ή en.", en: "Language of messages: el or en.")))
  var language: Language = Terminal.language

  func run() throws {
    let entry = try chosen()
    let text = Template(entry).text
    guard !print else {
      Terminal.write(text)
      return
    }
    try withFiles(language) { () throws(FileFault) in
      let place = "\(folder)/\(entry.code)-\(entry.slug)"
      try OutputFolder(path: folder).prepare("\(entry.code)-\(entry.slug)")
      let path = place + "/" + Discovery.fileName
      try NewFile.write(Array(text.utf8), to: path)
      Terminal.write(
        language.say(
          el: "Γράφτηκε το \(path)\nΣυμπληρώστε το και ελέγξτε το: onboard check \(path)\n",
          en: "Wrote \(path)\nFill it in and check it: onboard check \(path)\n"))
      return .clean
    }
  }

  /// The one municipality that the words name.
  private func chosen() throws -> RegisterEntry {
    let words = municipality.joined(separator: " ")
    let found =
      Int(words).map { Register.greece.entry(code: $0).map { [$0] } ?? [] }
      ?? Register.greece.search(words)
    if found.count == 1, let entry = found.first { return entry }
    var lines = [
      found.isEmpty
        ? language.say(
          el: "Δεν βρέθηκε Δήμος «\(words)» στο μητρώο",
          en: "No municipality “\(words)” in the register")
        : language.say(
          el: "Το «\(words)» ταιριάζει σε \(found.count) Δήμους· δώστε τον κωδικό:",
          en: "“\(words)” fits \(found.count) municipalities; give the code:")
    ]
    for entry in found.prefix(12) {
      lines.append("  \(entry.code)  \(entry.name) (\(entry.regionalUnit), \(entry.region))")
    }
    if found.count > 12 { lines.append("  …") }
    Terminal.complain(lines.joined(separator: "\n"))
    throw Exit.usage.error
  }
}
