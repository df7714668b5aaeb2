/// The tool's name and version, as its outputs state them.
package enum Program {
  /// The name of the command.
  package static let name = "onboard"
  /// The version, which every output that depends on the compiler states.
  package static let version = "0.2.0"
}
