import Schema

/// The schema of what the decision fixes for every municipality (`Conduct`): most of it constant.
enum ConductSchema {
  /// The schema of the member `conduct`.
  static var schema: JSONValue {
    RuntimeSchema.object([
      "applicant": RuntimeSchema.object(["credentials": words, "fields": words]),
      "backOffice": RuntimeSchema.object([
        "bookForApplicant": always, "chooseOwnMunicipality": always,
        "credentials": RuntimeSchema.text,
      ]),
      "booking": RuntimeSchema.object([
        "cancel": always, "forAnother": always, "order": RuntimeSchema.text,
        "personMustAppear": always, "reschedule": always,
      ]),
      "declarations": RuntimeSchema.object([
        "termsRead": always, "termsUrl": RuntimeSchema.url, "truth": always,
      ]),
      "interpretation": RuntimeSchema.list(
        of: RuntimeSchema.names(of: Interpretation.allCases.map(\.key))),
      "notifications": RuntimeSchema.object([
        "channels": words, "confirmation": always, "reminder": always, "videoLink": always,
      ]),
      "security": RuntimeSchema.object(["accessLog": always, "traceability": always]),
      "video": RuntimeSchema.object([
        "audioOnlyAfterIdentification": always, "identificationFirst": always,
        "recording": ["const": false], "requires": words,
      ]),
    ])
  }

  private static let always: JSONValue = ["const": true]
  private static let words = RuntimeSchema.list(of: RuntimeSchema.text)
}
