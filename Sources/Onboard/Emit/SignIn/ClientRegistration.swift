import Schema

/// The client of one information system in one environment, as metadata of RFC 7591.
///
/// There is no secret in it: the service gives it when it registers the client (decision 45174 §5).
struct ClientRegistration {
  let body: SignInPlan.Body
  let system: SignInPlan.System
  let redirects: [String]

  /// The metadata.
  var json: JSONValue {
    var members: [String: JSONValue] = [
      "client_name": .string(system.name),
      "grant_types": ["authorization_code"],
      "redirect_uris": .array(redirects.map { .string($0) }),
      "response_types": ["code"],
      "scope": .string(SignInServiceFile.scope),
      "software_id": .string(body.folder + "." + system.id),
      "token_endpoint_auth_method": .string(Self.authentication),
    ]
    members["client_uri"] = body.website.map { .string($0) }
    members["policy_uri"] = body.terms.map { .string($0) }
    return .object(members)
  }

  /// How the client proves who it is at the token endpoint: in the form, as the service wants it.
  static let authentication = "client_secret_post"
}
