import Ground
import Schema

/// The platform's policy in a configuration: its numbers, and the exceptions to it.
enum PolicyWire {
  static var members: [WireMember<Plan>] {
    [
      WireMember(
        "numbers", .object(numbers), el: "οι αριθμοί της πολιτικής", en: "the policy’s numbers"
      ) { $0.policy },
      WireMember(
        "version", .text, el: "η έκδοση της πολιτικής", en: "the edition of the policy"
      ) { $0.policy.version },
      WireMember(
        "waivers", .list(of: .object(waivers)), .waivers,
        el: "οι δηλωμένες εξαιρέσεις από την πολιτική",
        en: "the declared exceptions from the policy"
      ) { $0.waivers },
    ]
  }

  private static var numbers: [WireMember<PlatformPolicy>] {
    PlatformPolicy.Key.allCases.enumerated().map { index, key in
      let held = provisions(of: key)
      return WireMember<PlatformPolicy>(
        key.name, .amount, key == .leadTimeHours || key == .horizonDays ? .window : nil,
        el: held.map(\.el) ?? key.title.el, en: held.map(\.en) ?? key.title.en,
        held.map { [$0.provision] } ?? [], rulings: held.map { [$0.ruling] } ?? []
      ) { $0.numbers[index].value }
    }
  }

  /// The numbers that a provision mentions without setting them.
  private static func provisions(
    of key: PlatformPolicy.Key
  ) -> (provision: Provision, ruling: Ruling, el: String, en: String)? {
    switch key {
    case .reminderHours:
      (
        .article(2, 8), .reminder, "πόσες ώρες πριν, κατά την πολιτική",
        "how many hours before, by policy"
      )
    case .gapMinutes:
      (
        .article(5, 2), .distance, "κενό πέρα από τη διάρκεια, κατά την πολιτική",
        "a gap beyond the duration, by policy"
      )
    default: nil
    }
  }

  private static var waivers: [WireMember<WaiverPlan>] {
    [
      WireMember("from", .date, el: "από πότε", en: "from which day") { $0.from },
      WireMember(
        optional: "place", .text, el: "το μέρος του αρχείου που αφορά· αλλιώς όλο",
        en: "the part of the file concerned; else all of it"
      ) { $0.place },
      WireMember("reason", .text, el: "ο λόγος", en: "the reason") { $0.reason },
      WireMember("rule", .text, el: "ο κανόνας", en: "the rule") { $0.rule },
      WireMember("until", .date, el: "έως πότε", en: "until which day") { $0.until },
    ]
  }
}
