package import Ground
package import Schema

/// The metadata of an act in the form that the transparency programme's interface accepts.
///
/// Details not yet known are left out and listed in `missing`. Nothing is published.
package struct ActMetadata {
  package let act: ActDraft

  package init(act: ActDraft) {
    self.act = act
  }

  /// The metadata as JSON.
  package var json: JSONValue {
    let wording = ActWording(act)
    let diavgeia = act.settings.diavgeia
    var members: [String: JSONValue] = [
      "correctedCopy": false,
      "decisionTypeId": .string(diavgeia.decisionType),
      "extraFieldValues": ["documentType": "ΠΡΑΞΗ", "relatedDecisions": related],
      "privateData": false,
      "publish": false,
      "subject": .string(wording.subject(quoted: ("«", "»"))),
    ]
    members["issueDate"] = act.date.map { .string($0.iso + "T00:00:00.000Z") }
    members["protocolNumber"] = act.number.map { .string($0) }
    members["organizationId"] = diavgeia.organization.map { .string($0) }
    for (name, values) in lists where !values.isEmpty {
      members[name] = .array(values.map { .string($0) })
    }
    return .object(members)
  }

  /// The names of the members that were left out, in order.
  package var missing: [String] {
    guard case .object(let members) = json else { return [] }
    let wanted = ["protocolNumber", "issueDate", "organizationId"] + lists.map(\.name)
    return wanted.filter { members[$0] == nil }
  }

  /// What a member is about, for people who fill it in.
  package static func label(of member: String) -> Bilingual {
    switch member {
    case "protocolNumber": Bilingual(el: "αριθμός πρωτοκόλλου", en: "protocol number")
    case "issueDate": Bilingual(el: "ημερομηνία έκδοσης", en: "date of issue")
    case "organizationId": Bilingual(el: "κωδικός του φορέα", en: "id of the organization")
    case "unitIds": Bilingual(el: "κωδικοί των μονάδων", en: "ids of the units")
    case "signerIds": Bilingual(el: "κωδικοί των υπογραφόντων", en: "ids of the signers")
    default: Bilingual(el: "κωδικοί των θεματικών κατηγοριών", en: "ids of the categories")
    }
  }

  private var lists: [(name: String, values: [String])] {
    let diavgeia = act.settings.diavgeia
    return [
      ("unitIds", diavgeia.units), ("signerIds", diavgeia.signers),
      ("thematicCategoryIds", diavgeia.categories),
    ]
  }

  private var related: JSONValue {
    guard act.kind.changesAnother else { return [] }
    var known: [String] = []
    for ada in act.chains.flatMap(\.all).compactMap(\.ada) where !known.contains(ada) {
      known.append(ada)
    }
    return .array(known.map { ["relatedDecisionsADA": .string($0)] })
  }
}
