import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard keys sign`: signs drafts; the last required signature puts a draft in force.
struct KeysSign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: Terminal.language.say(
      el: "Υπογράφει ένα σχέδιο· με την τελευταία υπογραφή που λείπει, το σχέδιο ισχύει.",
      en: "Signs a draft; with the last signature that it needs it comes into force."),
    examples: ["onboard keys sign Municipalities/authority/targets.next.json --key root-1.key"])

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το σχέδιο· ή το targets.json, όταν αλλάζουν εκείνοι που το υπογράφουν.",
        en: "The draft; or targets.json, when those who sign it are changing."),
      valueName: Terminal.spoken.say(el: "αρχείο", en: "file")),
    completion: .file(extensions: ["json"]))
  var file: String

  @OptionGroup var key: KeyOptions
  @OptionGroup var outcome: OutcomeOptions

  @Option(help: .language) var language: Language = Terminal.spoken

  func run() throws {
    try reportingOutcome(of: "keys sign", in: language, as: outcome.format) { outcome in
      let slash = file.lastIndex(of: "/")
      let name = slash.map { String(file[file.index(after: $0)...]) } ?? file
      return try AuthorityFolder.open(slash.map { String(file[..<$0]) } ?? ".") { folder in
        try sign(name, in: folder, outcome)
      }
    }
  }

  private func sign(
    _ name: String, in folder: AuthorityFolder, _ outcome: Outcome
  ) throws -> Exit {
    let metadata = try metadata(name, in: folder)
    try demandKeptLog(metadata, in: folder)
    try show(metadata, named: name, in: folder, outcome)
    let signer = try key.signer(language)
    let id = signer.publicKey.id
    guard try signers(of: metadata, in: folder).contains(id) else {
      throw FileFault(
        key.key,
        Bilingual(
          el: "το κλειδί \(id) δεν υπογράφει το \(name)",
          en: "the key \(id) does not sign \(name)"))
    }
    let bytes = try signer.sign(metadata.message)
    try folder.add(Signature(keyID: id, bytes: bytes), on: metadata, to: name)
    let outcomes = try Publication(folder: folder, instant: Today.now).publish()
    KeysReport(outcome: outcome).published(outcomes)
    return .clean
  }

  /// Refuses a policy without any log where the one in force has one: nothing could be sealed.
  private func demandKeptLog(_ metadata: Metadata, in folder: AuthorityFolder) throws {
    guard try folder.losesLog(metadata) else { return }
    throw FileFault(
      file,
      Bilingual(
        el: "δεν έχει κανένα μητρώο αποφάσεων, ενώ η πολιτική που ισχύει έχει: δώστε πρώτα "
          + "onboard keys enrol --role log",
        en: "has no log, while the policy in force has one: run onboard keys enrol --role log first"
      ))
  }

  /// Shows what is about to be signed: the changes, or everything.
  ///
  /// Metadata is printable ASCII, so nothing in it can deceive a terminal.
  private func show(
    _ metadata: Metadata, named name: String, in folder: AuthorityFolder, _ outcome: Outcome
  ) throws {
    let kind: AuthorityFolder.MetadataType = name.hasSuffix("root.next.json") ? .root : .targets
    let old = name == Authority.policyName ? nil : try folder.standing(kind)
    let texts = [old, metadata].map {
      $0.map { String(decoding: $0.signed.indented, as: UTF8.self) }
    }
    let lines = texts.map { ShownLine.lines(ofPlain: $0 ?? "") }
    let diff = TextDiff(lines[0], lines[1])
    outcome.show(diff.text(path: file, isColourful: Terminal.isColourful(1)))
  }

  private func metadata(_ name: String, in folder: AuthorityFolder) throws -> Metadata {
    for kind in AuthorityFolder.MetadataType.allCases where try folder.draftName(kind) == name {
      if let draft = try folder.draft(kind) { return draft }
    }
    if name == Authority.policyName, let policy = try folder.standing(.targets) { return policy }
    throw FileFault(
      file,
      Bilingual(
        el: "δεν είναι σχέδιο που περιμένει υπογραφές", en: "is no draft that waits for signatures")
    )
  }

  /// The keys that may sign: those of the root in force and of its draft.
  private func signers(of metadata: Metadata, in folder: AuthorityFolder) throws -> Set<String> {
    let isRoot = metadata.signed["_type"]?.text == "root"
    let roots = try [folder.roots().last, folder.draft(.root).map { try Root($0) }]
    return Set(roots.compactMap(\.self).flatMap { isRoot ? $0.root.keyIDs : $0.targets.keyIDs })
  }
}
