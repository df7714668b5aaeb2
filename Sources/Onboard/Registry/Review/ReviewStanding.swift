import Ground
import Schema

/// The sentences of a review about what was approved before.
extension ReviewWords {
  /// The relation of the submission to what was approved, in a sentence or two.
  var standing: String {
    switch content.standing {
    case .first where content.context.withdrawn != nil:
      again(since: content.context.withdrawn.map(days.full) ?? "")
    case .first where content.matter.isSignIn:
      say(
        el: "Πρώτο αίτημα σύνδεσης: τίποτα δεν έχει εγκριθεί ως τώρα.",
        en: "A first request for sign-in: nothing was approved before.")
    case .first:
      say(
        el: "Πρώτη ένταξη: τίποτα δεν έχει εγκριθεί ως τώρα, άρα όλα είναι νέα για τους πολίτες.",
        en: "First onboarding: nothing was approved before, so all is new to citizens.")
    case .same:
      say(
        el: "Η δήλωση είναι η εγκεκριμένη, χωρίς καμία διαφορά.",
        en: "The file is the approved one, without any difference.")
    case .renewed(let from, let to):
      say(
        el: "Η δήλωση είναι η εγκεκριμένη. Ανανεώνεται μόνο το ημερολόγιο: οι αργίες ήταν γνωστές "
          + "ως \(days.full(from)), και τώρα ως \(days.full(to)).",
        en: "The file is the approved one. Only the calendar is renewed: the holidays were known "
          + "until \(days.full(from)), and now until \(days.full(to)).")
    case .sameMeaning(isElsewhere: true):
      content.matter.isSignIn
        ? say(
          el: "Στη σύνδεση OAuth2.0 δεν αλλάζει τίποτα· η δήλωση αλλάζει σε άλλα.",
          en: "Nothing of sign-in changes; the file changes elsewhere.")
        : say(
          el: "Στα ραντεβού δεν αλλάζει τίποτα· η δήλωση αλλάζει μόνο στη σύνδεση OAuth2.0.",
          en: "Nothing of the appointments changes; the file changes in its sign-in only.")
    case .sameMeaning:
      say(
        el: """
          Διαφέρουν μόνο σχόλια ή η διάταξη του αρχείου: οι ρυθμίσεις λειτουργίας είναι ίδιες με \
          τις εγκεκριμένες.
          """,
        en: """
          Only comments or the layout of the file differ: the configuration is the approved one.
          """)
    case .incomparable:
      say(
        el: """
          Ό,τι είχε εγκριθεί δεν περνά τους κανόνες ούτε της ημέρας του, οπότε δεν γίνεται \
          σύγκριση: όλα παρουσιάζονται ως νέα. Ζητήστε εξηγήσεις πριν εγκρίνετε.
          """,
        en: """
          What was approved does not pass even the rules of its day, so nothing can be compared: \
          all is shown as new. Ask why before you approve.
          """)
    case .changed(let changes, let members): changed(changes.total, members)
    }
  }

  private func again(since withdrawn: String) -> String {
    content.matter.isSignIn
      ? say(
        el: "Νέο αίτημα σύνδεσης μετά την ανάκληση της \(withdrawn): τίποτα δεν ισχύει.",
        en: "A new request for sign-in after the withdrawal of \(withdrawn): nothing is in force.")
      : say(
        el: "Νέα ένταξη μετά την ανάκληση της \(withdrawn): τίποτα δεν ισχύει, άρα όλα είναι νέα "
          + "για τους πολίτες.",
        en: "Onboarding anew after the withdrawal of \(withdrawn): nothing is in force, so all is "
          + "new to citizens.")
  }

  private func changed(_ count: Int, _ members: [String]) -> String {
    let names = ReviewParts.names(of: members, language)
    guard count > 0 else {
      return say(
        el: """
          Προσοχή: οι ρυθμίσεις διαφέρουν (\(names)), αλλά καμία αλλαγή δεν περιγράφεται παρακάτω. \
          Συγκρίνετε τα ίδια τα αρχεία.
          """,
        en: """
          Take care: the configurations differ (\(names)), but no change is described below. \
          Compare the files themselves.
          """)
    }
    let changes = say(
      el: count.agreeing("Μία αλλαγή", "\(count) αλλαγές"),
      en: count.agreeing("One change", "\(count) changes"))
    return members.isEmpty
      ? say(
        el: "\(changes) στη δήλωση· οι ρυθμίσεις λειτουργίας μένουν όπως εγκρίθηκαν.",
        en: "\(changes) in the file; the configuration stays as it was approved.")
      : say(
        el: "\(changes) σε σχέση με ό,τι εγκρίθηκε. Μέρη των ρυθμίσεων που αλλάζουν: \(names).",
        en: "\(changes) to what was approved. Parts of the configuration that change: \(names).")
  }
}
