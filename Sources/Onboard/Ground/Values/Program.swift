import CLibrary

/// The tool's name and version, as its outputs state them.
package enum Program {
  /// The name of the command.
  package static let name = "onboard"
  /// The version, which every output that depends on the compiler states.
  package static let version = "0.2.0"
  /// The commit from which it was built, which a release names; nil where the build did not give
  /// it. Only `--version --verbose` prints it.
  package static let commit: String? = {
    let commit = String(cString: onboard_commit())
    return commit.isEmpty ? nil : commit
  }()
}
