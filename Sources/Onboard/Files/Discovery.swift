import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Finding the submitted files below the paths that a user names.
enum Discovery {
  /// The name of a submitted file in its municipality's folder.
  static let fileName = "onboarding.yaml"
  /// The name of the file of a public body that asks for sign-in only, in its folder.
  static let bodyFileName = "authentication.yaml"
  /// The names of all submitted files.
  static let fileNames = [fileName, bodyFileName]
  /// The folder of all municipalities.
  static let registry = "Municipalities"

  /// The files at the paths and in folders one level below them, in order of path, each once.
  static func files(at paths: [String]) throws(FileFault) -> [String] {
    var found: [String] = []
    for path in paths {
      var status = stat()
      guard lstat(path, &status) == 0 else { throw FileFault(path, errno: errno) }
      guard status.st_mode & S_IFMT == S_IFDIR else {
        found.append(path)
        continue
      }
      let known = found.count
      let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
      found += Self.files(in: folder)
      for name in try names(in: folder) where !name.hasPrefix(".") && !fileNames.contains(name) {
        let inside = Self.files(in: folder + "/" + name)
        guard !inside.isEmpty else { continue }
        // The user named the folder, and not where a link in it may lead.
        if isLink(folder + "/" + name) { throw FileFault(folder + "/" + name, errno: ELOOP) }
        found += inside
      }
      guard found.count > known else {
        throw FileFault(
          path,
          Bilingual(
            el: "δεν υπάρχει κανένα \(fileName) εδώ ή στους φακέλους του",
            en: "no \(fileName) here or in its folders"))
      }
    }
    found.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return found.enumerated().filter { $0.offset == 0 || found[$0.offset - 1] != $0.element }
      .map(\.element)
  }

  /// The submitted files in a folder itself.
  private static func files(in folder: String) -> [String] {
    fileNames.map { folder + "/" + $0 }.filter(isFile)
  }

  /// The file that a municipality's code or a path names.
  static func file(of subject: String) throws(FileFault) -> String {
    guard Int(subject) != nil, !isFile(subject) else {
      let inside = files(in: subject) + files(in: registry + "/" + subject)
      return inside.first.flatMap { isLink(subject) ? nil : $0 } ?? subject
    }
    let folder = registry
    for name in try names(in: folder).sorted() where name.hasPrefix(subject + "-") {
      if isFile("\(folder)/\(name)/\(fileName)") { return "\(folder)/\(name)/\(fileName)" }
    }
    throw FileFault(
      subject,
      Bilingual(
        el: "ο Δήμος δεν έχει δήλωση στον φάκελο \(folder)",
        en: "the municipality has no declaration in \(folder)"))
  }

  /// Whether a path is a folder of municipalities, not one municipality or one file.
  static func isRegistry(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return false }
    return files(in: path).isEmpty
  }

  /// The names in a folder, in no order.
  static func names(in folder: String) throws(FileFault) -> [String] {
    guard let stream = opendir(folder) else { throw FileFault(folder, errno: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(
          to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
        ) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// The names in a folder, in no order; none when there is no such folder.
  static func namesIfAny(in folder: String) throws(FileFault) -> [String] {
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return [] }
    return try names(in: folder)
  }

  /// Whether something is there, of whatever kind.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}
