/// Demands on many files together.
public enum Registry {
  /// The compilations with what is wrong between them added.
  public static func judged(_ compilations: [Compilation]) -> [Compilation] {
    var firsts: [String: Int] = [:]
    firsts.reserveCapacity(compilations.count)
    var judged = compilations
    for (index, compilation) in compilations.enumerated() {
      guard let code = compilation.code else { continue }
      guard let first = firsts[code.value] else {
        firsts[code.value] = index
        continue
      }
      judged[index].add(
        Finding(
          .municipalityTwice, at: code.span,
          Bilingual(
            el: "Ο Δήμος \(code.value) δηλώνεται ήδη στο \(compilations[first].source.path)",
            en: "Municipality \(code.value) is declared in \(compilations[first].source.path)")))
    }
    return judged
  }
}

extension Rule {
  /// A municipality is declared once.
  static let municipalityTwice = Rule(
    "municipality-twice",
    basis: .policy(.naming),
    title: Bilingual(
      el: "Ο ίδιος Δήμος δηλώνεται σε δύο αρχεία", en: "Two files declare the same municipality"),
    explanation: Bilingual(
      el: """
        Κάθε Δήμος έχει ένα αρχείο, στον φάκελό του. Κρατήστε το σωστό και σβήστε το άλλο, ή \
        διορθώστε τον κωδικό.
        """,
      en: """
        Each municipality has one file, in its folder. Keep the right one and delete the other, \
        or mend the code.
        """),
    rejects: [],
    check: .comparing)
}
