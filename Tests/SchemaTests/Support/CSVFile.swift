import Foundation
import TestSupport

/// A table of the repository, each row by the names of its columns.
struct CSVFile {
  let rows: [[String: String]]

  /// Reads a file by its path from the root of the package; quoted fields may hold commas.
  init(_ path: String) throws {
    let text = try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)
    let lines = text.split(separator: "\n").map { CSVFile.fields(of: $0) }
    let header = lines.first ?? []
    rows = lines.dropFirst().map { fields in
      Dictionary(zip(header, fields), uniquingKeysWith: { first, _ in first })
    }
  }

  private static func fields(of line: Substring) -> [String] {
    var fields: [String] = []
    var field = ""
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        fields.append(field)
        field = ""
      default: field.append(character)
      }
    }
    return fields + [field]
  }
}
