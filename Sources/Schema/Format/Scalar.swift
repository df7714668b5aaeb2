/// Scalars as the form's reader takes them.
public enum Scalar {
  /// A text without quotes where it can stand so, and in double quotes where it cannot.
  public static func plain(_ text: String, inFlow: Bool) -> String {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last,
      first.properties.isAlphabetic || ("0"..."9").contains(first) || first == "«",
      last != " ", last != ":"
    else { return quoted(text) }
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\"", "#", "\\": return quoted(text)
      case ",", "[", "]", "{", "}": if inFlow { return quoted(text) }
      case ":" where scalars[index + 1] == " ": return quoted(text)
      case "\u{0}"..<" ", "\u{85}", "\u{2028}", "\u{2029}": return quoted(text)
      default: break
      }
    }
    return text
  }

  /// A text in double quotes.
  static func quoted(_ text: String) -> String {
    var quoted = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": break
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return "\"" + quoted + "\""
  }
}
