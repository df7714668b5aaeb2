import Foundation
import TestSupport

/// Texts of municipal notices as they are written, one a line, of which those of `planted.txt` name
/// a person between two signs; the head of each file tells.
enum PersonalTable {
  /// The texts that name nobody.
  static let harmless = lines("harmless")

  /// The texts that name a person, each with the part that nobody else may read.
  static let planted = lines("planted").map { line in
    let parts = line.components(separatedBy: CharacterSet(charactersIn: "⟦⟧"))
    return (text: parts.joined(), secret: parts.count == 3 ? parts[1] : "")
  }

  private static func lines(_ name: String) -> [String] {
    let place = Repository.root.appending(path: "Tests/SchemaTests/Data/Persons/\(name).txt")
    let text = (try? String(contentsOf: place, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }
}
