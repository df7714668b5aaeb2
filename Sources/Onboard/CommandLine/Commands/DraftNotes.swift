import Ground
import Outputs
import Registry
import Schema

extension Outcome {
  /// Reports that a draft rests on a declaration that nobody has approved.
  func noteUnapproved(_ name: String, about matter: Matter? = nil) {
    note(
      Bilingual(
        el: "\(name): χωρίς έγκριση ακόμη, το σχέδιο γράφεται από τη δήλωση.",
        en: "\(name): not approved yet, the draft is written from the file."),
      about: matter)
  }

  /// Reports that what was written has no effect before it is signed.
  func noteDraft() {
    note(
      Bilingual(
        el: "Σχέδιο προς υπογραφή: δεν παράγει έννομα αποτελέσματα.",
        en: "A draft for signature: it has no legal effect."))
  }

  /// Reports the amendments whose declaration names no request of their own.
  func noteRequests(of subjects: [ActDraft.Subject]) {
    for subject in subjects where subject.requestNumber == nil {
      let code = subject.plan.municipality.code
      note(
        Bilingual(
          el: "\(code): η δήλωση έχει ακόμη το αίτημα της ένταξης· ο αριθμός του αιτήματος "
            + "τροποποίησης μένει κενός.",
          en: "\(code): the declaration still has the request of the onboarding; the number of the "
            + "request to amend is left blank."),
        about: .appointments(code))
    }
  }

  /// Reports the parts that the lifting of a whole suspension lifts as well.
  func noteRestored(_ parts: ServiceParts, of matter: Matter) {
    guard !parts.isEmpty else { return }
    let words = parts.words
    note(
      Bilingual(
        el: "\(matter): αίρεται μαζί και η μερική αναστολή που προηγήθηκε (\(words.el))· αν πρέπει "
          + "να μείνει, χρειάζεται νέα πράξη μερικής αναστολής.",
        en: "\(matter): the partial suspension from before is lifted as well (\(words.en)); if it "
          + "must stay, it takes a new act of partial suspension."),
      about: matter)
  }

  /// Reports the names to be checked, where nobody has confirmed lately which names hold.
  func noteNames(_ names: ActSettings.Names, on day: Day) {
    guard let last = names.checkedUntil else {
      return note(
        Bilingual(
          el: "Τα ονόματα υπουργείου, γραμματείας και όσων υπογράφουν δεν έχουν ημέρα ισχύος: "
            + "δηλώστε τα στο names του \(ActSettingsFile.place).",
          en: "The names of ministry, secretariat and signatories have no day from which they "
            + "hold: declare them as names in \(ActSettingsFile.place)."))
    }
    guard last < day else { return }
    note(
      Bilingual(
        el: "Τα ονόματα του σχεδίου δηλώθηκαν πριν από περισσότερο από ένα έτος: ελέγξτε τα.",
        en: "The names in the draft were declared more than a year ago: check them."))
  }
}
