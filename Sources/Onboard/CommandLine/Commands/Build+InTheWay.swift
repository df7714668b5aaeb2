import Ground
import Schema

extension Build {
  /// Says what became of the outputs in whose place something else stands.
  func tellWhatStays() {
    if replace {
      Terminal.complain(
        report.language.say(
          el: "Το --replace αντικαθιστά μόνο κανονικά αρχεία.",
          en: "--replace replaces regular files only."))
    }
    Terminal.complain(
      report.language.say(
        el: "Ό,τι έπρεπε να γραφτεί εκεί έμεινε όπως ήταν: διορθώστε το και ξανατρέξτε το build.",
        en: "What was to be written there stays as it was: mend it, and build again."))
  }
}
