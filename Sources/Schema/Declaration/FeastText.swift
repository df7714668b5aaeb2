/// Days of every year that are named by their feast: «Καθαρά Δευτέρα», «Δεκαπενταύγουστος».
enum FeastText {
  /// The day that a text names and nothing else; nil for any other text.
  static func day(_ text: String) -> AnnualDay? {
    var words = Fold.words(text)
    if let first = words.first, articles.contains(first) { words.removeFirst() }
    let name = words.joined(separator: " ")
    return feasts.first { $0.names.contains(name) }?.day
  }

  /// The days of all feasts.
  static var all: [AnnualDay] { feasts.map { $0.day } }

  private static let articles: Set<String> = ["η", "ο", "το", "τα", "του", "τησ", "την", "των"]

  private static let feasts: [(day: AnnualDay, names: [String])] = [
    (.fixed(month: 1, day: 1), ["πρωτοχρονια", "new year"]),
    (.fixed(month: 1, day: 6), ["θεοφανεια", "θεοφανια", "φωτα", "φωτων", "epiphany"]),
    (.fixed(month: 1, day: 30), ["τριων ιεραρχων", "τρεισ ιεραρχεσ"]),
    (.easter(offset: -59), ["τσικνοπεμπτη"]),
    (.easter(offset: -48), ["καθαρα δευτερα", "καθαρη δευτερα", "clean monday"]),
    (.fixed(month: 3, day: 25), ["ευαγγελισμου", "ευαγγελισμοσ"]),
    (.easter(offset: -8), ["σαββατο του λαζαρου"]),
    (.easter(offset: -7), ["κυριακη των βαιων", "βαιων"]),
    (.easter(offset: -6), ["μεγαλη δευτερα", "μ δευτερα"]),
    (.easter(offset: -5), ["μεγαλη τριτη", "μ τριτη"]),
    (.easter(offset: -4), ["μεγαλη τεταρτη", "μ τεταρτη"]),
    (.easter(offset: -3), ["μεγαλη πεμπτη", "μ πεμπτη"]),
    (.easter(offset: -2), ["μεγαλη παρασκευη", "μ παρασκευη", "good friday"]),
    (
      .easter(offset: -1),
      ["μεγαλο σαββατο", "μ σαββατο", "παραμονη του πασχα", "holy saturday"]
    ),
    (.easter(offset: 0), ["πασχα", "κυριακη του πασχα", "easter", "easter sunday"]),
    (
      .easter(offset: 1), ["δευτερα του πασχα", "επομενη του πασχα", "easter monday"]
    ),
    (.easter(offset: 7), ["κυριακη του θωμα", "θωμα"]),
    (.easter(offset: 39), ["αναληψη", "αναληψεωσ", "αναληψησ"]),
    (.easter(offset: 49), ["πεντηκοστη", "πεντηκοστησ", "pentecost"]),
    (.easter(offset: 50), ["αγιου πνευματοσ", "αγ πνευματοσ", "whit monday"]),
    (.fixed(month: 5, day: 1), ["πρωτομαγια", "εργατικη πρωτομαγια", "labour day"]),
    (
      .fixed(month: 8, day: 15),
      ["δεκαπενταυγουστοσ", "δεκαπενταυγουστο", "κοιμηση τησ θεοτοκου", "κοιμησεωσ τησ θεοτοκου"]
    ),
    (.fixed(month: 11, day: 17), ["πολυτεχνειο", "πολυτεχνειου"]),
    (.fixed(month: 12, day: 24), ["παραμονη χριστουγεννων", "christmas eve"]),
    (.fixed(month: 12, day: 25), ["χριστουγεννα", "christmas"]),
    (.fixed(month: 12, day: 31), ["παραμονη πρωτοχρονιασ", "new year s eve"]),
  ]
}
