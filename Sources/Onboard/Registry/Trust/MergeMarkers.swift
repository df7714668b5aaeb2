import Ground

/// The marks that git leaves in a file whose two versions it could not join.
enum MergeMarkers {
  /// Refuses a file with such marks at the beginnings of lines, and says how to go on.
  static func refuse(in bytes: [UInt8], _ subject: String) throws(Refusal) {
    let lines = bytes.split(separator: 0x0A)
    guard lines.contains(where: { $0.starts(with: "<<<<<<< ".utf8) }),
      lines.contains(where: { $0.starts(with: ">>>>>>> ".utf8) })
    else { return }
    throw Refusal(
      .mergeMarkers, subject,
      el:
        "έχει σημάδια συγχώνευσης του git (<<<<<<<)· κρατήστε ακέραιη τη μία εκδοχή (git checkout "
        + "--ours ή --theirs) και δώστε onboard log mend",
      en: "has the merge marks of git (<<<<<<<); keep one version whole (git checkout --ours or "
        + "--theirs), and run onboard log mend")
  }
}
