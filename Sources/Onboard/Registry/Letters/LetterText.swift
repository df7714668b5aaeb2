import Ground
import Outputs
import Schema

/// The text of a letter, from the letterhead to the signature.
struct LetterText {
  let letter: ReplyLetter

  private static let days = DayText(language: .greek)

  var document: Document {
    Document(
      title: subject, notice: nil,
      blocks: LetterFrame(letter: letter, subject: subject).opening + content + LetterFrame.closing)
  }

  func date(_ day: Day) -> String { Self.days.full(day) }

  private var genitive: String { letter.recipient.genitive }

  /// The purpose of the declaration, to follow «δήλωση».
  private var purpose: String {
    letter.isAboutSignIn
      ? "για τη σύνδεση πολιτών με κωδικούς TAXISnet (OAuth2.0)"
      : "για τα ψηφιακά ραντεβού («\(ActWording.platform)»)"
  }

  /// The subject, in one line.
  var subject: String {
    switch letter.occasion {
    case .receipt: "Παραλαβή της δήλωσης \(genitive) \(purpose)"
    case .remarks: "Παρατηρήσεις στη δήλωση \(genitive) \(purpose)"
    case .rejection: "Απόρριψη της δήλωσης \(genitive) \(purpose)"
    case .approval: "Έγκριση της δήλωσης \(genitive) \(purpose)"
    case .renewal:
      "Ανανέωση του ημερολογίου \(genitive) στα ψηφιακά ραντεβού («\(ActWording.platform)»)"
    case .impact where letter.isAboutSignIn:
      "Νέος έλεγχος της σύνδεσης \(genitive) με κωδικούς TAXISnet (OAuth2.0)"
    case .impact:
      "Νέος έλεγχος της ένταξης \(genitive) στα ψηφιακά ραντεβού («\(ActWording.platform)»)"
    }
  }

  private var content: [Document.Block] {
    switch letter.occasion {
    case .receipt(let day, let digest, let standing): receipt(day, digest, standing)
    case .remarks: remarks
    case .rejection(let day, let reason, let isInForce): rejection(day, reason, isInForce)
    case .approval(let day, let sequel): approval(day, sequel)
    case .renewal(let day, let until): renewal(day, until)
    case .impact(let rehearsed, let day): impact(rehearsed, day)
    }
  }

  // MARK: Receipt and approval

  private func receipt(
    _ day: Day, _ digest: Digest, _ standing: ReplyLetter.Standing
  ) -> [Document.Block] {
    [
      paragraph(
        """
        Παραλάβαμε τη δήλωσή σας στις \(date(day)). Διαβάστηκε χωρίς λάθη και περιμένει τον έλεγχο \
        της υπηρεσίας. \(meanwhile(standing))
        """),
      .table(
        Document.Table(
          caption: "Τι παραλάβαμε", columns: [.init("Στοιχείο", 55), .init("Τιμή", 110)],
          rows: LetterOffer(letter.judged).rows + [
            ["Αποτύπωμα του αρχείου (SHA-256)", "\(digest)"]
          ])),
    ] + worthKnowing
  }

  /// What is in force while the declaration waits, and until when.
  private func meanwhile(_ standing: ReplyLetter.Standing) -> String {
    switch standing {
    case .nothing where letter.isAboutSignIn: "Τίποτα δεν ισχύει πριν από τη σχετική απόφαση."
    case .nothing:
      "Τίποτα δεν ισχύει πριν από την πράξη του Γενικού Γραμματέα (άρθρο 6 παρ. 3)."
    case .untilAct: "Όσα ισχύουν μένουν όπως είναι ως την απόφαση που τα τροποποιεί."
    case .untilSealing:
      "Όσα ισχύουν μένουν όπως είναι ως την έγκριση της αλλαγής και τη σφράγισή της."
    }
  }

  private func approval(_ day: Day, _ sequel: ReplyLetter.Sequel) -> [Document.Block] {
    let follows =
      switch sequel {
      case .nothing(let since):
        """
        Η αλλαγή δεν χρειάζεται πράξη και ισχύει από τη σφράγισή της στο μητρώο αποφάσεων, στις \
        \(date(since)).
        """
      case .act(let isFirst) where letter.isAboutSignIn:
        """
        Ακολουθεί η απόφαση \(isFirst ? "για τη σύνδεση" : "που τροποποιεί την προηγούμενη"), η \
        οποία δημοσιεύεται στην Εφημερίδα της Κυβερνήσεως. Πριν από τη δημοσίευση δεν ισχύει \
        τίποτα από όσα εγκρίθηκαν.
        """
      case .act(isFirst: true):
        """
        Ακολουθεί η διαπιστωτική πράξη ένταξης του Γενικού Γραμματέα (άρθρο 6 παρ. 3), η οποία \
        αναρτάται στη Διαύγεια. Πριν από την ανάρτηση δεν ισχύει τίποτα από όσα εγκρίθηκαν.
        """
      case .act(isFirst: false):
        """
        Ακολουθεί η απόφαση του Γενικού Γραμματέα που τροποποιεί την ένταξη, η οποία αναρτάται \
        στη Διαύγεια. Πριν από την ανάρτηση δεν ισχύει τίποτα από όσα εγκρίθηκαν.
        """
      }
    let ending: [Document.Block] =
      if case .act = sequel {
        [
          paragraph(
            "Θα σας ενημερώσουμε μόλις \(letter.isAboutSignIn ? "δημοσιευθεί" : "αναρτηθεί").")
        ]
      } else { [] }
    return [paragraph("Η δήλωσή σας εγκρίθηκε στις \(date(day)). \(follows)")] + ending
  }

  private func renewal(_ day: Day, _ until: Day?) -> [Document.Block] {
    let reach = until.map { " Το ημερολόγιό σας φτάνει πλέον ως τις \(date($0))." } ?? ""
    return [
      paragraph(
        """
        Ανανεώσαμε τις αργίες στο ημερολόγιο όσων ισχύουν για εσάς. Η ανανέωση ισχύει από τη \
        σφράγισή της στο μητρώο αποφάσεων, στις \(date(day)), και δεν αλλάζει τίποτα άλλο.\(reach)
        """),
      paragraph(
        """
        Δεν χρειάζεται να κάνετε κάτι. Παρακαλούμε να μας γράψετε αν άλλαξε κάτι στο ωράριο, στα \
        καταστήματα ή στα θέματά σας.
        """),
    ]
  }

  // MARK: Remarks and rejection

  private var remarks: [Document.Block] {
    guard let judged = letter.judged else { return [] }
    let errors = judged.findings.count { $0.severity == .error }
    let day = date(judged.today)
    guard errors > 0 else {
      return [
        paragraph(
          "Ελέγξαμε τη δήλωσή σας με τους κανόνες που ισχύουν στις \(day). Δεν έχει λάθη.")
      ] + worthKnowing
    }
    return [
      paragraph(
        """
        Ελέγξαμε τη δήλωσή σας με τους κανόνες που ισχύουν στις \(day). Δεν μπορεί ακόμη να \
        παραληφθεί, γιατί έχει \(errors.counted("λάθος", "λάθη")). Παρακαλούμε να \
        \(errors.agreeing("το διορθώσετε", "τα διορθώσετε")) και να μας στείλετε ξανά το αρχείο.
        """)
    ] + mistakes(in: judged) + worthKnowing + howToGoOn
  }

  func mistakes(in judged: Compilation) -> [Document.Block] {
    [
      .heading(2, "Τι χρειάζεται διόρθωση"),
      .list(Remarks(judged).list(.error)),
    ]
  }

  /// The warnings, which do not prevent a submission.
  private var worthKnowing: [Document.Block] {
    guard let judged = letter.judged,
      judged.findings.contains(where: { $0.severity == .warning })
    else { return [] }
    return [
      .heading(2, "Τι αξίζει να ξαναδείτε"),
      paragraph("Όσα ακολουθούν δεν εμποδίζουν την υποβολή."),
      .list(Remarks(judged).list(.warning)),
    ]
  }

  var howToGoOn: [Document.Block] {
    [
      .heading(2, "Πώς συνεχίζετε"),
      .list(
        Document.List(
          .numbers,
          [
            "Ανοίξτε τη φόρμα της δήλωσης στον φυλλομετρητή σας και πατήστε «Άνοιγμα αρχείου».",
            """
            Επιλέξτε το συνημμένο αρχείο HTML της επιστολής: έχει μέσα τη δήλωσή σας, και κάθε \
            παρατήρηση φαίνεται δίπλα στο στοιχείο της.
            """,
            "Διορθώστε τις απαντήσεις, κατεβάστε το αρχείο και στείλτε το όπως την πρώτη φορά.",
          ])),
    ]
  }

  private func rejection(
    _ day: Day, _ reason: String?, _ isInForce: Bool
  ) -> [Document.Block] {
    let rest =
      isInForce
      ? """
      Η απόρριψη αφορά μόνο αυτή τη δήλωση: όσα ισχύουν για εσάς σήμερα συνεχίζουν να ισχύουν.
      """ : "Η απόρριψη αφορά μόνο αυτή τη δήλωση."
    return [paragraph("Η δήλωσή σας απορρίφθηκε στις \(date(day)).")]
      + (reason.map { [paragraph("Ο λόγος: «\(PersonalText.masked($0.visible))».")] } ?? [])
      + [
        paragraph(
          """
          \(rest) Μπορείτε να υποβάλετε νέα δήλωση με τον ίδιο τρόπο· παρακαλούμε να λάβετε υπόψη \
          σας τον παραπάνω λόγο.
          """)
      ]
  }

  func paragraph(_ text: String) -> Document.Block { .paragraph([.plain(text)]) }
}
