package import Ground
package import Schema

extension Compilation {
  /// Whether any finding is an error.
  package var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// The plan of a municipality, if there is no error; a body that is not a municipality has none.
  package func municipalPlan() throws(FileFault) -> Plan? {
    guard plan == nil, signIn != nil else { return plan }
    throw FileFault(
      source.path,
      Bilingual(
        el: "δεν είναι Δήμος, άρα δεν εντάσσεται στα ραντεβού (άρθρο 6 παρ. 1)",
        en: "is no municipality, so it cannot join the appointments (Article 6 § 1)"))
  }
}

extension [Compilation] {
  /// Whether any finding in any of them is an error.
  package var haveErrors: Bool { contains { $0.hasErrors } }
}
