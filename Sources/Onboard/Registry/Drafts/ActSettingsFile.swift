package import Ground
package import Schema

/// The file with the settings of acts.
package enum ActSettingsFile {
  /// The file that is read when no other is named; it may be absent.
  package static let place = "Municipalities/act.yaml"
  /// The file with the settings of decisions about sign-in.
  package static let placeOfDecision = "Municipalities/decision.yaml"

  /// The settings in a file, with the findings about it.
  package static func read(
    _ path: String?, asOf today: Day, at place: String = place,
    names: ActSettings.Names = .standard,
    standard: (ActSettings.Names) -> ActSettings = ActSettings.onboarding
  ) throws(FileFault) -> (settings: ActSettings, compilation: Compilation?) {
    if path == nil, try FileReading.existing(place) == nil { return (standard(names), nil) }
    let path = path ?? place
    let source = Source(path: path, bytes: try FileReading.submitted(path))
    let (settings, compilation) = ActSettings.read(
      source, asOf: today, names: names, standard: standard)
    return (settings, compilation)
  }

  /// The settings of decisions about sign-in, with the findings about their file. The names are
  /// those in the file for acts, so that they are kept in one place.
  package static func decision(
    _ path: String?, in root: RegistryRoot = .here, asOf today: Day
  ) throws(FileFault) -> (settings: ActSettings, compilation: Compilation?) {
    let names = try read(nil, asOf: today, at: root.way(to: place)).settings.names
    return try read(
      path, asOf: today, at: root.way(to: placeOfDecision), names: names,
      standard: ActSettings.authentication)
  }

  /// Whether a path names a file with settings, rather than a declaration.
  package static func isOne(_ path: String) -> Bool {
    let name = path.split(separator: "/").last
    return [place, placeOfDecision].contains { $0.split(separator: "/").last == name }
  }

  /// The findings about a file with settings, if it belongs to a registry.
  package static func check(
    _ path: String, in root: RegistryRoot, asOf today: Day
  ) throws(FileFault) -> Compilation? {
    guard path.hasSuffix("decision.yaml") else { return try read(path, asOf: today).compilation }
    return try decision(path, in: root, asOf: today).compilation
  }
}
