import Ground
import Schema

/// The service's answer about the person who signed in, and the mistakes that clients easily make.
enum UserInfo {
  /// The contract: the form of the answer, its attributes, what it never contains, and its
  /// pitfalls.
  static var members: [WireMember<Void>] {
    [
      WireMember(
        "absent", always: absent, .list(of: .text), el: "όσα δεν δίνει ποτέ η υπηρεσία",
        en: "what the service never gives"),
      WireMember(
        "attributes", .list(of: .object(attribute)), el: "οι ιδιότητες της απάντησης",
        en: "the attributes of the answer"
      ) { _ in attributes },
      WireMember(
        "element", always: "userinfo", .text, el: "το στοιχείο της απάντησης",
        en: "the element of the answer"),
      WireMember(
        "errors", always: "application/json", .text, el: "ο τύπος των σφαλμάτων",
        en: "the type of errors"),
      WireMember(
        "format", always: "application/xml", .text, el: "ο τύπος της απάντησης",
        en: "the type of the answer"),
      WireMember(
        "identifier", always: "userid", .text, el: "η ιδιότητα που ξεχωρίζει τον χρήστη",
        en: "the attribute that tells users apart"),
      WireMember(
        "mustAsk", always: absent, .list(of: .text),
        el: "όσα δεν δίνει η υπηρεσία και τα ζητά η φόρμα",
        en: "what the service does not give, so that the form asks for it", [.article(2, 3)]),
      WireMember(
        "traps", .list(of: .object(trap)), el: "πού ξεγελιέται μια εφαρμογή",
        en: "where a client is easily wrong", [.oauth2(1)]
      ) { _ in traps },
    ]
  }

  private static var attribute: [WireMember<(name: String, meaning: Bilingual)>] {
    [
      WireMember(
        "isPadded", always: true, .truth, el: "αν έχει κενά γύρω της",
        en: "whether it has blanks around"),
      WireMember("meaning", .both, el: "τι σημαίνει", en: "what it means") { $0.meaning },
      WireMember("name", .slug, el: "το όνομά της", en: "its name") { $0.name },
      WireMember("type", always: "text", .text, el: "ο τύπος της", en: "its type"),
    ]
  }

  private static var trap: [WireMember<(id: String, text: Bilingual)>] {
    [
      WireMember("id", .slug, el: "το όνομα για αναφορές", en: "the name for references") { $0.id },
      WireMember("text", .both, el: "τι να προσέξετε", en: "what to mind") { $0.text },
    ]
  }

  /// The data that a booking needs (Article 2 §3) but no answer contains, so that the form must ask
  /// for it.
  static let absent = ["email", "phone"]

  /// The attributes of the element, in the order of the answer.
  static let attributes = [
    (name: "userid", meaning: Bilingual(el: "το όνομα χρήστη", en: "the user name")),
    (name: "taxid", meaning: Bilingual(el: "ο ΑΦΜ", en: "the tax number")),
    (name: "lastname", meaning: Bilingual(el: "το επώνυμο", en: "the last name")),
    (name: "firstname", meaning: Bilingual(el: "το όνομα", en: "the first name")),
    (name: "fathername", meaning: Bilingual(el: "το πατρώνυμο", en: "the father's name")),
    (name: "mothername", meaning: Bilingual(el: "το μητρώνυμο", en: "the mother's name")),
    (name: "birthyear", meaning: Bilingual(el: "το έτος γέννησης", en: "the year of birth")),
  ]

  private static let traps = [
    (
      id: "attributes",
      text: Bilingual(
        el: "Οι τιμές είναι ιδιότητες του στοιχείου userinfo, όχι κείμενό του.",
        en: "Values are attributes of the element userinfo, not its text.")
    ),
    (
      id: "padding",
      text: Bilingual(
        el: "Οι τιμές έχουν κενά στην αρχή ή στο τέλος: αφαιρέστε τα πριν τις συγκρίνετε.",
        en: "Values have blanks in front or behind: strip them before comparing.")
    ),
    (
      id: "errors",
      text: Bilingual(
        el: "Τα σφάλματα έρχονται σε JSON και όταν ζητηθεί XML: κοιτάξτε τον τύπο της απάντησης.",
        en: "Errors come as JSON even where XML was asked for: look at the type of the answer.")
    ),
    (
      id: "taxid",
      text: Bilingual(
        el: "Ο ΑΦΜ είναι κείμενο: ως αριθμός χάνει τα μηδενικά της αρχής.",
        en: "The tax number is text: as a number it loses the zeros in front.")
    ),
    (
      id: "contact",
      text: Bilingual(
        el: "Δεν δίνονται e-mail και τηλέφωνο: η φόρμα του ραντεβού τα ζητά (άρθρο 2 παρ. 3).",
        en: "There is no e-mail and no phone: the appointment form asks for them (Article 2 § 3).")
    ),
    (
      id: "entities",
      text: Bilingual(
        el: "Διαβάστε το XML χωρίς DTD και εξωτερικές οντότητες.",
        en: "Read the XML without DTD and external entities.")
    ),
  ]
}
