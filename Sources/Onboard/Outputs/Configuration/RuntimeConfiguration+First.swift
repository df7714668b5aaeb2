import Ground

extension RuntimeConfiguration {
  /// The name of the first version of the format, in which openings replaced the hours of a day.
  private static let first: JSONValue = "onboard/runtime/v1"

  /// Whether a configuration is in the first version of the format.
  package static func isFirst(_ configuration: [UInt8]) -> Bool {
    (try? JSONReader.read(configuration))?["format"] == first
  }

  /// A configuration in the version of the format that another one has; nil if it contains
  /// something that this version cannot express.
  ///
  /// A configuration approved as `onboard/runtime/v1` is compiled again in that version, so that it
  /// stays provable.
  package static func bytes(_ configuration: [UInt8], asVersionOf other: [UInt8]) -> [UInt8]? {
    let known = try? JSONReader.read(other)
    guard known?["administrators"] == nil else { return configuration }
    let read = (try? JSONReader.read(configuration)).map(withoutAdministrators)
    guard known?["format"] == first else { return read?.file ?? configuration }
    guard let value = read.map(withFormerWords),
      let calendar = value["calendar"],
      value["departments"] == nil,
      calendar["specialHours"]?.elements?.isEmpty == true,
      value["offices"]?.elements?.allSatisfy({ $0["seasons"] == nil }) == true,
      let closures = calendar["closures"]?.elements?.map(closure),
      let openings = calendar["openings"]?.elements?.map(opening),
      !closures.contains(nil), !openings.contains(nil)
    else { return nil }
    return
      value.with([
        "calendar": .object((calendar.members ?? [:]).filter { $0.key != "specialHours" })
          .with([
            "closures": .array(closures.compactMap { $0 }),
            "openings": .array(openings.compactMap { $0 }),
          ]),
        "format": first,
      ]).file
  }

  /// A configuration without the administrators and means, which early configurations did not have.
  private static func withoutAdministrators(_ value: JSONValue) -> JSONValue {
    guard value["administrators"] != nil else { return value }
    let modes = (value["modes"]?.elements ?? []).map { mode in
      JSONValue.object((mode.members ?? [:]).filter { $0.key != "means" })
    }
    return .object((value.members ?? [:]).filter { $0.key != "administrators" })
      .with(["modes": .array(modes)])
  }

  private static func closure(_ closure: JSONValue) -> JSONValue? {
    guard closure["hours"] == nil, let days = closure["days"]?.members, days.count == 2,
      let from = days["from"], let to = days["to"]
    else { return nil }
    return plain(closure, adding: ["from": from, "to": to])
  }

  private static func opening(_ opening: JSONValue) -> JSONValue? {
    guard opening["onHoliday"] == nil, let days = opening["days"]?.members, days.count == 1,
      let dates = days["dates"]?.elements, dates.count == 1
    else { return nil }
    return plain(opening, adding: ["date": dates[0]])
  }

  private static func plain(_ entry: JSONValue, adding days: [String: JSONValue]) -> JSONValue? {
    guard entry["topics"] == nil else { return nil }
    return .object((entry.members ?? [:]).filter { $0.key != "days" }).with(days)
  }
}
