/// A style of text on a terminal, by its code (ECMA-48).
package enum Paint: String {
  case bold = "1"
  case dim = "2"
  case red = "31"
  case green = "32"
  case yellow = "33"
  case cyan = "36"
  case strongRed = "1;31"
  case strongGreen = "1;32"
  case strongYellow = "1;33"
  case strongBlue = "1;34"

  /// The text in this style, if colours are wanted.
  package func on(_ text: String, isColourful: Bool) -> String {
    isColourful ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
