import Ground
import Outputs
import Schema

extension LetterText {
  /// The paragraphs of a letter about a rehearsal.
  func impact(_ rehearsed: Impact.Rehearsed, _ day: Day) -> [Document.Block] {
    let asked =
      switch rehearsed.consequence {
      case .unchanged: "Δεν θα άλλαζε τίποτα. Δεν χρειάζεται να κάνετε κάτι."
      case .calendar:
        """
        Αλλάζουν μόνο οι αργίες και τα έτη του ημερολογίου: τα ανανεώνουμε με μια \
        επιβεβαίωση, χωρίς νέα δήλωση. Παρακαλούμε να μας γράψετε αν άλλαξε κάτι στο ωράριο, στα \
        καταστήματα ή στα θέματά σας.
        """
      case .sealing:
        """
        Αλλάζουν ώρες, χρόνοι ή υπάλληλοι, όπως φαίνεται παρακάτω: χρειάζεται νέα δήλωση και νέα \
        έγκριση, χωρίς πράξη.
        """
      case .act: "Όσα φαίνονται παρακάτω χρειάζονται νέα δήλωση, νέα έγκριση και πράξη."
      case .findings:
        """
        Η δήλωση που έχει εγκριθεί θα είχε λάθη. Όσα ισχύουν σήμερα συνεχίζουν να ισχύουν· \
        παρακαλούμε να διορθώσετε τη δήλωση και να την υποβάλετε ξανά.
        """
      }
    let lines = ImpactWords.changes(of: rehearsed, .greek)
    return [
      paragraph(
        """
        Εξετάσαμε όσα ισχύουν για εσάς όπως θα κρίνονταν στις \(date(day)), με τους κανόνες και \
        τις αργίες που είναι γνωστές. \(asked)
        """)
    ]
      + (lines.isEmpty
        ? []
        : [
          .heading(2, "Τι θα άλλαζε για τους πολίτες"),
          .list(Document.List(.points, lines.map { PersonalText.masked($0.visible) })),
        ])
      + (letter.judged.map { mistakes(in: $0) + howToGoOn } ?? [])
  }
}
