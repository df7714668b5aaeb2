import ArgumentParser
import Ground
import Registry
import Schema

/// `onboard verify`: proves offline that what is deployed was approved and enacted, and is
/// unaltered.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: Terminal.language.say(
      el: "Αποδεικνύει, χωρίς δίκτυο, ότι όσα ισχύουν είναι ακριβώς όσα εγκρίθηκαν.",
      en: "Proves, without a network, that what is in force is exactly what was approved."),
    discussion: Terminal.language.say(
      el: """
        Ό,τι δεν αποδεικνύεται απορρίπτεται, με κωδικό εξόδου 4. Η αφετηρία εμπιστοσύνης (root) \
        δίνεται από όποιον ελέγχει, ποτέ από τον φάκελο που ελέγχεται. Κάθε Δήμος κρίνεται μόνος \
        του· με --output γράφονται όσα αποδείχθηκαν, και όταν άλλα απορρίπτονται.
        """,
      en: """
        Whatever is not proved is refused, with exit code 4. The root is given by whoever \
        verifies, never by the tree that is verified. Each municipality is judged by itself; with \
        --output what was proved is written, also when others are refused.
        """),
    examples: [
      "onboard verify --root trusted/1.root.json --state seen.json",
      "onboard verify --root trusted/1.root.json --output deploy --format json",
    ])

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο φάκελος με τα Generated και Municipalities.",
        en: "The folder of Generated and Municipalities."),
      valueName: Terminal.spoken.say(el: "φάκελος", en: "folder")),
    completion: .directory)
  var place = "."

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το αρχείο αφετηρίας εμπιστοσύνης (root), από δικό σας αντίγραφο.",
        en: "The authority's root that you trust, from a copy of your own."),
      valueName: Terminal.spoken.say(el: "αρχείο", en: "file")),
    completion: .file(extensions: ["json"]))
  var root: String

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο χρόνος ως προς τον οποίο κρίνονται όλα: 2026-11-22T08:00:00Z· αλλιώς τώρα.",
        en: "The time as of which all is judged: 2026-11-22T08:00:00Z; else now."),
      valueName: Terminal.spoken.say(el: "χρόνος", en: "time")),
    transform: Instant.parsed)
  var at = Today.clock

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Αρχείο που θυμάται τι έχει ελεγχθεί, ώστε να μη γίνει δεκτό κάτι παλιότερο.",
        en: "A file that remembers what was verified, so that nothing older is accepted."),
      valueName: Terminal.spoken.say(el: "αρχείο", en: "file")),
    completion: .file(extensions: ["json"]))
  var state: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Νέος ή άδειος φάκελος για τα αρχεία όπως ακριβώς αποδείχθηκαν (9173.json) και τη"
          + " λίστα τους (verified.json).",
        en: "A new or empty folder for the very bytes that were proved (9173.json) and the list "
          + "of them (verified.json)."),
      valueName: Terminal.spoken.say(el: "φάκελος", en: "folder")),
    completion: .directory)
  var output: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Όσα έχει ήδη το Kubernetes, όπως τα δίνει: kubectl get configmaps -o json.",
        en: "What a cluster has, as it gives it: kubectl get configmaps -o json."),
      valueName: Terminal.spoken.say(el: "αρχείο", en: "file")),
    completion: .file(extensions: ["json"]))
  var applied: [String] = []

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο πρώτος έλεγχος: δεν υπάρχει ακόμη τίποτα να θυμηθεί.",
        en: "The first verification: there is nothing to remember yet.")))
  var first = false

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Απορρίπτει ό,τι δεν μεταγλωττίζει ξανά αυτή η έκδοση, και ας το εγγυάται η σφραγίδα.",
        en: "Refuses what this version does not compile again, although its seal vouches for it.")))
  var recompile = false

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Δέχεται και δοκιμαστική αρχή, της οποίας τα κλειδιά είναι δημόσια.",
        en: "Accepts a demonstration authority too, whose keys are public.")))
  var allowDemonstration = false

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Μορφή: text ή json.", en: "Format: text or json.")))
  var format: TextOrJSON = .text

  @Option(help: .language) var language: Language = Terminal.spoken

  func run() throws {
    try reportingFaults(in: language) {
      let folder = try output.map { path in
        try demandOutside(path)
        return try FreshFolder(path)
      }
      let verification = Verification(
        place: place, root: root, now: at, state: try remembered(),
        allowsDemonstration: allowDemonstration, recompile: recompile)
      let objects = applied.isEmpty ? nil : try AppliedObjects(files: applied)
      var outcome = try verification.run()
      if let state, let seen = outcome.state { try Self.keep(seen, in: state) }
      if let folder, outcome.refusals.isEmpty {
        try folder.write(VerifiedFiles(outcome, at: at).files)
      }
      outcome.applied = objects.map { $0.differences(from: outcome) }
      let report = VerifyReport(outcome: outcome, at: at, language: language)
      switch format {
      case .json: Terminal.write(report.json)
      case .text: write(report)
      }
      return outcome.isAccepted ? .clean : .refused
    }
  }

  /// The state that the last run saved. Without it, an old copy of the tree passes for a new one,
  /// so a first run must be declared as such.
  private func remembered() throws -> VerifyState? {
    guard let state else {
      if !first {
        Terminal.complain(
          language.say(
            el: "Χωρίς --state δεν φαίνεται αν ο φάκελος είναι παλιό αντίγραφο.",
            en: "Without --state nobody notices that the tree is an old copy."))
      }
      return nil
    }
    let seen = try VerifyState(file: state)
    guard seen != nil || first else {
      throw FileFault(
        state,
        Bilingual(
          el: "δεν υπάρχει· αν είναι ο πρώτος έλεγχος, δώστε και --first",
          en: "does not exist; if this is the first verification, give --first too"))
    }
    return seen
  }

  /// Refuses an output folder inside the verified tree, where the next run would find it as a
  /// stranger.
  private func demandOutside(_ output: String) throws(FileFault) {
    let verified = try Discovery.identity(of: "\(place)/Generated")
    let start = output.hasPrefix("/") ? "/" : "./"
    var steps = output.split(separator: "/").dropLast()
    var folder = start + steps.joined(separator: "/")
    while !steps.isEmpty, try Discovery.identity(of: folder) == nil {
      steps.removeLast()
      folder = start + steps.joined(separator: "/")
    }
    var below: Discovery.Identity?
    // Above the topmost folder is that folder itself; a folder that cannot be examined ends the
    // search.
    while let identity = try? Discovery.identity(of: folder), identity != below {
      guard identity != verified else {
        throw FileFault(
          output,
          Bilingual(
            el: "είναι μέσα σε όσα ελέγχονται· δώστε φάκελο έξω από το \(place)/Generated",
            en: "is among what is verified; give a folder outside \(place)/Generated"))
      }
      below = identity
      folder += "/.."
    }
  }

  /// Writes refusals to standard error, and everything else to standard output.
  private func write(_ report: VerifyReport) {
    for refusal in report.refusals { Terminal.complain(refusal) }
    Terminal.write(report.text)
  }

  private static func keep(_ state: VerifyState, in path: String) throws {
    try DurableStore.open(fileIn: path) { store, name in
      try store.replace(name, with: state.file)
    }
  }
}
