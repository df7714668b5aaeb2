import Schema

/// What the decision fixes for every municipality: the platform's behaviour, not its settings.
///
/// `Output.all` says which provision each member holds. Recording is not expressible: the member
/// is a constant (Article 7 §4).
enum Conduct {
  static func write(_ plan: Plan, _ json: inout JSONWriter) {
    json.member("administration") { json in
      json.members("powers", Power.allCases) { $0.string($1.key) }
      json.members("roles", ["municipality", "secretariat"]) { $0.string($1) }
      json.member("transferNeedsConsent", true)
    }
    json.member("applicant") { json in
      json.members("businessesUse", ["citizen", "business"]) { $0.string($1) }
      json.members("citizensUse", ["citizen"]) { $0.string($1) }
      json.members("credentials", ["citizen", "business"]) { $0.string($1) }
      json.members("entrances", ["myDimos.Live.gov.gr", "gov.gr"]) { $0.string($1) }
      writeDetails("fields", &json)
    }
    json.member("assignment") { $0.member("overlap", false) }
    json.member("backOffice") { json in
      json.member("bookForApplicant", true)
      json.member("chooseOwnMunicipality", true)
      json.member("credentials", "public-administration")
      writeDetails("fields", &json)
    }
    writeBooking(plan, &json)
    json.member("links") { json in
      json.member("manual", "home-page")
      json.member("video", "at-start")
    }
    Notices.write(plan, &json)
    json.member("notifications") { json in
      json.members("channels", ["email"]) { $0.string($1) }
      json.member("confirmation", true)
      json.member("documents", true)
      json.member("reminder", true)
      json.member("sameContent", true)
      json.member("videoLink", true)
    }
    json.member("security") { json in
      json.member("accessLog", true)
      json.member("dataInTransit", true)
      json.members("keepers", ["ministry", "municipality"]) { $0.string($1) }
      json.member("purposeOnly", true)
      json.member("traceability", true)
    }
    json.member("video") { json in
      json.member("audioOnlyAfterIdentification", true)
      json.members("identification", ["identity", "representation"]) { $0.string($1) }
      json.member("identificationFirst", true)
      json.member("recording", false)
      json.members("requires", ["camera", "microphone"]) { $0.string($1) }
      json.member("thirdPartyInvitedBy", "employee")
    }
  }

  private static func writeBooking(_ plan: Plan, _ json: inout JSONWriter) {
    json.member("booking") { json in
      json.member("another", true)
      json.member("cancel", true)
      json.member("forAnother", true)
      writeDetails("forAnotherFields", &json)
      json.member("order", "municipality,mode,topic,time")
      json.member("personMustAppear", true)
      json.member("reschedule", true)
    }
    json.member("declarations") { json in
      json.member("termsRead", true)
      json.member("termsUrl", plan.terms)
      json.member("truth", true)
    }
    json.members("interpretation", plan.interpretation) { $0.string($1.key) }
  }

  /// The least that is asked of whoever is to be served.
  private static func writeDetails(_ key: StaticString, _ json: inout JSONWriter) {
    json.members(key, ["fullName", "email", "phone", "specialRequirements"]) { $0.string($1) }
  }
}
