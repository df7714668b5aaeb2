package import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Finds the submitted files below the paths that a user names.
package enum Discovery {
  /// The name of a submitted file in its municipality's folder.
  package static let fileName = "onboarding.yaml"
  /// The name of the file of a public body that asks only for sign-in, in its folder.
  package static let bodyFileName = "authentication.yaml"
  /// The names of all submitted files.
  package static let fileNames = [fileName, bodyFileName]
  /// The folder of all municipalities.
  package static let registry = "Municipalities"
  /// The name of the folder beside theirs that holds the authority, and never a declaration.
  static let authority = "authority"

  /// The files at the paths and in folders one level below them, in order of path, each once.
  ///
  /// This is for callers that work on all files or on none: the first fault in reading is thrown.
  /// ``Submissions`` keeps such faults beside the rest.
  package static func files(at paths: [String]) throws(FileFault) -> [String] {
    let found = try Submissions(at: paths)
    if let fault = found.faults.first { throw fault }
    guard !found.files.isEmpty || found.strays.isEmpty else {
      throw nothing(at: paths.joined(separator: " "))
    }
    return found.files
  }

  /// The fault of a path at which nothing was submitted.
  static func nothing(at path: String) -> FileFault {
    FileFault(
      path,
      Bilingual(
        el: "δεν υπάρχει κανένα \(fileName) εδώ ή στους φακέλους του",
        en: "no \(fileName) here or in its folders"))
  }

  /// The code at the start of the name of a municipality's folder.
  package static func code(ofFolder name: String) -> MunicipalityCode? {
    name.split(separator: "-").first.flatMap { MunicipalityCode(String($0)) }
  }

  /// The code that was probably meant to be at the start of a folder's name: `09200-…`, `9200 (1)`.
  package static func likelyCode(ofFolder name: String) -> MunicipalityCode? {
    let digits = name.utf8.prefix { (0x30...0x39).contains($0) }
    return MunicipalityCode(String(Substring(digits.drop { $0 == 0x30 })))
  }

  /// The submitted files in a folder itself, which may be relative to an open one; a folder with
  /// such a name is a fault.
  static func declarations(
    in folder: String, of descriptor: Int32 = AT_FDCWD, called path: String? = nil
  ) throws(FileFault) -> [String] {
    var found: [String] = []
    for name in fileNames {
      let full = (path ?? folder) + "/" + name
      var status = stat()
      let place = folder + "/" + name
      if retrying({ fstatat(descriptor, place, &status, AT_SYMLINK_NOFOLLOW) }) != 0 {
        guard errno == ENOENT || errno == ENOTDIR else { throw FileFault(full, errno: errno) }
      } else if status.st_mode & S_IFMT == S_IFDIR {
        throw FileFault(full, errno: EISDIR)
      } else {
        found.append(full)
      }
    }
    return found
  }

  /// The code that a subject consists of, unless a file has that name.
  package static func code(in subject: String) throws(FileFault) -> MunicipalityCode? {
    guard let code = MunicipalityCode(subject), try kindIfAny(of: subject) != .file else {
      return nil
    }
    return code
  }

  /// The matter that a subject names, such as `9173` or `sign-in-9173`, or the folder of a body,
  /// unless a file has that name; nil for a path.
  package static func matter(in subject: String) throws(FileFault) -> Matter? {
    guard try kindIfAny(of: subject) != .file else { return nil }
    if let matter = Matter(meant: subject) { return matter }
    let isBody = try kindIfAny(of: "\(registry)/\(subject)/\(bodyFileName)") != nil
    return isBody ? Matter(signInOf: subject) : nil
  }

  /// The file that belongs to a municipality's code or a path.
  package static func file(of subject: String) throws(FileFault) -> String {
    if let matter = try matter(in: subject), matter.isSignIn, matter.subject != subject {
      return try file(of: matter.subject)
    }
    guard let code = try code(in: subject) else {
      let inside = try declarations(in: subject) + declarations(in: registry + "/" + subject)
      let kind = try kindIfAny(of: subject)
      if kind == nil, inside.isEmpty, let near = nearby(subject) { throw near }
      // The user named the folder, and not where a link in its place may lead.
      return kind == .link ? subject : inside.first ?? subject
    }
    for name in try names(in: registry).sorted() where name.hasPrefix(subject + "-") {
      let folder = "\(registry)/\(name)"
      if try declarations(in: folder).contains("\(folder)/\(fileName)") {
        return "\(folder)/\(fileName)"
      }
    }
    throw undeclared(code)
  }

  /// The fault of a subject that is neither a path nor a code, and may be the name of a
  /// municipality: `Σμύρνη`, `92`; nil for a text that looks like a path.
  static func nearby(_ subject: String) -> FileFault? {
    guard !subject.isEmpty, !subject.utf8.contains(where: { $0 == 0x2F || $0 == 0x2E }) else {
      return nil
    }
    if subject.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
      return FileFault(
        subject,
        Bilingual(
          el: "δεν υπάρχει· ο κωδικός ενός Δήμου έχει τέσσερα ψηφία, π.χ. 9200",
          en: "does not exist; a municipality's code has four digits, e.g. 9200"), cause: .absent)
    }
    let found = Register.greece.search(subject).prefix(3).map { "\($0.code) (\($0.name))" }
    guard !found.isEmpty else { return nil }
    let codes = found.joined(separator: ", ")
    return FileFault(
      subject,
      Bilingual(
        el: "δεν υπάρχει· ένας Δήμος δίνεται με τον κωδικό του: μήπως \(codes);",
        en: "does not exist; a municipality is given by its code: perhaps \(codes)?"),
      cause: .absent)
  }

  /// Whether a path is a folder of municipalities, not one municipality or one file.
  package static func isRegistry(_ path: String) throws(FileFault) -> Bool {
    var status = stat()
    guard retrying({ stat(path, &status) }) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else { throw FileFault(path, errno: errno) }
      return false
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { return false }
    return try declarations(in: path).isEmpty
  }

  /// Whether everybody may leave files in a folder, and remove only their own, such as in `/tmp`:
  /// all may write, and the sticky bit is set. What cannot be examined is taken for such a folder.
  static func isCommon(_ folder: String) -> Bool {
    var status = stat()
    guard retrying({ stat(folder, &status) }) == 0 else { return true }
    return status.st_mode & 0o1002 == 0o1002
  }

  /// The names in a folder, unsorted.
  package static func names(in folder: String) throws(FileFault) -> [String] {
    try withEntries(of: folder) { entries, _ in entries.map(\.name) }
  }

  /// Works on every entry of a folder, in no order, while the folder is open.
  static func withEntries<Result>(
    of folder: String,
    _ work: ([FolderListing.Entry], _ descriptor: Int32) throws(FileFault) -> Result
  ) throws(FileFault) -> Result {
    let descriptor = retrying { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileFault(folder, errno: errno) }
    defer { close(descriptor) }
    return try work(try FolderListing.entries(in: descriptor, called: folder), descriptor)
  }

  /// The names in a folder, in no order; empty when there is no such folder, or a file in its
  /// place.
  package static func namesIfAny(in folder: String) throws(FileFault) -> [String] {
    guard let kind = try kindIfAny(of: folder), kind != .file else { return [] }
    if kind == .link { throw FileFault(folder, errno: ELOOP) }
    return try names(in: folder)
  }

  /// The type of the entry at a path, when no link is followed.
  enum EntryType {
    case file, folder, link, other

    init(_ status: stat) {
      switch status.st_mode & S_IFMT {
      case S_IFREG: self = .file
      case S_IFDIR: self = .folder
      case S_IFLNK: self = .link
      default: self = .other
      }
    }
  }

  /// The type of the entry at a path.
  static func kind(of path: String) throws(FileFault) -> EntryType {
    guard let kind = try kindIfAny(of: path) else { throw FileFault(path, errno: ENOENT) }
    return kind
  }

  /// The type of the entry at a path, when no link is followed; nil when there is no entry.
  static func kindIfAny(of path: String) throws(FileFault) -> EntryType? {
    var status = stat()
    if retrying({ lstat(path, &status) }) == 0 { return EntryType(status) }
    guard errno == ENOENT || errno == ENOTDIR else { throw FileFault(path, errno: errno) }
    return nil
  }

  /// Whether two paths lead to the same file, however they are written.
  package static func areSame(_ one: String, _ other: String) throws(FileFault) -> Bool {
    guard one != other else { return true }
    guard let first = try identity(of: one) else { return false }
    return try identity(of: other) == first
  }

  /// The identity of a file, whatever path leads to it.
  package struct Identity: Hashable {
    private let device: UInt64
    private let number: UInt64

    fileprivate init(_ status: stat) {
      device = UInt64(truncatingIfNeeded: status.st_dev)
      number = UInt64(truncatingIfNeeded: status.st_ino)
    }
  }

  /// The file to which a path leads; nil where there is none.
  package static func identity(of path: String) throws(FileFault) -> Identity? {
    var status = stat()
    guard retrying({ stat(path, &status) }) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else { throw FileFault(path, errno: errno) }
      return nil
    }
    return Identity(status)
  }

  /// Whether there is a folder at a path; a link to one does not count.
  package static func isFolder(_ path: String) throws(FileFault) -> Bool {
    try kindIfAny(of: path) == .folder
  }

  /// Whether there is anything at a path, of whatever kind, including a link that leads nowhere.
  package static func exists(_ path: String) throws(FileFault) -> Bool {
    try kindIfAny(of: path) != nil
  }
}
