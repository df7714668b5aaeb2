package import Ground
package import Schema

extension Compilation {
  /// What the file asks for, appointments first; empty where it has errors.
  package var matters: [Matter] {
    [plan.map { .appointments($0.municipality.code) }, signIn?.body.matter].compactMap(\.self)
  }

  /// The bytes that it gives for a matter; nil where it does not ask for that.
  package func output(for matter: Matter) -> [UInt8]? {
    guard matters.contains(matter) else { return nil }
    return matter.isSignIn
      ? signIn.map { SignInFile.bytes(of: $0) }
      : plan.map { RuntimeConfiguration.bytes(of: $0) }
  }
}
