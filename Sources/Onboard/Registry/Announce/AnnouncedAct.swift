import Ground
import Outputs
import Schema

/// The act that an announcement is about; its kind decides the words and the legal reference.
package struct AnnouncedAct: Sendable {
  /// The kind of act.
  let kind: Enactment.Change
  /// The parts of the service that it affects; nil if it affects the whole.
  private let parts: ServiceParts?
  /// The parts that a lifting gives back though they were suspended by themselves, and whether it
  /// gives back the rest as well.
  private let restored: ServiceParts, restoresWhole: Bool
  private let act: PostedAct
  /// The changes of an amendment for citizens; nil where they are not known here.
  private let changes: AnnouncedChanges?

  /// - Parameter changes: The changes of an amendment; nil for other acts.
  package init(_ act: Life.ActInForce, of life: Life, changing changes: AnnouncedChanges? = nil) {
    self.changes = changes
    restored = life.restored(by: act)
    restoresWhole = life.restoresWhole(act)
    kind = act.enactment.change
    parts = act.enactment.parts
    self.act = act.enactment.act
  }

  /// Whether nothing can be booked once the act takes effect.
  package var endsAll: Bool { kind == .withdraw || kind == .suspend && parts == nil }

  private func since(_ language: Language) -> String {
    DayText(language: language).full(act.posted)
  }

  /// The title of an announcement that ends the service.
  func title(_ plan: Plan, _ language: Language) -> String {
    let (place, name) = (plan.municipality.place, plan.municipality.name)
    return kind == .withdraw
      ? language.say(
        el: "Τέλος των ραντεβού με τον Δήμο \(place) στο myDimos.Live.gov.gr",
        en: "End of appointments with \(name) at myDimos.Live.gov.gr")
      : language.say(
        el: "Αναστολή των ραντεβού με τον Δήμο \(place)",
        en: "Suspension of appointments with \(name)")
  }

  /// The announcement that nothing can be booked.
  func ending(_ plan: Plan, _ language: Language) -> [Document.Block] {
    let (day, name) = (since(language), plan.municipality.name)
    let text =
      kind == .withdraw
      ? language.say(
        el: "Από \(day) ο \(name) δεν μετέχει πια στην πλατφόρμα «myDimos.Live.gov.gr», και δεν "
          + "κλείνονται σε αυτήν ραντεβού με τις υπηρεσίες του.",
        en: "From \(day), \(name) no longer takes part in the platform “myDimos.Live.gov.gr”, and "
          + "no appointments with its services are made there.")
      : language.say(
        el: "Από \(day) και έως νεότερη ανακοίνωση δεν κλείνονται ραντεβού με τις υπηρεσίες του "
          + "Δήμου στην πλατφόρμα «myDimos.Live.gov.gr».",
        en: "From \(day) and until further notice, no appointments with the services of \(name) "
          + "are made on the platform “myDimos.Live.gov.gr”.")
    let informed = language.say(
      el: "Όσους έχουν ήδη κλείσει ραντεβού τους ενημερώνει ο Δήμος: ",
      en: "Whoever has an appointment already is informed by the municipality: ")
    return [
      .paragraph([.plain(text)]), .paragraph([.plain(informed), .site(plan.website)]),
      reference(language),
    ]
  }

  /// The opening of the announcement of a later act, before the part on what can be booked; nil for
  /// the onboarding, which has a text of its own.
  func opening(_ service: AnnouncedService, _ language: Language) -> String? {
    let (day, name) = (since(language), service.name)
    return switch kind {
    case .onboard: nil
    case .amend:
      language.say(
        el: "Από \(day) άλλαξαν τα ραντεβού με τον Δήμο στην πλατφόρμα «myDimos.Live.gov.gr». ",
        en: "From \(day), appointments with \(name) on the platform “myDimos.Live.gov.gr” have "
          + "changed. ")
    case .lift:
      lifted(service, day, language)
    case .suspend, .withdraw:
      language.say(
        el: "Από \(day) μέρος των ραντεβού με τον Δήμο είναι σε αναστολή. ",
        en: "From \(day), a part of the appointments with \(name) is suspended. ")
    }
  }

  /// A sentence that says what can be booked again, naming the parts that were suspended.
  private func lifted(
    _ service: AnnouncedService, _ day: String, _ language: Language
  ) -> String {
    let lifted = Announcement.appointments(of: restored, in: service, language)
    guard !lifted.isEmpty else {
      return language.say(
        el: "Από \(day) κλείνονται και πάλι ραντεβού που ήταν σε αναστολή. ",
        en: "From \(day), appointments that were suspended can be made again. ")
    }
    let list = Announcement.list(lifted, language.say(el: " και ", en: " and "))
    guard !restoresWhole else {
      return language.say(
        el:
          "Από \(day) κλείνονται και πάλι τα ραντεβού που ήταν σε αναστολή, μαζί και \(list), που "
          + "είχαν ανασταλεί πριν από τα υπόλοιπα. ",
        en: "From \(day), appointments that were suspended can be made again, and so can \(list), "
          + "which were suspended before the others. ")
    }
    return language.say(
      el: "Από \(day) κλείνονται και πάλι \(list), που ήταν σε αναστολή. ",
      en: "From \(day), \(list), which were suspended, can be made again. ")
  }

  /// The changes of an amendment, as a list; nothing for other acts.
  func differences(_ language: Language) -> [Document.Block] {
    guard kind == .amend else { return [] }
    let heading = Document.Block.heading(
      2, language.say(el: "Τι αλλάζει", en: "What changes"))
    guard let changes else {
      let words = language.say(
        el: "Τις αλλαγές τις γράφει η απόφαση.", en: "The changes are those that the act lists.")
      return [heading, .paragraph([.plain(words)])]
    }
    guard !changes.groups.isEmpty else {
      let words = language.say(
        el: "Για τα ραντεβού σας δεν αλλάζει τίποτα· αλλάζουν μόνο διοικητικά στοιχεία του Δήμου.",
        en: "Nothing changes for your appointments; only administrative details change.")
      return [heading, .paragraph([.plain(words)])]
    }
    return [heading]
      + changes.groups.flatMap { group -> [Document.Block] in
        [
          .heading(3, group.title(language)),
          .list(Document.List(.points, group.items.map { Typography.dashed($0(language)) })),
        ]
      }
  }

  /// The act by its numbers, with its legal basis: the decision names one only for the onboarding.
  func reference(_ language: Language) -> Document.Block {
    let decision = Decision.myDimosLive, ruling = Ruling.basisOfActs.id
    let numbers = "\(act.protocolNumber), \(language.say(el: "ΑΔΑ", en: "ADA")) \(act.ada)"
    let text =
      kind == .onboard
      ? language.say(
        el: "Διαπιστωτική πράξη \(numbers) (άρθρο 6 παρ. 3 και 4, \(decision.citationEl)).",
        en: "Act \(numbers) (Article 6 (3) and (4), \(decision.citationEn)).")
      : language.say(
        el: "Απόφαση \(numbers) (\(decision.citationEl), ερμηνεία \(ruling)).",
        en: "Decision \(numbers) (\(decision.citationEn), interpretation \(ruling)).")
    return .paragraph([.plain(text)], .small)
  }
}
