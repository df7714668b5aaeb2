/// The environment of the sign-in service: for testing a system, or for citizens.
public enum SignInEnvironment: UInt8, CaseIterable, Sendable, Choice {
  case test, production

  public var key: StaticString { self == .test ? "test" : "production" }

  /// The environment in words.
  public var label: Bilingual {
    self == .test
      ? Bilingual(el: "δοκιμαστικό περιβάλλον", en: "test")
      : Bilingual(el: "παραγωγικό περιβάλλον", en: "production")
  }
}
