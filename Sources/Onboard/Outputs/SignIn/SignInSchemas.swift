import Ground
import Schema

/// The JSON Schemas of what is generated for sign-in.
enum SignInSchemas {
  /// The schemas by the name of their file.
  static var all: [(name: String, schema: JSONValue)] {
    [
      ("sign-in-index", titled(index, "sign-in-index", "Which bodies ask for sign-in.")),
      (
        "sign-in-service",
        titled(service, "sign-in-service", "The sign-in services, and what they say of a person.")
      ),
      ("sign-in", titled(file, "sign-in", "What one body asks of the sign-in service.")),
    ]
  }

  private static func titled(_ schema: JSONValue, _ name: String, _ text: String) -> JSONValue {
    schema.with([
      "$schema": SchemaFiles.draft, "description": .string(text),
      "title": .string("onboard/\(name)/v1"),
    ])
  }

  private typealias Base = RuntimeSchema

  private static let path: JSONValue = [
    "pattern": "^Authentication/[a-z0-9-]+\\.json$", "type": "string",
  ]
  private static let word: JSONValue = ["pattern": "^[a-z0-9-]+$", "type": "string"]
  private static let environment = Base.names(of: SignInEnvironment.allCases.map(\.key))
  private static let secure: JSONValue = ["pattern": "^https://", "type": "string"]
  private static let words = Base.list(of: Base.text)
  private static let both = Base.object(["el": Base.text, "en": Base.text])
  private static let never: JSONValue = ["const": false]
  private static let always: JSONValue = ["const": true]

  /// A list of one word, always the same.
  private static func one(_ word: String) -> JSONValue {
    Base.list(of: ["const": .string(word), "type": "string"]).with(["maxItems": 1, "minItems": 1])
  }

  // MARK: One body

  private static let file = Base.object([
    "body": Base.object(
      [
        "folder": word, "name": Base.text,
        "kind": ["enum": .array(kinds.map { .string($0) }), "type": "string"],
      ], optional: ["code": Base.codeText]),
    "format": ["const": "onboard/sign-in/v1"], "systems": Base.list(of: system),
  ])

  private static let kinds = ["municipality"] + BodyKind.allCases.map(\.key.text)

  private static let system = Base.object(
    [
      "declarations": Base.list(of: Base.names(of: SignInDeclaration.allCases.map(\.key))),
      "environments": Base.list(of: client), "id": word, "legalFramework": Base.text,
      "name": Base.text, "purpose": Base.text, "request": letter,
      "security": Base.object([
        "accessLog": always, "credentialsDisclosed": never, "dataInTransit": always,
        "traceability": always,
      ]),
    ], optional: ["productionLetter": letter])

  private static let letter = Base.object(["date": Base.date, "number": Base.text])

  private static let client = Base.object([
    "client": registration,
    "endpoints": Base.object([
      "authorize": secure, "logout": secure, "token": secure, "userinfo": secure,
    ]),
    "environment": environment, "keycloak": keycloak,
    "service": ["const": .string(SignInService.citizens.name)],
  ])

  /// Metadata of RFC 7591 §2; only loopback addresses are without encryption.
  private static let registration = Base.object(
    [
      "client_name": Base.text, "grant_types": one("authorization_code"),
      "redirect_uris": Base.list(of: [
        "pattern": .string(
          "^(https://[^#*@/?]+"
            + "|http://(127\\.[0-9.]+|\\[::1\\]|([a-z0-9-]+\\.)*localhost)(:[0-9]+)?)"
            + "([/?][^#*]*)?$"),
        "type": "string",
      ]).with(["minItems": 1]),
      "response_types": one("code"), "scope": ["const": .string(SignInServiceFile.scope)],
      "software_id": ["pattern": "^[a-z0-9-]+\\.[a-z0-9-]+$", "type": "string"],
      "token_endpoint_auth_method": ["const": .string(ClientRegistration.authentication)],
    ], optional: ["client_uri": Base.url, "policy_uri": Base.url])

  private static let keycloak = Base.object([
    "addReadTokenRoleOnCreate": never, "alias": word, "authenticateByDefault": never,
    "config": Base.object([
      "authorizationUrl": secure, "clientAuthMethod": Base.text,
      "clientSecret": ["pattern": "^\\$\\{vault\\.[a-z0-9-]+\\}$", "type": "string"],
      "defaultScope": Base.text, "logoutUrl": secure, "syncMode": Base.text, "tokenUrl": secure,
      "userInfoUrl": secure,
    ]),
    "displayName": Base.text, "enabled": never, "linkOnly": never,
    "providerId": ["enum": ["gsis-taxis", "gsis-taxis-test"], "type": "string"],
    "storeToken": never, "trustEmail": never,
  ])

  // MARK: All bodies

  private static let index = Base.object([
    "bodies": Base.list(
      of: Base.object(
        [
          "folder": word, "name": Base.text, "path": path, "sha256": Base.digest,
          "source": Base.digest,
          "systems": Base.list(
            of: Base.object(["environments": Base.list(of: environment), "id": word])),
        ], optional: ["code": Base.codeText])),
    "compiler": Base.text, "format": ["const": "onboard/sign-in-index/v1"], "policy": Base.text,
    "register": Base.digest, "rulebook": Base.digest,
  ])

  private static let service = Base.object([
    "format": ["const": "onboard/sign-in-service/v1"],
    "protocol": Base.object([
      "authorize": Base.object([
        "fixed": Base.object(["response_type": Base.text, "scope": Base.text]),
        "parameters": words,
      ]),
      "logout": Base.object(["parameters": words]),
      "token": Base.object([
        "body": Base.text, "fixed": Base.object(["grant_type": Base.text]), "parameters": words,
      ]),
      "userinfo": Base.object(["authorization": Base.text]),
    ]),
    "services": Base.list(
      of: Base.object(
        [
          "endpoints": Base.list(
            of: Base.object([
              "endpoint": Base.text, "environment": environment, "method": Base.text,
              "url": secure,
            ])),
          "name": word, "users": both,
        ], optional: ["note": both])),
    "userinfo": Base.object([
      "absent": words,
      "attributes": Base.list(
        of: Base.object([
          "isPadded": Base.truth, "meaning": both, "name": word, "type": Base.text,
        ])),
      "element": Base.text, "errors": Base.text, "format": Base.text, "identifier": Base.text,
      "mustAsk": words, "traps": Base.list(of: Base.object(["id": word, "text": both])),
    ]),
  ])
}
