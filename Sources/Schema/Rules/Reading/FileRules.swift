/// Rules about a file as a whole: one declaration, made of keys and values.
extension Rule {
  /// A file must contain more than comments; the finding has no text to mark, so no example.
  static let fileEmpty = Rule(
    "file-empty",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Το αρχείο δεν περιέχει δήλωση",
      en: "The file holds no declaration"),
    explanation: Bilingual(
      el: """
        Το αρχείο είναι κενό ή έχει μόνο σχόλια, δηλαδή γραμμές που αρχίζουν με «#». Συμπληρώστε \
        το υπόδειγμα και σβήστε το «#» από τις γραμμές που ισχύουν.
        """,
      en: """
        The file is empty or has only comments, that is, lines that start with “#”. Fill in the \
        template and delete the “#” from the lines that apply.
        """),
    rejects: [],
    check: .reading)

  /// A file must consist of keys with values, not of a list or a single text.
  static let fileRoot = Rule(
    "file-root",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Το αρχείο δεν αποτελείται από στοιχεία με τιμές",
      en: "The file is not made of keys with values"),
    explanation: Bilingual(
      el: """
        Η δήλωση γράφεται ως στοιχεία, το καθένα με το όνομά του, άνω και κάτω τελεία και τιμή. \
        Αρχίστε το αρχείο με τη γραμμή «version: 1», χωρίς παύλα και χωρίς αγκύλη μπροστά.
        """,
      en: """
        The declaration is written as keys, each with its name, a colon and a value. Start the \
        file with the line “version: 1”, with no dash and no bracket before it.
        """),
    accepts: [Example(whole: "version: 1\n")],
    rejects: [
      Example(whole: "⟦Δήμος Νέας Σμύρνης⟧\n"),
      Example(whole: "⟦- version: 1⟧\n"),
      Example(whole: "⟦[version, 1]⟧\n"),
    ],
    check: .reading)

  /// A file must not contain a directive.
  static let yamlDirective = Rule(
    "yaml-directive",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Υπάρχει γραμμή που αρχίζει με «%»",
      en: "There is a line that starts with “%”"),
    explanation: Bilingual(
      el: """
        Τέτοιες γραμμές αλλάζουν τον τρόπο με τον οποίο διαβάζεται το αρχείο, ενώ εδώ ο τρόπος \
        είναι ένας. Σβήστε ολόκληρη τη γραμμή.
        """,
      en: """
        Such lines change how a file is read, and here there is one way only. Delete the whole \
        line.
        """),
    accepts: [Example(whole: "version: 1\n")],
    rejects: [Example(whole: "⟦%YAML 1.2⟧\n---\nversion: 1\n")],
    check: .reading)

  /// A file must contain only one document.
  static let yamlDocument = Rule(
    "yaml-document",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Υπάρχει γραμμή «---» ή «...» που κόβει το αρχείο",
      en: "A line “---” or “...” cuts the file in two"),
    explanation: Bilingual(
      el: """
        Κάθε αρχείο περιέχει μία δήλωση ενός Δήμου. Σβήστε τη γραμμή· αν από εκεί και κάτω \
        αρχίζει δεύτερη δήλωση, γράψτε την σε δικό της αρχείο.
        """,
      en: """
        Each file holds one declaration of one municipality. Delete the line; if a second \
        declaration starts below it, write that in a file of its own.
        """),
    accepts: [Example(whole: "version: 1\n")],
    rejects: [
      Example(whole: "version: 1\n⟦---⟧\n"),
      Example(whole: "version: 1\n⟦...⟧\n"),
    ],
    check: .reading)

  /// A file must not hold two versions of itself, with the marks of a merge between them.
  static let mergeConflict = Rule(
    "merge-conflict",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Σύγκρουση συγχώνευσης του git: κρατήστε τη μία πλευρά",
      en: "A merge conflict of git: keep one side"),
    explanation: Bilingual(
      el: """
        Το git άφησε στο αρχείο δύο εκδοχές των ίδιων γραμμών, ανάμεσα στα σημάδια «<<<<<<<», \
        «=======» και «>>>>>>>». Κρατήστε τις γραμμές που ισχύουν και σβήστε τις άλλες μαζί με \
        τα σημάδια. Ως τότε το υπόλοιπο αρχείο δεν κρίνεται.
        """,
      en: """
        Git left two versions of the same lines in the file, between the marks “<<<<<<<”, \
        “=======” and “>>>>>>>”. Keep the lines that hold, and delete the others together with \
        the marks. Until then the rest of the file is not judged.
        """),
    accepts: [Example(whole: "version: 1\n")],
    rejects: [
      Example(
        whole: "version: 1\n⟦<<<<<<< HEAD⟧\nhours: {}\n=======\nhours:\n>>>>>>> other\n"),
      Example(whole: "version: 1\n⟦=======⟧\nhours: {}\n>>>>>>> other\n"),
    ],
    check: .reading)

  /// The message about a marker after which this declaration, or another one, begins again.
  static let secondDocument = Bilingual(
    el: "Κάτω από αυτή τη γραμμή αρχίζει δεύτερη δήλωση, που δεν διαβάζεται: κρατήστε τη μία, και"
      + " γράψτε την άλλη σε δικό της αρχείο",
    en: "Below this line a second declaration begins, which is not read: keep one of them, and"
      + " write the other in a file of its own")

  /// What is said of a text beside the marker that may open a file.
  static let textAfterMarker = Bilingual(
    el: "Μετά το «---» δεν γράφεται τίποτα στην ίδια γραμμή: σβήστε το «---»",
    en: "Nothing is written on the line after “---”: delete the “---”")
}
