/// The tool itself, as its outputs name their maker.
package enum Program {
  /// The name of the command.
  package static let name = "onboard"
  /// The version, which every output that depends on the compiler carries.
  package static let version = "0.1.0"
}
