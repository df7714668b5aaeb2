extension Rule {
  /// A municipality's folder is named after its code and its place.
  static let folderMismatch = Rule(
    "folder-mismatch",
    basis: .policy(.naming),
    title: Bilingual(
      el: "Ο φάκελος του αρχείου δεν είναι του δήμου που δηλώνεται",
      en: "The file's folder is not that of the municipality declared"),
    explanation: Bilingual(
      el: """
        Κάθε δήμος έχει τον δικό του φάκελο, με όνομα τον κωδικό και τον τόπο με λατινικά \
        γράμματα, για παράδειγμα «9200-neas-smyrnis/onboarding.yaml». Έτσι δεν μπαίνει η δήλωση \
        ενός δήμου στη θέση άλλου. Είναι πολιτική της πλατφόρμας. Μετακινήστε το αρχείο στον \
        σωστό φάκελο ή διορθώστε τον κωδικό.
        """,
      en: """
        Each municipality has a folder of its own, named after its code and its place in Latin \
        letters, for example “9200-neas-smyrnis/onboarding.yaml”, so that no declaration takes \
        the place of another's. This is a policy of the platform. Move the file to the right \
        folder or correct the code.
        """),
    // An example is text without a path, so none can fail here.
    rejects: [],
    check: .judging { declaration, judgement in
      guard let entry = judgement.entry, let code = declaration.municipality.value?.code.located,
        let folder = FolderName.of(judgement.path), !folder.belongs(to: entry)
      else { return }
      let wanted = "\(entry.code)-\(entry.slug)"
      let found = Message.shortened(folder.text)
      judgement.report(
        code.span,
        el: "Ο κωδικός \(entry.code) θέλει τον φάκελο «\(wanted)», το αρχείο όμως είναι στον"
          + " «\(found)»",
        en: "The code \(entry.code) belongs in the folder “\(wanted)”, but the file is in"
          + " “\(found)”")
    })
}

/// The folder that holds a municipality's file.
struct FolderName {
  private let bytes: Substring.UTF8View

  var text: String { String(Substring(bytes)) }

  /// The folder of `…/<folder>/onboarding.yaml`, if its name begins with a digit.
  static func of(_ path: String) -> FolderName? {
    let file = "/onboarding.yaml".utf8
    let path = path.utf8
    guard path.count > file.count, path.suffix(file.count).elementsEqual(file) else { return nil }
    let folders = path.dropLast(file.count)
    let start = folders.lastIndex(of: 0x2F).map { folders.index(after: $0) } ?? folders.startIndex
    let name = folders[start...]
    guard let first = name.first, first >= 0x30, first <= 0x39 else { return nil }
    return FolderName(bytes: name)
  }

  /// Whether the name is the municipality's code, a hyphen and its place.
  func belongs(to entry: RegisterEntry) -> Bool {
    var code = 0
    var rest = bytes
    while let byte = rest.first, byte >= 0x30, byte <= 0x39, code < 1_000_000 {
      code = code * 10 + Int(byte - 0x30)
      rest = rest.dropFirst()
    }
    return code == entry.code && rest.first == 0x2D
      && rest.dropFirst().elementsEqual(entry.slug.utf8) && bytes.first != 0x30
  }
}
