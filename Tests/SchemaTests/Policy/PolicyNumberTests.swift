import Testing

@testable import Schema

/// Sentences take the policy's numbers from the edition that counts: by another one, no number of
/// the one in force is left in any of them.
@Suite("The numbers of the policy")
struct PolicyNumberTests {
  private static let current = PlatformPolicy.edition(on: Specimen.day)
  private static let other = PlatformPolicy.other
  private static let old = Set(current.written.values)

  @Test("are all other ones in the other edition")
  func editions() {
    #expect(Set(Self.current.written.keys) == Set(PlatformPolicy.Key.allCases))
    #expect(Set(Self.other.written.keys) == Set(PlatformPolicy.Key.allCases))
    #expect(Self.old.isDisjoint(with: Self.other.written.values))
  }

  @Test("are left in no title and no explanation", arguments: Rulebook.all.map(\.id))
  func rules(_ id: String) throws {
    let rule = try #require(Rulebook.rule(id))
    let numbers = Self.numbers(in: [rule.title, rule.explanation(Self.other)])
    #expect(numbers.intersection(Self.old) == Self.meant[id] ?? [], "\(id)")
  }

  /// Numbers that mean something else where they stand, though the edition in force has them too.
  private static let meant: [String: Set<String>] = [
    "power-unassigned": ["5"],  // the powers of Article 5 § 4
    "measure-missing": ["3"],  // the measures of Article 7 § 2
    "request-before-decision": ["3"],  // the day of February
    "interval-overlap": ["20:00"],  // an example
    "employee-of-many": ["3"],  // an example
    "opening-on-holiday": ["24"],  // the day of December
    "holiday-worked": ["24"],  // the day of December
    "sunday-open": ["0"],  // the distance of `easter+0`
    "peer-outlier": ["5"],  // `Peers`
    "duration-format": ["5", "15", "120"],  // `Mend.likely`, and an example
    "year-day-format": ["24"],  // the day of June
    "id-format": ["40"],  // `Shape.idLimit`
    "phone-format": ["10"],  // the digits of a number
    "postcode-format": ["5"],  // the digits of a postcode
    "contact.phone": ["10"],
    "offices[].postcode": ["5"],
    "I-16": ["5"],  // the powers of Article 5 § 4
  ]

  @Test("stand in the explanations that quote them")
  func explanations() throws {
    for (id, keys) in Self.quoted {
      let rule = try #require(Rulebook.rule(id))
      for policy in [Self.current, Self.other] {
        for language in Language.allCases {
          let numbers = NumbersOfText.found(in: rule.explanation(policy)(language))
          let wanted = keys.map { policy.written[$0] ?? "" }
          #expect(numbers.isSuperset(of: wanted), "\(id): \(numbers)")
        }
      }
    }
    let others = Rulebook.all.filter { Self.quoted[$0.id] == nil }
    #expect(others.filter { $0.help == nil }.map(\.id) == [])
  }

  /// The numbers that each explanation quotes.
  private static let quoted: [String: [PlatformPolicy.Key]] = [
    "duration-bounds": [
      .inPersonShortestMinutes, .inPersonLongestMinutes, .phoneShortestMinutes,
      .phoneLongestMinutes, .videoShortestMinutes, .videoLongestMinutes, .stepMinutes,
    ],
    "rhythm-bounds": [.stepMinutes, .inPersonLongestMinutes],
    "booking-window": [.leadTimeHours, .horizonDays],
    "hours-unusual": [.usualOpeningMinute, .usualClosingMinute],
    "service-beyond-horizon": [.horizonDays], "dates-running-out": [.horizonDays],
    "staff-insufficient": [.weeklyHours],
    "waiver-period": [.waiverDays],
  ]

  @Test("are left in no finding of an example", arguments: RuleCase.all.filter { !$0.isAccepted })
  func findings(_ rule: RuleCase) {
    let (source, _) = rule.example.file()
    let written = Self.digits(in: String(decoding: source.bytes, as: UTF8.self))
    for finding in Compiler(asOf: Specimen.day, by: Self.other).compile(source).findings {
      let texts = [finding.message] + finding.related.map(\.note)
      let numbers = Self.numbers(in: texts).subtracting(written)
      let left = numbers.intersection(Self.old).subtracting(Self.computed[finding.rule.id] ?? [])
      #expect(left == [], "\(rule.testDescription): \(finding.rule.id): \(finding.message.en)")
    }
  }

  /// Numbers that these findings work out from the file.
  private static let computed: [String: Set<String>] = [
    "interval-too-short": ["10"],  // the minutes of 08:00-08:10
    "staff-insufficient": ["3", "5"],  // the employees that are needed
    "duration-format": ["15"],  // the minutes of 0:15
    "postcode-format": ["5"],  // the digits of a postcode
    "phone-format": ["10"],  // the digits of a number
  ]

  @Test("stand in the messages that rest on them")
  func messages() throws {
    for (id, keys) in Self.told {
      let rule = try #require(Rulebook.rule(id))
      for policy in [Self.current, Self.other] {
        let compiler = Compiler(asOf: Specimen.day, by: policy)
        let told = rule.rejects.flatMap { compiler.compile($0.file().source).findings }
          .filter { $0.rule === rule }.map(\.message)
        for language in Language.allCases {
          let numbers = told.map { NumbersOfText.found(in: $0(language)) }
          for key in keys {
            let wanted = policy.written[key] ?? ""
            #expect(numbers.contains { $0.contains(wanted) }, "\(id): \(wanted) \(numbers)")
          }
        }
      }
    }
  }

  /// The numbers that messages of examples name.
  private static let told: [String: [PlatformPolicy.Key]] = [
    "duration-bounds": [
      .inPersonShortestMinutes, .inPersonLongestMinutes, .phoneLongestMinutes, .stepMinutes,
    ],
    "hours-unusual": [.usualOpeningMinute, .usualClosingMinute],
    "service-beyond-horizon": [.horizonDays], "dates-running-out": [.horizonDays],
    "staff-insufficient": [.weeklyHours],
    "waiver-period": [.waiverDays],
  ]

  @Test("are left in no text that knows no edition: of fields, interpretations, policies")
  func constants() {
    for path in FieldPath.all {
      let numbers = Self.numbers(in: [path.field.note, path.field.wanted])
      #expect(numbers.intersection(Self.old) == Self.meant[path.path] ?? [], "\(path.path)")
    }
    for ruling in Ruling.all {
      let numbers = Self.numbers(in: [ruling.question, ruling.reading, ruling.reason])
      #expect(numbers.intersection(Self.old) == Self.meant[ruling.id] ?? [], "\(ruling.id)")
    }
    let titles = Policy.allCases.map(\.title) + PlatformPolicy.Key.allCases.map(\.title)
    #expect(Self.numbers(in: titles).intersection(Self.old) == [])
  }

  private static func numbers(in texts: [Bilingual]) -> Set<String> {
    texts.reduce(into: []) { numbers, text in
      numbers.formUnion(NumbersOfText.found(in: text.el))
      numbers.formUnion(NumbersOfText.found(in: text.en))
    }
  }

  private static func digits(in text: String) -> Set<String> {
    Set(text.matches(of: /[0-9]+(?::[0-9]+)?/).map { String($0.output) })
  }
}
