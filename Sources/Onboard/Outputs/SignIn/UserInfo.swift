import Ground
import Schema

/// What the service says of who signed in, and where a client is easily wrong.
enum UserInfo {
  /// The contract: the answer's shape, its attributes, what it never has, its traps.
  static var json: JSONValue {
    [
      "absent": .array(absent.map { .string($0) }),
      "attributes": .array(
        attributes.map { attribute in
          [
            "isPadded": true, "meaning": text(attribute.meaning), "name": .string(attribute.name),
            "type": "text",
          ]
        }),
      "element": "userinfo",
      "errors": "application/json",
      "format": "application/xml",
      "identifier": "userid",
      "mustAsk": .array(absent.map { .string($0) }),
      "traps": .array(traps.map { ["id": .string($0.id), "text": text($0.text)] }),
    ]
  }

  /// What the booking needs (Article 2 §3) and no answer has: the form asks for it.
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
        el: "Δεν δίνονται e-mail και τηλέφωνο: η φόρμα του ραντεβού τα ζητεί (άρθρο 2 παρ. 3).",
        en: "There is no e-mail and no phone: the appointment form asks for them (Article 2 § 3).")
    ),
    (
      id: "entities",
      text: Bilingual(
        el: "Διαβάστε το XML χωρίς DTD και εξωτερικές οντότητες.",
        en: "Read the XML without DTD and external entities.")
    ),
  ]

  /// A text in both languages.
  static func text(_ text: Bilingual) -> JSONValue {
    ["el": .string(text.el), "en": .string(text.en)]
  }
}
