import Schema

/// The file with the settings of acts.
enum ActSettingsFile {
  /// Where it stands when no other is named; it may be absent.
  static let place = "Municipalities/act.yaml"

  /// The settings of a file, with what was found in it.
  static func read(
    _ path: String?, asOf today: Day
  ) throws(FileFault) -> (settings: ActSettings, compilation: Compilation?) {
    if path == nil, try FileReading.existing(place) == nil { return (.standard, nil) }
    let path = path ?? place
    let source = Source(path: path, bytes: try FileReading.submitted(path))
    let (settings, compilation) = ActSettings.read(source, asOf: today)
    return (settings, compilation)
  }
}
