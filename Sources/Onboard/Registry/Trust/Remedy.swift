package import Ground
package import Schema

/// The advice after a refusal: a sentence, and the next command where there is one.
package struct Remedy: Hashable, Sendable {
  /// The sentence that says what to do.
  package let words: Bilingual
  /// The command, complete except for the keys; nil where a person has to act outside the tool.
  package let command: String?

  private init(el: String, en: String, _ command: String? = nil) {
    words = Bilingual(el: el, en: en)
    self.command = command
  }

  /// The remedy for a cause, about a matter where one is known.
  init(_ kind: Kind, _ matter: Matter?, _ subject: String) {
    let name = matter.map { "\($0)" } ?? ""
    func onboard(_ command: String) -> String {
      "onboard " + command + (name.isEmpty ? "" : " " + name)
    }
    self =
      switch kind {
      case .restore:
        Remedy(
          el: "επαναφέρετε το αρχείο όπως ήταν, και δείτε ποιος το άλλαξε",
          en: "restore the file as it was, and see who changed it",
          "git log --stat -- \(subject.inShell)")
      case .remove:
        Remedy(
          el: "αφαιρέστε το αρχείο· αν είναι υπογραφή που χάλασε, επαναφέρετέ το όπως ήταν",
          en: "remove the file; if it is a vote that was damaged, restore it as it was",
          "rm \(subject.inShell)")
      case .receive:
        Remedy(
          el: "παραλάβετε τη δήλωση όπως είναι τώρα", en: "receive the declaration as it is now",
          onboard("receive"))
      case .ask:
        Remedy(
          el: "ζητήστε νέο αίτημα, και γράψτε τον αριθμό και την ημερομηνία του στη δήλωση",
          en: "ask for a new request, and put its number and date in the declaration",
          onboard("receive"))
      case .review:
        Remedy(
          el: "δείτε ξανά τον έλεγχο, και υπογράψτε το νέο αποτύπωμα",
          en: "see the review again, and sign the new digest", onboard("review"))
      case .update:
        Remedy(
          el: "η πολιτική δεν υπάρχει εδώ: φέρτε την τελευταία κατάσταση του μητρώου",
          en: "the policy is not here: fetch the newest state of the registry", "git pull")
      case .another:
        Remedy(
          el: "υπογράφει άλλο πρόσωπο του ίδιου ρόλου· δείτε ποιος λείπει",
          en: "another person of the same role signs; see who is missing", onboard("status"))
      case .look:
        Remedy(
          el: "δείτε τι έχει αποφασιστεί ως τώρα", en: "see what has been decided so far",
          onboard("status"))
      case .act:
        Remedy(
          el: "διορθώστε τα στοιχεία της πράξης· το σχέδιό της δείχνει πάνω σε τι στηρίζεται",
          en: "correct what was said of the act; its draft shows what it rests on",
          onboard("status"))
      case .seal:
        Remedy(
          el: "σφραγίστε στον κύριο κλάδο", en: "seal on the main branch", "onboard log seal")
      case .mend:
        Remedy(
          el: "φέρτε το μητρώο αποφάσεων πάλι σε μία μορφή, στον κύριο κλάδο",
          en: "bring the log back to one form, on the main branch", "onboard log mend")
      case .build:
        Remedy(
          el: "γράψτε ξανά όσα ισχύουν", en: "write again what is in force", "onboard build")
      case .keys:
        Remedy(
          el: "δείτε ποιος υπογράφει τι, και ως πότε", en: "see who signs what, and until when",
          "onboard keys authority")
      case .renew:
        Remedy(
          el: "ανανεώστε την αρχή, με τις υπογραφές που θέλει",
          en: "renew the authority, with the signatures that it needs", "onboard keys renew")
      case .clock:
        Remedy(
          el: "διορθώστε το ρολόι του υπολογιστή και ξαναδοκιμάστε",
          en: "correct the computer's clock and try again", "date")
      case .fetch:
        Remedy(
          el: "φέρτε την τελευταία κατάσταση του μητρώου· αν είναι ήδη αυτή, κρατήστε την ως έχει: "
            + "κάποιος αφαίρεσε ή ξανάγραψε αποφάσεις",
          en: "fetch the newest state of the registry; if this is it, keep it as it is: somebody "
            + "took decisions away or wrote them anew", "git pull")
      case .moveAway:
        Remedy(
          el: "μεταφέρετέ το αλλού, και δείτε ποιος το έβαλε εκεί",
          en: "move it elsewhere, and see who put it there",
          "git log --stat -- \(subject.inShell)")
      case .cosign:
        Remedy(
          el: "ζητήστε από τους μάρτυρες να υπογράψουν το τωρινό σημείο ελέγχου, και προσθέστε "
            + "ό,τι έγραψαν",
          en: "ask the witnesses to sign the present checkpoint, and add what they wrote",
          "onboard log cosign")
      case .again:
        Remedy(
          el: "δώστε την απόφαση ξανά, αν πρέπει να ισχύσει, και αφαιρέστε τον φάκελο της παλιάς",
          en: "decide it again, if it is to have effect, and remove the folder of the old one",
          "onboard act record")
      case .sign:
        Remedy(
          el: "υπογράψτε ξανά, με τα ίδια στοιχεία", en: "sign again, with the same particulars",
          onboard("status"))
      case .first:
        Remedy(
          el: "κάντε πρώτα ό,τι χρειάζεται η άλλη, και σφραγίστε ξανά",
          en: "first do what the other one needs, and seal again", "onboard log seal")
      case .rewrite:
        Remedy(
          el: "γράψτε το χωρίς όνομα, αριθμό ή διεύθυνση προσώπου: τι έγινε, και όχι ποιος",
          en: "write it without a person's name, number or address: what happened, and not who")
      case .deploy:
        Remedy(
          el: "γράψτε ξανά όσα ισχύουν, και εφαρμόστε τα με το kubectl apply",
          en: "write again what is in force, and apply it with kubectl apply",
          "onboard export --target kubernetes")
      case .revoke:
        Remedy(
          el: "ανακαλέστε την έγκριση, και παραλάβετε ξανά τη δήλωση, που τότε κρίνεται από την "
            + "αρχή",
          en: "revoke the approval, and receive the declaration again, which is then judged anew",
          onboard("log revoke"))
      case .version:
        Remedy(
          el: "χρησιμοποιήστε την έκδοση που ονομάζεται, ή επαληθεύστε χωρίς νέα μεταγλώττιση",
          en: "use the version that is named, or verify without compiling again",
          "onboard --version")
      }
  }

  /// This remedy with another command, if one is given.
  fileprivate func instead(_ command: String?) -> Remedy {
    command.map { Remedy(el: words.el, en: words.en, $0) } ?? self
  }

  /// The kinds of remedies.
  enum Kind: Hashable, CaseIterable, Sendable {
    case restore, remove, receive, ask, review, update, another, look, act, seal, mend, build, keys
    case renew, clock, again, sign, first, revoke, fetch, moveAway, cosign, version, rewrite, deploy
  }
}

extension Refusal {
  /// The advice on what to do next.
  package var remedy: Remedy {
    Remedy(advice ?? code.remedy, matter, subject).instead(next)
  }

  /// The matter of the refusal, if its subject names one: a folder of records or a declaration.
  package var matter: Matter? {
    let parts = subject.split(separator: "/").map { String($0) }
    if let place = parts.firstIndex(of: "Approvals"), place + 1 < parts.count,
      let matter = Matter(parts[place + 1])
    {
      return matter
    }
    if let matter = Matter(subject) { return matter }
    return parts.lazy.compactMap { part in
      MunicipalityCode(String(part.prefix { $0 != "-" })).map { Matter.appointments($0) }
    }.first
  }
}
