import ArgumentParser
import Ground
import Schema

/// The settings that a person makes once for all calls: the file `onboard/config` in the folder of
/// personal settings (`XDG_CONFIG_HOME`, else `~/.config`; XDG Base Directory Specification 0.8).
enum Preferences {
  /// The only setting so far.
  private static let keyName = "key"

  /// The path of the file; nil where the environment names no home.
  static var place: String? {
    let home = Terminal.environment("HOME").map { "\($0)/.config" }
    // The specification says that relative values are ignored.
    let given = Terminal.environment("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (given ?? home).map { "\($0)/onboard/config" }
  }

  /// The key with which this person signs; nil where none is set.
  ///
  /// A relative path starts from the folder of the file, and `~/` from the home.
  static func key() throws -> String? {
    guard let place, let text = try text(place) else { return nil }
    var key: String?
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let line = trimmed(line)
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let parts = line.split(separator: ":", maxSplits: 1).map(trimmed)
      guard parts.count == 2, parts[0] == keyName, !parts[1].isEmpty, key == nil else {
        throw FileFault(
          "\(place):\(number + 1)",
          Bilingual(
            el: "εδώ γράφεται μόνο μία γραμμή «key: αρχείο» ή «key: agent:ταυτότητα»",
            en: "only one line “key: FILE” or “key: agent:IDENTITY” belongs here"))
      }
      key = absolute(String(parts[1]), beside: place)
    }
    return key
  }

  /// The text of the file, which may be behind a link, as is common for such files; nil where there
  /// is none.
  private static func text(_ place: String) throws(FileFault) -> String? {
    do throws(FileFault) {
      return String(decoding: try FileReading.named(place, atMost: 1 << 16), as: UTF8.self)
    } catch {
      guard error.cause == .absent else { throw error }
      return nil
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  private static func absolute(_ key: String, beside place: String) -> String {
    if key.hasPrefix("/") || key.contains(":") { return key }
    if key.hasPrefix("~/"), let home = Terminal.environment("HOME") {
      return home + key.dropFirst()
    }
    return String(place[...(place.lastIndex(of: "/") ?? place.startIndex)]) + key
  }
}
