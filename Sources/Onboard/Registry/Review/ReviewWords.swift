import Ground
import Schema

/// The sentences of a review, shared by the terminal and the page.
struct ReviewWords {
  let language: Language
  let content: ReviewContent
  /// Whether the words are kept and signed, as those of the page are.
  var isKept = false

  var days: DayText { DayText(language: language) }

  /// A text in the language.
  func say(el: String, en: String) -> String { language.say(el: el, en: en) }

  /// The heading of the review.
  var title: String {
    let (name, matter) = (content.name, content.matter)
    return matter.isSignIn
      ? say(
        el: "Έλεγχος πριν από την έγκριση σύνδεσης OAuth2.0: \(name) (\(matter))",
        en: "Review before the approval of sign-in: \(name) (\(matter))")
      : say(
        el: "Έλεγχος πριν από την έγκριση: \(name) (\(matter))",
        en: "Review before approval: \(name) (\(matter))")
  }

  /// The facts of the review: its subject, its day, and what it is compared with.
  var facts: [(label: String, value: String)] {
    let context = content.context
    return holder + [
      (say(el: "Κρίνεται με όσα ισχύουν στις", en: "Judged as of"), days.full(context.asOf)),
      (say(el: "Υποβάλλει", en: "Submitted by"), submitter),
      (say(el: "Υποβολή αρ.", en: "Submission no."), "\(context.sequence)"),
      (say(el: "Συγκρίνεται με", en: "Compared with"), baseline),
      (say(el: "Ισχύει", en: "Takes effect"), effect),
    ]
  }

  /// The municipality or body to which the file belongs.
  private var holder: [(label: String, value: String)] {
    switch content.request {
    case .appointments(let plan):
      [
        (
          say(el: "Δήμος", en: "Municipality"),
          "\(plan.municipality.name), \(plan.municipality.regionalUnit)"
        ),
        (say(el: "Κωδικός", en: "Code"), "\(plan.municipality.code)"),
        (
          say(el: "Αίτημα", en: "Request"),
          "\(plan.requestNumber), \(days.full(plan.requestDate))"
        ),
      ]
    case .signIn(let plan):
      [
        (say(el: "Φορέας", en: "Body"), plan.body.name),
        (
          say(el: "Κωδικός", en: "Code"),
          plan.body.code.map { "\($0)" }
            ?? say(el: "κανένας: δεν είναι Δήμος", en: "none: no municipality")
        ),
        (
          say(el: "Ιστοσελίδα", en: "Website"),
          plan.body.website ?? say(el: "δεν δηλώθηκε", en: "not declared")
        ),
        (
          say(el: "Όροι δεδομένων", en: "Data terms"),
          plan.body.terms ?? say(el: "δεν δηλώθηκαν", en: "not declared")
        ),
      ]
    }
  }

  private var submitter: String {
    switch content.context.origin {
    case .edit:
      say(el: "κανείς ακόμη (onboard receive)", en: "nobody yet (onboard receive)")
    case .submission(let person, _): person
    case .confirmation:
      say(el: "επιβεβαίωση όσων ισχύουν", en: "a confirmation of what is in force")
    }
  }

  private var effect: String {
    switch content.effect {
    case .act where content.matter.isSignIn:
      say(el: "με απόφαση (45174 ΕΞ 2021 §1)", en: "by a decision (45174 ΕΞ 2021 §1)")
    case .act: say(el: "με πράξη (άρθρο 6 §3)", en: "by an act (Article 6 §3)")
    case .sealing where content.context.origin.isConfirmation:
      say(
        el: "με τη σφράγιση, χωρίς πράξη: ανανεώνεται μόνο το ημερολόγιο",
        en: "when sealed, without an act: only the calendar is renewed")
    case .sealing:
      say(
        el: "με τη σφράγιση, χωρίς πράξη (άρθρο 5 §4 β, γ, δ· I-35)",
        en: "when sealed, without an act (Article 5 §4 (b) to (d); I-35)")
    }
  }

  /// The subject of a comparison where nothing is approved.
  private var noBaseline: String {
    if let withdrawn = content.context.withdrawn.map(days.full) {
      return say(
        el: "τίποτα: όσα ίσχυαν ανακλήθηκαν στις \(withdrawn)",
        en: "nothing: what was in force was withdrawn on \(withdrawn)")
    }
    return content.matter.isSignIn
      ? say(el: "τίποτα: πρώτο αίτημα", en: "nothing: a first request")
      : say(el: "τίποτα: πρώτη ένταξη", en: "nothing: first onboarding")
  }

  private var baseline: String {
    guard let baseline = content.context.baseline else { return noBaseline }
    guard let name = name(of: baseline) else {
      return say(el: "αρχείο για δοκιμή, όχι με έγκριση", en: "a file on trial, not an approval")
    }
    guard baseline.isEnacted || !baseline.wasEnacted else {
      return say(el: "\(name.el), που δεν ισχύει πια", en: "\(name.en), no longer in force")
    }
    return baseline.isEnacted
      ? say(el: "\(name.el), με πράξη σε ισχύ", en: "\(name.en), enacted since")
      : say(el: "\(name.el), χωρίς πράξη ακόμη", en: "\(name.en), not enacted yet")
  }

  /// The approval with which a submission is compared: by its day, as the status and the letters
  /// name it, and where the words are kept by the day of its judgement.
  ///
  /// Until it is sealed, one more signature can change the day on which it was complete, and would
  /// void those on this review.
  private func name(of baseline: Baseline) -> Bilingual? {
    guard let approved = baseline.approved else { return nil }
    let day = days.full(isKept ? baseline.day : approved)
    guard isKept else {
      return Bilingual(el: "την έγκριση της \(day)", en: "the approval of \(day)")
    }
    return Bilingual(
      el: "την έγκριση όσων κρίθηκαν ως προς τις \(day)",
      en: "the approval of what was judged as of \(day)")
  }

  /// The heading of the table of effects.
  var effectTitle: String {
    let months = days.full(content.period)
    switch content.standing {
    case .first, .incomparable:
      return say(
        el: "Ραντεβού και λεπτά που προσφέρονται, \(months)",
        en: "Appointments and minutes offered, \(months)")
    default:
      return say(
        el: "Ραντεβού και λεπτά που προστίθενται ή χάνονται, \(months)",
        en: "Appointments and minutes gained or lost, \(months)")
    }
  }

  /// A note on how the minutes are counted.
  var effectNote: String {
    say(
      el: """
        Για κάθε θέμα και τρόπο, σαν να κλείνονταν όλες οι ώρες για αυτό, με αργίες, περιόδους και \
        εξαιρέσεις. Θέματα που μοιράζονται υπαλλήλους μοιράζονται και τα λεπτά.
        """,
      en: """
        For each topic and mode, as if all hours were booked for it, with holidays, seasons and \
        exceptions. Topics that share employees share these minutes too.
        """)
  }

  /// The text shown in a section that has nothing to show.
  func nothing(in section: ReviewSection) -> String {
    switch section {
    case .effect where content.matter.isSignIn:
      say(
        el: "Καμία αλλαγή σε κάτι που εγκρίθηκε: όσα ζητούνται είναι πιο κάτω.",
        en: "No change to what was approved: what is asked for stands below.")
    case .effect:
      say(
        el: "Τα λεπτά που μπορούν να κλειστούν δεν αλλάζουν.",
        en: "The minutes that can be booked do not change.")
    case .findings where content.context.origin.isConfirmation:
      say(
        el: "Η δήλωση δεν κρίνεται ξανά: κρίθηκε πριν εγκριθεί.",
        en: "The file is not judged again: it was before its approval.")
    case .findings: say(el: "Καμία προειδοποίηση ή σημείωση.", en: "No warning and no note.")
    case .peers:
      say(
        el: """
          Καμία σημείωση: τίποτα δεν απέχει \(Peers.factor) φορές από τη διάμεσο των άλλων, όπου \
          \(Peers.least) Δήμοι τουλάχιστον έχουν τον ίδιο τρόπο.
          """,
        en: """
          No note: nothing is \(Peers.factor) times above or below the median of the others, where \
          at least \(Peers.least) municipalities have the same mode.
          """)
    case .waivers: say(el: "Καμία.", en: "None.")
    default: ""
    }
  }
}
