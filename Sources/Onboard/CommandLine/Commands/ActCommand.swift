import ArgumentParser
import Ground
import Registry
import Schema

/// `onboard act`: drafts, records and announces the acts of the Secretary-General.
struct ActCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "act",
    abstract: Terminal.language.say(
      el: "Γράφει, καταγράφει και ανακοινώνει πράξεις, και γράφει τις επιστολές προς τους Δήμους.",
      en: "Drafts, records and announces acts, and writes the letters to municipalities."),
    subcommands: [DraftAct.self, RecordAct.self, AnnounceAct.self, LetterAct.self],
    examples: ["onboard act draft join 9173", "onboard act announce 9173"])
}

/// The kinds of acts as written on the command line.
enum ActKind: String, WordArgument {
  case join, amend, suspend, lift, withdraw

  /// The change that is recorded.
  var change: Enactment.Change {
    switch self {
    case .join: .onboard
    case .amend: .amend
    case .suspend: .suspend
    case .lift: .lift
    case .withdraw: .withdraw
    }
  }

  /// Throws unless a reason is given exactly where the act ends the service.
  func demand(_ reason: String?) throws {
    guard change.ends != (reason != nil) else { return }
    throw ValidationError(
      Terminal.spoken.say(
        el: "Το --reason χρειάζεται για αναστολή και ανάκληση, και μόνο τότε.",
        en: "--reason is needed for a suspension or a withdrawal, and only then."))
  }
}

extension ArgumentHelp {
  /// The help text of an argument with the kind of an act.
  static var actKind: ArgumentHelp {
    ArgumentHelp(
      Terminal.language.say(
        el: "Ένταξη (join), τροποποίηση (amend), αναστολή (suspend), άρση της (lift) ή ανάκληση "
          + "(withdraw).",
        en: "What the act does: join, amend, suspend, lift or withdraw."),
      valueName: Terminal.spoken.say(el: "είδος", en: "kind"))
  }

  /// The help text of the reason for an act that ends a service.
  static var reasonToEndService: ArgumentHelp {
    ArgumentHelp(
      Terminal.language.say(
        el: "Ο λόγος της αναστολής ή της ανάκλησης.",
        en: "The reason for a suspension or a withdrawal."),
      valueName: Terminal.spoken.say(el: "κείμενο", en: "text"))
  }
}
