import Schema

/// The file with the settings of acts.
enum ActSettingsFile {
  /// Where it stands when no other is named; it may be absent.
  static let place = "Municipalities/act.yaml"
  /// Where the settings of decisions about sign-in stand.
  static let placeOfDecision = "Municipalities/decision.yaml"

  /// The settings of a file, with what was found in it.
  static func read(
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
