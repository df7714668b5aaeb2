import Schema

/// The client of one information system in one environment, as metadata of RFC 7591.
///
/// There is no secret in it: the service gives it when it registers the client (decision 45174 §5).
struct ClientRegistration {
  let body: SignInPlan.Body
  let system: SignInPlan.System
  let redirects: [String]

  /// Writes the members of the metadata.
  func write(_ json: inout JSONWriter) {
    json.member("client_name", system.name)
    if let website = body.website { json.member("client_uri", website) }
    json.members("grant_types", CollectionOfOne("authorization_code")) { $0.string($1) }
    if let terms = body.terms { json.member("policy_uri", terms) }
    json.members("redirect_uris", redirects) { $0.string($1) }
    json.members("response_types", CollectionOfOne("code")) { $0.string($1) }
    json.member("scope", SignInServiceFile.scope)
    json.member("software_id", body.folder + "." + system.id)
    json.member("token_endpoint_auth_method", Self.authentication)
  }

  /// How the client proves who it is at the token endpoint: in the form, as the service wants it.
  static let authentication = "client_secret_post"
}
