import Ground
import Outputs
import Registry
import Schema

/// A call that only asks what this copy of the tool is: `--version`, and what may stand beside it.
struct VersionCall {
  private let isLong: Bool
  private let isJSON: Bool
  private let language: Language

  /// Reads the arguments of a call; nil for any other call, and for one that is not understood.
  init?(_ arguments: [String]) {
    guard arguments.first == "--version" else { return nil }
    var isLong = false, format = "text", language = Terminal.language
    var left = arguments.dropFirst().flatMap { argument -> [String] in
      let parts = argument.split(separator: "=", maxSplits: 1).map { String($0) }
      return argument.hasPrefix("--") && parts.count == 2 ? parts : [argument]
    }[...]
    while let option = left.popFirst() {
      switch option {
      case "--verbose": isLong = true
      case "--format":
        guard let word = left.popFirst(), TextOrJSON(rawValue: word) != nil else { return nil }
        format = word
      case "--language":
        guard let word = left.popFirst(), let found = Language(rawValue: word) else { return nil }
        language = found
      default: return nil
      }
    }
    (self.isLong, isJSON, self.language) = (isLong, format == "json", language)
  }

  /// What is answered.
  var answer: [UInt8] {
    guard isLong || isJSON else { return Array((Program.version + "\n").utf8) }
    let report = VersionReport(
      asOf: Today.day, formats: SchemaFiles.formats(ReportShape.ofRegistry))
    return isJSON ? report.json : Array(report.text(language).utf8)
  }
}
