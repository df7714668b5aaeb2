extension Rule {
  /// A folder among those of municipalities must contain a declaration.
  static let declarationMissing = Rule(
    "declaration-missing",
    basis: .policy(.naming),
    title: Bilingual(
      el: "Ο φάκελος δεν έχει δήλωση", en: "The folder holds no declaration"),
    explanation: Bilingual(
      el: """
        Η δήλωση ενός Δήμου είναι πάντα το αρχείο «onboarding.yaml» στον φάκελό του, και το αίτημα \
        ενός άλλου φορέα το «authentication.yaml», γραμμένα ακριβώς έτσι, με πεζά. Με άλλο όνομα \
        το αρχείο δεν διαβάζεται. Δώστε του το σωστό όνομα. Αν ο Δήμος δεν υποβάλλει πια δήλωση, \
        σβήστε ολόκληρο τον φάκελο. Ώσπου να διορθωθεί, ό,τι είχε παραχθεί μένει όπως είναι.
        """,
      en: """
        A municipality's declaration is always the file “onboarding.yaml” in its folder, and the \
        request of another body is “authentication.yaml”, written exactly like that, in small \
        letters. A file of another name is not read. Give it the right name. If the municipality \
        no longer submits a declaration, delete the whole folder. Until then its earlier outputs \
        stay as they are.
        """),
    // An example is the text of a file, and here there is none.
    rejects: [],
    check: .comparing)
}

extension Finding {
  /// The message about a folder without a declaration, with all names that may have been meant for
  /// one.
  static func declarationMissing(beside names: [String]) -> Finding {
    guard !names.isEmpty else {
      return Finding(
        .declarationMissing, at: SourceSpan(0, 0),
        Bilingual(
          el: "Ο φάκελος δεν έχει ούτε «onboarding.yaml» ούτε «authentication.yaml»",
          en: "The folder has neither “onboarding.yaml” nor “authentication.yaml”"))
    }
    let shown = names.map { Mask.shortened($0) }
    let greek = shown.map { "«\($0)»" }.joined(separator: ", ")
    let english = shown.map { "“\($0)”" }.joined(separator: ", ")
    return Finding(
      .declarationMissing, at: SourceSpan(0, 0),
      Bilingual(
        el: "Ο φάκελος δεν έχει «onboarding.yaml»· έχει \(greek), που δεν διαβάζεται",
        en: "The folder has no “onboarding.yaml”; it has \(english), which is not read"))
  }
}
