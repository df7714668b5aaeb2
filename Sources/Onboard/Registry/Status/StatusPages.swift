package import Ground
package import Outputs
package import Schema

/// The register of municipalities on the platform, as pages: who is in force, since when, by which
/// act.
///
/// The pages do not mention the day on which they were made; they change only when the stage of a
/// municipality does.
package struct StatusPages {
  /// The subfolder of these pages.
  package static let folder = "Register"

  /// The municipalities in order of code, then the bodies whose sign-in was decided about.
  package let rows: [Row]

  /// One municipality or body of the page.
  package struct Row {
    package let matter: Matter
    package let name: String
    package let stage: Stage
    /// The act in force, and until when its calendar reaches.
    package var act: PostedAct?
    package var until: Day?
    /// What is suspended while the rest is in force.
    package var suspended: [Bilingual] = []
  }

  /// The page in each language.
  package var artifacts: [Artifact] { Language.allCases.map(page) }

  private static func file(_ language: Language) -> String {
    language == .greek ? "index.html" : "index.en.html"
  }

  private func page(_ language: Language) -> Artifact {
    let other: Language = language == .greek ? .english : .greek
    return Page(
      path: "\(Self.folder)/\(Self.file(language))", language: language,
      title: language.say(el: "Δήμοι στο myDimosLive", en: "Municipalities on myDimosLive"),
      summary: [.tag("p", .text(summary(language)))],
      links: [
        Page.PageLink(
          target: .page(Self.file(other)), title: other == .greek ? "Ελληνικά" : "English",
          language: other)
      ],
      origin: language.say(
        el: "Γράφτηκε από το onboard \(Program.version), από τις υπογεγραμμένες αποφάσεις",
        en: "Written by onboard \(Program.version), from the signed records"),
      content: [table(language)] + signIn(language)
    ).artifact
  }

  private func summary(_ language: Language) -> String {
    let rows = rows.filter { !$0.matter.isSignIn }
    let counts = Stage.allCases.compactMap { stage -> String? in
      let count = rows.count { $0.stage == stage }
      return count == 0 ? nil : "\(stage.title(language)): \(count)"
    }
    return language.say(
      el: "Τίποτα δεν ισχύει πριν από την πράξη του Γενικού Γραμματέα (άρθρο 6 §3). ",
      en: "Nothing is in force before the act of the Secretary-General (Article 6 §3). ")
      + counts.joined(separator: " · ")
  }

  private func suspended(_ row: Row, _ language: Language) -> String {
    row.suspended.isEmpty
      ? "" : ": " + row.suspended.map { $0(language) }.joined(separator: ", ")
  }

  private func table(_ language: Language) -> Node {
    DataTable(
      caption: language.say(el: "Στάδιο κάθε Δήμου", en: "Stage of each municipality"),
      columns: language == .greek
        ? ["Δήμος", "Κωδικός", "Στάδιο", "Από", "Ημερολόγιο έως", "Πράξη"]
        : ["Municipality", "Code", "Stage", "From", "Calendar until", "Act"],
      rows: rows.filter { !$0.matter.isSignIn }.map { row in
        [
          .tag("span", .lang(.greek), .text(row.name)), .text(row.matter.subject),
          .text(row.stage.title(language) + suspended(row, language)),
          .text(row.act?.posted.iso ?? "–"),
          .text(row.until?.iso ?? "–"),
          link(to: row.act),
        ]
      }
    ).node
  }

  /// The bodies that have sign-in, or had; nothing where there is none.
  private func signIn(_ language: Language) -> [Node] {
    let rows = rows.filter(\.matter.isSignIn)
    guard !rows.isEmpty else { return [] }
    let title = language.say(
      el: "Σύνδεση OAuth2.0 στα συστήματα κάθε φορέα", en: "Sign-in to the systems of each body")
    return [
      .tag("h2", .text(title)),
      DataTable(
        caption: title,
        columns: language == .greek
          ? ["Φορέας", "Στάδιο", "Από", "Απόφαση"] : ["Body", "Stage", "From", "Decision"],
        rows: rows.map { row in
          [
            .tag("span", .lang(.greek), .text(row.name)), .text(row.stage.title(language)),
            .text(row.act?.posted.iso ?? "–"), link(to: row.act),
          ]
        }
      ).node,
    ]
  }

  private func link(to act: PostedAct?) -> Node {
    act.map { act in
      .link(.site("https://diavgeia.gov.gr/decision/view/\(act.ada)"), .text(act.ada))
    } ?? "–"
  }
}

extension StatusPages {
  /// The pages for the municipalities that have a declaration, and for what was decided of each.
  package init(_ declared: [MunicipalityCode], _ decided: DecidedOutputs) {
    let matters = declared.map { Matter.appointments($0) } + decided.recorded
    rows = Set(matters).sorted().map { matter in
      let status = decided.standing(of: matter), stage = decided.stage(of: matter)
      let end = status?.deployment?.service?.calendarUntil
      return Row(
        matter: matter, name: status?.name ?? matter.name ?? matter.subject, stage: stage,
        act: status?.act?.enactment.act,
        until: stage.isInForce ? end : nil, suspended: status?.suspended ?? [])
    }
  }
}
