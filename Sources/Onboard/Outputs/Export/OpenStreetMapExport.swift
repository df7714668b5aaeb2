import Ground
import Schema

extension ExportTarget {
  /// OpenStreetMap tags, one object for each office and mode, format `onboard/osm/v1`.
  static let openStreetMap = ExportTarget(
    name: "osm",
    abstract: Bilingual(
      el: "ωράριο για το OpenStreetMap (opening_hours)", en: "hours for OpenStreetMap"),
    expresses: [.modes, .offices, .departments, .website, .hours, .dates, .recurrence],
    files: { plan, remarks in
      let json: JSONValue = [
        "desks": .array(OpenStreetMapDesk.all(of: plan).map(\.json)),
        "format": "onboard/osm/v1", "losses": remarks.losses.json,
        "municipality": [
          "code": .string(String(plan.municipality.code)), "name": .string(plan.municipality.name),
        ],
      ]
      return [artifact("osm", plan, "json", json.with(remarks.standing.members).file)]
    },
    limits: { plan in
      dated(plan, .any) + OpenStreetMapDesk.all(of: plan).compactMap(\.limit)
    })
}

/// The tags of one desk.
struct OpenStreetMapDesk {
  /// The longest value that OpenStreetMap stores, in characters.
  static let longest = 255

  let plan: Plan
  let desk: Desk
  /// The hours of the whole period whose holidays are known.
  let hours: String
  /// The hours as a tag, with the last day on which they are correct; nil if no period fits.
  let tag: (text: String, until: Day)?

  static func all(of plan: Plan) -> [OpenStreetMapDesk] {
    Agenda(plan).desks.map { OpenStreetMapDesk(plan, $0) }
  }

  private init(_ plan: Plan, _ desk: Desk) {
    self.plan = plan
    self.desk = desk
    let period = ExportTarget.period(of: plan)
    hours = OpeningHoursText.text(of: desk, in: period)
    tag = Self.tag(desk, from: max(period.lowerBound, plan.requestDate), in: period)
  }

  /// The hours from the day of the request to the end of the last month that fits in a tag.
  private static func tag(
    _ desk: Desk, from first: Day, in period: ClosedRange<Day>
  ) -> (text: String, until: Day)? {
    // Hours that are over on the day of the request are left out, even if they fitted.
    let whole = OpeningHoursText.text(of: desk, in: first...period.upperBound)
    if whole.unicodeScalars.count <= longest { return (whole, period.upperBound) }
    // The longer the period, the longer the text.
    var fitting: (text: String, until: Day)?
    var months = 1...12 * (period.upperBound.year - first.year + 1)
    while !months.isEmpty {
      let middle = (months.lowerBound + months.upperBound) / 2
      let end = ClosedRange<Day>.months(middle, from: first).upperBound
      let text = end > period.upperBound ? nil : OpeningHoursText.text(of: desk, in: first...end)
      if let text, text.unicodeScalars.count <= longest {
        fitting = (text, end)
        guard middle < months.upperBound else { break }
        months = middle + 1...months.upperBound
      } else {
        guard middle > months.lowerBound else { break }
        months = months.lowerBound...middle - 1
      }
    }
    return fitting
  }

  /// The part that does not fit into the tag, if any.
  var limit: Bilingual? {
    let place = DayText(language: .greek).place(desk)
    let placeEn = DayText(language: .english).place(desk)
    guard let tag else {
      return Bilingual(
        el: "\(place): το ωράριο δεν χωρά σε \(Self.longest) χαρακτήρες",
        en: "\(placeEn): the hours do not fit in \(Self.longest) characters")
    }
    guard tag.until < ExportTarget.period(of: plan).upperBound else { return nil }
    return Bilingual(
      el: "\(place): οι εξαιρέσεις μετά τις \(DayText(language: .greek).full(tag.until))",
      en: "\(placeEn): exceptions after \(tag.until.words.en)")
  }

  var json: JSONValue {
    var members: [String: JSONValue] = [
      "mode": .string(desk.mode.key.text), "openingHours": .string(hours),
      "tags": .object(tags),
    ]
    if let office = desk.office { members["office"] = .string(office.id) }
    if let department = desk.department { members["department"] = .string(department.id) }
    if let tag { members["tagUntil"] = .string(tag.until.iso) }
    return .object(members)
  }

  private var tags: [String: JSONValue] {
    var tags: [String: JSONValue] = [
      "government": "administrative", "office": "government",
      "name": .string(desk.department?.name ?? desk.office?.name ?? plan.municipality.name),
      "operator": .string(plan.municipality.name), "website": .string(plan.website),
    ]
    if let tag { tags["opening_hours"] = .string(tag.text) }
    if let office = desk.office {
      let address = StreetAddress(office.street)
      tags["addr:street"] = .string(address.street)
      if let number = address.number { tags["addr:housenumber"] = .string(number) }
      tags["addr:postcode"] = .string(office.postcode)
      tags["addr:city"] = .string(office.city)
      tags["addr:country"] = "GR"
    }
    return tags
  }
}

/// A street address split into the street and the number at its end.
struct StreetAddress {
  let street: String
  /// The last word, if it starts with a digit.
  let number: String?

  init(_ text: String) {
    let words = text.split(separator: " ")
    let last = words.last ?? ""
    let isNumber = last.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    number = isNumber && words.count > 1 ? String(last) : nil
    street =
      number == nil ? text : words.dropLast().joined(separator: " ").trimmingCommas
  }
}

extension String {
  /// The text without trailing commas.
  fileprivate var trimmingCommas: String {
    var text = self
    while text.last == "," { text.removeLast() }
    return text
  }
}
