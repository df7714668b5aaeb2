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

  /// The municipalities, in order of code.
  package let rows: [Row]

  /// One municipality of the page.
  package struct Row {
    package let code: MunicipalityCode
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
      content: [table(language)]
    ).artifact
  }

  private func summary(_ language: Language) -> String {
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
      rows: rows.map { row in
        [
          .tag("span", .lang(.greek), .text(row.name)), .text("\(row.code)"),
          .text(row.stage.title(language) + suspended(row, language)),
          .text(row.act?.posted.iso ?? "–"),
          .text(row.until?.iso ?? "–"),
          row.act.map { act in
            .link(.site("https://diavgeia.gov.gr/decision/view/\(act.ada)"), .text(act.ada))
          } ?? "–",
        ]
      }
    ).node
  }
}

extension StatusPages {
  /// The pages for the municipalities that have a declaration, and for what was decided of each.
  package init(_ declared: [MunicipalityCode], _ decided: DecidedOutputs) {
    let known = decided.municipalities
    let staying = decided.staying.compactMap(\.appointments)
    rows = Set(declared).union(known.keys).union(staying).sorted().map { code in
      let status = known[code], stage = decided.stage(of: .appointments(code))
      let end = status?.deployment?.service?.calendarUntil
      return Row(
        code: code, name: Register.greece.entry(code: code)?.name ?? "\(code)", stage: stage,
        act: status?.act?.enactment.act,
        until: stage.isInForce ? end : nil, suspended: status?.suspended ?? [])
    }
  }
}
