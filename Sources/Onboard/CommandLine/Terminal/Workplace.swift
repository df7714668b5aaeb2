import Ground
import Registry
import Schema

/// The registry that a call is about: that of the current folder, or of the nearest folder above
/// it; outside any registry, that of the named file.
enum Workplace {
  /// The commands that work on given files, wherever these are, each beside its own registry.
  private static let ofFiles: Set<String> = [
    "check", "fix", "fmt", "diff", "slots", "export", "init", "verify", "explain",
  ]
  /// The options whose values are paths that need not exist.
  static let written: Set<String> = [
    "--output", "--page", "--state", "--all", "--key", "--passphrase-file", "--digests",
    "--document", "--pdf", "--root", "--authority", "--folder", "--settings", "--holidays",
    "--register", "--former-key", "--from", "--public", "--applied",
  ]

  /// Changes to the registry's folder for a call that starts in one of its subfolders, or outside;
  /// returns the arguments, with paths relative to that folder.
  static func entered(for arguments: [String]) -> [String] {
    let nearest = RegistryRoot.nearest
    guard let name = arguments.first, !name.hasPrefix("-"), name != "help", nearest != .here
    else { return arguments }
    let given = arguments.indices.dropFirst().filter { index in
      isAfterDashes(index, arguments) && exists(arguments[index])
        || !written.contains(arguments[index - 1]) && !arguments[index].hasPrefix("-")
          && exists(arguments[index])
    }
    if ofFiles.contains(name), !given.isEmpty || name == "verify" || name == "explain" {
      return arguments
    }
    guard let nearest else {
      let named = given.lazy.compactMap { RegistryRoot(holding: arguments[$0]) }.first
      guard let before = named.flatMap({ WorkingFolder.enter($0.path) }) else { return arguments }
      return moved(arguments) { before + "/" + $0 }.map { argument in
        exists(argument) ? RegistryRoot.here.place(ofFile: argument) ?? argument : argument
      }
    }
    return WorkingFolder.enter(above: nearest.path)
      .map { below in moved(arguments) { below + "/" + $0 } } ?? arguments
  }

  /// Whether an argument is a path whatever its first letter, since `--` stands before it.
  private static func isAfterDashes(_ index: Int, _ arguments: [String]) -> Bool {
    arguments[..<index].contains("--")
  }

  /// The arguments with each relative path rewritten for another folder.
  private static func moved(_ arguments: [String], _ way: (String) -> String) -> [String] {
    arguments.indices.map { index in
      let argument = arguments[index]
      guard !argument.isEmpty else { return argument }
      if isAfterDashes(index, arguments) {
        return !argument.hasPrefix("/") && exists(way(argument)) ? way(argument) : argument
      }
      if argument.hasPrefix("--"), let sign = argument.firstIndex(of: "=") {
        // “--page=inbox.html”
        let name = String(argument[..<sign]), value = String(argument[sign...].dropFirst())
        guard !value.isEmpty, !value.hasPrefix("/"), written.contains(name), !value.contains(":")
        else { return argument }
        return name + "=" + way(value)
      }
      guard index > 0, !argument.hasPrefix("/"), !argument.hasPrefix("-") else { return argument }
      let isPath =
        written.contains(arguments[index - 1]) && !argument.contains(":") || exists(way(argument))
      return isPath ? way(argument) : argument
    }
  }

  /// Whether the current folder has a registry, even if only with records.
  static var isRegistry: Bool {
    get throws(FileFault) {
      if try Discovery.exists(Discovery.registry) { return true }
      return try Discovery.exists(RecordFolder.usual)
    }
  }

  /// The fault of a command that needs a registry, where there is none.
  static var noRegistry: FileFault {
    FileFault(
      Discovery.registry,
      Bilingual(
        el: "εδώ δεν υπάρχει μητρώο: τρέξτε την εντολή στον φάκελο που έχει το Municipalities",
        en: "there is no registry here: run the command in the folder that has Municipalities"))
  }

  /// The fault to tell where something is absent: outside a registry that there is none, whichever
  /// of its files was looked for first.
  static func outside(_ fault: FileFault) -> FileFault {
    let steps = fault.path.split(separator: "/", omittingEmptySubsequences: false)
    guard fault.cause == .absent, steps.first == Discovery.registry[...],
      (try? isRegistry) == false
    else { return fault }
    return noRegistry
  }

  private static func exists(_ path: String) -> Bool { (try? Discovery.exists(path)) ?? false }
}
