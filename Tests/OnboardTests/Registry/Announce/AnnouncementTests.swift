import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry
@testable import Schema

/// The announcement of an onboarding, for people.
@Suite struct AnnouncementTests {
  @Test func withoutAnActItIsADraft() throws {
    let plan = try ActTests.plan("9200-neas-smyrnis")
    for language in Language.allCases {
      let draft = AnnouncementText(plan: plan, language: language, effective: nil).document
      #expect(draft.notice != nil)
      let day = Day(iso: "2026-12-01")
      let final = AnnouncementText(plan: plan, language: language, effective: day).document
      #expect(final.notice == nil)
      let text = DocumentText(document: final, width: 100).text
      #expect(text.contains(language.say(el: "1/12/2026", en: "1 December 2026")))
      #expect(!text.contains("ΣΧΕΔΙΟ") && !text.contains("DRAFT"))
      let page = String(decoding: DocumentPage(document: final).bytes, as: UTF8.self)
      #expect(!page.contains("ΣΧΕΔΙΟ") && page.contains("lang=\"\(language.rawValue)\""))
    }
  }

  /// Each kind of act has its own words and its own legal reference.
  @Test(arguments: Enactment.Change.allCases, [false, true])
  func eachActIsAnnouncedAsWhatItIs(_ kind: Enactment.Change, _ isPartial: Bool) throws {
    guard kind.takesParts || !isPartial else { return }
    let trust = try TrustRegistry()
    defer { trust.remove() }
    let record = try trust.approve(9173)
    let parts = isPartial ? ServiceParts(modes: [.phone], offices: []) : nil
    try trust.enact(9173, of: record)
    if kind == .lift { try trust.enact(9173, change: .suspend, number: 2, hours: 2, parts: parts) }
    if kind == .amend {
      let next = try trust.approve(
        9173, sequence: 2, previous: record, hours: 2,
        edit: { $0 = $0.replacing("phone: 10 min", with: "phone: 25 min") })
      try trust.enact(9173, change: .amend, number: 3, of: next, hours: 3)
    } else if kind != .onboard {
      try trust.enact(9173, change: kind, number: 3, hours: 3, parts: parts)
    }
    try trust.seal()
    for language in ["el", "en"] {
      let outcome = try BuildRegistry(root: trust.root).run(
        "act", "announce", "9173", "--language", language)
      #expect(outcome.exit == 0, "\(outcome.complaint)")
      let text = outcome.output
      let canBook = text.contains(language == "el" ? "μπορούν να κλείνουν" : "can book")
      #expect(canBook == !(kind == .withdraw || kind == .suspend && !isPartial), "\(text)")
      let ada = language == "el" ? "ΑΔΑ" : "ADA"
      #expect(text.contains("\(ada) ΨΗ4746ΜΤΛ6-Ω3\(kind == .onboard ? 1 : 3)"))
      #expect(text.contains("I-36") == (kind != .onboard))
      // An amendment says what was and what becomes; no other act changes anything.
      let change = language == "el" ? "25 λεπτά (ήταν 10 λεπτά)" : "25 minutes (was 10 minutes)"
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(change) == (kind == .amend), "\(text)")
      // A lifting of some parts says which.
      let part =
        language == "el"
        ? "πάλι ραντεβού με τηλεφωνική" : "appointments by phone for information, which were"
      #expect(words.contains(part) == (kind == .lift && isPartial), "\(text)")
    }
  }

  /// The configuration and the announcement say the same sentence.
  @Test func theConfigurationSaysTheSame() throws {
    let plan = try ActTests.plan("9306-maleviziou")
    let document = AnnouncementText(plan: plan, language: .greek, effective: nil).document
    let page = String(decoding: DocumentPage(document: document).fragment, as: UTF8.self)
    #expect(page.contains(Announcement.text(for: plan)))
  }

  /// Where a suspension or a withdrawal is announced, nobody is told that one can book.
  @Test func whatIsNoLongerInForceIsAnnouncedAsEnded() throws {
    try BuildRegistry.with(decisions: true) { registry in
      let ended = try registry.run("act", "announce", "9254", "--language", "en")
      #expect(ended.exit == 0, "\(ended.complaint)")
      #expect(ended.output.contains("Suspension of appointments with"))
      #expect(ended.output.contains("until further notice, no appointments"))
      #expect(ended.output.contains("interpretation I-36"))
      #expect(!ended.output.contains("can book") && !ended.output.contains("How to book"))
      let file = "Municipalities/9254-kalamatas/onboarding.yaml"
      let draft = try registry.run("act", "announce", file, "--language", "en")
      #expect(draft.exit == 0 && draft.output.contains("DRAFT"))
      let inForce = try registry.run("act", "announce", "9173", "--language", "en")
      #expect(inForce.exit == 0 && !inForce.output.contains("DRAFT"))
    }
  }

  /// The declaration has errors, has changed, or is gone.
  @Test(arguments: ["broken: [\n", nil])
  func whatIsInForceNeedsNoSoundDraft(_ wrong: String?) throws {
    try BuildRegistry.with(decisions: true) { registry in
      let folder = "Municipalities/9173-metamorfoseos"
      let file = folder + "/onboarding.yaml"
      let approved = try registry.run("act", "announce", "9173")
      #expect(approved.exit == 0)
      let changed = try registry.text(file).replacing("10 min", with: "25 min")
      try registry.write(changed, to: file)
      #expect(try registry.run("act", "announce", "9173").output == approved.output)
      if let wrong { try registry.append(wrong, to: file) } else { try registry.delete(folder) }
      let outcome = try registry.run("act", "announce", "9173")
      #expect(outcome.exit == 0 && outcome.output == approved.output, "\(outcome.complaint)")
      // One that is not in force is a draft still, which must stand.
      let other = "Municipalities/9200-neas-smyrnis/onboarding.yaml"
      #expect(try registry.run("act", "announce", "9200").output.contains("ΣΧΕΔΙΟ"))
      try registry.append("broken: [\n", to: other)
      #expect(try registry.run("act", "announce", "9200").exit == 1)
    }
  }

  /// Whoever nothing is left for is not told to book, and topics that are gone are named.
  @Test func onlyWhoCanBookIsToldTo() throws {
    let plan = try ActTests.plan("9254-kalamatas")
    func text(_ parts: ServiceParts?, _ language: Language) -> String {
      let suspended = parts.map { [SuspendedParts($0, by: "1 ΕΞ 2026", ada: "ΨΑ1246ΜΔΨΟ-ΛΡ2")] }
      let told = AnnouncementText(
        plan: plan, suspended: suspended ?? [], language: language, effective: ActTests.day)
      return DocumentText(document: told.document, width: 10_000).text
    }
    #expect(text(nil, .greek).contains("Πολίτες και επιχειρήσεις μπορούν"))
    #expect(text(nil, .greek).contains("Αν εκπροσωπείτε επιχείρηση"))
    #expect(!text(nil, .greek).contains("κανένα ραντεβού"))
    let office = plan.topics.first { $0.id == "dia-viou-mathisi" }?.services.first?.offices.first
    let others = plan.offices.map(\.id).filter { $0 != office }
    let parts = ServiceParts(modes: [.video], offices: others)
    let left = plan.without(parts).topics
    try #require(!left.isEmpty && left.count < plan.topics.count)
    let isOfBusinesses = left.contains { $0.audience.contains(.businesses) }
    for language in Language.allCases {
      let told = text(parts, language)
      let both = language.say(el: "Πολίτες και επιχειρήσεις", en: "Citizens and businesses")
      #expect(told.contains(both) == isOfBusinesses, "\(told)")
      for topic in plan.topics where !left.contains(where: { $0.id == topic.id }) {
        #expect(told.contains(topic.title(in: language)), "\(topic.id)")
      }
      #expect(
        told.contains(language.say(el: "κανένα ραντεβού για ", en: "no appointments at all")))
    }
  }

  /// A topic with an English title is called by it wherever an English text names it.
  @Test func anEnglishTextHasEnglishTitles() throws {
    let plan = try ActTests.plan("9254-kalamatas")
    try #require(plan.topics.contains { $0.interpretation != nil && $0.titleEnglish != nil })
    let told = AnnouncementText(plan: plan, language: .english, effective: ActTests.day)
    let text = DocumentText(document: told.document, width: 10_000).text
    for topic in plan.topics {
      guard let english = topic.titleEnglish else { continue }
      #expect(text.contains(english) && !text.contains(topic.title), "\(topic.title)")
    }
  }

  /// The audience is that of what is left, also where it is not everybody.
  @Test func nobodyElseIsTold() throws {
    let plan = try ActTests.plan(
      "9254-kalamatas", "    audience: [citizens, businesses]\n", "    audience: [citizens]\n")
    let parts = plan.topics.filter { $0.audience.contains(.businesses) }
    #expect(parts.map(\.id) == ["teli-parepidimounton"])
    func told(_ audience: [Audience]) -> String {
      Announcement.offer(of: [.inPerson], to: audience, .greek)
    }
    #expect(told([.citizens]).hasPrefix("Πολίτες μπορούν να κλείνουν"))
    #expect(told([.businesses]).hasPrefix("Επιχειρήσεις μπορούν να κλείνουν"))
    #expect(told([]) == told(Audience.allCases))
    #expect(!BookingSteps.all(for: [.citizens])[0].el.contains("επιχείρηση"))
    #expect(BookingSteps.all(for: Audience.allCases)[0].en.contains("If you represent"))
  }

  /// An amendment that was approved and has no act is not what is in force.
  @Test func anApprovalThatIsNotInForceYetIsNotAnnounced() throws {
    let trust = try TrustRegistry()
    defer { trust.remove() }
    let first = try trust.approve(9173)
    try trust.enact(9173, of: first)
    try trust.approve(
      9173, sequence: 2, previous: first, hours: 2,
      edit: { $0 = $0.replacing("phone: 10 min", with: "phone: 25 min") })
    try trust.seal()
    let registry = BuildRegistry(root: trust.root)
    let now = try registry.run("act", "announce", "9173")
    #expect(now.exit == 0 && !now.output.contains("25"), "\(now.complaint)")
  }

  /// A record that is gone may have ended what is in force.
  @Test func whatIsNotProvedIsNotAnnounced() throws {
    try BuildRegistry.with(decisions: true) { registry in
      try registry.delete(TrustRegistry.path(9306, 4, ""))
      let outcome = try registry.run("act", "announce", "9306")
      #expect(outcome.exit == 4 && outcome.output.isEmpty)
      #expect(try registry.run("act", "announce", "9173").exit == 0)
    }
  }

  /// Where each place has hours of its own, nobody is told of others; topics say where they are.
  @Test func onlyTheHoursOfWhoServesAreTold() throws {
    let plan = try ActTests.plan("9183-peristeriou")
    let others = plan.offices.map(\.id).filter { $0 != "kentro-koinotitas" }
    let closed = SuspendedParts(
      ServiceParts(modes: [], offices: others), by: "1 ΕΞ 2026", ada: "ΨΑ1246ΜΔΨΟ-ΛΡ2")
    let left = AnnouncementText(
      plan: plan, suspended: [closed], language: .greek, effective: ActTests.day)
    let text = DocumentText(document: left.document, width: 10_000).text
    let usual = WeekText(language: .greek).lines(try #require(plan.modes.first).week)
    #expect(!text.contains(usual.joined(separator: " · ")), "\(usual)")
    #expect(text.contains("κάθε καταστήματος και τμήματος, όπως στους πίνακές τους"))
    #expect(text.contains("Όσους έχουν ήδη κλείσει τέτοιο ραντεβού τους ενημερώνει ο Δήμος"))
    let rest = plan.without(closed.parts)
    #expect(rest.ownHours(of: .inPerson).offices.map(\.id) == ["kentro-koinotitas"])
    #expect(!rest.ownHours(of: .inPerson).isUsual && plan.ownHours(of: .inPerson).isUsual)
    let whole = AnnouncementText(plan: plan, language: .greek, effective: ActTests.day).document
    let all = DocumentText(document: whole, width: 10_000).text
    #expect(!all.contains("τέτοιο ραντεβού") && !all.contains("όπως στους πίνακές τους"))
    for topic in plan.topics {
      let offices = topic.services.first { $0.mode == .inPerson }?.offices ?? []
      guard !offices.isEmpty, offices.count < plan.offices.count else { continue }
      let names = plan.offices.filter { offices.contains($0.id) }.map(\.name)
      #expect(all.contains("(\(names.joined(separator: ", ")))"), "\(topic.id)")
    }
  }
}
