import Ground

extension SubmissionStatement {
  /// The envelope of a statement beside a declaration or in the folder of its record.
  static func envelope(in bytes: [UInt8], _ path: String) throws(Refusal) -> Envelope {
    do throws(Refusal) {
      return try Envelope.read(bytes, path)
    } catch {
      guard error.code == .mergeMarkers, path.contains(Discovery.registry + "/") else {
        throw error
      }
      throw twiceReceived(path)
    }
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
