import Ground

/// The keys of a root or a policy, by identity, with their holders.
package struct KeyTable: Sendable {
  /// The keys by identity.
  package let keys: [String: PublicKey]
  /// The signed details of each key's holder, by identity.
  package let holders: [String: Holder]

  /// The holder of a key, never by name: names do not belong in a file that everybody copies.
  package struct Holder: Hashable, Sendable {
    /// The person, as an identifier that means nothing to outsiders.
    package let person: String
    /// The organisation for which the person acts.
    package let organisation: String
    /// How long the name of an organisation may be, in letters of ASCII.
    package static let organisationLengths = 1...120

    package init(_ entry: MetadataObject) throws(Refusal) {
      person = try entry.text("person")
      organisation = try entry.text("organisation")
      let lengths = Self.organisationLengths
      guard Self.isPerson(person), lengths.contains(organisation.utf8.count) else {
        throw Refusal(
          .metadataMalformed, entry.file,
          el: "στο «\(entry.place)» το πρόσωπο γράφεται σαν p-0123 και ο φορέας έχει "
            + "\(lengths.lowerBound)-\(lengths.upperBound) γράμματα",
          en: "in “\(entry.place)” a person is written like p-0123, an organisation in "
            + "\(lengths.lowerBound)-\(lengths.upperBound) letters")
      }
    }

    /// Whether a text is a valid identifier of a person: lower-case letters, digits and hyphens
    /// only, so that no two look alike.
    package static func isPerson(_ text: String) -> Bool {
      (1...64).contains(text.utf8.count)
        && text.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D }
    }
  }

  /// Reads the keys and the entries about their holders.
  package init(keys object: MetadataObject, holders entries: MetadataObject) throws(Refusal) {
    keys = try Self.keys(object)
    var holders: [String: Holder] = [:]
    for id in keys.keys.sorted() where entries.members[id] == nil {
      throw Refusal(
        .personMissing, object.file, el: "δεν ορίζεται ποιος κατέχει το κλειδί \(id)",
        en: "nobody is named as the holder of the key \(id)")
    }
    for id in entries.members.keys.sorted() {
      guard keys[id] != nil else {
        throw Refusal(
          .keyUnknown, object.file, el: "το «\(entries.path(id))» αφορά άγνωστο κλειδί",
          en: "“\(entries.path(id))” is about an unknown key")
      }
      holders[id] = try Holder(try entries.object(id))
    }
    self.holders = holders
  }

  /// The person who holds a key, by the key's identity.
  package var persons: [String: String] { holders.mapValues(\.person) }

  /// The persons of a role who have validly signed some metadata.
  package func persons(of role: KeyRole, signing metadata: Metadata) -> Set<String> {
    let message = metadata.message
    return Set(
      metadata.signatures.compactMap { signature in
        guard role.keyIDs.contains(signature.keyID), let key = keys[signature.keyID],
          key.isValid(signature.bytes, for: message)
        else { return nil }
        return holders[signature.keyID]?.person
      })
  }

  private static func keys(_ object: MetadataObject) throws(Refusal) -> [String: PublicKey] {
    try demandDifferent(object)
    var keys: [String: PublicKey] = [:]
    for id in object.members.keys.sorted() {
      let entry = try object.object(id)
      guard let key = PublicKey(hexadecimal: try entry.object("keyval").text("public")),
        .object(entry.members) == key.metadata
      else {
        throw Refusal(
          .keyUnusable, object.file, el: "το κλειδί \(id) δεν είναι έγκυρο Ed25519",
          en: "the key \(id) is no sound Ed25519 key")
      }
      guard key.id == id else {
        throw Refusal(
          .keyIDMismatch, object.file, el: "το κλειδί \(id) έχει ταυτότητα \(key.id)",
          en: "the key \(id) has the identity \(key.id)")
      }
      keys[id] = key
    }
    return keys
  }

  /// Refuses a public key listed under two identities, which would let one person count as two.
  private static func demandDifferent(_ object: MetadataObject) throws(Refusal) {
    var known: [String: String] = [:]
    for id in object.members.keys.sorted() {
      let text = try object.object(id).object("keyval").text("public")
      guard let other = known.updateValue(id, forKey: text) else { continue }
      throw Refusal(
        .keyDuplicate, object.file, el: "τα \(other) και \(id) είναι το ίδιο κλειδί",
        en: "\(other) and \(id) are the same key")
    }
  }
}
