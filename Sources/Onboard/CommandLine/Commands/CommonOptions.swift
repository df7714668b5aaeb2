import ArgumentParser
import Ground
import Outputs
import Registry
public import Schema

/// Options for how messages are written.
struct ReportOptions: ParsableArguments {
  @Option(help: .language) var language: Language = Terminal.spoken

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Μορφή: text για ανθρώπους, αλλιώς json, sarif, junit, github ή gitlab.",
        en: "Format: text for people, or json, sarif, junit, github, gitlab.")))
  var format: ReportFormat = .text

  /// The format of a report.
  enum ReportFormat: String, WordArgument { case text, json, sarif, junit, github, gitlab }

  /// The progress line; nil for a report to machines when it shares the screen.
  var progress: ProgressLine? {
    format == .text || !Terminal.canClear ? .onScreen(language) : nil
  }

  /// Writes the findings: text for people, the other formats for machines.
  func report(_ compilations: [Compilation]) {
    let edition = compilations.first?.policy ?? PlatformPolicy.edition(on: Today.day)
    switch format {
    case .json: Terminal.write(FindingsJSON.write(compilations))
    case .sarif: Terminal.write(SARIF(language: language, edition: edition).write(compilations))
    case .junit: Terminal.write(JUnit(language: language).write(compilations))
    case .github: Terminal.write(GitHubAnnotations(language: language).write(compilations))
    case .gitlab: Terminal.write(CodeQuality(language: language).write(compilations))
    case .text:
      let report = TextReport.onScreen(language, .output)
      Terminal.write(report.text(compilations))
    }
  }
}

/// The day as of which files are judged.
struct DayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Κρίνει με τους κανόνες που ισχύουν την ημέρα αυτή· αλλιώς σήμερα.",
        en: "Judges by the rules in force on that day; else today."),
      valueName: Terminal.spoken.say(el: "ημέρα", en: "date")),
    transform: Day.parsed)
  var asOf = Today.day

  func validate() throws {
    try Self.demandAfterDecision(asOf, given: asOf == Today.day ? Self.usual : Self.option)
  }

  /// Parses the day as of which files are to be judged.
  static func parsed(_ text: String) throws -> Day {
    let day = try Day.parsed(text)
    try demandAfterDecision(day, given: option)
    return day
  }

  /// The origin of the day: the option, or else whatever sets the usual day.
  private static let option = Bilingual(el: "Το --as-of", en: "--as-of")
  private static var usual: Bilingual {
    Today.isChosen
      ? Bilingual(el: "Με το SOURCE_DATE_EPOCH, η ημέρα", en: "By SOURCE_DATE_EPOCH, the day")
      : Bilingual(
        el: "Κατά το ρολόι του υπολογιστή, η ημέρα", en: "By the clock of this machine, the day")
  }

  private static func demandAfterDecision(_ asOf: Day, given name: Bilingual) throws {
    guard let first = Decision.myDimosLive.effective, asOf < first else { return }
    throw ValidationError(
      Terminal.spoken.say(
        el: "\(name.el) \(asOf) είναι πριν από τις \(first.words.el), που άρχισε να ισχύει η"
          + " απόφαση.",
        en: "\(name.en) \(asOf) is before \(first.words.en), when the decision came into force."))
  }
}

/// The files that a command works on.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Αρχεία ή φάκελοι· «-» για την τυπική είσοδο.",
        en: "Files or folders; “-” for standard input.")),
    completion: .file())
  var paths: [String] = ["Municipalities"]

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Άλλο μητρώο Δήμων, ένας σε κάθε γραμμή (για δοκιμές).",
        en: "Another register of municipalities, one a line (for trials)."),
      visibility: .hidden))
  var register: String?

  func validate() throws {
    guard paths.count > 1, paths.contains("-") else { return }
    throw ValidationError(
      Terminal.spoken.say(
        el: "Το «-», η τυπική είσοδος, δίνεται μόνο του.",
        en: "“-”, standard input, is given by itself."))
  }

  /// The named paths of one registry.
  typealias Part = (root: RegistryRoot, paths: [String])

  /// The named paths, grouped by the registry to which they belong, in the order of the call.
  var parts: [Part] {
    var parts: [Part] = []
    for path in paths {
      let root = RegistryRoot.of(path)
      if let index = parts.firstIndex(where: { $0.root == root }) {
        parts[index].paths.append(path)
      } else {
        parts.append((root, [path]))
      }
    }
    return parts
  }

  /// The registry to which all named paths belong.
  var root: RegistryRoot { get throws(FileFault) { try .common(to: paths) } }

  /// The paths of the files; “-” alone stands for standard input.
  func files() throws(FileFault) -> [String] {
    paths == ["-"] ? paths : try Discovery.files(at: paths)
  }

  /// The folders of declarations: that of the registry, the named ones, and those of the named
  /// files.
  var folders: [String] {
    get throws(FileFault) {
      var folders = [Discovery.registry]
      for path in paths {
        let parent = path.split(separator: "/").dropLast().joined(separator: "/")
        if try Discovery.isFolder(path) {
          folders.append(path)
        } else if !parent.isEmpty {
          folders.append(path.hasPrefix("/") ? "/" + parent : parent)
        }
      }
      return folders
    }
  }

  /// The register to judge with.
  func loadedRegister() throws(FileFault) -> Register { try .loaded(from: register) }
}

extension Register {
  /// The register in a file, or that of Greece when no file is given.
  static func loaded(from path: String?) throws(FileFault) -> Register {
    guard let path else { return .greece }
    guard let bytes = try FileReading.existing(path) else { throw FileFault(path, errno: 2) }
    return Register(table: String(decoding: bytes, as: UTF8.self))
  }
}

extension Language: WordArgument {}

extension ArgumentHelp {
  /// The help text of `--language`, shared by all commands.
  static var language: ArgumentHelp {
    ArgumentHelp(
      Terminal.language.say(
        el: "Γλώσσα των μηνυμάτων: el ή en.", en: "Language of messages: el or en."))
  }
}

/// Runs the work of a command, and ends the command with the exit code that it returns.
///
/// A file that cannot be used is reported with exit code 2, and a refusal with exit code 4; a file
/// that concerns all others and has errors, with exit code 1. Where the call asks for JSON, such a
/// cause is the whole answer, as `onboard/outcome/v1`.
func reportingFaults(in language: Language, _ work: () throws -> Exit) throws {
  let outcome = Outcome(Call.name, language, as: Call.isJSON ? .json : .text)
  let exit: Exit
  do {
    exit = try work()
  } catch {
    exit = try outcome.tell(of: error)
    outcome.end(exit)
  }
  if exit != .clean { throw exit.error }
}
