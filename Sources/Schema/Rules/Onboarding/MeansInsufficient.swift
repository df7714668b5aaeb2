extension Rule {
  /// The means of a mode must be sufficient for serving in it.
  static let meansInsufficient = Rule(
    "means-insufficient",
    basis: .interpretation(.means, .article(6, 3), quote: "διαθέτει τα κατάλληλα τεχνικά μέσα"),
    title: Bilingual(
      el: "Τα τεχνικά μέσα δεν αρκούν για τον τρόπο εξυπηρέτησης",
      en: "The technical means are not enough for the mode of service"),
    explanation: Bilingual(
      el: """
        Το άρθρο 6 παρ. 3 ζητά «κατάλληλα» τεχνικά μέσα, χωρίς να τα απαριθμεί. Κατά την ερμηνεία \
        της πλατφόρμας χρειάζονται τουλάχιστον: για τη φυσική παρουσία θέση εξυπηρέτησης \
        (counter), για την τηλεφωνική επικοινωνία τηλέφωνο (telephone), για την τηλεδιάσκεψη \
        κάμερα και μικρόφωνο (camera, microphone), επειδή το άρθρο 1 παρ. 5 θέλει οπτική και \
        ακουστική επαφή με τον υπάλληλο. Συμπληρώστε στη λίστα όσα υπάρχουν· αν κάποιο δεν \
        υπάρχει, αφαιρέστε τον τρόπο από το modes.
        """,
      en: """
        Article 6 § 3 asks for “suitable” technical means and does not list them. By the \
        platform’s interpretation they are at least: in person a counter, by phone a telephone, \
        by video conference a camera and a microphone, because Article 1 § 5 wants sight and \
        sound of the employee. Add to the list what there is; if something is not there, take \
        the mode out of modes.
        """),
    accepts: [
      Example(
        """
        means:
          inPerson: [counter]
          phone: [telephone]
          video: [camera, microphone]
        """)
    ],
    rejects: [
      Example(
        """
        means:
          inPerson: [counter, computer]
          phone: [telephone]
          video: ⟦[camera, computer, internet]⟧
        """),
      Example(
        """
        means:
          inPerson: ⟦[computer]⟧
          phone: [telephone]
          video: [camera, microphone]
        """),
      Example(
        """
        means:
          inPerson: [counter]
          phone: ⟦[]⟧
          video: [camera, microphone]
        """),
    ],
    check: .judging { declaration, judgement in
      guard let means = declaration.means.value else { return }
      for mode in declaration.modes.value ?? [] {
        guard let list = means[mode.value].located else { continue }
        let lacking = mode.value.needed.filter { !list.value.holds($0) }
        guard !lacking.isEmpty else { continue }
        let named = mode.value.named
        let what = Bilingual.enumeration(lacking.map { $0.named })
        let it = Bilingual(
          el: lacking.count.agreeing("το", "τα"), en: lacking.count.agreeing("it", "them"))
        judgement.report(
          list.span,
          el: "Από τα μέσα για τον τρόπο \(named.el) "
            + lacking.count.agreeing("λείπει: ", "λείπουν: ") + what.el,
          en: "The means of the mode \(named.en) lack \(what.en)",
          help: Bilingual(
            el: "προσθέστε \(it.el) στη λίστα, αν ο Δήμος \(it.el) διαθέτει",
            en: "add \(it.en) to the list, if the municipality has \(it.en)"))
      }
    })
}

extension Mode {
  fileprivate var needed: [Means] {
    switch self {
    case .inPerson: [.counter]
    case .phone: [.telephone]
    case .video: [.camera, .microphone]
    }
  }
}
