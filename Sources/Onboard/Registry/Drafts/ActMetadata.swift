package import Ground
import Schema

/// The metadata of an act for the transparency programme, as its interface takes them.
///
/// What is not known yet is left out, and named in `missing`; nothing is published by it.
package struct ActMetadata {
  package let act: ActDraft

  package init(act: ActDraft) {
    self.act = act
  }

  /// The metadata.
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

  /// The names of the members that are left out, in order.
  package var missing: [String] {
    guard case .object(let members) = json else { return [] }
    let wanted = ["protocolNumber", "issueDate", "organizationId"] + lists.map(\.name)
    return wanted.filter { members[$0] == nil }
  }

  private var lists: [(name: String, values: [String])] {
    let diavgeia = act.settings.diavgeia
    return [
      ("unitIds", diavgeia.units), ("signerIds", diavgeia.signers),
      ("thematicCategoryIds", diavgeia.categories),
    ]
  }

  private var related: JSONValue {
    guard act.kind.changesAnother, let ada = act.earlier.ada else { return [] }
    return [["relatedDecisionsADA": .string(ada)]]
  }
}
