import Ground
import Schema

/// The language that a call asks for, wherever among its arguments: help and errors are written in
/// it too, before the parser has read anything.
struct CallLanguage {
  /// The arguments of the program, without the language that they name.
  static let given = CallLanguage(Array(CommandLine.arguments.dropFirst()))

  /// The option.
  private static let option = "--language"

  /// The arguments without it.
  let arguments: [String]
  /// The language; nil where the call names none.
  let language: Language?
  /// What stands in place of a language, where it is none; empty where nothing does.
  let unknown: String?

  /// Reads `--language X` and `--language=X`, of which the last counts. What follows `--` is no
  /// option.
  init(_ arguments: [String]) {
    var kept: [String] = [], language: Language?, unknown: String?
    var left = arguments[...]
    while let argument = left.popFirst() {
      if argument == "--" {
        kept += [argument] + left
        break
      }
      let word: String
      if argument == Self.option {
        word = left.popFirst() ?? ""
      } else if argument.hasPrefix(Self.option + "=") {
        word = String(argument.dropFirst(Self.option.utf8.count + 1))
      } else {
        kept.append(argument)
        continue
      }
      if let found = Language(rawValue: word) { language = found } else { unknown = word }
    }
    (self.arguments, self.language, self.unknown) = (kept, language, unknown)
  }

  /// What is said of a language that there is not; nil where there is none.
  func complaint(_ language: Language) -> String? {
    guard let unknown else { return nil }
    let known = Language.allCases.map(\.rawValue)
    let el = known.joined(separator: " ή "), en = known.joined(separator: " or ")
    return unknown.isEmpty
      ? language.say(
        el: "Το \(Self.option) θέλει μια γλώσσα: \(el)",
        en: "\(Self.option) needs a language: \(en)")
      : language.say(
        el: "Το \(Self.option) δεν δέχεται «\(unknown.visible)»: δώστε \(el)",
        en: "\(Self.option) does not take “\(unknown.visible)”: give \(en)")
  }
}
