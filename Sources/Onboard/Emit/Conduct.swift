import Schema

/// What the decision fixes for every municipality: the platform's behaviour, not its settings.
///
/// Each member names what it rests on in the ΚΥΑ myDimosLive. Recording is not expressible: the
/// member is a constant (Article 7 §4).
enum Conduct {
  static func write(_ plan: Plan, _ json: inout JSONWriter) {
    // 1 §3-§4: who signs in, with which credentials of the Secretariat.
    json.member("applicant") { json in
      json.members("credentials", ["citizen", "business"]) { $0.string($1) }
      // 2 §3: the least that is asked.
      json.members("fields", ["fullName", "email", "phone", "specialRequirements"]) {
        $0.string($1)
      }
    }
    // 4 §1-§3: an employee books for somebody, with the codes of public administration.
    json.member("backOffice") { json in
      json.member("bookForApplicant", true)
      json.member("chooseOwnMunicipality", true)
      json.member("credentials", "public-administration")
    }
    // 2 §2: for another person, who must appear.
    json.member("booking") { json in
      json.member("cancel", true)
      json.member("forAnother", true)
      json.member("order", "municipality,mode,topic,time")
      json.member("personMustAppear", true)
      json.member("reschedule", true)
    }
    // 2 §4: what is declared before a request is sent.
    json.member("declarations") { json in
      json.member("termsRead", true)
      json.member("termsUrl", plan.terms)
      json.member("truth", true)
    }
    json.members("interpretation", plan.interpretation) { $0.string($1.key) }
    // 2 §6 and §8: confirmation and reminder, with the same content.
    json.member("notifications") { json in
      json.members("channels", ["email"]) { $0.string($1) }
      json.member("confirmation", true)
      json.member("reminder", true)
      json.member("videoLink", true)
    }
    // 7 §2: kept by the Ministry and by every municipality.
    json.member("security") { json in
      json.member("accessLog", true)
      json.member("traceability", true)
    }
    // 1 §5, 3 §1-§2, 7 §4.
    json.member("video") { json in
      json.member("audioOnlyAfterIdentification", true)
      json.member("identificationFirst", true)
      json.member("recording", false)
      json.members("requires", ["camera", "microphone"]) { $0.string($1) }
    }
  }
}
