package import Ground
package import Schema

/// Parts of schema.org linked data, shared by announcements and exports.
package enum SchemaOrg {
  /// The vocabulary.
  package static let context: JSONValue = "https://schema.org"

  /// The identifier of a resource on a municipality's site.
  static func identifier(_ name: String, of plan: Plan) -> JSONValue {
    .string(plan.website + "#" + name)
  }

  /// A reference to a resource described elsewhere in the same data.
  package static func reference(_ name: String, of plan: Plan) -> JSONValue {
    ["@id": identifier(name, of: plan)]
  }

  /// The municipality.
  package static func organization(_ plan: Plan) -> JSONValue {
    [
      "@id": identifier("organization", of: plan), "@type": "GovernmentOrganization",
      "identifier": .string(String(plan.municipality.code)),
      "name": .string(plan.municipality.name), "url": .string(plan.website),
    ]
  }

  /// The area that the municipality serves.
  package static func area(_ plan: Plan) -> JSONValue {
    ["@type": "AdministrativeArea", "name": .string(plan.municipality.name)]
  }

  /// The audience of a service.
  package static func audience(_ audience: [Audience], _ language: Language) -> JSONValue {
    .array(
      audience.map { ["@type": "Audience", "audienceType": .string($0.label(language))] })
  }

  /// The channel through which a service is reached.
  package static let channel: JSONValue = [
    "@type": "ServiceChannel", "availableLanguage": "el",
    "serviceUrl": .string(ServiceAddress.platform),
  ]

  /// An office with its regular hours.
  package static func office(_ office: OfficePlan, hours: [JSONValue]) -> JSONValue {
    [
      "@type": "GovernmentOffice",
      "address": [
        "@type": "PostalAddress", "addressCountry": "GR",
        "addressLocality": .string(office.city), "postalCode": .string(office.postcode),
        "streetAddress": .string(office.street),
      ],
      "name": .string(office.name),
      "openingHoursSpecification": .array(hours),
    ]
  }

  /// Hours on some days of the week, within a period if one is given.
  package static func hours(
    _ interval: Interval, on weekdays: [Weekday], in period: ClosedRange<Day>? = nil
  ) -> JSONValue {
    let base: JSONValue = [
      "@type": "OpeningHoursSpecification", "closes": .string(Clock.text(interval.end)),
      "dayOfWeek": .array(weekdays.map { .string("https://schema.org/" + $0.en) }),
      "opens": .string(Clock.text(interval.start)),
    ]
    return period.map { base.with(dates($0)) } ?? base
  }

  /// Hours on each day of a period; nil means closed.
  static func hours(_ interval: Interval?, on days: ClosedRange<Day>) -> JSONValue {
    let closed = Clock.text(0)
    let base: JSONValue = [
      "@type": "OpeningHoursSpecification",
      "closes": .string(interval.map { Clock.text($0.end) } ?? closed),
      "opens": .string(interval.map { Clock.text($0.start) } ?? closed),
    ]
    return base.with(dates(days))
  }

  private static func dates(_ period: ClosedRange<Day>) -> [String: JSONValue] {
    [
      "validFrom": .string(period.lowerBound.iso), "validThrough": .string(period.upperBound.iso),
    ]
  }
}
