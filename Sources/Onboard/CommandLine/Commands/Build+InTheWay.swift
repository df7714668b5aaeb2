import Ground
import Schema

extension Build {
  /// Reports the outputs that could not be written because something else is in their place.
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
