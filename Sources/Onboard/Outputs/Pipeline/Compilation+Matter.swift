package import Ground
package import Schema

extension Compilation {
  /// The matters that the file asks for, appointments first; empty where it has errors.
  package var matters: [Matter] {
    [plan.map { .appointments($0.municipality.code) }, signIn?.body.matter].compactMap(\.self)
  }

  /// The output for a matter; nil where the file does not ask for that matter.
  package func output(for matter: Matter) -> [UInt8]? {
    guard matters.contains(matter) else { return nil }
    return matter.isSignIn
      ? signIn.map { SignInFile.bytes(of: $0) }
      : plan.map { RuntimeConfiguration.bytes(of: $0) }
  }
}
