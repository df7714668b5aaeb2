import Ground
import Schema

/// The sign-in services and how a client speaks with them, format `onboard/sign-in-service/v1`.
///
/// The same for every body: addresses, parameters, and what is said of who signed in.
enum SignInServiceFile {
  /// The file.
  static var artifact: Artifact {
    Artifact(path: SignInFile.folder + "/service.json", bytes: json.file)
  }

  /// The scope that a client asks for.
  static let scope = "read"

  private static var json: JSONValue {
    [
      "format": "onboard/sign-in-service/v1", "protocol": protocolJSON,
      "services": .array(SignInService.all.map(value)), "userinfo": UserInfo.json,
    ]
  }

  /// The authorization code grant with state (RFC 6749 §4.1), and what the service adds to it.
  private static let protocolJSON: JSONValue = [
    "authorize": [
      "fixed": ["response_type": "code", "scope": .string(scope)],
      "parameters": ["client_id", "redirect_uri", "response_type", "scope", "state"],
    ],
    "logout": ["parameters": ["state", "url"]],
    "token": [
      "body": "application/x-www-form-urlencoded", "fixed": ["grant_type": "authorization_code"],
      "parameters": ["client_id", "client_secret", "code", "grant_type", "redirect_uri"],
    ],
    "userinfo": ["authorization": "Bearer"],
  ]

  private static func value(of service: SignInService) -> JSONValue {
    var members: [String: JSONValue] = [
      "endpoints": .array(
        service.hosts.flatMap { host in
          host.endpoints.map { endpoint -> JSONValue in
            [
              "endpoint": .string(endpoint.name.text),
              "environment": .string(host.environment.key.text),
              "method": .string(endpoint.method), "url": .string(endpoint.url),
            ]
          }
        }),
      "name": .string(service.name), "users": UserInfo.text(service.users),
    ]
    members["note"] = service.note.map(UserInfo.text)
    return .object(members)
  }
}
