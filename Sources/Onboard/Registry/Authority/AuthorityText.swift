package import Ground
package import Schema

/// An authority as text for people, and as JSON for programs.
package struct AuthorityText {
  package let history: AuthorityHistory
  package let instant: Instant
  package let language: Language

  private var authority: Authority { history.current }

  /// That the same persons may decide about roles and review.
  package static let rootMayReview = Bilingual(
    el: "Όποιος υπογράφει root και πολιτική μπορεί να είναι και reviewer.",
    en: "Who signs roots and policies may be a reviewer too.")

  package init(history: AuthorityHistory, instant: Instant, language: Language) {
    self.history = history
    self.instant = instant
    self.language = language
  }

  /// The roles and their holders, one key a line.
  package var text: String {
    var lines: [String] = []
    if authority.isDemonstration {
      lines.append(
        language.say(
          el: "ΕΠΙΔΕΙΞΗ: τα ιδιωτικά κλειδιά είναι δημόσια και δεν αξίζουν τίποτα.",
          en: "DEMONSTRATION: the private keys are public and worthless."))
    }
    lines.append(language.say(el: "Ώρες Ελλάδας", en: "Times in Greece"))
    let (root, policy) = (authority.root, authority.policy)
    lines.append(head("root", root.header, root.metadata))
    lines += root.root.keyIDs.map { holder($0, root.table) }
    lines.append(head(Authority.policyName, policy.header, policy.metadata))
    for role in Role.allCases where policy.roles[role] != nil {
      let keys = policy.roles[role]?.keyIDs ?? []
      lines.append("\(role.rawValue): \(authority.threshold(of: role)) / \(keys.count)")
      lines += keys.compactMap { policy.keys[$0] }.map { key in
        let mark = mark(on: key)
        let body = key.submitsFor.map { "  \($0)" } ?? ""
        return holder(key.id, policy.table)
          + "\(body)  \(time(key.notBefore)) – \(time(key.notAfter))\(mark)"
      }
    }
    lines += authority.logs.map { "log: \($0.vkey)" }
    lines.append("witness: \(authority.quorum) / \(authority.witnesses.count)")
    lines += authority.witnesses.map { "  \($0.vkey)" }
    if policy.rootMayReview {
      lines.append(Self.rootMayReview(language))
    }
    return (lines + versions).joined(separator: "\n") + "\n"
  }

  /// Each version with the time of its sealing.
  private var versions: [String] {
    history.sealings.map { version in
      let counts =
        version.at.map { language.say(el: "μετρά από \(time($0))", en: "counts from \(time($0))") }
        ?? language.say(
          el: "δεν έχει σφραγιστεί: μετρά μόλις σφραγιστεί",
          en: "is not sealed yet, and counts from its sealing")
      return "\(version.event.words(language)): \(counts)"
    }
  }

  private func mark(on key: AuthorizedKey) -> String {
    if let leaked = key.leaked {
      return language.say(
        el: " (διέρρευσε στις \(time(leaked)))", en: " (leaked at \(time(leaked)))")
    }
    return key.isValid(at: instant) ? "" : language.say(el: " (όχι τώρα)", en: " (not now)")
  }

  private func head(_ name: String, _ header: MetadataHeader, _ metadata: Metadata) -> String {
    let until = language.say(el: "έως", en: "until")
    return "\(name): \(header.version), \(until) \(time(header.expires)), sha256 \(metadata.digest)"
  }

  private func time(_ at: Instant) -> String {
    "\(DayText(language: language).full(at.day)) \(at.timeInGreece)"
  }

  private func holder(_ id: String, _ table: KeyTable) -> String {
    let holder = table.holders[id]
    return "  \(id.prefix(16))  \(holder?.person ?? "")  \(holder?.organisation ?? "")"
  }

  /// A key of a role: its holder, its period of validity, and the time from which it no longer
  /// counts.
  private func holder(_ key: AuthorizedKey) -> JSONValue {
    let holder = authority.policy.table.holders[key.id]
    return [
      "key": .string(key.id), "leaked": key.leaked.map { .string("\($0)") } ?? .null,
      "notAfter": .string("\(key.notAfter)"), "notBefore": .string("\(key.notBefore)"),
      "organisation": .string(holder?.organisation ?? ""),
      "person": .string(holder?.person ?? ""),
      "submitsFor": key.submitsFor.map(JSONValue.string) ?? .null,
    ]
  }

  /// The same content as JSON.
  package var json: JSONValue {
    let (root, policy) = (authority.root, authority.policy)
    var roles: [String: JSONValue] = [:]
    for role in Role.allCases where policy.roles[role] != nil {
      roles[role.rawValue] = [
        "holders": .array(
          (policy.roles[role]?.keyIDs ?? []).compactMap { policy.keys[$0] }.map(holder)),
        "keys": .array(authority.keys(of: role, at: instant).map { .string($0.id) }),
        "threshold": .number(authority.threshold(of: role)),
      ]
    }
    return [
      "demonstration": .boolean(authority.isDemonstration), "format": "onboard/authority/v1",
      "roles": .object(roles),
      "root": [
        "expires": .string("\(root.header.expires)"),
        "keys": .array(root.root.keyIDs.map(JSONValue.string)),
        "sha256": .digest(root.metadata.digest), "threshold": .number(root.root.threshold),
        "version": .number(root.header.version),
      ],
      "targets": [
        "expires": .string("\(policy.header.expires)"),
        "sha256": .digest(policy.metadata.digest), "version": .number(policy.header.version),
      ],
      "trusted": true,
      "versions": .array(
        history.sealings.map { version in
          [
            "name": .string("\(version.event)"), "sha256": .digest(version.digest),
            "sealed": version.at.map { .string("\($0)") } ?? .null,
          ]
        }),
    ]
  }
}
