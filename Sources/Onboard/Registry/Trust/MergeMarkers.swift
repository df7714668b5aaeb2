import Ground

/// The marks that git leaves in a file whose two versions it could not join.
enum MergeMarkers {
  /// The name of the file that says who received a declaration.
  static let submission = "submission.json"

  /// Refuses a file with such marks at the beginnings of lines, and says how to go on.
  static func refuse(in bytes: [UInt8], _ subject: String) throws(Refusal) {
    let lines = bytes.split(separator: 0x0A)
    guard lines.contains(where: { $0.starts(with: "<<<<<<< ".utf8) }),
      lines.contains(where: { $0.starts(with: ">>>>>>> ".utf8) })
    else { return }
    if subject.hasSuffix(submission), subject.contains(Discovery.registry + "/") {
      throw twiceReceived(subject)
    }
    throw Refusal(
      .mergeMarkers, subject,
      el:
        "έχει σημάδια συγχώνευσης του git (<<<<<<<)· κρατήστε ακέραιη τη μία εκδοχή (git checkout "
        + "--ours ή --theirs) και δώστε onboard log mend",
      en: "has the merge marks of git (<<<<<<<); keep one version whole (git checkout --ours or "
        + "--theirs), and run onboard log mend")
  }

  /// Two branches received one declaration: neither the log nor the desk can tell which of them is
  /// to stand.
  private static func twiceReceived(_ subject: String) -> Refusal {
    let folder = subject.split(separator: "/").dropLast().last.map(String.init) ?? ""
    let name = Discovery.code(ofFolder: folder).map { "\($0)" } ?? folder
    let next = "onboard receive " + (name.isEmpty ? "FILE" : name)
    return Refusal(
      .submissionMerged, subject,
      el:
        "δύο κλάδοι παρέλαβαν την ίδια δήλωση, και έμειναν σημάδια συγχώνευσης (<<<<<<<)· κρατήστε "
        + "και για τη δήλωση και για την παραλαβή την εκδοχή του ενός κλάδου (git checkout --ours "
        + "ή --theirs), και παραλάβετέ την ξανά: \(next)",
      en: "two branches received the same declaration, and merge marks were left (<<<<<<<); keep "
        + "one branch’s version both of the declaration and of its receipt (git checkout --ours or "
        + "--theirs), and receive it again: \(next)", next: next)
  }
}
