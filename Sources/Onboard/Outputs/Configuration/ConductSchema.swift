import Ground
import Schema

/// The schema of what the decision fixes for every municipality (`Conduct`): most of it constant.
enum ConductSchema {
  /// The schema of the member `conduct`.
  static var schema: JSONValue {
    RuntimeSchema.object([
      "administration": RuntimeSchema.object([
        "powers": words, "roles": words, "transferNeedsConsent": always,
      ]),
      "applicant": RuntimeSchema.object([
        "businessesUse": words, "citizensUse": words, "credentials": words, "entrances": words,
        "fields": words,
      ]),
      "assignment": RuntimeSchema.object(["overlap": never]),
      "backOffice": RuntimeSchema.object([
        "bookForApplicant": always, "chooseOwnMunicipality": always,
        "credentials": RuntimeSchema.text, "fields": words,
      ]),
      "booking": RuntimeSchema.object([
        "another": always, "cancel": always, "forAnother": always, "forAnotherFields": words,
        "order": RuntimeSchema.text, "personMustAppear": always, "reschedule": always,
      ]),
      "declarations": RuntimeSchema.object([
        "termsRead": always, "termsUrl": RuntimeSchema.url, "truth": always,
      ]),
      "interpretation": RuntimeSchema.list(
        of: RuntimeSchema.names(of: Interpretation.allCases.map(\.key))),
      "links": RuntimeSchema.object(["manual": RuntimeSchema.text, "video": RuntimeSchema.text]),
      "notices": RuntimeSchema.list(of: notice),
      "notifications": RuntimeSchema.object([
        "channels": words, "confirmation": always, "documents": always, "reminder": always,
        "sameContent": always, "videoLink": always,
      ]),
      "security": RuntimeSchema.object([
        "accessLog": always, "dataInTransit": always, "keepers": words, "purposeOnly": always,
        "traceability": always,
      ]),
      "video": RuntimeSchema.object([
        "audioOnlyAfterIdentification": always, "identification": words,
        "identificationFirst": always, "recording": never, "requires": words,
        "thirdPartyInvitedBy": RuntimeSchema.text,
      ]),
    ])
  }

  private static let notice = RuntimeSchema.object([
    "el": RuntimeSchema.text, "en": RuntimeSchema.text, "id": RuntimeSchema.text,
    "modes": RuntimeSchema.list(of: RuntimeSchema.modeName),
  ])
  private static let always: JSONValue = ["const": true]
  private static let never: JSONValue = ["const": false]
  private static let words = RuntimeSchema.list(of: RuntimeSchema.text)
}
