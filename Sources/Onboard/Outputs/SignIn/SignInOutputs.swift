import Schema

extension Output {
  /// Decision 45174: clients of the sign-in service, and what it says of who signed in.
  static let ofSignIn = [
    Output(
      "body", in: .signIn, [.oauth2(1)],
      el: "ο φορέας που ζητεί αυθεντικοποίηση", en: "the body that asks for sign-in",
      rulings: [.otherBodies]),
    Output(
      "systems[].declarations", in: .signIn, [.oauth2(4), .oauth2(6)],
      el: "όσα δηλώνει ο φορέας", en: "what the body declares"),
    Output(
      "systems[].environments[].client", in: .signIn, [.oauth2(1), .oauth2(recital: "Ζ")],
      el: "ο πελάτης· παραγωγικός μόνο μετά το έγγραφο έναρξης",
      en: "the client; in production only after the letter on its start",
      rulings: [.letter, .redirects]),
    Output(
      "systems[].environments[].endpoints", in: .signIn, [.oauth2(3)],
      el: "οι διευθύνσεις της υπηρεσίας", en: "the addresses of the service"),
    Output(
      "systems[].environments[].keycloak", in: .signIn, [.oauth2(1), .oauth2(5)],
      el: "ο πελάτης για το Keycloak, με όνομα θυρίδας αντί για μυστικό",
      en: "the client for Keycloak, with a name in its vault instead of a secret",
      rulings: [.secrets]),
    Output(
      "systems[].legalFramework", in: .signIn, [.annex(0)],
      el: "το νομικό πλαίσιο", en: "the legal framework"),
    Output(
      "systems[].name", in: .signIn, [.oauth2(2), .annex(0)],
      el: "το πληροφοριακό σύστημα", en: "the information system"),
    Output(
      "systems[].productionLetter", in: .signIn, [.oauth2(recital: "Ζ")],
      el: "το έγγραφο έναρξης", en: "the letter on the start of production", rulings: [.letter]),
    Output(
      "systems[].purpose", in: .signIn, [.oauth2(2), .annex(0)],
      el: "ο σκοπός χρήσης", en: "the purpose"),
    Output(
      "systems[].request", in: .signIn, [.oauth2(recital: "ΣΤ"), .annex(0)],
      el: "το αίτημα", en: "the request"),
    Output(
      "systems[].security.accessLog", in: .signIn, [.oauth2(6)],
      el: "καταγραφή προσβάσεων", en: "logging of access"),
    Output(
      "systems[].security.credentialsDisclosed", in: .signIn, [.oauth2(5)],
      el: "πάντα false· κανένα αρχείο δεν έχει μυστικό",
      en: "always false; no file holds a secret", rulings: [.secrets]),
    Output(
      "systems[].security.dataInTransit", in: .signIn, [.oauth2(6)],
      el: "προστασία διακινούμενων δεδομένων", en: "protection of data in transit"),
    Output(
      "systems[].security.traceability", in: .signIn, [.oauth2(6)],
      el: "ιχνηλασιμότητα", en: "traceability"),
    Output(
      "protocol", in: .signInService, [.oauth2(3)],
      el: "πώς μιλά ένας πελάτης με την υπηρεσία", en: "how a client speaks with the service"),
    Output(
      "services", in: .signInService, [.oauth2(1), .oauth2(3), .article(4, 2)],
      el: "οι υπηρεσίες και οι διευθύνσεις τους", en: "the services and their addresses"),
    Output(
      "userinfo.mustAsk", in: .signInService, [.article(2, 3)],
      el: "όσα δεν δίνει η υπηρεσία και τα ζητεί η φόρμα",
      en: "what the service does not give, so that the form asks for it"),
    Output(
      "userinfo.traps", in: .signInService, [.oauth2(1)],
      el: "πού ξεγελιέται ένας πελάτης", en: "where a client is easily wrong"),
  ]
}
