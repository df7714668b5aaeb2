import ArgumentParser
import Ground

/// Help texts of arguments that more than one command takes.
extension ArgumentHelp {
  /// A municipality by its code, or a file.
  static var municipalityOrFile: ArgumentHelp {
    ArgumentHelp(
      Terminal.language.say(
        el: "Ο κωδικός του Δήμου, ή ένα αρχείο.", en: "The municipality's code, or a file."),
      valueName: Terminal.spoken.say(el: "Δήμος", en: "municipality"))
  }

  /// The page that is written besides what is printed.
  static var page: ArgumentHelp {
    ArgumentHelp(
      Terminal.language.say(
        el: "Γράφει και τη σελίδα HTML εδώ.", en: "Also writes the HTML page here."),
      valueName: Terminal.spoken.say(el: "αρχείο", en: "file"))
  }

  /// The root from which an authority is trusted.
  static var trustedRoot: ArgumentHelp {
    ArgumentHelp(
      Terminal.language.say(
        el: "Το αρχείο αφετηρίας εμπιστοσύνης (root)· αλλιώς το πρώτο του φακέλου.",
        en: "The root that you trust; else the first one in the folder."),
      valueName: Terminal.spoken.say(el: "αρχείο", en: "file"))
  }
}
