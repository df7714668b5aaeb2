import Ground
import Outputs
import Registry
import Schema

/// A call that only asks for the version of this copy of the tool: `--version`, and the options
/// that may accompany it.
struct VersionCall {
  private let isLong: Bool
  private let isJSON: Bool

  /// A call for the version that is not understood, with the argument that is too much.
  struct Misfit: Error {
    let argument: String

    /// - Parameter value: The value after an option; empty where there is none.
    fileprivate init(_ argument: String, _ value: String = "") {
      self.argument = value.isEmpty ? argument : "\(argument) \(value)"
    }

    /// The message about it.
    func message(_ language: Language) -> String {
      language.say(
        el: "Το --version δεν δέχεται «\(argument.visible)»: onboard --version [--verbose] "
          + "[--format json] [--language en]",
        en: "--version does not take “\(argument.visible)”: onboard --version [--verbose] "
          + "[--format json] [--language en]")
    }
  }

  /// Reads the arguments of a call; nil for any other call. The options beside `--version` may be
  /// in any order, and an unknown one is refused.
  init?(_ arguments: [String]) throws(Misfit) {
    // A call of a command is left to that command, and one for help to the parser.
    guard arguments.first?.hasPrefix("-") == true, arguments.contains("--version"),
      !arguments.contains("--help"), !arguments.contains("-h")
    else { return nil }
    var isLong = false, format = "text"
    var left = arguments.flatMap { argument -> [String] in
      let parts = argument.split(separator: "=", maxSplits: 1).map { String($0) }
      return argument.hasPrefix("--") && parts.count == 2 ? parts : [argument]
    }[...]
    while let option = left.popFirst() {
      switch option {
      case "--version": break
      case "--verbose": isLong = true
      case "--format":
        let word = left.popFirst() ?? ""
        guard TextOrJSON(rawValue: word) != nil else { throw Misfit(option, word) }
        format = word
      default: throw Misfit(option)
      }
    }
    (self.isLong, isJSON) = (isLong, format == "json")
  }

  /// The answer to the call.
  var answer: [UInt8] {
    guard isLong || isJSON else { return Array((Program.version + "\n").utf8) }
    let report = VersionReport(
      asOf: Today.day, formats: SchemaFiles.formats(ReportShape.ofRegistry))
    return isJSON ? report.json : Array(report.text(Terminal.language).utf8)
  }
}
