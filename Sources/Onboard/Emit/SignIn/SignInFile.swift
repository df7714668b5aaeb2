import Schema

/// What one body asks of the sign-in service, format `onboard/sign-in/v1`.
///
/// One client for each information system and environment; in production only after the letter on
/// its start (preamble Ζ). Only what is public, and never a secret.
enum SignInFile {
  /// The subfolder of these outputs.
  static let folder = "Authentication"

  /// The file of a plan.
  static func artifact(for plan: SignInPlan) -> Artifact {
    let json: JSONValue = [
      "body": value(of: plan.body), "format": "onboard/sign-in/v1",
      "systems": .array(plan.systems.map { value(of: $0, plan.body) }),
    ]
    return Artifact(path: "\(folder)/\(plan.body.folder).json", bytes: json.file)
  }

  private static func value(of body: SignInPlan.Body) -> JSONValue {
    var members: [String: JSONValue] = [
      "folder": .string(body.folder), "kind": .string(body.kind?.key.text ?? "municipality"),
      "name": .string(body.name),
    ]
    members["code"] = body.code.map { .string(String($0)) }
    return .object(members)
  }

  private static func value(of system: SignInPlan.System, _ body: SignInPlan.Body) -> JSONValue {
    var members: [String: JSONValue] = [
      "declarations": .array(system.declarations.map { .string($0.key.text) }),
      "environments": .array(
        system.redirects.map { entry in
          [
            "client": ClientRegistration(body: body, system: system, redirects: entry.addresses)
              .json,
            "endpoints": SignInService.citizens.addresses(in: entry.environment),
            "environment": .string(entry.environment.key.text),
            "keycloak": KeycloakProvider(
              body: body, system: system, environment: entry.environment
            ).json,
            "service": .string(SignInService.citizens.name),
          ]
        }),
      "id": .string(system.id), "legalFramework": .string(system.legalFramework),
      "name": .string(system.name), "purpose": .string(system.purpose),
      "request": value(of: system.request), "security": security,
    ]
    members["productionLetter"] = system.letter.map(value)
    return .object(members)
  }

  private static func value(of letter: SignInPlan.Reference) -> JSONValue {
    ["date": .string(letter.date.iso), "number": .string(letter.number)]
  }

  /// What §5 and §6 of the decision say of every body.
  private static let security: JSONValue = [
    "accessLog": true, "credentialsDisclosed": false, "dataInTransit": true, "traceability": true,
  ]
}
