extension Rule {
  /// A municipality's folder must be named after its code and its place.
  static let folderMismatch = Rule(
    "folder-mismatch",
    basis: .policy(.naming),
    title: Bilingual(
      el: "Ο φάκελος του αρχείου δεν είναι του φορέα που δηλώνεται",
      en: "The file's folder is not that of the body declared"),
    explanation: Bilingual(
      el: """
        Κάθε Δήμος έχει τον δικό του φάκελο, με όνομα τον κωδικό και τον τόπο με λατινικά \
        γράμματα, για παράδειγμα «9200-neas-smyrnis/onboarding.yaml». Έτσι δεν μπαίνει η δήλωση \
        ενός Δήμου στη θέση άλλου. Ένας φορέας που δεν είναι Δήμος έχει φάκελο με την επωνυμία \
        του, «perifereia-attikis/authentication.yaml». Είναι πολιτική της πλατφόρμας. \
        Μετακινήστε το αρχείο στον σωστό φάκελο ή διορθώστε τον κωδικό.
        """,
      en: """
        Each municipality has a folder of its own, named after its code and its place in Latin \
        letters, for example “9200-neas-smyrnis/onboarding.yaml”, so that no declaration takes \
        the place of another's. A body that is no municipality has a folder named after it, \
        “perifereia-attikis/authentication.yaml”. This is a policy of the platform. Move the \
        file to the right folder or correct the code.
        """),
    // An example is text without a path, so no example can fail.
    rejects: [],
    check: .judging { declaration, judgement in
      if let name = declaration.body.value?.name.located {
        judgement.compareFolder(with: name)
        return
      }
      guard let entry = judgement.entry, let code = declaration.municipality.value?.code.located,
        let folder = FolderName.of(judgement.path)
      else { return }
      let wanted = String(entry.code) + "-" + entry.slug
      guard folder != wanted else { return }
      // One mistake, one finding: with the name of the folder's municipality, the code is wrong.
      if let name = declaration.municipality.value?.name.value,
        judgement.named(name, in: folder) != nil
      {
        return
      }
      let found = Mask.shortened(folder)
      judgement.report(
        code.span,
        el: "Ο κωδικός \(entry.code) θέλει τον φάκελο «\(wanted)», το αρχείο όμως είναι στον"
          + " «\(found)»",
        en: "The code \(entry.code) belongs in the folder “\(wanted)”, but the file is in"
          + " “\(found)”")
    })
}

extension Judgement {
  /// The municipality that has both a name and a folder.
  func named(_ name: String, in folder: String) -> RegisterEntry? {
    let folded = Fold.key(name)
    return register.entries.first {
      Fold.key($0.name) == folded && "\($0.code)-\($0.slug)" == folder
    }
  }

  fileprivate mutating func compareFolder(with name: Located<String>) {
    let wanted = Slug.of(name.value)
    guard let folder = FolderName.holding(FolderName.ofBody, in: path), folder != wanted else {
      return
    }
    let found = Mask.shortened(folder)
    report(
      name.span,
      el: "Η επωνυμία θέλει τον φάκελο «\(wanted)», το αρχείο όμως είναι στον «\(found)»",
      en: "The name belongs in the folder “\(wanted)”, but the file is in “\(found)”")
  }
}

/// The folder that contains the file of a municipality or body.
enum FolderName {
  /// The file of a municipality.
  static let ofMunicipality: StaticString = "/onboarding.yaml"
  /// The file of another public body.
  static let ofBody: StaticString = "/authentication.yaml"

  /// The folder of `…/<folder>/onboarding.yaml`, if its name begins with a digit.
  static func of(_ path: String) -> String? {
    guard let name = holding(ofMunicipality, in: path), let first = name.utf8.first,
      (0x30...0x39).contains(first)
    else { return nil }
    return name
  }

  /// The folder that contains a file with a given name.
  static func holding(_ file: StaticString, in path: String) -> String? {
    let file = UnsafeBufferPointer(start: file.utf8Start, count: file.utf8CodeUnitCount)
    let path = Array(path.utf8)
    guard path.suffix(file.count).elementsEqual(file) else { return nil }
    let folders = path.dropLast(file.count)
    let name = folders[(folders.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0)...]
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}
