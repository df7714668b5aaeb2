import Ground
package import Schema

/// The announcement that tells citizens and businesses of the onboarding (Article 6 §4).
///
/// It is published after the act, on gov.gr and on the municipality's website.
package enum Announcement {
  static var members: [WireMember<Plan>] {
    [
      WireMember(
        "places", .list(of: .url), el: "πού αναρτάται", en: "where it is posted"
      ) { ["https://www.gov.gr", $0.website] },
      WireMember("text", .text, el: "το κείμενο", en: "the text") { text(for: $0) },
    ]
  }

  /// The text for a page of the municipality.
  ///
  /// - Parameter audience: Whom it tells that they can book; a configuration names both, so that
  ///   its bytes stay as they were approved.
  package static func text(
    for plan: Plan, _ language: Language = .greek, to audience: [Audience] = Audience.allCases
  ) -> String {
    joined(plan.municipality.name, language)
      + offer(of: plan.modes.map(\.mode), to: audience, language)
  }

  /// The sentence that says that a municipality has joined.
  package static func joined(_ name: String, _ language: Language) -> String {
    language.say(
      el: "Ο \(name) εντάχθηκε στην πλατφόρμα «myDimos.Live.gov.gr». ",
      en: "\(name) has joined the platform “myDimos.Live.gov.gr”. ")
  }

  /// A sentence that says who can book, and in which ways.
  package static func offer(
    of modes: [Mode], to audience: [Audience], _ language: Language
  ) -> String {
    let modes = modes.map { phrase($0, language) }
    let whom = whom(audience)(language)
    return language.say(
      el: """
        \(whom) μπορούν να κλείνουν ραντεβού \(list(modes, " ή ")), από το \
        myDimos.Live.gov.gr ή το gov.gr, με τους κωδικούς τους TAXISnet (ΓΓΠΣΔΔ).
        """,
      en: """
        \(whom) can book appointments \(list(modes, " or ")), from \
        myDimos.Live.gov.gr or gov.gr, with their credentials of the General Secretariat (GSIS).
        """)
  }

  /// The people for whom some appointments are, at the beginning of a sentence; both groups where
  /// none is named.
  private static func whom(_ audience: [Audience]) -> Bilingual {
    switch (audience.contains(.citizens), audience.contains(.businesses)) {
    case (true, false): Bilingual(el: "Πολίτες", en: "Citizens")
    case (false, true): Bilingual(el: "Επιχειρήσεις", en: "Businesses")
    default: Bilingual(el: "Πολίτες και επιχειρήσεις", en: "Citizens and businesses")
    }
  }

  /// The appointments that cannot be booked while parts of a service are suspended, each in words:
  /// `ραντεβού με τηλεδιάσκεψη`.
  package static func appointments(
    of parts: ServiceParts, in service: AnnouncedService, _ language: Language
  ) -> [String] {
    ways(of: parts, in: service, language).map { way in
      language.say(el: "ραντεβού \(way)", en: "appointments \(way)")
    }
  }

  /// The ways and places of those appointments: `με τηλεδιάσκεψη`.
  static func ways(
    of parts: ServiceParts, in service: AnnouncedService, _ language: Language
  ) -> [String] {
    parts.modes.map { phrase($0, language) }
      + service.offices.filter { parts.offices.contains($0.id) }.map { office in
        language.say(el: "στο κατάστημα «\(office.name)»", en: "at the office “\(office.name)”")
      }
      + service.departments.filter { parts.departments.contains($0.id) }.map { department in
        language.say(
          el: "στο τμήμα «\(department.name)»", en: "at the department “\(department.name)”")
      }
  }

  private static func phrase(_ mode: Mode, _ language: Language) -> String {
    switch mode {
    case .inPerson: language.say(el: "με φυσική παρουσία", en: "in person")
    case .phone:
      language.say(el: "με τηλεφωνική επικοινωνία για πληροφόρηση", en: "by phone for information")
    case .video: language.say(el: "με τηλεδιάσκεψη", en: "by video conference")
    }
  }

  /// Phrases in a sentence, with a conjunction before the last.
  package static func list(_ items: [String], _ conjunction: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + conjunction + last
  }
}
