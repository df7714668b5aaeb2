import Ground
import Outputs
package import Schema

/// The inbox as one page, with dates instead of ages, so that the same state gives the same bytes.
package struct InboxPage {
  /// The format by which the page is recognized.
  package static let format = "onboard/inbox/v1"

  package let inbox: Inbox
  package let language: Language

  package init(inbox: Inbox, language: Language) {
    self.inbox = inbox
    self.language = language
  }

  /// The contents of the file.
  package var bytes: [UInt8] {
    let words = InboxWords(language: language, day: inbox.day)
    let title = language.say(el: "Τι περιμένει", en: "What waits")
    let groups = InboxItem.Party.allCases.reversed().compactMap { party -> Node? in
      let own = inbox.items.filter { $0.party == party }
      return own.isEmpty ? nil : table(own, party, words)
    }
    return Page(
      path: "inbox.html", language: language, title: title,
      summary: groups.isEmpty ? [.tag("p", .text(words.nothing))] : [], links: [],
      origin: language.say(
        el: "Γράφτηκε από το onboard \(Program.version)",
        en: "Written by onboard \(Program.version)"),
      content: groups, format: Self.format
    ).artifact.bytes
  }

  private func table(
    _ items: [InboxItem], _ party: InboxItem.Party, _ words: InboxWords
  ) -> Node {
    // What nobody has submitted waits since no day, and sign-in changes nothing for citizens.
    let isDated = items.contains { $0.since != nil }
    let hasEffect = items.contains { !words.effect(of: $0).isEmpty }
    let effect = language.say(el: "Για τους πολίτες", en: "For citizens")
    return DataTable(
      caption: party.title(language),
      columns: [
        language.say(el: "Δήμος ή φορέας", en: "Municipality or body"),
        language.say(el: "Τι", en: "What"),
      ] + (isDated ? [language.say(el: "Από", en: "Since")] : []) + (hasEffect ? [effect] : [])
        + [language.say(el: "Επόμενη εντολή", en: "Next command")],
      rows: items.map { item -> [Node] in
        let since = item.since.map { DayText(language: language).full($0) } ?? "–"
        let change = words.effect(of: item)
        return [
          .text(["\(item.matter)", item.name].compactMap { $0 }.joined(separator: " ")),
          .text(words.title(of: item)),
        ] + (isDated ? [.text(since)] : [])
          + (hasEffect ? [.text(change.isEmpty ? "–" : change)] : []) + [.text(item.next ?? "–")]
      }, isNumeric: false
    ).node
  }
}
