import Ground
import Schema

/// Former names of commands: a call with an old name is answered with the new one.
enum FormerName {
  /// The old words with the new ones, longer ones first.
  static let all: [(old: [String], new: String)] = [
    (["log", "sign"], "log seal"),
    (["keys", "revoke"], "keys leave"),
    (["announce"], "act announce"),
    (["enact"], "act record join"),
    (["amend"], "act record amend"),
    (["suspend"], "act record suspend"),
    (["withdraw"], "act record withdraw"),
    (["revoke"], "log revoke"),
    (["watch"], "check --watch"),
    (["rules"], "explain"),
    (["import"], "init --from"),
  ]

  /// The line for a call that begins with a former name; nil for any other.
  static func hint(for arguments: [String], _ language: Language) -> String? {
    guard let found = all.first(where: { arguments.starts(with: $0.old) }) else { return nil }
    let old = found.old.joined(separator: " ")
    return language.say(
      el: "onboard: η εντολή «\(old)» γράφεται τώρα: onboard \(found.new)",
      en: "onboard: the command “\(old)” is now written: onboard \(found.new)")
  }
}
