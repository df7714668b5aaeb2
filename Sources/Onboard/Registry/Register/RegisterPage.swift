import Ground
import Outputs
import Schema

/// The page of the register in a language.
struct RegisterPage {
  let pages: RegisterPages
  let language: Language

  private var days: DayText { DayText(language: language) }

  func say(el: String, en: String) -> String { language.say(el: el, en: en) }

  var artifact: Artifact {
    Page(
      path: "\(RegisterPages.folder)/\(RegisterPages.file(language))", language: language,
      title: PublicPages.title(.register, language),
      summary: [progress, .tag("p", .text(stages))],
      links: PublicPages.links(from: .register, language),
      origin: say(
        el: "Γράφτηκε από το onboard \(Program.version), από τις υπογεγραμμένες αποφάσεις. Τα ίδια "
          + "για προγράμματα: index.json",
        en: "Written by onboard \(Program.version), from the signed records. The same for "
          + "programs: index.json"),
      content: [search, regions] + joined + pages.byRegion.map(section) + signIn,
      stylesheet: .register, script: RegisterScript.search
    ).artifact
  }

  // MARK: How far it has come

  private var progress: Node {
    let all = pages.rows.count, count = pages.inForce
    let text = say(
      el: count.agreeing("Σε ισχύ: 1 από \(all) Δήμους", "Σε ισχύ: \(count) από \(all) Δήμους"),
      en: "In force: \(count) of \(all) municipalities")
    return .tag(
      "p", .style("progress"), .tag("strong", .text(text)), " ",
      .tag(
        "progress", .attribute("aria-label", text), .attribute("max", "\(all)"),
        .attribute("value", "\(count)")))
  }

  private var stages: String {
    let counts = Stage.allCases.compactMap { stage -> String? in
      let count = pages.rows.count { $0.stage == stage }
      return count == 0 ? nil : "\(stage.title(language)) \(count)"
    }
    return say(
      el: "Τίποτα δεν ισχύει πριν από την πράξη του Γενικού Γραμματέα (άρθρο 6 §3).",
      en: "Nothing is in force before the act of the Secretary-General (Article 6 §3).")
      + (counts.isEmpty
        ? ""
        : say(el: " Δηλώσεις ανά στάδιο: ", en: " Declarations by stage: ")
          + counts.joined(separator: ", ") + ".")
  }

  // MARK: Finding a municipality

  /// The search, which is shown only where its script runs.
  private var search: Node {
    .tag(
      "p", .id("search"), .attribute("hidden", "hidden"),
      .tag(
        "label", .attribute("for", "find"),
        .text(say(el: "Αναζήτηση Δήμου ή περιφέρειας", en: "Search a municipality or region"))),
      " ",
      .tag(
        "input", .id("find"), .attribute("type", "search"), .attribute("autocomplete", "off")),
      " ",
      .tag(
        "span", .id("found"), .attribute("role", "status"),
        .attribute("data-one", say(el: "1 Δήμος", en: "1 municipality")),
        .attribute("data-many", say(el: "# Δήμοι", en: "# municipalities"))))
  }

  private var regions: Node {
    .tag(
      "nav", .id("regions"),
      .attribute("aria-label", say(el: "Περιφέρειες", en: "Regions")),
      .tag(
        "ul", .style("contents"),
        .each(pages.byRegion) { region in
          .tag(
            "li", .link(.anchor(region.anchor), greek(region.title)),
            .text(" \(region.rows.count { $0.isInForce })/\(region.rows.count)"))
        }))
  }

  private func greek(_ text: String) -> Node {
    language == .greek ? .text(text) : .tag("span", .lang(.greek), .text(text))
  }

  private func section(_ region: RegisterRegion) -> Node {
    let title = say(el: "Περιφέρεια \(region.title)", en: "Region \(region.title)")
    return .tag(
      "section", .id(region.anchor), .style("region"), .tag("h2", greek(title)),
      DataTable(
        caption: title,
        columns: language == .greek
          ? ["Δήμος", "Κωδικός", "Περιφερειακή ενότητα", "Στάδιο", "Από", "Πράξη"]
          : ["Municipality", "Code", "Regional unit", "Stage", "From", "Act"],
        rows: region.rows.map(cells), found: region.rows.map(Self.words)
      ).node)
  }

  /// The words by which a search finds a municipality.
  private static func words(of row: RegisterRow) -> String {
    let entry = row.entry
    return
      (["\(entry.code)", entry.name, entry.slug, entry.regionalUnit, entry.region]
      + entry.aliases).joined(separator: " ")
  }

  private func cells(of row: RegisterRow) -> [Node] {
    let name = greek(row.entry.name)
    return [
      row.isInForce ? .link(.anchor(row.anchor), name) : name, .text("\(row.entry.code)"),
      greek(row.entry.regionalUnit), .text(stage(of: row)),
      .text(row.since.map { days.full($0) } ?? ""), act(row.act),
    ]
  }

  private func stage(of row: RegisterRow) -> String {
    guard let stage = row.stage else { return say(el: "δεν έχει υποβάλει", en: "not submitted") }
    let parts = row.suspended.map { $0(language) }
    return stage.title(language) + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
  }

  private func act(_ act: PostedAct?) -> Node {
    let ada = say(el: "ΑΔΑ", en: "ADA")
    return act.map { .link(.site(RegisterPages.address(of: $0)), .text("\(ada) \($0.ada)")) } ?? ""
  }

  // MARK: What is in force

  private var joined: [Node] {
    let rows = pages.rows.filter(\.isInForce)
    guard !rows.isEmpty else { return [] }
    let title = say(el: "Πού μπορείτε να κλείσετε ραντεβού", en: "Where you can book")
    return [
      .tag(
        "section", .id("joined"), .tag("h2", .text(title)),
        .tag("div", .style("cards"), .each(rows, card)))
    ]
  }

  private func card(_ row: RegisterRow) -> Node {
    let from = row.since.map { days.full($0) } ?? "–"
    let until = row.until.map { days.full($0) } ?? "–"
    return .tag(
      "article", .id(row.anchor), .attribute("data-find", Self.words(of: row)),
      .tag("h3", greek(row.entry.name)),
      .tag(
        "p", .style("source"),
        .text(stage(of: row) + " · " + say(el: "από \(from)", en: "since \(from)")),
        row.act == nil ? "" : " · ", act(row.act)),
      row.service.map(service) ?? "",
      .tag(
        "p", .style("source"),
        .text(say(el: "Ημερολόγιο έως \(until). ", en: "Calendar until \(until). ")),
        .text(say(el: "Ανακοίνωση: ", en: "Announcement: ")),
        .each((row.service?.places ?? []).enumerated()) { index, place in
          .group([index == 0 ? "" : ", ", .link(.site(place), .text(Self.host(of: place)))])
        }))
  }

  private static func host(of address: String) -> String {
    String(address.drop { $0 != ":" }.dropFirst(3).prefix { $0 != "/" })
  }

  /// A link to the announcement, and a week at a glance.
  private func service(_ service: RegisterService) -> Node {
    let topics = service.topics, offices = service.offices
    let places = say(
      el: ", \(offices.counted("κατάστημα", "καταστήματα"))",
      en: ", \(offices.counted("office", "offices"))")
    let numbers =
      say(el: topics.counted("θέμα", "θέματα"), en: topics.counted("topic", "topics"))
      + (offices == 0 ? "" : places)
    let text = language == .greek ? service.announcement : service.announcementEnglish
    return .group([
      text.map { .tag("p", .bound($0)) } ?? "",
      .tag(
        "dl", .style("hours"),
        .each(service.weeks) { week in
          .tag(
            "div",
            .tag(
              "dt", .text(week.mode.label(language)),
              week.place.map { .group([", ", greek($0)]) } ?? ""),
            .tag(
              "dd",
              .each(WeekText(language: language).lines(week.days).enumerated()) { index, line in
                .group([index == 0 ? "" : .tag("br"), .text(line)])
              }))
        }), .tag("p", .style("source"), .text(numbers)),
    ])
  }

  // MARK: Sign-in

  /// The bodies that have sign-in, or had; nothing where there is none.
  private var signIn: [Node] {
    guard !pages.bodies.isEmpty else { return [] }
    let title = say(
      el: "Σύνδεση OAuth2.0 στα συστήματα κάθε φορέα", en: "Sign-in to the systems of each body")
    return [
      .tag("h2", .text(title)),
      DataTable(
        caption: title,
        columns: language == .greek
          ? ["Φορέας", "Στάδιο", "Από", "Απόφαση"] : ["Body", "Stage", "From", "Decision"],
        rows: pages.bodies.map { body in
          [
            greek(body.name), .text(body.stage.title(language)),
            .text(body.act.map { days.full($0.posted) } ?? ""), act(body.act),
          ]
        }
      ).node,
    ]
  }
}
