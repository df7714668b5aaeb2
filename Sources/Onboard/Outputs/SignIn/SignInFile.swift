package import Ground
package import Schema

/// What one body asks of the sign-in service, format `onboard/sign-in/v1`.
///
/// One client for each information system and environment; in production only after the letter on
/// its start (preamble Ζ). Only what is public, and never a secret.
package enum SignInFile {
  /// The subfolder of these outputs.
  package static let folder = "Authentication"

  /// The file of a plan.
  package static func artifact(for plan: SignInPlan) -> Artifact {
    var json = JSONWriter(capacity: 4096)
    json.object { json in
      json.member("body") { write(plan.body, &$0) }
      json.member("format", "onboard/sign-in/v1")
      json.members("systems", plan.systems) { write($1, plan.body, &$0) }
    }
    json.endFile()
    return Artifact(path: "\(folder)/\(plan.body.folder).json", bytes: json.bytes)
  }

  private static func write(_ body: SignInPlan.Body, _ json: inout JSONWriter) {
    if let code = body.code { json.member("code", String(code)) }
    json.member("folder", body.folder)
    json.member("kind", body.kind?.key.text ?? "municipality")
    json.member("name", body.name)
  }

  private static func write(
    _ system: SignInPlan.System, _ body: SignInPlan.Body, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.members("declarations", system.declarations) { $0.string($1.key) }
      json.members("environments", system.redirects) { json, entry in
        let service = SignInService.citizens
        json.object { json in
          json.member("client") {
            ClientRegistration(body: body, system: system, redirects: entry.addresses).write(&$0)
          }
          json.member("endpoints") { json in
            for endpoint in service.endpoints(in: entry.environment) {
              json.member(endpoint.name, endpoint.url)
            }
          }
          json.key("environment")
          json.string(entry.environment.key)
          json.member("keycloak") {
            KeycloakProvider(body: body, system: system, environment: entry.environment).write(&$0)
          }
          json.member("service", service.name)
        }
      }
      json.member("id", system.id)
      json.member("legalFramework", system.legalFramework)
      json.member("name", system.name)
      if let letter = system.letter { json.member("productionLetter") { write(letter, &$0) } }
      json.member("purpose", system.purpose)
      json.member("request") { write(system.request, &$0) }
      json.member("security", writeSecurity)
    }
  }

  private static func write(_ letter: SignInPlan.Reference, _ json: inout JSONWriter) {
    json.key("date")
    json.day(letter.date)
    json.member("number", letter.number)
  }

  /// What §5 and §6 of the decision say of every body.
  private static func writeSecurity(_ json: inout JSONWriter) {
    json.member("accessLog", true)
    json.member("credentialsDisclosed", false)
    json.member("dataInTransit", true)
    json.member("traceability", true)
  }
}
