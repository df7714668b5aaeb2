import Foundation

/// A second implementation of canonical JSON (RFC 8785), which reads with Foundation and writes
/// with a few lines of its own.
public enum Canonical {
  /// The canonical form of a text; nil when it is not JSON, or contains a fraction.
  public static func json(_ text: String) -> [UInt8]? {
    let value = try? JSONSerialization.jsonObject(
      with: Data(text.utf8), options: .fragmentsAllowed)
    return value.flatMap { written($0) }.map { Array($0.utf8) }
  }

  private static func written(_ value: Any) -> String? {
    switch value {
    case let object as [String: Any]:
      var members: [String] = []
      for key in object.keys.sorted(by: { $0.utf16.lexicographicallyPrecedes($1.utf16) }) {
        guard let value = object[key].flatMap({ written($0) }) else { return nil }
        members.append(quoted(key) + ":" + value)
      }
      return "{" + members.joined(separator: ",") + "}"
    case let array as [Any]:
      let items = array.compactMap { written($0) }
      return items.count == array.count ? "[" + items.joined(separator: ",") + "]" : nil
    case let text as String: return quoted(text)
    case let number as NSNumber where String(cString: number.objCType) == "c":
      return number.boolValue ? "true" : "false"
    case let number as Int: return String(number)
    case is NSNull: return "null"
    default: return nil
    }
  }

  private static func quoted(_ text: String) -> String {
    let short = ["\"": "\\\"", "\\": "\\\\", "\u{8}": "\\b", "\t": "\\t", "\n": "\\n"]
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{C}": out += "\\f"
      case "\r": out += "\\r"
      case "\"", "\\", "\u{8}", "\t", "\n": out += short[String(scalar)] ?? ""
      case "\u{0}"..<"\u{20}": out += String(format: "\\u%04x", scalar.value)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return "\"" + out + "\""
  }
}
