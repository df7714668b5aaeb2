package import Ground
package import Schema

/// The file with the settings of acts.
package enum ActSettingsFile {
  /// The file read when no other is named; it may be absent.
  package static let place = "Municipalities/act.yaml"
  /// The file with the settings of decisions about sign-in.
  package static let placeOfDecision = "Municipalities/decision.yaml"

  /// The settings in a file, with the findings about it.
  package static func read(
    _ path: String?, asOf today: Day, at place: String = place,
    standard: ActSettings = .standard
  ) throws(FileFault) -> (settings: ActSettings, compilation: Compilation?) {
    if path == nil, try FileReading.existing(place) == nil { return (standard, nil) }
    let path = path ?? place
    let source = Source(path: path, bytes: try FileReading.submitted(path))
    let (settings, compilation) = ActSettings.read(source, asOf: today, standard: standard)
    return (settings, compilation)
  }
}
