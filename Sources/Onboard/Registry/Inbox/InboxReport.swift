import Ground
import Outputs
package import Schema

/// The inbox as text for the terminal and as JSON (`onboard/inbox/v1`).
package struct InboxReport {
  package let inbox: Inbox
  package let language: Language
  package let width: Int
  package let isColourful: Bool

  package init(inbox: Inbox, language: Language, width: Int, isColourful: Bool) {
    self.inbox = inbox
    self.language = language
    self.width = width
    self.isColourful = isColourful
  }

  /// The items by party, oldest first, with the next command.
  package var text: String {
    let words = InboxWords(language: language, day: inbox.day)
    guard !inbox.items.isEmpty else { return words.nothing + "\n" }
    var lines: [String] = []
    for party in InboxItem.Party.allCases.reversed() {
      let own = inbox.items.filter { $0.party == party }
      guard !own.isEmpty else { continue }
      if !lines.isEmpty { lines.append("") }
      lines.append(
        Paint.strongBlue.on("\(party.title(language)): \(own.count)", isColourful: isColourful))
      for item in own {
        let head = ["\(item.matter)", item.name?.visible].compactMap { $0 }.joined(separator: " ")
        let state = [words.title(of: item), words.age(of: item)].filter { !$0.isEmpty }
        lines += hanging("\(head): " + state.joined(separator: ", "), at: 2)
        for more in [words.effect(of: item), words.cause(of: item)] where !more.isEmpty {
          lines += hanging(more, at: 6)
        }
        if let next = item.next { lines.append("      " + next) }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func hanging(_ text: String, at indent: Int) -> [String] {
    Wrapping.hanging(
      text, after: String(repeating: " ", count: indent), at: indent + 2, width: width)
  }

  /// The same content as JSON.
  package var json: [UInt8] {
    let troubles = inbox.troubles + inbox.uncompared.faults.map { Refusal($0) }
    var members: [String: JSONValue] = [
      "asOf": .string(inbox.day.iso), "format": "onboard/inbox/v1",
      "items": .array(inbox.items.map(json(of:))), "troubles": json(of: troubles),
    ]
    members["notes"] = inbox.notes.isEmpty ? nil : json(of: inbox.notes)
    return JSONValue.object(members).file
  }

  private func json(of refusals: [Refusal]) -> JSONValue {
    .array(
      refusals.map {
        ["code": .string($0.code.rawValue), "subject": .string($0.subject.visible)]
      })
  }

  private func json(of item: InboxItem) -> JSONValue {
    var members: [String: JSONValue] = [
      "kind": .string(item.kind.rawValue), "waitsFor": .string(item.party.rawValue),
    ]
    members.merge(item.matter.key) { $1 }
    members["name"] = item.name.map { .string($0) }
    members["since"] = item.since.map { .string($0.iso) }
    members["days"] = item.age(on: inbox.day).map { .number($0) }
    members["next"] = item.next.map { .string($0) }
    members["cause"] = item.cause.map { .string($0.code.rawValue) }
    if let (persons, needed) = item.signed {
      members["signatures"] = .number(persons.count)
      members["threshold"] = .number(needed)
    }
    if let effect = item.effect {
      members["changes"] = .object(
        Dictionary(effect.classes.map { ("\($0.kind.key)", .number($0.count)) }) { $1 })
      members["lost"] = json(of: effect.lost)
      members["gained"] = json(of: effect.gained)
    }
    return .object(members)
  }

  private func json(of amount: Amount) -> JSONValue {
    ["appointments": .number(amount.appointments), "minutes": .number(amount.minutes)]
  }
}
