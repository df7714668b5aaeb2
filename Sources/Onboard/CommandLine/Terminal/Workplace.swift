import Ground
import Registry
import Schema

/// The registry that a call is about: that of the current folder, or of the nearest folder above.
enum Workplace {
  /// The folder that makes a registry.
  private static let mark = "Municipalities"
  /// How many folders up a registry is looked for.
  private static let most = 16
  /// The commands that work on the files that they are given, wherever they are.
  private static let ofFiles: Set<String> = [
    "check", "fix", "fmt", "diff", "slots", "export", "init", "verify", "explain",
  ]
  /// The options whose values are paths that need not exist.
  static let written: Set<String> = [
    "--output", "--page", "--state", "--all", "--key", "--passphrase-file", "--digests",
    "--document", "--pdf", "--root", "--authority", "--folder", "--settings", "--holidays",
    "--register", "--former-key", "--from", "--public", "--applied",
  ]

  /// Goes to the registry of a call that starts in one of its folders; returns the arguments, with
  /// paths as they are from there.
  static func entered(for arguments: [String]) -> [String] {
    guard let name = arguments.first, !name.hasPrefix("-"), name != "help",
      !isFolder(mark), let above = path
    else { return arguments }
    let values = arguments.indices.dropFirst()
    let isGivenFiles = values.contains { index in
      !written.contains(arguments[index - 1]) && !arguments[index].hasPrefix("-")
        && exists(arguments[index])
    }
    if ofFiles.contains(name), isGivenFiles || name == "verify" || name == "explain" {
      return arguments
    }
    guard let below = WorkingFolder.enter(above: above) else { return arguments }
    return arguments.indices.map { index in
      let argument = arguments[index]
      guard index > 0, !argument.hasPrefix("/"), !argument.hasPrefix("-") else { return argument }
      let isPath =
        written.contains(arguments[index - 1]) && !argument.contains(":")
        || exists(below + "/" + argument)
      return isPath ? below + "/" + argument : argument
    }
  }

  /// Whether the current folder has a registry, if only its records.
  static var isRegistry: Bool {
    get throws(FileFault) {
      if try Discovery.exists(mark) { return true }
      return try Discovery.exists(RecordFolder.usual)
    }
  }

  /// The fault of a command that needs a registry, where there is none.
  static var noRegistry: FileFault {
    FileFault(
      mark,
      Bilingual(
        el: "εδώ δεν υπάρχει μητρώο: τρέξτε την εντολή στον φάκελο που έχει το Municipalities",
        en: "there is no registry here: run the command in the folder that has Municipalities"))
  }

  /// The way up to the nearest folder with a registry: `../..`.
  private static var path: String? {
    (1...most).lazy.map { Array(repeating: "..", count: $0).joined(separator: "/") }
      .first { isFolder($0 + "/" + mark) }
  }

  /// Whether a path leads to a folder; what cannot be asked about is none.
  private static func isFolder(_ path: String) -> Bool { (try? Discovery.isFolder(path)) ?? false }

  private static func exists(_ path: String) -> Bool { (try? Discovery.exists(path)) ?? false }
}
